"""Columns that only number people: ``P1``, ``P2`` and so on are no school years then."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBERED = re.compile(r"(?P<letters>[A-Za-z]{1,4})[-. ]?(?P<number>\d{1,4})")
_LEAST, _FIRST = 4, 2


def numbers_people(cells: Sequence[str]) -> bool:
    """Whether cells number people one after the other, with the same letters before each: it begins with the first.

    >>> numbers_people(["P1", "P2", "P3", "P5"]), numbers_people(["P4", "P5", "P6", "P7"])
    (True, False)
    """
    told: list[re.Match[str]] = []
    for cell in cells:
        if not cell.strip():
            continue
        if (one := _NUMBERED.fullmatch(cell.strip())) is None:
            return False  # most columns are told by their first cell
        told.append(one)
    if len(told) < _LEAST or len({one["letters"] for one in told}) != 1:
        return False
    numbers = [int(one["number"]) for one in told]
    return numbers[0] <= _FIRST and all(a < b for a, b in zip(numbers, numbers[1:], strict=False))
