# ruff: noqa: E501 – patterns are easier to check on one line
"""Which columns say at what table, in what group or under what question something was said, by what stands in them."""

from __future__ import annotations

import re

from harvest.model.punctuation import asks
from harvest.model.table_names import parts_of
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.event_structure import heading_place, named_table
from harvest.readers.tables.boards.board_rows import says_how
from harvest.readers.tables.boards.sections import without_frame
from harvest.readers.tables.grid import Grid


def names_tables(grid: Grid, column: Column) -> bool:
    """Whether the cells of a column are tables (“Table 3”), whatever it is called."""
    n = grid.header.index(column.name)
    cells = {r[n] for r in grid.records[:500] if r[n] and not says_how(r[n])}
    if not cells or len(cells) > 200 or column.mean_words > 8:
        return False
    bare = {cell: without_frame(cell) for cell in cells}
    if sum(len(cell.split()) for cell in bare.values()) > 4 * len(bare):
        return False
    named = {c for c in cells if ((p := heading_place(bare[c])) is not None and p.table) or _is_table(bare[c])}
    rows = [r[n] for r in grid.records[:500] if r[n] and not says_how(r[n])]
    share = sum(cell in named for cell in rows) / len(rows)
    often = len(named) >= 0.5 * len(cells) and share >= 0.8
    # Beside numbered tables some came from elsewhere: the wall, a walk.
    numbered = {cell for cell in named if re.match(r"\D", cell) and parts_of(cell)[0]}
    places = len(numbered) > 1 and share >= 0.6 and all(len(cell.split()) <= 3 for cell in cells - named)
    return len(named) >= 0.8 * len(cells) or often or places


def _is_table(cell: str) -> bool:
    """Whether a cell is a table by its name (“Kiln table”), or by number and name (“Table 1 Kiln”)."""
    return named_table(cell) is not None or (re.match(r"table\b", cell, re.I) is not None and bool(parts_of(cell)[0]))


_SITTING = re.compile(
    r"^\W*(?:(?:at|from|in) )?(?:which|what|whose) (?:do|event|evening|session|gathering|meeting|night|sitting|visit|stop|place|venue|table|corner|tent|round|one)"
    r"(?: (?:was|is) it| it was| it came from| (?:were|was) (?:it|they) (?:at|from)| from)?\W*$|^\W*(?:where|which do) (?:was it|it was) (?:hung|written|filled in|from)\W*$",
    re.I,
)
_PUT_UP = r"(?:pegged|pinned|hung|stuck|posted|put(?: up| in)?|tied|clipped|dropped(?: in| off)?|handed (?:in|over)|collected|gathered|picked(?: up)?|brought(?: in)?|taken(?: in)?|sent(?: in)?|filled(?: in| out)?|written(?: down)?|left)"
_PUT_UP_AT = re.compile(
    rf"^\W*(?:(?:it |card |the card |cards )?(?:was |were |is )?{_PUT_UP} (?:from|at)|where (?:(?:it|this|the card|they)(?: was| were)? |was it )?{_PUT_UP}(?: up| in| from| at)?|"
    r"(?:from|at) which (?:table|stall|stop|corner|place|spot|venue|session|tent|room|stand|line|box)|(?:stall|stop|corner|venue|stand|station|box|line|peg ?line) (?:it |card )?(?:came |was |is )?from)\W*$",
    re.I,
)
"""How a column says where a card came from: ``Pegged from``, ``Where hung``."""
_SHORT, _AGAIN = 4, 0.5


def says_sitting(column: Column) -> bool:
    """Whether a column beside dreams says at which of several gatherings a card was written: a few short words that come
    again and again.

    >>> from harvest.readers.recognise.columns.column_profile import profile
    >>> rows = [["A boat", "quay"], ["A bench", "quay"], ["A lamp", "hall"], ["A tap", "hall"], ["A hut", "quay"]]
    >>> [says_sitting(c) for c in profile(Grid(["Card", "Which do"], rows, [2, 3, 4, 5, 6], 1, []))]
    [False, True]
    >>> [says_sitting(c) for c in profile(Grid(["Card", "Pegged from"], rows, [2, 3, 4, 5, 6], 1, []))]
    [False, True]
    """
    put_up = _PUT_UP_AT.match(column.name) is not None and max(column.machine_share, column.closed_share) < _AGAIN
    return (
        (put_up or _SITTING.match(column.name) is not None)
        and column.mean_words <= _SHORT
        and column.again >= _AGAIN
        and column.filled > 0
    )


def numbers_groups(grid: Grid, column: Column) -> bool:
    """Whether a column called group numbers the groups of an event; “Women”, “Older men” are what people are."""
    if not re.match(r"^groups?$", column.name, re.I):
        return False
    n = grid.header.index(column.name)
    cells = {r[n] for r in grid.records[:500] if r[n]}
    return bool(cells) and all(re.fullmatch(r"(?:group )?(?:\d{1,3}|[A-Z])(?:\.0)?", c, re.I) for c in cells)


def asks_in_cells(grid: Grid, column: Column) -> bool:
    """Whether a column (a board's section, a frame) holds the questions under which cards hang."""
    if not re.match(
        r"^(?:section|column|frame|board|list|category|topic|theme|prompt|area|lane|group)(?: name| title)?$",
        column.name,
        re.I,
    ):
        return False
    n = grid.header.index(column.name)
    cells = [r[n] for r in grid.records[:500] if r[n]]
    return column.again >= 0.5 and sum(map(asks, cells)) >= 0.6 * len(cells) > 0
