"""Columns of names in which an age stands beside the name."""

from __future__ import annotations

import re

from harvest.readers.permission.beside_name import GROWN, beside_name
from harvest.readers.permission.names_alone import NAMES_ALONE
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import Age, age_of
from harvest.readers.permission.young.people import judge_age
from harvest.readers.permission.young.school_years import age_in_school
from harvest.readers.recognise.columns.told_heads import TOLD

_WHO = any_of(
    r"\b(?:who|labels?|called|voices?|names?|tellers?|told|speakers?|author|participants?|child\w*|"
    r"contributors?|by|person|enw|imie|wer|qui|quien|nume|kto|quem|chi|pwy|nom|prenom|vorname|nome|naam)\b"
)
_TOLD = re.compile(TOLD, re.I)
_NAME_AND_AGE = any_of(
    r"\((?:aged? )?(\d{1,2})(?: ?(?:yrs?|years?|y|jahre|ans|anos|lat|"
    r"ani)(?: old)?)?\)|[,;-] ?(?:aged? )?(\d{1,2})(?: ?(?:yrs?|years?)(?: old)?)?$|"
    r"\baged? (\d{1,2})\b"
)

_OF_AGE = re.compile(r"age|year|yr|class|form|grade|blwydd|klas|-\d", re.I)
"""Without one of these a name with nothing but a number behind it tells no age."""


def names_people(header: str) -> bool:
    """Whether a column says who told it, where an age may stand beside the name.

    >>> names_people("Told by"), names_people("Story")
    (True, False)
    """
    text = fold(header)
    return (bool(_WHO.search(text)) and len(text.split()) <= 8) or _TOLD.fullmatch(header.strip()) is not None


def age_beside_name(cell: str, year: int, below: int) -> tuple[bool, str]:
    """Whether a name with an age or a school year beside it is a child's.

    >>> age_beside_name("Mia (8)", 2026, 16)[0], age_beside_name("Rose, 44", 2026, 16)[0]
    (True, False)
    >>> age_beside_name("Toby, aged 9 (came with his gran)", 2026, 16)[0]
    True
    >>> age_beside_name("Krzyś, lat 10", 2026, 16)[0], age_beside_name("Head of Year 9", 2026, 16)[0]
    (True, False)
    """
    if len(cell) > 80:
        return False, ""
    if NAMES_ALONE.fullmatch(cell) and not _OF_AGE.search(cell):
        return False, ""  # most cells of such a column
    if GROWN.search(fold(cell)) and not re.search(r"(?:\(|, ?)(?:aged? )?\d", cell):
        return False, ""  # "Head of Year 9", "Parent of a Year 4 pupil"
    said = beside_name(cell)
    if said.school_year and len(said.name.split()) <= 5:
        return judge_age(age_in_school(said.school_year, year), below, f"“{cell.strip()[:40]}”")
    if said.group and len(said.name.split()) <= 5:
        return True, f"under {below}: “{cell.strip()[:40]}”"
    if said.says_age and (age := age_of(said.age, year)) is not None:
        return judge_age(age, below, f"“{cell.strip()[:40]}”")
    if not re.search(r"\d", cell):
        return False, ""
    text = fold(cell)
    match = _NAME_AND_AGE.search(text)
    if match:
        number = float(next(g for g in match.groups() if g))
        return judge_age(Age(number, number), below, f"“{cell.strip()[:40]}”")
    if re.search(r"\b(?:years?|yr|class|form|blwyddyn|klasse|klasa|grade) ?\d{1,2}\b", text):
        return judge_age(age_in_school(cell, year), below, f"“{cell.strip()[:40]}”")
    return False, ""
