# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a heading says of the boxes that are left empty (“Leave blank what you do not want”), which asks for nothing."""

from __future__ import annotations

import re

from harvest.readers.permission.asks.questions import NEGATED, bare_of
from harvest.readers.permission.text import fold, remembered

_EMPTY = r"(?:empty|blank|un-?ticked|un-?checked|un-?marked|un-?selected|alone)"
_TICK = r"(?:tick|check|cross|mark|select|choose|circle|fill in)"
_TICKED = r"(?:ticked|checked|crossed|marked|selected|chosen|circled)"
_BOX = r"(?:it|this|these|those|them|all|any(?: of (?:them|these))?|(?:the|that|those|any|each|a) (?:\w+ )?(?:box(?:es)?|ones?|options?|lines?|squares?)|box(?:es)?)"
_NOT = r"\b(?:not|never|rather|unhappy|uncomfortable|sooner|disagree\w*|refuse\w*)\b|n['’]?t\b"
_TWICE = re.compile(
    r"(?:\b(?:not|never|no)|n['’]?t) (?:\w+ )?(?:mind|object\w*|bothered|worried|fussed|disagree\w*|unhappy)\b", re.I
)
"""Who leaves a box empty because they do not mind permits by it."""
_LATIN = r"(?:nicht|kein\w*|pas|no|non|nie|ddim|nu|niet|nao|aadan|aanad)\b"
_REST = r"[^.;!?()\[\]/|\n]{0,90}"
"""As far as one instruction goes: to the end of a sentence, of a bracket or of one of two languages."""
_HOW_TO_LEAVE = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b(?:please |and |or |just |so |then |otherwise |but ){{0,3}}leave (?:{_BOX} )?{_EMPTY}\b(?={_REST}(?:{_NOT})){_REST}",
        rf"\bleave (?:what(?:ever)?|any(?:thing)?|every(?:thing)?|those|the ones|{_BOX}) [^.;!?()\[\]/|\n]{{0,40}}?(?:{_NOT})[^.;!?()\[\]/|\n]{{0,40}}?\b{_EMPTY}\b",
        rf"\b(?:if|where|when(?:ever)?) (?=[^.;!?()\[\]/|\n]{{0,60}}?(?:{_NOT}))[^.;!?()\[\]/|\n]{{0,60}}?\bleave (?:{_BOX} )?{_EMPTY}\b",
        rf"\b(?:please |and |or |just |so |but ){{0,3}}(?:do not|don['’]?t|never) {_TICK} (?:what(?:ever)?|any(?:thing)?|those|the ones|{_BOX})\b(?={_REST}(?:{_NOT})){_REST}",
        rf"\b(?:please |and |just |then ){{0,3}}leave (?:all |out )?(?:the (?:rest|others?)|others?)\b(?: {_EMPTY})?",
        rf"\b(?:an? |the |any |if |leave )?(?:box(?:es)? )?(?:that (?:is|are) )?(?:{_EMPTY}|(?:left|not) (?:{_EMPTY}|{_TICKED}))(?: box(?:es)?)? ?(?:=|means?|counts? as|is taken as|stands for|will be (?:read|taken) as) ?(?:an? )?[\"“'‘]?no(?:t ok(?:ay)?|t happy)?\b(?! (?:problem|objection)\w*)[\"”'’]?",
        rf"\b(?:nothing|we (?:will|shall|do) not do anything|we won['’]?t do anything|nothing else)\b (?:that )?(?:you (?:have not|did not|haven['’]?t|didn['’]?t|do not|don['’]?t) (?:tick|check|mark)\w*|not {_TICKED}|{_EMPTY})\b{_REST}",
        rf"\b(?:nothing (?:is|will be) (?:used|done|printed|shared|quoted|published)|we (?:use|do|print|share) nothing) (?:unless|without|if) (?:you (?:tick|have ticked|do not tick|don['’]?t tick)|(?:a|your) tick)\b{_REST}",
        # the same in other tongues, by their word for empty
        rf"\b(?:lassen sie|lass(?:t|en)?|bitte)\b{_REST}?\b(?:leer|frei)\b(?={_REST}{_LATIN}){_REST}|\b(?:leer|frei) lassen\b(?={_REST}{_LATIN}){_REST}|\b(?:was|wenn|falls)\b(?={_REST}{_LATIN}){_REST}\b(?:leer|frei) ?lassen\b",
        rf"\blaisse[zr]? (?:\w+ ){{0,3}}(?:vide|blanc)s?\b(?={_REST}{_LATIN}){_REST}|\b(?:deje|dejar|deja|deixe|deixar) (?:\w+ )?(?:en|em) (?:blanco|branco)\b(?={_REST}(?:{_LATIN}|não\b)){_REST}|\blasci(?:a|are|ate)? (?:\w+ )?(?:vuot\w|in bianco)\b(?={_REST}{_LATIN}){_REST}",
        rf"\b(?:zostaw\w*|pozostaw\w*) (?:\w+ )?(?:pust\w*|niezaznaczon\w*)\b(?={_REST}{_LATIN}){_REST}|\b(?:gadael|gadewch) (?:\w+ )?(?:yn )?(?:wag|gwag)\b(?={_REST}\b(?:nad|na|ddim|ddim yn)\b){_REST}|\b(?:lasati|lăsați|lăsaţi) (?:\w+ )?go(?:l|ale)\b(?={_REST}{_LATIN}){_REST}|\blaat (?:\w+ )?(?:leeg|open)\b(?={_REST}{_LATIN}){_REST}",
        rf"\b(?:ka tag|ka dhaaf|faaruq|madhan|banaan)\b(?={_REST}(?:aadan|aanad)\b){_REST}",
    )
)
"""Instructions whose no is about the boxes that nobody ticks, so that a tick is what it is without them."""
_SPEAKS = re.compile(
    r"empty|blank|tick|check|cross|mark|select|choose|chosen|circle|leave|leer|frei|vide|blan|bran|vuot|pust|wag|gol|leeg|open|tag|dhaaf|faaruq",
    re.I,
)
_BRACKETS = re.compile(r"[(\[][\s,.;:–-]*[)\]]")
_LEFT = re.compile(r"[^\W\d_]{2,}")
_FEW = 2
"""What is left of a heading has to have so many words, or the instruction is all of the question."""


@remembered
def without_how_to_leave(wording: str) -> str:
    """A heading without what it says of boxes left empty, where something is left that asks.

    >>> without_how_to_leave("Tick what you are happy for us to do. Leave empty what you do not want.")
    'Tick what you are happy for us to do.'
    >>> without_how_to_leave("May we (tick all that apply; if you would rather we didn't, leave it blank)")
    'May we (tick all that apply;)'

    What objects still objects, and what is all that stands there stays:

    >>> without_how_to_leave("Tick what you do NOT want. Leave the rest blank")
    'Tick what you do NOT want.'
    >>> without_how_to_leave("Leave blank if you do not want to be quoted")
    'Leave blank if you do not want to be quoted'
    >>> without_how_to_leave("Photos of me: leave it empty if you don't mind")
    "Photos of me: leave it empty if you don't mind"
    >>> without_how_to_leave("Please leave blank what you are happy with")
    'Please leave blank what you are happy with'
    """
    if not _SPEAKS.search(wording):
        return wording
    found = wording
    for pattern in _HOW_TO_LEAVE:
        found = pattern.sub(lambda said: said[0] if _TWICE.search(said[0]) else " ", found)
    if found == wording:
        return wording
    found = _BRACKETS.sub(" ", found)
    found = re.sub(r"(?<=[.?!])\s*[.,;:]+|[,;:–-]+\s*(?=[.?!]|$)", "", " ".join(found.split()))
    found = re.sub(r"\s+(?=[)\].,;:?!])", "", found).strip(" ,;:").removeprefix(".").strip()
    return found if len(_LEFT.findall(fold(found))) > _FEW else wording


def negates(wording: str) -> bool:
    """Whether a negation stands in a heading, beside that of boxes that are left empty.

    >>> negates("What may we do? (leave blank what you do not want)"), negates("What may we not do? Leave blank what you do not mind")
    (False, True)
    """
    return NEGATED.search(bare_of(fold(without_how_to_leave(wording)))) is not None
