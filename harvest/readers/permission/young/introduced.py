# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A child of whom somebody else tells the age."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold, shown_match, unaccent
from harvest.readers.permission.young.ages import Age, number_in
from harvest.readers.permission.young.children import NO_CHILD, NO_UNIT, NUMBER, Child
from harvest.readers.permission.young.school_years import age_in_school

_SOON = r"(?:(?:only|just|nearly|almost|now|still|all of) )*"
_AGE = rf"{_SOON}{NUMBER}\b{NO_UNIT}"
_NTH = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)"
_YEAR = rf"(?P<year>(?:year|yr|y|class|primary) ?(?:\d{{1,2}}|{_NTH})\b|[ps][1-7]\b)"
_YOUNG = r"(?P<young>(?:in )?reception\b(?! area| desk| room)|(?:at|in) (?:the )?(?:primary|juniors?|infants?|nursery)\b(?: school)?)"
_SCHOOL = rf"{_SOON}(?:in |a |into |at |goes into )?(?:{_YEAR}|{_YOUNG})"
_IS = r"(?:she|he|they|who)(?:'s| is|'re| are)"
_CHILD = (
    r"(?:(?:little|young|wee|eldest|oldest|youngest|middle|baby) )?(?:(?:step|grand|god)?(?:daughter|son|child|kid|bairn)|girl|boy|lad|lass(?:ie)?|"
    r"niece|nephew|(?:little|baby) (?:sister|brother)|sister|brother|youngest|eldest|oldest|middle one|little one|kid|bab)"
)
_SHOWN = r"\b(?:this|that|here|these)(?:'s| is| are)|\b(?:meet|say (?:hello|hi|hiya) to|brought|bringing|(?:come|came) with)\b"

TELLS_AGE = re.compile(
    r"\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|year|yr|class|reception|primary|junior|infant|nursery)"
)
"""Without one of these nobody tells an age or a school year: it is looked for once, in small letters."""


def child_introduced(first_name: str, text: str, below: int = 16) -> Child:
    """Whether somebody else's words tell the age of a person who speaks too ("this is Mia, she's nine").

    >>> child_introduced("MIA", "This is my Mia, she is nine.")[1]
    'may be under 16, as another says: “mia, she is nine”'
    >>> [bool(child_introduced("Mia", t)[1]) for t in ("My nine-year-old, Mia, drew it.", "Mia is nine doors away.")]
    [True, False]
    """
    words = fold(text)
    name = re.escape(unaccent(first_name).casefold())
    if re.search(rf"\b{name}\b", words) is None:
        return NO_CHILD
    for pattern in (
        rf"\b{name}(?:'s|,? (?:here )?(?:is|who's|who is|she's|he's|she is|he is|aged?)) (?:{_AGE}|{_SCHOOL})",
        rf"\b{name}(?:'s| has| is)? (?:only |just )+turned {_AGE}",
        rf"\b{name},? ?(?:\((?:aged? )?{NUMBER}\)|(?:aged? )?{NUMBER},(?= \D))",
        rf"\b{name},? ?(?:\({_SCHOOL}[^()]{{0,30}}\))",
        rf"\b{name}, {_YEAR},(?= \D)",
        rf"\b{name}\b[^.!?;]{{0,40}}?[,–-] ?(?:and )?{_IS} (?:{_AGE}|{_SCHOOL})",
        rf"\b{name}\b(?: and|, and) {_IS} (?:{_AGE}|{_SCHOOL})",
        rf"\b{name},? (?:my|our|his|her|their|the|[\w'-]+'s) {_CHILD}\b,? (?:is|who is|who's|aged?) (?:{_AGE}|{_SCHOOL})",
        rf"(?:{_SHOWN}) [^.!?;]{{0,40}}?\b{name}\b[^?]{{0,40}}?(?<=[.!] ){_IS} (?:{_AGE}|{_SCHOOL})",
        rf"\b{NUMBER}[- ]years?[- ]old,?(?: (?!in\b|when\b|and\b|with\b|that\b)[\w'-]+){{0,2}},? {name}\b",
        rf"\b(?:she|he)(?:'s| is) {_AGE},? (?:is |are )?(?:(?:my|our|this|little|young) )+{name}\b",
    ):
        for said in re.finditer(pattern, words):
            if _is_young(said, below):
                return False, f"may be under {below}, as another says: {shown_match(said)}"
    return NO_CHILD


def somebody_introduced(text: str, below: int = 16) -> Child:
    """Whether somebody shows a child of theirs and tells the age and no name: whoever speaks next may be that child.

    >>> somebody_introduced("Here's my youngest, she's nine, go on love.")[1]
    "may be under 16, as another says: “here's my youngest, she's nine”"
    >>> somebody_introduced("My youngest is nine and she never stops.")
    (False, '')
    """
    said = re.search(
        rf"(?:{_SHOWN}) (?:with )?(?:my|our|the|his|her) {_CHILD}\b[^.!?;]{{0,40}}?(?:,|[.!]|\band\b) ?{_IS} (?:{_AGE}|{_SCHOOL})",
        fold(text),
    )
    if said is None or not _is_young(said, below):
        return NO_CHILD
    return False, f"may be under {below}, as another says: {shown_match(said)}"


def _is_young(said: re.Match[str], below: int) -> bool:
    """Whether an age or a school year that was told is a child's."""
    told = said.groupdict()
    if told.get("young"):
        return True
    if told.get("year"):
        spelt = re.sub(rf"{_NTH}$", lambda m: str(_ORDER.index(m.group()) + 1), told["year"])
        age = age_in_school(spelt, 2000)
    else:
        number = number_in(said)
        age = Age(number, number) if number > 2 else None
    return age is not None and age.low < below


_ORDER = _NTH.strip("(?:)").split("|")
