# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whether somebody is a child by what is said of them, and whether somebody else may have answered for them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from harvest.readers.consent_lists.besides import MINOR_BELOW
from harvest.readers.permission.noted_age import age_noted, grown_in_school
from harvest.readers.permission.text import any_of, fold

_PARENT = any_of(
    r"\b(?:mum|mam|mother|dad|father|parent\w*|guardian|carer|on behalf|mama|tata|matk\w+|oj?ciec|ojc\w+|rodzic\w*|opiekun\w*|rhiant|rhieni|gwarcheidwad|eltern\w*|erziehungsberechtigt\w*|mutter|vater|mere|pere|madre|padre|tad|fam)\b",
    r"\b(?:daughter|son|wife|husband|sister|brother|niece|nephew|nan|gran\w*|family|solicitor|neighbour|friend)\b(?:\W+[\w']+){0,2}?\W+(?:says?|said|thinks?|rang|signed|agrees?|agreed|objects?|answered|wants?|is|isn't|has|wrote|told|confirm\w*)\b",
)
"""Who may have answered for somebody."""


def may_be_answered(text: str) -> bool:
    """Whether somebody else may have answered; that somebody is a parent says nothing of it: ``mum of Ben``."""
    pieces = [piece for piece in text.split(" ; ") if not _KIN.fullmatch(piece) or _SIGNS.search(fold(piece))]
    return _PARENT.search(fold(" ; ".join(pieces))) is not None


_KIN = re.compile(r"[^:]{1,30}: (?:[A-Z][^\W\d_]+['’]s [a-z]+|[a-z]+(?: of)? [A-Z][^\W\d_]+)")
_SIGNS = any_of(r"\b(?:sign\w*|answer\w*|agree\w*|consent\w*|by|podpis\w*|unterschr\w*|llofnod\w*)\b")


_WHO = re.compile(
    r"^(?:and |but )?(?:(?:who|she|he|they)(?:['’]s| is| are| was| turned| has turned| will be) |(?:just |has just |recently )turned |(?:is |was )?(?:only|still|just|barely) (?=\w+$))(?:only |just |still |barely |now )*",
    re.I,
)
"""What leads to an age: ``who is only``, ``just turned``."""


def age_of(texts: Sequence[str]) -> tuple[bool, str]:
    """Whether somebody is a child by what is said of them, and why they are held; an age says more than a heading."""
    year, held = dt.date.today().year, ""
    for text in texts:
        if grown_in_school(fold(text), MINOR_BELOW):
            continue
        for piece in re.split(r"(?<=[.;!?:])\s+|\s*[,()]\s*|\s;\s", text):
            bare = re.sub(
                r"^(?:aged?|oed|wiek)\b\s*(?:if\s*)?(?:<|under)?\s*(?:16)?\s*:?\s*",
                "aged ",
                piece.strip(" .,;:()–-"),
                flags=re.I,
            )
            bare = _WHO.sub("is ", bare)  # “Ada, who is seven, …”
            minor, why = age_noted(bare, year, MINOR_BELOW)
            if minor:
                return minor, why
            held = held or why
            if re.fullmatch(r"(?:[4-9]|1[0-5])", bare):
                return True, f"under {MINOR_BELOW}: “{bare}”"
    return False, held
