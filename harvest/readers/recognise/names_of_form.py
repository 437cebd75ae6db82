# ruff: noqa: E501 – patterns are easier to check on one line
"""Who answered a form of permission, where no head says which column names them: the only one that holds names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.asked_names import holds_names
from harvest.readers.recognise.column_profile import Column

_OF_SOMEBODY_ELSE = re.compile(
    r"\b(?:contact|emergency|guardian|next of kin|school|organi[sz]\w*|group|team|street|road|lane|site|venue|village|"
    r"town|ward|place|area|company|employer|witness\w*|doctor|surgery|staff|office\w*|volunteer|helper|memory of|"
    r"recommended|referred|nominated|invited|heard|address|table|file|photo\w*|picture|child['’]?s?|son|daughter|"
    r"(?:\w+ed|done|taken|made|written|read|kept|filled|seen) (?:\w+ )?by|by whom|who (?:helped|asked|typed|took|wants?)|"
    r"helped|initials|favourite|pet|boat|house|team|club)\b",
    re.I,
)
"""Heads of columns that name somebody beside whoever answered, or no person at all."""
_WHOLE, _LEAST = 0.7, 3


def whole_names(cells: Sequence[str]) -> bool:
    """Whether people stand in a column, most of them with more than one name and nobody twice.

    >>> whole_names(["Ada Obi", "Bo Lind", "Cy Day"]), whole_names(["Mill Lane", "Mill Lane", "High Street"])
    (True, False)
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    whole = sum(len(cell.split()) > 1 for cell in filled)
    return (
        len(filled) >= _LEAST
        and whole >= _WHOLE * len(filled)
        and len({*filled}) == len(filled)
        and holds_names(filled)
    )


def who_answered(free: Sequence[Column], asked: int) -> Column | None:
    """The one column that names people in full where ``asked`` columns ask for leave; None where two could, or none.

    One answer to one question may be somebody's of whom a list tells; beside several they are the answers of whoever
    is named.
    """
    if asked < 2:
        return None
    fits = [c for c in free if whole_names(c.cells) and not _OF_SOMEBODY_ELSE.search(c.name)]
    return fits[0] if len(fits) == 1 else None
