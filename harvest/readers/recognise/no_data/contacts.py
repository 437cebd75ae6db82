"""Lists of telephone numbers with a remark beside some of them, which nobody said at an event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.tables.cells import is_phone

_MOST, _MEAN = 6, 3
"""A remark beside a number is so short."""
_REMARK = re.compile(r"(?:other |any )?(?:notes?|remarks?|comments?|info)\W*", re.I)


def only_remarks(heads: Sequence[str], records: Sequence[Sequence[str]], texts: Sequence[int]) -> bool:
    """Whether all that could be words are short remarks beside telephone numbers: ``has key``, ``not Fridays``.

    >>> heads, rows = ["Name", "Mobile", "Notes"], [["Ada", "07700 900001", "has key"], ["Bo", "07700 900002", ""]]
    >>> only_remarks(heads, rows, [2]), only_remarks(heads, [["Ada", "", "has key"]], [2])
    (True, False)
    """
    cells = [len(row[n].split()) for row in records for n in texts if row[n].strip()]
    short = bool(cells) and max(cells) <= _MOST and sum(cells) <= _MEAN * len(cells)
    phones = sum(1 for row in records if any(map(is_phone, row)))
    return short and all(_REMARK.fullmatch(heads[n]) for n in texts) and 2 * phones > len(records)
