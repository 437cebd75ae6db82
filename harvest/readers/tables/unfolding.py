"""Tables that hold more than one answer in a row without saying so: a column for each table or group of an event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model.punctuation import asks
from harvest.readers.leave.in_tables import as_records
from harvest.readers.recognise.event_structure import TablePlace, heading_place, named_table
from harvest.readers.recognise.no_data.date_polls import is_date_poll
from harvest.readers.tables.boards.board_rows import is_of_a_tool
from harvest.readers.tables.boards.frames import in_frames
from harvest.readers.tables.boards.frames_across import frames_across
from harvest.readers.tables.boards.horizon_keys import with_horizons_told
from harvest.readers.tables.boards.horizons_across import cards_under_horizons
from harvest.readers.tables.boards.paired_answers import paired_answers
from harvest.readers.tables.boards.post_comments import with_comments
from harvest.readers.tables.boards.preambles import below_details
from harvest.readers.tables.boards.quadrants import FIELDS, cards_in_fields
from harvest.readers.tables.boards.retro_columns import cards_in_retro
from harvest.readers.tables.boards.sections import SECTION, cards_in_columns, cards_of_one_column, in_sections
from harvest.readers.tables.boards.stacked_polls import stacked_polls
from harvest.readers.tables.boards.tables_across import HEADS, Across, cards_across
from harvest.readers.tables.boards.tables_below import cards_below
from harvest.readers.tables.grid import Grid, make_grid
from harvest.readers.tables.named_beside import answers_with_names
from harvest.readers.tables.people_across import (
    QUESTION,
    SAID,
    WHO,
    asks_down_the_side,
    people_into_rows,
    tells_who_or_when,
)
from harvest.readers.tables.ticks import folded
from harvest.readers.tables.yes_no_columns import with_one_answer

TABLE, ROUND, SHEET = "Table", "Round", "Sheet"


def read_grid(name: str, rows: Sequence[Sequence[str]], mapping: Mapping[str, object] | None = None) -> Grid:
    """Rows of cells as a table with one story or answer a row, its header found; ReadError where there is nothing."""
    rows = as_records(rows)
    if is_date_poll(rows):
        return make_grid(name, rows, mapping)
    if (polled := paired_answers(rows)) is not None:
        return replace(make_grid(name, polled.rows, {"header_rows": 1}), titles=polled.above, answers=polled.questions)
    if (across := cards_across(rows) or cards_below(rows)) is not None:
        return _of_cards(name, HEADS, across)
    if (under := cards_under_horizons(name, rows)) is not None:
        return _of_cards(name, *under)
    if (fields := cards_in_fields(rows)) is not None:
        grid = make_grid(name, [list(FIELDS), *fields[0].rows], {"header_rows": 1})
        return replace(grid, repeated=True, board=True, titles=fields[0].titles, folded=fields[1])
    if (retro := cards_in_retro(name, rows)) is not None:
        asked = sum(asks(card[0]) for card in retro.rows) >= 0.5 * len(retro.rows)
        return _of_cards(name, (QUESTION if asked else SECTION, *HEADS[1:]), retro)
    if above := below_details(rows):
        grid = make_grid(name, rows[above:], mapping)
        titles = [*(cell for row in rows[:above] for cell in row if cell), *grid.titles]
        return replace(grid, titles=titles, row_numbers=[n + above for n in grid.row_numbers])
    if (stacked := stacked_polls(rows)) is not None:
        grid = make_grid(name, stacked, {"header_rows": 1})
        kept = {cell for row in stacked for cell in row}
        rest = list(dict.fromkeys(cell for row in rows for cell in row if cell and cell not in kept))
        return replace(grid, repeated=True, counted=rest, board=not any(row[1] for row in stacked[1:]))
    if (framed := frames_across(rows) or in_frames(rows)) is not None:
        # A column that stays empty would make "3 | The ferry" look like a code and what it stands for.
        used = [n for n in range(3) if any(card[n] for card in framed.cards)]
        head = [QUESTION, TABLE, SAID]
        rows = [[row[n] for n in used] for row in [head, *framed.cards]]
        grid = make_grid(name, rows, {"header_rows": 1})
        return replace(grid, repeated=True, board=framed.is_board, titles=framed.titles, folded=framed.beside)
    if all(not any(row[1:]) for row in rows) and (board := cards_of_one_column(["".join(row[:1]) for row in rows])):
        titles, cards, beside = board
        grid = make_grid(name, [[SECTION, SAID], *map(list, cards)], {"header_rows": 1})
        return replace(grid, repeated=True, board=True, titles=titles, folded=beside)
    sectioned = in_sections(rows)
    if (sectioned is None or sectioned[0][0] == "Column 1") and (spread := cards_in_columns(rows)):
        titles, cards = spread
        asked = sum(asks(frame) for frame, _ in cards) >= 0.5 * len(cards)
        grid = make_grid(name, [[QUESTION if asked else SECTION, SAID], *map(list, cards)], {"header_rows": 1})
        return replace(grid, repeated=True, board=True, titles=titles)
    if sectioned is not None and sectioned[0][0] == "Column 1":
        return in_rows(make_grid(name, sectioned, {"header_rows": 1}))
    return in_rows(make_grid(name, sectioned or rows, mapping))


def _of_cards(name: str, heads: Sequence[str], across: Across) -> Grid:
    used = [n for n in range(len(heads)) if any(card[n] for card in across.rows)]
    grid = make_grid(name, [[row[n] for n in used] for row in [list(heads), *across.rows]], {"header_rows": 1})
    by_table = TABLE in grid.header
    return replace(grid, repeated=True, board=True, by_table=by_table, titles=across.titles)


def in_rows(grid: Grid) -> Grid:
    """The table with one answer or story a row: tables that stand as columns go into rows, ticked boxes together."""
    made = folded(
        people_into_rows(
            _tables_into_rows(answers_with_names(with_comments(with_horizons_told(with_one_answer(grid)))))
        )
    )
    if made.told or (WHO in made.header and ROUND in made.header):
        return made
    if SAID in made.header and TABLE in made.header and WHO not in made.header:
        # What was typed up table by table is each table's, not a person's a row.
        return replace(made, repeated=True, board=True, by_table=True)
    return replace(made, board=made.board or is_of_a_tool(made.header))


def _tables_into_rows(grid: Grid) -> Grid:
    tables = {}
    for n, head in enumerate(grid.header):
        place = heading_place(head) or (TablePlace(table=name) if (name := named_table(head)) else None)
        if place is not None and place.table and not place.question and not place.round:
            tables[n] = place.table
    if tables and asks_down_the_side(grid):
        # Where questions stand down the side, what stands beside a table along the top is one, too: “Zoom”.
        others = {n: head for n, head in enumerate(grid.header) if n and n not in tables and 0 < len(head.split()) <= 4}
        tables = dict(sorted({**tables, **others}.items()))
    rest = [n for n in range(len(grid.header)) if n not in tables and any(r[n] for r in grid.records)]
    own = [n for n in rest if grid.header[n] in (QUESTION, ROUND, SHEET)]
    if len(tables) < 2 or (len(rest) > 1 and own != rest):
        return grid
    counts = [record for record in grid.records if _counts(record, tables, rest)]
    # Who hosted a table, or wrote, is told of it and no answer of it.
    facts = [record for record in grid.records if record not in counts and rest and tells_who_or_when(record[rest[0]])]
    records = [
        [*(record[at] for at in rest), table, record[n], *(fact[n] for fact in facts)]
        for record in grid.records
        if record not in counts and record not in facts
        for n, table in tables.items()
        if record[n]
    ]
    header = [
        *(grid.header[n] if n in own else QUESTION for n in rest),
        TABLE,
        SAID,
        *(fact[rest[0]] for fact in facts),
    ]
    numbers = list(range(1, len(records) + 1))
    figures = [cell for record in counts for cell in record if cell]
    return replace(
        grid, header=header, records=records, row_numbers=numbers, repeated=True, board=True, figures=figures
    )


_FIGURE = re.compile(r"(?:c\.?|ca\.?|about|~)?\s*\d{1,4}(?:\s*(?:[-–+/]|to)\s*\d{0,4})?\s*(?:people|ppl|p|%|\?)?", re.I)
_COUNTS = re.compile(
    r"\b(?:how many|no\.?(?= )|nos\.?(?= )|number|count|total|dots|votes|scores?|head ?count|attend\w*|people|seats?|"
    r"wie viele|anzahl|combien|nombre|cuánt[oa]s|número|quant[ie]|numero|ile|liczba|hoeveel|aantal|sawl|nifer)\b",
    re.I,
)


def _counts(record: Sequence[str], tables: Mapping[int, str], rest: Sequence[int]) -> bool:
    """Whether a row only counts something of each table: figures below several of them, and a side that asks nothing
    else."""
    cells = [record[n].strip() for n in tables if record[n].strip()]
    side = " ".join(record[n] for n in rest)
    return (
        len(cells) > 1
        and bool(side)
        and all(map(_FIGURE.fullmatch, cells))
        and (not asks(side) or _COUNTS.search(side) is not None)
    )
