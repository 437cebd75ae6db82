"""Widths of a table's columns, so that none of them lies beyond the right side of a laptop's window."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pandas as pd
import streamlit as st

ROOM = 938
"""Pixels that a window of 1280 leaves for a table beside the list of pages."""
LETTER, AROUND = 7.2, 20
"""Pixels of a letter, and beside the words of a cell."""
NARROWEST, WIDEST, BOXES = 56, 260, 38
LOOKED_AT = 300
"""So many rows are looked at; the tables of a large inquiry have a hundred thousand."""


def widths(table: pd.DataFrame, long: Collection[str], room: int = ROOM) -> dict[str, int]:
    """Pixels for each column: as much as its cells need, and what is left for those that hold ``long`` texts.

    >>> found = widths(pd.DataFrame({"Name": ["Ann", "Bill"], "About": ["came with the bus", ""]}), ["About"])
    >>> found["Name"] < 60, sum(found.values())
    (True, 938)
    """
    found = {str(name): _needed(str(name), table[name]) for name in table.columns if name not in long}
    left = room - sum(found.values())
    return found | {name: max(left // len(long), WIDEST * 3 // 4) for name in table.columns if name in long}


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


def _needed(name: str, cells: pd.Series) -> int:
    lengths = sorted(len(str(cell)) for cell in cells.head(LOOKED_AT))
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0  # a few long ones must not take the room of all others
    return int(min(max(max(len(name), usual) * LETTER + AROUND, NARROWEST), WIDEST))
