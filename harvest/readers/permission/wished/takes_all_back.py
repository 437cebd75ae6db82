# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Somebody asks in a talk or a chat that all they say be left out: that is about every word of theirs in it."""

from __future__ import annotations

import re

from harvest.model.parts_left_out import part_in
from harvest.readers.permission.text import any_of, fold

ASKED = "asks that their words be left out"
WHY = ASKED + ": “{}”"
_LONGEST, _ALONE = 60, 20
"""Who asks for that does so in few words; in longer ones people tell of other things that were left out."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
_MINE = r"(?:me|mine|my (?:messages?|words?|posts?|bits?|part|stuff|comments?|answers?|replies|stor(?:y|ies)|contributions?|name and all|side of it)|(?:all|any(?:thing)?|everything|none|whatever|what) (?:of )?(?:mine|my \w+|i(?:'ve| have)? (?:said|say|wrote|written|posted|put|told you)(?! (?:about|regarding|concerning) (?!(?:(?:all|any) of )?(?:it|this|that|everything|anything)\b))))"
_WANTS = r"i(?:'d| would) (?:much |far )?(?:rather|sooner|like|want|prefer|wish|love)|i (?:want|need|wish|asked|ask)|can i|could i|may i|let me"
_IN_PRINT = r"(?:(?:the|your|this|that|any) )?(?:it|write-?ups?|reports?|books?|booklets?|leaflets?|minutes|papers?|displays?|exhibition|website|recordings?|transcripts?|notes)\b"
_ALL = any_of(
    rf"\b(?:leave|keep|take|count|cut|miss) {_MINE} (?:right |well |all )?out\b(?! (?:on|loud|for|there|in the (?:cold|rain)))",
    rf"\b(?:please |just |can you |could you )?(?:do not|don't|dont|never|not to|rather (?:you |they )?(?:did not|didn't|not)|prefer (?:you |they )?(?:did not|didn't|not)|sooner (?:you )?(?:did not|didn't)) (?:to )?(?:use|quote|include|print|publish|share|put|repeat|have|pass on)(?: \w+){{0,2}} {_MINE}\b",
    rf"\b(?:delete|scrap|scrub|bin|remove|strike|ignore|disregard) (?:all |everything )?{_MINE}\b(?! (?:from (?:the )?(?:list|group)))",
    r"\b(?:not|n't|no longer|never) (?:be |feel |really |very |at all )*(?:comfortable|happy|easy|keen) (?:with|about) (?:any of (?:it|that|this|mine)|my words|what i said|anything i said) (?:being |getting )?(?:used|quoted|printed|shared|published|kept|going)\b",
    r"\bnothing (?:of mine|i(?:'ve| have)? (?:said|say|wrote|written))(?: (?:this|that|here|today|tonight|on)(?: \w+)?)? (?:is |should |must |can |may )?(?:to )?(?:be )?(?:used|quoted|printed|shared|published|kept|go\w*|leave|repeated)\b",
    rf"\b(?:{_WANTS}) (?:please |just |actually |now )?(?:to )?(?:be|have (?:mine|my (?:bit|bits|words|part))) (?:left|kept|taken|counted|cut) out(?: of (?:it|this|that|(?:the|your|any|that) [\w-]+)\b|(?=\W*$|[.,;!]| (?:altogether|completely|entirely|please|now|after all|too)\b))",
    rf"\b(?:i(?:'d| would) (?:much |far )?(?:rather|sooner|prefer)(?: it if)? (?:i )?(?:not|wasn't|weren't|was not)|i (?:do not|don't|really don't|no longer) want|i(?:'d| would) not want) (?:to )?(?:be )?(?:in|part of) {_IN_PRINT}(?! (?:for|again|team|band|choir|club|group)\b)",
    r"\bi(?:'d| would) (?:rather|prefer|sooner) (?:not be|you (?:did not|didn't)) (?:quote\w*|us\w*|includ\w*|in (?:it|the report|this))\b",
)
_LOT = any_of(
    r"\b(?:leave|take|cut|keep|cross|score|rub|strike|scrub|scrap|delete|forget|bin|ignore|wipe) (?:that|it|this|them)?(?: (?:out|off|back|away))?(?: of (?:it|that))?\W{1,3}(?:please |and |just )?(?:the (?:whole )?(?:lot|thing)|all of it|all of that|every (?:word|bit|last word)(?: of it)?|everything(?: i(?:'ve)? said)?|all i(?:'ve)? said)\b",
    r"(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bthey )\b(?:leave|take|cut|keep|strike|scrub|scrap|delete|forget|bin|ignore|wipe|(?:do not|don't|never|not to) (?:use|quote|print|publish|share|put|keep|write)(?: down)?) (?:the (?:whole )?lot|all of (?:it|that|this|what i)|every word|everything i|any of (?:it|that|this|what i))\b(?! (?:they|we|you|she|he) )",
    r"\bniczego? (?:z tego )?(?:co|com) (?:ja )?(?:po)?(?:wiedzialam|wiedzialem|mowilam|mowilem)\b.{0,40}\bnie\b|\bnie (?:\w+ ){0,3}(?:niczego|nic) (?:z tego )?,? ?co (?:\w+ )?(?:powiedzialam|powiedzialem|mowilam|mowilem)\b|\bwszystko (?:usun|wytni|wykresl|skresl)\w*\b|\b(?:usun|wytni|wykresl|skresl)\w* (?:to )?wszystko\b",
    r"\bpeidiwch (?:a|ag) (?:\w+ ){0,2}(?:dim|unrhyw beth)\b|\b(?:dim (?:byd )?o'?r hyn|popeth) (?:a )?ddywedais\b|\b(?:gadewch|tynnwch) (?:y cwbl|y cyfan|popeth|y cyfan lot) (?:allan|mas|i ffwrdd)\b",
    r"\b(?:kuch bhi|sab kuch|sari baat\w*|meri baat\w*)\b.{0,30}\b(?:mat|na) (?:likh|chhap|chap|rakh|use|bata|daal)\w*|\b(?:mat|na) likh\w* (?:kuch bhi|yeh sab|ye sab)\b|\b(?:sab|sara|saari|poora|poori baat) (?:kaat|hata|mita|nikal) (?:do|dein|dijiye|dena)\b",
)
"""Somebody takes back all of it in whatever language, and it is not told of others."""
_UNSAID = any_of(
    r"\bmy name out\b|\b(?:she|he|they|people) (?:said|told|asked)\b|\bused to\b|\bdon't leave me out\b|\bdo not leave me out\b|\bdon't (?:want to )?(?:be )?left out\b"
)


def takes_a_topic_back(words: str) -> tuple[str, str]:
    """Why a part of what somebody says is held, by a sentence that asks not to be quoted on one thing, and all else that
    they say; empty, and all of it, for none.

    >>> takes_a_topic_back("The ferry is late. Never quote me on the ferry, I work there.")
    ('asks for care or for a part to be left out: “Never quote me on the ferry”', 'The ferry is late. , I work there.')
    >>> takes_a_topic_back("Don't quote me on that."), takes_a_topic_back("He said don't quote me on the ferry")
    (('', "Don't quote me on that."), ('', "He said don't quote me on the ferry"))
    """
    why, rest = "", []
    for sentence in _SENTENCE.split(words):
        asked = _ON_A_TOPIC.match(sentence)
        if asked is not None and part_in(asked["wish"]) is not None:
            why, sentence = why or PART_OUT.format(asked["wish"].strip()), sentence[asked.end("wish") :]
        rest.append(sentence)
    return (why, " ".join(rest)) if why else ("", words)


PART_OUT = "asks for care or for a part to be left out: “{}”"
_ON_A_TOPIC = re.compile(
    r"(?P<wish>(?:(?:but|and|so|only|just|please) )*(?:please )?(?:don['’]t|do not|never|you can['’]t|you cannot|you must not) (?:ever |please )?quote (?:me|us) (?:on|about|over|regarding) [^,;.!?–—]{3,50}?)(?:\s+[–—-]\s|(?= because\b| as i\b| since\b| cos\b|[,;.!?–—]|$))",
    re.I,
)


def takes_all_back(words: str) -> str:
    """Why everything somebody says is held, by one turn of theirs; empty where it asks for no such thing.

    >>> takes_all_back("Please leave my messages out of it thanks, folk would know it was me")
    'asks that their words be left out: “Please leave my messages out of it thanks, folk would know it was me”'
    >>> bool(takes_all_back("Och, dinna use that. Leave that oot, the lot of it."))
    True
    >>> bool(takes_all_back("Don't quote me on the ferry, and leave me out of it")), takes_all_back("Don't quote me on the ferry")
    (True, '')
    >>> takes_all_back("They left me out of the team at school."), takes_all_back("Leave that bit out, would you?")
    ('', '')
    """
    words = takes_a_topic_back(words)[1]  # what is asked of one thing is asked of no more than that
    if len(words.split()) > _LONGEST:
        # in a longer go only a sentence that asks for nothing else
        asked = next((s for s in _SENTENCE.split(words) if len(s.split()) <= _ALONE and _asks(fold(s))), "")
        return WHY.format(" ".join(asked.split())[:80]) if asked else ""
    if not _asks(fold(words)):
        return ""
    return WHY.format(" ".join(words.split())[:80])


def _asks(text: str) -> bool:
    return not _UNSAID.search(text) and (_ALL.search(text) is not None or _asks_for_lot(text))


def _asks_for_lot(text: str) -> bool:
    """Whether somebody asks that all of it be left out, and tells of nobody else who did."""
    if _UNSAID.search(text):
        return False
    return any(_OTHERS.isdisjoint(text[: m.start()].split()[-2:]) for m in _LOT.finditer(text))


_OTHERS = frozenset(
    ["they", "he", "she", "we", "it", "who", "council", "people", "men", "lads", "boys", "folk", "then", "used"]
)
