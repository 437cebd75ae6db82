"""A wall of dreams typed with a table of the event over each group of columns: cards, and when and dots beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from harvest.model.card_columns import DOTS, HORIZON, dots_in
from harvest.model.horizon_words import as_told, is_horizon, is_when
from harvest.readers.documents.cards.card_details import STUCK, WHEN, behind, counts_bare
from harvest.readers.recognise.event_structure import heading_place, named_table

HEADS = ("Table", "When", "Dots", "What was said")
_LOOK, _WORDS, _LEAST = 8, 6, 2


@dataclass(frozen=True, slots=True)
class Across:
    """The cards of such a wall, a row each under ``HEADS``, and what stood above the tables."""

    rows: list[list[str]]
    titles: list[str]


def cards_across(rows: Sequence[Sequence[str]]) -> Across | None:
    """The cards below tables that stand side by side, each over columns of its own; None for any other table.

    >>> wall = [["TABLE 1 Mill", "when", "dots", "TABLE 2", "when", "dots"], ["A pond", "now", "●●", "A kiln", "", "●"]]
    >>> cards_across(wall).rows
    [['TABLE 1 Mill', 'now', '●●', 'A pond'], ['TABLE 2', '', '●', 'A kiln']]
    >>> wall = [["T1", "", "T2"], ["by 2027", "by 2031", "by 2027", "by 2031"], ["A pond", "", "", "Bells"]]
    >>> cards_across(wall).rows
    [['T1', 'by 2027', '', 'A pond'], ['T2', 'by 2031', '', 'Bells']]
    >>> wall = [["Table 1", "", "Table 2", ""], ["Now", "", "Now", ""], ["A pond", "9", "Bells", "●●"]]
    >>> cards_across([*wall, ["By 2031", "", "By 2031", ""], ["", "", "A kiln", "4"]]).rows
    [['Table 1', 'Now', '9', 'A pond'], ['Table 2', 'Now', '●●', 'Bells'], ['Table 2', 'By 2031', '4', 'A kiln']]
    >>> cards_across([["Table 1", "Table 2"], ["A pond", "A kiln"]])
    """
    width = max(map(len, rows), default=0)
    for at, row in enumerate(rows[:_LOOK]):
        groups = _groups(row, width)
        if len(groups) < _LEAST:
            continue
        titles = [cell for above in rows[:at] for cell in above if cell]
        made = _under_horizons(rows, at, groups) or _beside_each(rows, at, groups)
        return Across(details_apart(made), titles) if made else None
    return None


def details_apart(cards: list[list[str]]) -> list[list[str]]:
    """The cards without the dots or the time that somebody typed behind the words: ``A pond (9)``."""
    bare = counts_bare([card[-1] for card in cards])
    made = []
    for table, when, dots, text in cards:
        words, said = behind(text, bare)
        made.append([table, when or said.get(WHEN, ""), dots or said.get(STUCK, ""), words])
    return made


def _groups(row: Sequence[str], width: int) -> list[tuple[str, range]]:
    """Each table that a row names, and the columns from it to the next one's."""
    starts: list[tuple[str, int]] = []
    for n, cell in enumerate(row):
        if cell and is_table(cell) and (not starts or starts[-1][0] != cell):
            starts.append((cell, n))
    if not starts:
        return []
    ends = [*(n for _, n in starts[1:]), width]
    return [(table, range(n, end)) for (table, n), end in zip(starts, ends, strict=True)]


def is_table(cell: str) -> bool:
    """Whether a cell names a table of the event and says nothing else."""
    if len(cell.split()) > _WORDS:
        return False
    place = heading_place(cell, is_heading=True)
    return (place is not None and bool(place.table) and not place.question) or named_table(cell) is not None


def _cell(row: Sequence[str], n: int) -> str:
    return row[n].strip() if n < len(row) else ""


def _under_horizons(
    rows: Sequence[Sequence[str]], at: int, groups: Sequence[tuple[str, range]]
) -> list[list[str]] | None:
    """The cards where the row below the tables says by when each column's are to come true."""
    if at + 1 >= len(rows):
        return None
    below = rows[at + 1]
    when = {n: _cell(below, n) for _, columns in groups for n in columns if _cell(below, n)}
    if len(when) < len(groups) or not all(map(is_when, when.values())) or len(set(when.values())) < _LEAST:
        return None
    return [
        [table, when[n], "", _cell(row, n)]
        for table, columns in groups
        for n in columns
        if n in when
        for row in rows[at + 2 :]
        if _cell(row, n)
    ]


def _beside_each(rows: Sequence[Sequence[str]], at: int, groups: Sequence[tuple[str, range]]) -> list[list[str]] | None:
    """The cards where each table's column has one for when or dots beside it, or says when above some of its cards."""
    below = rows[at + 1 :]
    times = [_times(below, columns) for _, columns in groups]
    alone = {n: row[0] for n, row in enumerate(map(_filled, below)) if len(row) == 1 and _says_when(row[0])}
    made: list[list[str]] = []
    for (table, columns), own in zip(groups, times, strict=True):
        # A time that stands alone in its row is for every table, but for one with times of its own.
        over = own or alone
        heads = {n: _cell(rows[at], n) or _head_below(below, own, n) for n in columns[1:]}
        cells = {n: [_cell(row, n) for k, row in enumerate(below) if _cell(row, n) and k not in over] for n in heads}
        when = next((n for n, head in heads.items() if HORIZON.match(head)), None)
        dots = next((n for n, head in heads.items() if DOTS.match(head) or (not head and _count(cells[n]))), None)
        beside = [n for n, head in heads.items() if head or cells[n]]
        if not (beside or over) or any(n not in (when, dots) for n in beside):
            return None
        time = ""
        for k, row in enumerate(below):
            time = over.get(k, time)
            if (words := _cell(row, columns[0])) and k not in over:
                said, counted = (_cell(row, n) if n is not None else "" for n in (when, dots))
                made.append([table, said or as_told(time), counted, words])
    return made


def _times(below: Sequence[Sequence[str]], columns: range) -> dict[int, str]:
    """The rows in which a table's columns say a time for the cards under it, and nothing else but heads."""
    found = {
        k: _cell(row, columns[0])
        for k, row in enumerate(below)
        if _says_when(_cell(row, columns[0]))
        and all(HORIZON.match(c) or DOTS.match(c) for n in columns[1:] if (c := _cell(row, n)))
    }
    return found if any(map(is_horizon, found.values())) else {}


def _says_when(cell: str) -> bool:
    return is_horizon(cell) or is_when(cell)


def _head_below(below: Sequence[Sequence[str]], own: Iterable[int], n: int) -> str:
    return next((cell for k in own if (cell := _cell(below[k], n))), "")


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _count(cells: Sequence[str]) -> bool:
    """Whether the cells beside cards count dots though nothing stands above them; numbers in order are the cards'."""
    dots = [dots_in(cell) for cell in cells if not _WORD.search(cell)]
    in_order = len(dots) >= _ORDER and all(b == a + 1 for a, b in pairwise(n or 0 for n in dots))
    return bool(dots) and len(dots) == len(cells) and None not in dots and not in_order


_WORD = re.compile(r"[^\W\d_]{2}")
_ORDER = 3
