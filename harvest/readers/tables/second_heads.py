"""A second row of heads that is empty where everybody has a name: what stands in it belongs to the heads above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold
from harvest.readers.tables.cells import is_closed, is_machine

_MARKS = closed.TICK | closed.CROSS | (closed.YES - closed.SAID_YES) | (closed.NO - closed.SAID_NO)
"""“Quote me” says yes below a question, and asks above a column."""
_LEAST, _WORDS, _MOST, _ASKS = 3, 16, 0.8, 5


def is_second_head(first: Sequence[str], second: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a second row names columns: empty below a first head that all records fill, and other than they.

    >>> body = [["Ada", "x", ""], ["Bo", "", "x"], ["Cy", "x", ""]]
    >>> is_second_head(["Who", "Quote you?", ""], ["", "Yes", "No"], body)
    True
    >>> is_second_head(["Who", "Quote you?", ""], ["Di", "Yes", "No"], body)
    False
    """
    if _asks_below_groups(first, second, body) or _asks_below_codes(first, second):
        return True
    told = {n: cell for n, cell in enumerate(second) if cell}
    gaps = [n for n in told if n >= len(first) or not first[n]]
    if not gaps or len(told) < 2 or 0 in told or not first[0] or any(map(is_machine, told.values())):
        return False
    if len(body) < _LEAST or not all(row and row[0] for row in body):
        return False
    if any(len(cell.split()) > _WORDS for cell in told.values()):
        return False
    pairs = {n for n in told if _are_yes_and_no(told.get(n, ""), told.get(n + 1, ""))}
    boxes = pairs | {n + 1 for n in pairs}
    if pairs and all(n + 1 in gaps for n in pairs):
        return all(n in boxes or not is_closed(cell) for n, cell in told.items())
    marked = sum(_holds_marks([row[n] for row in body if n < len(row) and row[n]]) for n in told)
    return marked >= _LEAST and not any(map(_is_mark, told.values()))


def _asks_below_groups(first: Sequence[str], second: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a second row heads every column below groups that leave out the first of them or most, and asks in
    sentences what people answered below in a word.

    >>> heads = ["Ref", "Participant", "(a) my words may be quoted", "(b) my name may be given"]
    >>> rows = [["1", "Ada", "YES", "NO"], ["2", "Bo", "YES", "YES"], ["3", "Cy", "NO", ""]]
    >>> _asks_below_groups(["", "", "Use", ""], heads, rows), _asks_below_groups(["", "", "Use", ""], rows[0], rows)
    (True, False)
    """
    groups = sum(map(bool, first))
    if (
        not groups
        or (any(first[:1]) and 2 * groups > len(second))
        or len(second) < _LEAST
        or len(body) < _LEAST
        or not all(second)
    ):
        return False
    if any(_is_mark(cell) for cell in second):
        return False
    asking = [n for n, cell in enumerate(second) if len(cell.split()) >= _ASKS]
    marked = sum(_holds_marks([row[n] for row in body if n < len(row) and row[n]]) for n in asking)
    return marked >= 2 and marked >= _MOST * len(asking)


def _asks_below_codes(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether a second row asks in full what the names of variables above it stand for.

    >>> _asks_below_codes(["RespID", "Q1b", "Q3", "Q1a"], ["ID", "Which table?", "May we quote you in print?", "Name"])
    True
    >>> _asks_below_codes(["ID", "Q1", "Q2", "Q3"], ["7", "Yes", "May we have a bench by the river?", "No"])
    False
    """
    codes = [cell for cell in first if cell]
    if len(codes) < _LEAST or any(" " in cell or len(cell) > _CODE for cell in codes):
        return False
    if 2 * sum(_VARIABLE.fullmatch(cell) is not None for cell in codes) < len(codes):
        return False
    told = [second[n] if n < len(second) else "" for n, cell in enumerate(first) if cell]
    asks = sum(len(cell.split()) >= _ASKS - 1 for cell in told)
    return all(told) and asks >= 1 and not any(map(_is_mark, told)) and not any(map(is_machine, told))


_VARIABLE = re.compile(r"(?:q|v|var|item|f|frage|question|col|field)[_.-]?\d{1,3}[a-z]?(?:[_.-]\w{1,6})?", re.I)
_CODE = 20


def _holds_marks(cells: Sequence[str]) -> bool:
    return bool(cells) and sum(map(_is_mark, cells)) >= _MOST * len(cells)


def _is_mark(cell: str) -> bool:
    """Whether a cell is a tick, a cross, a short answer, or what a machine wrote."""
    said = closed.stripped(fold(cell)) or fold(cell)
    return is_closed(cell) or is_machine(cell) or said in _MARKS


def _are_yes_and_no(one: str, other: str) -> bool:
    yes, no = closed.stripped(fold(one)), closed.stripped(fold(other))
    return yes in closed.YES and no in closed.NO
