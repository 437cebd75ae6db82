"""Questions answered with yes or no that ask on which side of an age somebody is, or whether they are a child."""

from __future__ import annotations

import re

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_CLOSED_AGE = any_of(
    r"\b(?P<under>under|younger than|below|unter|moins de|menos de|menor(?:es)? de|ponizej|o dan|dan|"
    r"sub|sotto i|meno di|menos de)\b(?: the age of)? (?P<a>\d\d)|\b(?P<b>\d\d) ?(?:\+|or (?:over|older|above)|"
    r"and (?:over|older|above)|years? (?:of age )?(?:or|and) (?:over|older))|"
    r"\b(?:over|at least|older than|uber|mindestens|plus de|mayor de|powyzej|peste|"
    r"dros) (?:the age of )?(?P<c>\d\d)|\b(?P<d>\d\d) or (?:under|younger)"
)
_IS = r"\W*(?:(?:are|is|am|i|i'm|you|they|person|participant|attendee|guest|an?) ?)*"
_GROWN = re.compile(rf"{_IS}(?:adult|grown[- ]?up|of age)\W*")
_YOUNG = re.compile(
    rf"{_IS}(?:minor|child|kid|young person|under ?age|(?:child|kid|children|junior)'?s? (?:ticket|place))\W*"
)
"""What asks with a yes or a no whether somebody is a grown-up or a child."""
PARENT_SIGNS = any_of(
    r"\b(?:parent|guardian|carer|rhiant|rodzic\w*|eltern\w*|"
    r"erziehungsberecht\w*|tuteur|padre|madre|"
    r"parinte)\w*\b.{0,60}\b(?:consent|sign\w*|permission|"
    r"agree\w*|name|if under|caniat\w*|zgod\w*|unterschrift|"
    r"einwillig\w*|einverst\w*|autoris\w*|firma|autoriz\w*|acord)|"
    r"\b(?:signed|consent|signature|permission|zgoda|unterschrift|"
    r"autorisation|firma|acordul|caniatad|"
    r"llofnod)\b.{0,25}\b(?:parent|guardian|rhiant|rodzic\w*|"
    r"eltern\w*|erziehungs\w*|parental\w*|tuteur|padre|madre|"
    r"parinte\w*)|\bparental\b|والدین|ولي الامر|家长|家長|监护人|"
    r"\bwaalid\w*"
)


def asks_age_by_number(text: str) -> bool:
    """Whether a folded heading names an age and on which side of it somebody is."""
    return _CLOSED_AGE.search(text) is not None


def asks_if_grown(text: str) -> bool:
    """Whether a folded heading asks whether somebody is a grown-up, or a child, and nothing else."""
    return _GROWN.fullmatch(text) is not None or _YOUNG.fullmatch(text) is not None


def is_age_question(wording: str) -> bool:
    """Whether a heading asks only whether somebody is under or over an age.

    >>> is_age_question("Are you under 16?"), is_age_question("If you are under 16: may we quote you?")
    (True, False)
    """
    text = fold(wording)
    asks = (
        words.QUOTE.search(text) or words.CONSENT.search(text) or words.PHOTO.search(text) or words.SHARE.search(text)
    )
    return bool(_CLOSED_AGE.search(text)) and len(text.split()) <= 9 and not (asks or PARENT_SIGNS.search(text))


def closed_age(header: str, text: str, below: int) -> tuple[bool, str]:
    """Whether a folded answer to such a question is a child's, and what is to be said of it.

    >>> closed_age("Are you 16 or over?", "no", 16), closed_age("Adult?", "no", 16)[1], closed_age("Minor", "no", 16)
    ((True, 'under 16'), 'may be under 16: “Adult?” no', (False, ''))
    """
    match = _CLOSED_AGE.search(fold(header))
    word = closed.stripped(text)
    yes, no = word in closed.YES or word in closed.TICK or word == "1", word in closed.NO or word == "0"
    if (grown := _GROWN.fullmatch(fold(header))) or _YOUNG.fullmatch(fold(header)):
        old = yes if grown else no
        return (False, "") if old else (False, f"may be under {below}: “{header.strip()}” {text}")
    if match is None or not (yes or no):
        return False, "the answer about age is unclear"
    limit = int(next(g for g in (match["a"], match["b"], match["c"], match["d"]) if g))
    younger = (bool(match["under"] or match["d"]) and yes) or (not (match["under"] or match["d"]) and no)
    if not younger:
        return (False, "") if limit >= below else (False, f"may be under {below}")
    return (True, f"under {below}") if limit <= below else (False, f"under {limit}, so may be under {below}")
