# ruff: noqa: E501 – patterns are easier to check on one line
"""Who answered a form of permission, where no head says which column names them: the only one that holds names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns.asked_names import holds_names
from harvest.readers.recognise.columns.column_names import SURNAME, TELLERS
from harvest.readers.recognise.columns.column_profile import Column

_OF_SOMEBODY_ELSE = re.compile(
    r"\b(?:contact|emergency|guardian|next of kin|school|organi[sz]\w*|group|team|street|road|lane|site|venue|village|"
    r"town|ward|place|area|company|employer|witness\w*|doctor|surgery|staff|office\w*|volunteer|helper|memory of|"
    r"recommended|referred|nominated|invited|heard|address|table|file|photo\w*|picture|child['’]?s?|son|daughter|"
    r"(?:\w+ed|done|taken|made|written|read|kept|filled|seen) (?:\w+ )?by|by whom|who (?:helped|asked|typed|took|wants?)|"
    r"helped|initials|favourite|pet|boat|house|team|club)\b",
    re.I,
)
"""Heads of columns that name somebody beside whoever answered, or no person at all."""
_WHOLE, _LEAST, _APART = 0.7, 3, 0.8
"""How many cells hold more than one name, from how many cells on, and how many of them are different: some answer again."""


def whole_names(cells: Sequence[str], *, least: int = _LEAST) -> bool:
    """Whether so many people at ``least`` stand in a column, most of them with more than one name and few of them twice.

    >>> whole_names(["Ada Obi", "Bo Lind", "Cy Day"]), whole_names(["Mill Lane", "Mill Lane", "High Street"])
    (True, False)
    >>> whole_names(["Ada Obi", "Bo Lind", "Cy Day", "Di Fox", "Ada Obi"])
    True
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    whole = sum(len(cell.split()) > 1 for cell in filled)
    apart = len({*filled}) >= _APART * len(filled)
    return len(filled) >= least and whole >= _WHOLE * len(filled) and apart and holds_names(filled)


def who_answered(free: Sequence[Column], asked: int) -> Column | None:
    """The one column that names people in full where ``asked`` columns ask for leave; None where two could, or none.

    One answer to one question may be somebody's of whom a list tells; beside several they are the answers of whoever
    is named.
    """
    if asked < 2:
        return None
    fits = [c for c in free if whole_names(c.cells) and not _OF_SOMEBODY_ELSE.search(c.name)]
    if len(fits) > 1:  # “Farmer” beside “Farm”
        fits = [c for c in fits if _SOMEBODY.fullmatch(c.name)]
    return fits[0] if len(fits) == 1 else None


_SOMEBODY = re.compile(r"\W*(?:the |your )?[^\W\d_]{2,}(?:er|or|ist|man|woman|person|ant|ent|ian|ee)\W*", re.I)
"""One word for somebody who does or is something: ``Farmer``, ``Resident``, ``Attendee``."""


_FIRST = re.compile(r"(?:your )?(?:first|given|fore|christian)(?:[ _]?names?)?\W*", re.I)
_LAST = re.compile(r"(?:your )?(?:last|family|sur)(?:[ _]?names?)?\W*", re.I)


def first_and_last(columns: Sequence[Column]) -> tuple[Column, Column] | None:
    """The columns headed ``First`` and ``Last``, beside each other, each with a name in nearly every row."""
    for one, other in zip(columns, columns[1:], strict=False):
        for first, last in ((one, other), (other, one)):
            if _FIRST.fullmatch(first.name) and _LAST.fullmatch(last.name):
                return (first, last) if holds_names(first.cells) and holds_names(last.cells) else None
    return None


def first_of(free: Sequence[Column]) -> Column | None:
    """The forenames of two columns that hold a name between them; None where no two do."""
    found = first_and_last(free)
    return found[0] if found else None


def surname_beside(columns: Sequence[Column], teller: str) -> Column | None:
    """The column with the other half of a name of which ``teller`` heads the first; None where it stands whole."""
    parts = first_and_last(columns)
    if parts and teller == parts[0].name:
        return parts[1]
    if not TELLERS[2].match(teller):
        return None
    return next((c for c in columns if SURNAME.match(c.name) and c.filled), None)
