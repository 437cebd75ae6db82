# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that ask for limits in people's own words (“Is there anything we must not do with it?”), and who has none."""

from __future__ import annotations

import re

from harvest.readers.permission.answered.of_food import FOOD
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold, remembered

_BITS = r"(?:bits?|parts?|things?|pieces?|words?|sections?|details?)"
_THING = rf"(?:(?:any|some)thing|(?:any|some) (?:\w+ )?{_BITS}|(?:the |which |what |those )?{_BITS}|what(?:ever)?)\b(?: of (?:it|this|what you (?:said|told us|wrote)|your \w+))?(?! of (?:the|our|this)\b)(?! (?:i|my|have you|do you|did you)\b)(?: (?:that|which))?(?: you(?:['’]ve| have)? (?:said|told us|wrote)(?: that| which)?)?"
_ACT = r"(?:us(?:e|ed|ing)|quot(?:e|ed|ing)|print(?:ed|ing)?|publish(?:ed|ing)?|shar(?:e|ed|ing)|repeat(?:ed|ing)?|pass(?:ed|ing)?(?: \w+)? on|includ(?:e|ed|ing)|mention(?:ed|ing)?|writ(?:e|ten|ing) (?:down|up)|put (?:in|out|up|on)|show(?:n|ed)?|do with (?:what|your|it|this|these|them|the words?))\b"
_NOT = r"(?:not|never|rather|sooner|prefer|dislike|avoid|stop)\b|n['’]t\b"
_AWAY = r"(?:(?:leave|leaving|left|keep|kept|take|taken|cut|hold|held)\b(?: \w+){0,3}? (?:out|private|back|off|secret|confidential|between us|to (?:our|your|my)sel\w+)\b(?! (?:here|on the|in the))|(?:be )?careful (?:with|about|of)\b)"
_WHO = rf"(?:we|us|be|being|are|is|to|you(?! (?:do not|don['’]t|did not|didn['’]t|never|have not|haven['’]t|can not|cannot|can['’]t) {_ACT}))\b(?:['’]\w+)?"
_ASKS = any_of(
    rf"\b{_THING} (?:\w+[ ,]){{0,4}}?(?:{_WHO})(?:[ ]?[\w'’]+){{0,7}}? ?(?:{_NOT})(?: [\w'’]+){{0,5}}? {_ACT}",
    rf"\b{_THING} (?:\w+[ ,]){{0,4}}?{_WHO}(?: [\w'’]+){{0,6}}? {_AWAY}",
    rf"\b{_THING} (?:(?:should|must|can|may|could|shall|do)(?:n['’]t)? (?:we|us)) (?:(?:{_NOT}) (?:[\w'’]+ ){{0,2}}?{_ACT}|{_AWAY})",
    r"\b(?:any|some)thing (?:that )?(?:we|you) (?:must|should|may|can|are|mustn['’]t|shouldn['’]t|can['’]?t|cannot)(?: (?:to|not|never))* ?(?:not|never)? ?do\W*(?:$|[.?!(])",
    rf"\b{_THING} (?:(?:that|which) )?(?:is|are|was|were)?(?: )?(?:not|never) (?:to be|for) {_ACT}",
    r"\b(?:limits?|limitations?|restrictions?|conditions?|exceptions?|caveats?) (?:on|to|about|for|as to|regarding|concerning) (?:how|what (?:we|you)|the (?:use|way)|us|our (?:use|using)|using|where (?:we|it)|who (?:can|may|sees)|(?:the |your |these )?(?:words?|story|stories|answers?|use|quotes?))\b",
    r"\bput (?:any|some|a) (?:limits?|restrictions?|conditions?) (?:on|to)\b",
    r"^\W*(?:(?:any|special|other|your|my|their) )*(?:limits?|limitations?|restrictions?|exceptions?|caveats?)(?: (?:please|if any|here|asked for|given|set|wanted|requested|or (?:conditions?|wishes|requests)|and (?:conditions?|wishes|requests)))*\W*$",
)
"""What asks for limits, whatever else stands around it."""
_NOTHING = any_of(
    r"^(?:(?:no|nope|nah|na|none|nil|nothing|never|not|really|at all|that i (?:can think of|know of)|i can think of|comes to mind|special|in particular|particular|particularly|all|it['’]?s|fine|ok|okay|good|no problem|thanks?|thank you|you|as far as i know|i don['’]?t think so|don['’]?t think so|can['’]?t think of (?:anything|any)|limits?|restrictions?|conditions?|exceptions?|of them|0|n/a|by me|with me)[\s,.;!-]*)+$",
    r"^(?:nichts|nein|keine?|nee|rien|non|aucune?|neant|nada|ninguna?|no hay|nic|nie|brak|zadne|zadnych|dim|dim byd|nage|na|nac oes|waxba|maya|nimic|nu|niente|nessuna?|no grazie|nenhuma?|nao|hicbir sey|yok|hayir|niets|geen|asnje|jo|nista|ne|ingen\w*|inget|semmi|nincs|kuch nahi\w*|nahi\w*)\W*$",
    r"^(?:لا شيء|لا|لا يوجد|لا شكرا|ما في شي|لاشيء|كلا|هیچ|نه|خیر|نہیں|کچھ نہیں|کوئی نہیں|没有|沒有|无|無|不|没|না|কিছু না|नहीं|कुछ नहीं|ਨਹੀਂ|ਕੁਝ ਨਹੀਂ|нет|ничего|ні|нічого)\W*$",
)


@remembered
def asks_for_limits(heading: str) -> bool:
    """Whether a heading asks in what way words may not be used, which people answer in their own words.

    >>> [asks_for_limits(h) for h in ("Is there anything we must NOT do with what you said?", "What should we leave out?", "Any restrictions?")]
    [True, True, True]
    >>> [asks_for_limits(h) for h in ("Is there anything you'd rather we kept private?", "Any limits on how we use your words?")]
    [True, True]
    >>> [asks_for_limits(h) for h in ("What would you never want us to change?", "Please do not use my words", "May we use what you said?")]
    [False, False, False]
    >>> [asks_for_limits(h) for h in ("Shall we keep what you said to ourselves and not quote it?", "Anything not to repeat? (Yes = don't, No = do)")]
    [False, False]
    """
    text = fold(heading)
    if _KEYED.search(text) or (_ASKS_LEAVE.match(text) and not _ANY.search(text)):
        return False
    own = text.rpartition(" - ")[2]  # “Your words – Any restrictions?”
    return len(text.split()) <= _LONGEST and any(_ASKS.search(one) for one in {text, own})


_LONGEST = 40
_KEYED = re.compile(r"[(,;/ ](?:yes|y|1) ?= ?\w")
"""A heading that says what its yes means is answered with one."""
_ASKS_LEAVE = re.compile(r"\W*(?:\w{1,2}[.)] )?(?:shall|should|may|can|could|might) (?:we|i|our|your|the)\b")
_ANY = re.compile(r"\b(?:any|some)(?:thing)?\b")
_IN_WORDS = re.compile(
    r"\W*(?:please |do |if |tell us |say |list |write |is |are |what |which |any(?:thing)?\b|some(?:thing)?\b)"
)


def asks_for_limits_in_words(heading: str) -> bool:
    """The same, where the heading asks a question: one such as “Parts not to be used” may be a box to tick.

    >>> asks_for_limits_in_words("What should we leave out?"), asks_for_limits_in_words("Parts not to be used")
    (True, False)
    """
    own = fold(heading).rpartition(" - ")[2]
    return asks_for_limits(heading) and ("?" in own or _IN_WORDS.match(own) is not None)


def sets_none(cell: str) -> bool:
    """Whether an answer to such a question names no limit.

    >>> [sets_none(cell) for cell in ("no", "Nothing really, thanks", "لا شيء", "nic", "-")]
    [True, True, True, True, True]
    >>> [sets_none(cell) for cell in ("no name", "no photos", "nothing about my son", "yes", "leave it out")]
    [False, False, False, False, False]

    What somebody says there of how they liked the day, or that they would come again, names none:

    >>> [sets_none(cell) for cell in ("Lovely day, thank you all!", "Glad to help any time", "The soup was delicious :)")]
    [True, True, True]
    >>> [sets_none(cell) for cell in ("The story about the soup", "Happy to help, but not by name", "The soup was my gran's", "All of it")]
    [False, False, False, False]
    """
    said = fold(cell).strip()
    return is_blank(cell) or _NOTHING.search(said) is not None or _is_courtesy(said)


_LIKED = r"(?:(?:so|very|really|quite|rather|just|absolutely|all|a bit|too|such|a) )*(?:lovely|great|good|nice|fine|super|brilliant|excellent|wonderful|fantastic|fab(?:ulous)?|amazing|delicious|tasty|yummy|fun|friendly|welcoming|kind|warm|cold|chilly|hot|noisy|loud|hit|treat|success|interesting|enjoyable|useful|well (?:run|organi[sz]ed))"
_THINGS = rf"(?:{FOOD}|food|lunch(?:es)?|teas?|cuppas?|brews?|breakfast|dinner|buffet|refreshments|snacks?|room|hall|venue|place|building|chairs?|toilets?|music|singing|host(?:s|ess)?|facilitators?|volunteers?|staff|team|everyone|everybody|organi[sz]ers?|day|events?|afternoon|morning|evening|night|sessions?|workshops?|tables?|atmosphere|company|weather|parking|it|that|this)"
_DAY = r"(?:day|event|afternoon|morning|evening|night|session|workshop|time|food|lunch|cakes?|tea|spread|company|atmosphere|idea|work|job|fun|chats?|conversations?)"
_COURTESY = any_of(
    rf"(?:(?:a|the|what a|was|were|it|had|i|we|so|really|very|such) )*{_LIKED}(?: {_DAY})?(?: (?:all round|today|everyone|everybody|all|thanks|thank you|again|as ever|as always))*",
    rf"(?:(?:the|your|those|that|all|our) )*{_THINGS} (?:was|were|is|are) (?:(?:a|an) )?{_LIKED}(?: (?:today|again|as ever|too|all round))*",
    r"(?:(?:i|we)(?:['’]m|['’]re|['’]d be| am| are| would be)? )?(?:(?:always|more than|very|only too|really) )*(?:happy|glad|pleased|willing|keen|able) to (?:help|come|join in|volunteer|bake|do (?:it|this|more)|take part)(?: (?:out|again|along|back|any ?time|next time|next year|more|in future|too))*",
    r"(?:(?:i|we) )?(?:(?:really|very much|so|thoroughly) )*(?:enjoyed|loved|liked) (?:it|this|that|today|(?:the|every|our|my) (?:day|event|afternoon|morning|evening|session|minute|food|lunch|cakes?|company|chat|singing|music)|myself|ourselves|every minute)(?: (?:all|so much|very much|a lot|today|of it))*",
    r"(?:(?:many|lots of|big|so much|very much) )*(?:thanks|thank you|ta|cheers)(?: (?:so|very|ever so|much|all|everyone|everybody|again|you|for (?:having (?:me|us)|today|coming|listening|everything|organi[sz]ing(?: (?:it|this))?|the (?:day|tea|lunch|food|cakes?|event|invite|invitation|chance))))*|(?:(?:see|c) (?:you|u) (?:all )?(?:soon|again|next (?:time|year|week|month))|well done(?: (?:all|everyone|everybody|team))?|keep (?:it up|up the good work)|good luck(?: with it(?: all)?)?|best wishes|same again next (?:time|year)|(?:more|same) please|x+|:-?[)d]|[☺😊🙂👍❤]+)",
)
_CLAUSES = re.compile(r"[.!,;\n]+\s*|\s+(?:and|[–—-]+|&)\s+|\s+(?=:-?[)d])")


def _is_courtesy(said: str) -> bool:
    parts = [part for one in _CLAUSES.split(said) if (part := one.strip())]
    return bool(parts) and all(_COURTESY.fullmatch(part) for part in parts)
