"""Sheets typed up with who said it beside each of several columns of words: an answer a row, with its own teller."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.recognise.columns.said_by import AGAIN, asks_who_said, own_part
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.blocks import FILLED_DOWN, filled_down
from harvest.readers.tables.grid import Grid

QUESTION, WHO, SAID, ROUND = "Question", "Name", "What was said", "Round"
_ROUND = re.compile(r"^(?:round|session|runde|ronda|tour|rond|runda|rownd)\W*\d{1,2}$", re.I)
_PAIRS, _NAMES = 2, 0.5
"""So many columns of words at least have a column of names beside them, and so much of its cells are names."""


def answers_with_names(grid: Grid) -> Grid:
    """The table with an answer a row, where each of several columns of words has its column of names beside it."""
    who = [n for n, head in enumerate(grid.header) if asks_who_said(head)]
    if (
        len(who) < _PAIRS
        or len({own_part(grid.header[n]) for n in who}) > 1
        or not all(_holds_names(grid, n) for n in who)
    ):
        return grid
    pairs = _pairs(grid, who, -1) or _pairs(grid, who, 1)
    if pairs is None:
        return grid
    taken = {n for pair in pairs for n in pair}
    rest = [n for n in range(len(grid.header)) if n not in taken]
    answered = [n for n, record in enumerate(grid.records) if any(record[column] for column, _ in pairs)]
    cells = {n: [grid.records[at][n] for at in answered] for n in rest}
    said: list[str] = []
    for n in rest:
        place = heading_place(f"{grid.header[n]} 1") if grid.header[n] else None
        if place is not None and place.table and (down := filled_down(cells[n]) or _counted_down(cells[n])):
            cells[n], said = down, [FILLED_DOWN]
    places = {column: _place(grid.header[column]) for column, _ in pairs}
    records, numbers = [], []
    for row, at in enumerate(answered):
        record = grid.records[at]
        for column, name in pairs:
            if record[column]:
                own = [cells[n][row] for n in rest]
                records.append([*own, *places[column], record[name], record[column]])
                numbers.append(grid.row_numbers[at])
    header = [*(grid.header[n] for n in rest), ROUND, QUESTION, WHO, SAID]
    return replace(grid, header=header, records=records, row_numbers=numbers, repeated=True, board=True, told=said)


def _pairs(grid: Grid, who: Sequence[int], side: int) -> list[tuple[int, int]] | None:
    """Each column of words with that of its names, which stands at its right (-1: the words are left of it) or left."""
    found = [(n + side, n) for n in who]
    if any(not 0 <= column < len(grid.header) or column in who for column, _ in found):
        return None
    return found if all(_wordy(grid, column) for column, _ in found) else None


def _wordy(grid: Grid, column: int) -> bool:
    cells = [record[column] for record in grid.records if record[column]]
    return bool(cells) and sum(len(cell.split()) for cell in cells) >= 2 * len(cells)


def _holds_names(grid: Grid, column: int) -> bool:
    cells = [record[column] for record in grid.records if record[column]]
    named = sum(looks_like_name(cell) or len(cell.split()) <= 3 for cell in cells)
    return bool(cells) and named >= _NAMES * len(cells)


def _place(head: str) -> tuple[str, str]:
    """The round and the question that a head names: ``Round 1 – What holds us?``."""
    first, mark, asked = AGAIN.sub("", head).partition(" – ")
    if mark and _ROUND.match(first):
        return re.sub(r"\D", "", first), asked
    return "", AGAIN.sub("", head)


def _counted_down(cells: Sequence[str]) -> list[str] | None:
    """The cells with each number on the rows below it, where the numbers of tables only go up; None for others."""
    filled = [cell for cell in cells if cell]
    numbers = [int(cell) for cell in filled if cell.isdigit() and len(cell) < 4]
    if len(filled) < 2 or len(numbers) < len(filled) or not cells[0] or numbers != sorted(set(numbers)):
        return None
    made: list[str] = []
    for cell in cells:
        made.append(cell or made[-1])
    return made if len(filled) < len(cells) else None
