"""Which columns of a list name people where no head says so, or only one of two parts of a name does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.asked_names import holds_names

SURNAME = re.compile(r"\W*(?:sur|last |family )names?\b")
_PART_OF = re.compile(r"\W*(?:first|given|christian|fore|last|sur|family)\W*$", re.I)
_WHOLE = 0.7
"""So many of the names in a column are whole ones, where its head tells of no part."""


def named_in(heads: Sequence[str], below: Sequence[Sequence[str]], free: set[int], named: set[int]) -> set[int]:
    """The columns that name people besides those that are ``named`` as such, of those that are ``free``.

    >>> named_in(["Payee", "Sum"], [["Ada Obi", "Bo Lind"], ["4.20", "1"]], {0, 1}, set())
    {0}
    >>> named_in(["Last", "First"], [["Obi", "Lind"], ["Ada", "Bo"]], {0, 1}, set())
    {0, 1}
    """
    surname = any(SURNAME.match(heads[n].casefold()) for n in named)
    found = {n for n in free if _holds_whole_names(heads[n], below[n])} if not named else set()
    parts = {n for n in free if (surname or found) and _PART_OF.match(heads[n])}
    return parts or {*sorted(found)[:1]}


def _holds_whole_names(head: str, cells: Sequence[str]) -> bool:
    """Whether a column holds names of people, each in full or a part of it as the head says, and nobody's twice."""
    filled = [cell for cell in cells if cell]
    whole = sum(len(cell.split()) > 1 for cell in filled)
    in_full = _PART_OF.match(head) is not None or whole >= _WHOLE * len(filled)
    return in_full and len({*filled}) == len(filled) and holds_names(filled)
