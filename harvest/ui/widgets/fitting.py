"""Widths of a table's columns, so that none of them lies beyond the right side of a laptop's window."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pandas as pd
import streamlit as st

ROOM = 938
"""Pixels that a window of 1280 leaves for a table beside the list of pages."""
USUAL, TIGHT = (7.2, 20, 56), (6.4, 16, 46)
"""Pixels of a letter, beside the words of a cell, and of the narrowest column; tight where the last would be cut."""
WIDEST, BOXES = 260, 38
LOOKED_AT = 300
"""So many rows are looked at; the tables of a large inquiry have a hundred thousand."""


def widths(table: pd.DataFrame, long: Collection[str], room: int = ROOM) -> dict[str, int]:
    """Pixels for each column: as much as its cells need, and what is left for those that hold ``long`` texts.

    >>> found = widths(pd.DataFrame({"Name": ["Ann", "Bill"], "About": ["came with the bus", ""]}), ["About"])
    >>> found["Name"] < 60, sum(found.values())
    (True, 938)
    """
    least = WIDEST * 3 // 4
    for pixels in (USUAL, TIGHT):
        found = {str(n): _needed(str(n), table[n], *pixels) for n in table.columns if n not in long}
        left = room - sum(found.values())
        if left >= least * len(long):
            break
    else:
        least = WIDEST // 2
    return found | {name: max(left // len(long), least) for name in table.columns if name in long}


def fitting(
    table: pd.DataFrame, long: Collection[str], pinned: str = "", *, rows_chosen: bool = False
) -> dict[str, Any]:
    """The same as ``column_config``; the ``pinned`` column stays where it is when somebody scrolls on a phone.

    ``rows_chosen`` says that a column of boxes stands before the others.
    """
    room = ROOM - (BOXES if rows_chosen else 0)
    # a pinned column does not grow: in a wide window all room goes to the long texts, where they stand last
    last = [*table.columns][-len(long) :] == [name for name in table.columns if name in long]
    fast = {name for name in table.columns if name == pinned or (last and name not in long)}
    return {
        name: st.column_config.Column(width=width, pinned=True if name in fast else None)
        for name, width in widths(table, long, room).items()
    }


def _needed(name: str, cells: pd.Series, letter: float, around: int, least: int) -> int:
    lengths = sorted(len(str(cell)) for cell in cells.head(LOOKED_AT))
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0  # a few long ones must not take the room of all others
    return int(min(max(max(len(name), usual) * letter + around, least), WIDEST))
