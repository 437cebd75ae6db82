# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Mails that change what was permitted before: "please take my bit out", "use my name after all"."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.readers.greetings import GREETING
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.to_be_done import without_tasks

CHANGES = "a mail asks to change what may be used"
"""Why the words of whoever wrote it, and of those it names, are held everywhere until a person has looked."""
NO_TAKEN_BACK = f"{CHANGES}: it takes a no back, see what may be used now"
"""The same where nothing is refused: the words stand as they did until somebody has looked."""
ASKED_PRIVATELY = "asks in a private message that something be left out"
"""Why the words of whoever sent it are held, in other files of the event too."""
ASKED_IN_MESSAGE = "asks in a message to change what may be used"
"""The same of whoever said it where all in a chat could read it."""
ASKED_NAME_OFF = "asks in a message that the name be left off"
"""Why what they wrote there is held; elsewhere their words stand without the name."""
ASKED_NOT_PASSED_ON = "asks in a message that partners get nothing"
"""The same of passing words on."""
MAY_DO_MORE = "takes a no back in a message: see what may be used now"
"""Why what they wrote there waits for a person; elsewhere their words stand as they did until somebody has looked."""
_HEAD = re.compile(
    r"^\W*(?:from|to|cc|date|sent|subject|reply-to|von|an|gesendet|betreff|de|à|para|asunto|objet|od|do|temat|oddi wrth|at|pwnc)\s?:\s*\S",
    re.I,
)
_OWN = r"(?:my|his|her|their|our|mum's|dad's|[a-z]+'s)"
_WORDS = r"(?:names?|words?|stor(?:y|ies)|quotes?|quotation|photos?|pictures?|bit|part|contribution|answers?|card|sheet|form|comments?|interview|recording)"
_ASKS = any_of(
    r"\b(?:want|wants|wanted|like|likes|wish|wishes|prefer|prefers)\b(?: (?:to|have|see|it|this|that|all|every(?:thing|\s?word)|anything|what|whatever|of|my|mine|hers?|his|theirs?|i|she|he|they|you|us|me|we|i've|said|wrote|told|put|gave|words?|story|bit|part|answers?|name|be|just|now)){1,9} (?:taken|left|kept|cut|crossed|struck|pulled) (?:back )?(?:out|off|down|away)\b",
    r"\bnot (?:to )?(?:be )?(?:quoted|printed|published|passed on|passed to|shared)\b(?: [\w']+){0,4} (?:any\w*|nobody|at all|and not|nor|or)\b",
    r"\b(?:want|wants|wanted|like|likes|wish|wishes) (?:\w+ )?(?:it|them|all|everything|mine|hers|his|theirs) (?:all )?(?:(?:taken|left|kept) )?(?:out|off|gone|deleted|removed)\b|\b(?:not|never|n't|no longer) (?:\w+ )?(?:want|wants|wanted|like|wish|have|need) (?:to (?:have|see) )?(?:my|her|his|their) (?:\w+ )?names?\b|\b(?:without|minus|no longer|not) (?:my|her|his|their) names?\b",
    r"\bchang(?:e|ed|ing) (?:my|her|his|their|our) minds?\b|\b(?:change|switch|amend|alter|correct|update)\b.{0,40}\b(?:answers?|permissions?|consent|card|form|tick|ticked|box|to (?:a )?(?:yes|no|\d)|what i (?:said|ticked|wrote|put))\b",
    r"\bwithdr[ae]w\w*|\btake (?:it |that |this |me )?back\b|\bretract\w*|\b(?:tak|leav|cut|cross|strik|keep|pull)(?:e|es|ing|ting|s)? (?:all of )?(?:me|us|him|her|them|it|that|this|mine|hers|his|theirs) (?:out|off|back)\b|\bno longer (?:want|happy|wish|consent|agree)\w*",
    rf"\b(?:use|print|quote|publish|put|include|keep|take|leave|remove|delete|cross|strike|have|show|share|drop|hide|change|anonymi[sz]e)\b.{{0,40}}\b{_OWN} {_WORDS}\b",
    rf"\b{_OWN} {_WORDS}\b.{{0,40}}\b(?:in|out|off|kept|used|printed|quoted|removed|deleted|taken|left|after all|anonymous|shown|shared|withdrawn|private)\b",
    r"\bbe (?:taken|left|cut|crossed|struck|kept) (?:out|off)\b|\b(?:words?|stor(?:y|ies)|names?|quotes?|it) i(?: would|'d) rather (?:not|you)\b",
    r"\bsaid (?:no|yes) to (?:everything|it|that|the|being|all)\b|\b(?:there|mentioned|quoted|in it|down) by name\b|\bnothing (?:about|of|from) .{2,40} (?:goes|go|is|gets|to be)\b|\b(?:not|rather not|don't want to) be (?:found|named|quoted|mentioned|recognised|in it|in the)\b",
    r"\b(?:rather|sooner|prefer(?:red)?(?: it)?(?: if)?|(?:like|better|best|glad|grateful|happier|appreciate)(?: it)? if|wish) (?:you|they|we|it|none|nothing|that)\b.{0,40}\b(?:took|taken|left|cut|crossed|struck|pulled|removed|deleted|scrapped|binned|dropped|kept)\b",
    r"\b(?:don't|do not|never|not to|please not) (?:\w+ )?(?:pass|share|print|quote|publish|repeat|circulate)\b (?:(?:any|all|none|some) (?:of )?)?(?:it|this|that|them|mine|what i|anything i|my|me)\b",
    r"\b(?:don't|do not|never|not to|please not) (?:send|hand|forward|give|show) (?:any of )?(?:mine|my (?:words?|story|bit|answers?)|what i)\b",
    rf"\b(?:hold|holding|keep|keeping|wait|waiting|hang|sit|put|park|leave)(?: (?:back|off|on|out|to|with|onto|using|quoting|printing))* (?:{_OWN} {_WORDS}|theirs|hers|mine|what (?:they|he|she|i|we)(?:'ve|'d| have)? (?:said|told|wrote|put))\b.{{0,60}}\b(?:until|till|before|for now|for the moment|on hold|unless)\b",
    r"\b(?:don't|do not|never|not to|please not) (?:\w+ )?(?:use|quote|print|publish|include|share) (?:anything|any of (?:it|this|that|theirs|hers|mine)|either|what (?:they|he|she|i|we)\b).{0,60}\b(?:yet|until|till|before|unless)\b",
    r"\b(?:please|can you|could you|would you|will you|you'll (?:need|have) to|you(?:'d| had) better|i need you to|we need to)\W+(?:\w+ ){0,2}?(?:hold off|hold back|hold fire|hang fire|wait)\b[^.;!?]{0,50}\b(?:until|till|before)\b[^.;!?]{0,60}\b(?:hear|heard|signed|forms?|slips?|consents?|permissions?|parents?|home|mums?|dads?|(?:their|his|her|your) (?:ok|okay|yes|say|answer|reply)|repl(?:y|ied)|answer(?:ed)?)\b",
    r"\b(?:wycofuj\w*|wycofac|zmienilam zdanie|zmienilem zdanie|widerruf\w*|ziehe .{0,30}zuruck|je retire|retirer|retiro|tynnu.{0,20}yn ol|newid fy meddwl)\b",
)


_SENDS = re.compile(
    r"\bhere(?:['’]s| is) (?:what|all(?: that)?|the story) (?:i|we)(?:['’]d| would| wanted to| meant to| was going to| were going to)(?: have| like to have)? (?:said|say|told|tell|put|written|write)\b|"
    r"\b(?:promised|sen[dt]|sending|here(?:['’]s| is)|enclos(?:e|ed|ing)|attach(?:ed|ing)?|this is) (?:you )?(?:here )?"
    r"my (?:story|bit|answers?|words|piece|contribution)(?: (?:in writing|by (?:e-?mail|post)|written down|typed up))?\b|"
    r"\b(?:show|mark|put|count|list) (?:it|that|this|mine|ours|our (?:pledge|promise)|my (?:pledge|promise)) (?:down )?as (?:let go|dropped|kept|done|finished|open|changed|not (?:kept|done))\b[^.!?]*",
    re.I,
)
"""Who sends what they have to say, or tells how a pledge stands, and asks for nothing by it."""


def is_mail(text: str) -> bool:
    """Whether a text begins as a mail does, with lines such as To and Subject.

    >>> is_mail("To: Ann\\nSubject: the card\\n\\nDear Ann"), is_mail("To: be or not to be.")
    (True, False)
    """
    return sum(1 for line in text.splitlines()[:8] if _HEAD.match(line)) >= 2


def asks_to_change(text: str) -> bool:
    """Whether a mail asks that somebody's words or name be used otherwise than was said before.

    >>> asks_to_change("Dear Ann, please take my story out."), asks_to_change("Dear Ann, the tea was lovely.")
    (True, False)
    >>> asks_to_change("Dear Ann, I promised you my story in writing."), asks_to_change("I sent my story in, please take it out.")
    (False, True)
    >>> asks_to_change("Please take everything of mine out, also from the wall.")
    True
    >>> asks_to_change("On the sheet I said the college could have my bits as well. I would rather they didn't now.")
    True
    >>> asks_to_change("Ask your members about the mill. Just write down who said what."), asks_to_change("Please don't write down who said it.")
    (False, True)
    >>> asks_to_change("The pool has shut. Please show it as let go rather than leave it dangling.")
    False
    """
    body = [line for line in text.splitlines() if not _HEAD.match(line)]
    whole = without_tasks(_SENDS.sub(" ", " ".join(body)))
    said = fold(whole)
    return wish_in(whole) or bool(_ASKS.search(said) or _TAKES_BACK_HAVING.search(said)) or all_out(whole) == SURELY


_TAKES_BACK_HAVING = re.compile(
    r"\b(?:have|get|see|read|pass(?:ed|ing)?|shar(?:e|ed|ing)|used?|print(?:ed)?|quoted?)\b[^.!?]{0,80}[.!?,;]\s+(?:\w+ ){0,4}?(?:i'd|i would|i had|we'd|we would) (?:\w+ )?"
    r"(?:rather|sooner|prefer)\b[^.!?]{0,16}\b(?:(?:they|you|it|that|he|she|nobody) )?(?:did ?n'?t|did not|don'?t|do not|not|was ?n'?t|were ?n'?t)\b"
)
"""A use that was allowed and is not wished for now: ``I said they could have mine. I would rather they didn't now``."""


def announces(sentence: str) -> bool:
    """Whether a sentence only says that something is to follow.

    >>> announces("One small change to my form."), announces("One change: no name please.")
    (True, False)
    """
    return _ANNOUNCES.fullmatch(fold(sentence)) is not None


_ANNOUNCES = re.compile(
    r"\W*(?:just |only |there is |there's |i have |can i make |may i make )*(?:one|a|another|a couple of) (?:very )?"
    r"(?:small|little|quick|tiny|last|wee)? ?(?:changes?|things?|corrections?|requests?)"
    r"(?: (?:to|on|about) (?:my|the) (?:form|slip|card|sheet|answers?))?(?: (?:please|though|if i may))?\W*"
)
_WROTE = re.compile(r"^\W*(?:from|von|de|od|oddi wrth)\s?:", re.I)


def head_line(line: str) -> bool:
    """Whether a line belongs to the head of a mail."""
    return _HEAD.match(line) is not None


def wrote_it(line: str) -> bool:
    """Whether a line of a head says who wrote what follows."""
    return _WROTE.match(line) is not None


def to_whom(line: str) -> bool:
    """Whether a line says to whom a mail is written: a head, a greeting, or a name and a comma alone."""
    return _TO_WHOM.match(line) is not None


_NOBODY = re.compile(r" (?:row|card) \d+$|^unnamed voice in ", re.I)
"""What stands for a voice that nobody named; the file's name in it names nobody either."""


_TO_WHOM = re.compile(
    rf"\s*[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?\s*,\s*$|\W*(?:to|cc|an|para|à|do|at)\s?:|\W*{GREETING}\b", re.I
)
"""A line that says to whom it is written: a head, a greeting, or a name and a comma alone."""


def named_in(text: str, label: str) -> bool:
    """Whether a mail is from somebody of that name or speaks of them; the one it is sent to is not meant.

    >>> mail = "From: V. Moss <v@moss.example>\\nTo: Ada Hill\\nDear Ada\\nplease take Tom's story out."
    >>> [named_in(mail, name) for name in ("Vera Moss", "Tom Reed", "Ada Hill", "Bo")]
    [True, True, False, False]
    >>> named_in(mail, "Tom's stories row 7"), named_in("Iain,\\nJess-Ann rang.", "Iain"), named_in("Jess-Ann", "Ann")
    (False, False, False)
    >>> named_in("Hiya Iain changed my mind, take my name off. ta, Vera Moss", "Vera Moss")
    True
    """
    return not {*words_naming(label)}.isdisjoint(words_called(text))


def words_called(text: str) -> dict[str, None]:
    """All words in a mail by which somebody may be called, in order; whom it is sent to is not meant."""
    said = " ".join(
        _GREETED.sub("", line) for line in text.splitlines() if not (_TO_WHOM.match(line) and _is_head(line))
    )
    whole = (m[0] for m in _WORD.finditer(said))
    return {word[: end.start()]: None for word in whole for end in _END.finditer(word)}


def _is_head(line: str) -> bool:
    """Whether a line says to whom a mail is written and nothing more: a head, or no more than a greeting."""
    return _HEAD.match(line) is not None or _GREETED.match(line) is None or not _GREETED.sub("", line).strip(" ,.!–-")


_GREETED = re.compile(rf"^\W*(?i:{GREETING})\b[ ,]*(?:[A-ZÀ-Þ][\w'’-]*[ ,]*){{0,2}}")


@lru_cache(maxsize=16_384)
def words_naming(label: str) -> tuple[str, ...]:
    """The first and the last word of a name, where these name somebody.

    >>> words_naming("Mrs Vera Moss"), words_naming("Bo"), words_naming("Tom's stories row 7")
    (('Vera', 'Moss'), (), ())
    """
    parts = [p for p in re.findall(r"[^\W\d_][\w'’\-]+", label) if p.lower() not in _TITLES]
    if not parts or _NOBODY.search(label):
        return ()
    return tuple(dict.fromkeys(p for p in (parts[0], parts[-1]) if len(p) > 2 and p[0].isupper()))


_WORD = re.compile(r"(?<![\w-])[^\W\d_][\w'’-]*")
_END = re.compile(r"(?<=\w)(?!\w)")
_TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "rev",
    "revd",
    "cllr",
    "councillor",
    "sir",
    "lady",
    "prof",
    "the",
    "aunt",
    "uncle",
    "nana",
    "gran",
}
