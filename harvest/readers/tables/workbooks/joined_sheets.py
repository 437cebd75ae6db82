"""Sheets of one shape as one: a sheet for each table, venue or question of an event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.errors import ReadError
from harvest.model.punctuation import asks
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.registry import Sheet
from harvest.readers.tables.blocks import remarks_below, typists_rows
from harvest.readers.tables.boards.polls_on_sheets import polls_on_sheets
from harvest.readers.tables.grid import Grid, make_grid
from harvest.readers.tables.people_across import QUESTION, SAID
from harvest.readers.tables.unfolding import ROUND, SHEET, TABLE

_NO_PLACE = re.compile(
    r"^(?:sheet|page|tab|question|q|data|responses?|results?|answers?|form ?responses?|export|raw|blatt|tabelle|feuil|"
    r"hoja|part|file|(?:19|20)\d\d)\W*\d*$",
    re.I,
)
_LOOK = 80
"""So many rows tell the shape of a sheet."""
TOGETHER = "All alike: "


def with_joined(name: str, sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets, and before them, where some are of one shape, these as one more sheet."""
    polls = polls_on_sheets(sheets)
    found = (TOGETHER + " · ".join(polls[0]), polls[1]) if polls is not None else _joined(name, sheets)
    return [found, *sheets] if found is not None else list(sheets)


def members_of(title: str, sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """The titles of the sheets that a joined one holds; the title itself for any other."""
    if not title.startswith(TOGETHER):
        return (title,)
    return tuple(t for t, _ in sheets if t in title[len(TOGETHER) :].split(" · "))


def _joined(name: str, sheets: Sequence[Sheet]) -> Sheet | None:
    if len(sheets) < 2:
        return None
    shapes: dict[tuple[str, ...], list[Sheet]] = {}
    for title, rows in sheets:
        grid = _grid(name, rows[:_LOOK])
        if grid is not None:
            shapes.setdefault(_shape(grid), []).append((title, rows))
    group = max((g for shape, g in shapes.items() if shape), key=len, default=[])
    if len(group) < 2:
        return None
    whole = [(title, _grid(name, rows)) for title, rows in group]
    alike = _without_copies([(title, grid) for title, grid in whole if grid is not None])
    if len(alike) < 2:
        return None
    rows = _rows(alike)
    return TOGETHER + " · ".join(title for title, _ in alike), rows


def _grid(name: str, rows: list[list[str]]) -> Grid | None:
    try:
        return make_grid(name, rows)
    except ReadError:
        return None


def _shape(grid: Grid) -> tuple[str, ...]:
    """What makes sheets alike: the names of their columns, or that each is one column under a question."""
    if not grid.records:
        return ()
    if len(grid.header) == 1:
        return ("?",) if grid.header[0].endswith("?") else ("", grid.header[0].lower())
    return tuple(head.strip().lower() for head in grid.header)


def _without_copies(alike: Sequence[tuple[str, Grid]]) -> list[tuple[str, Grid]]:
    """Without sheets whose rows stand in an earlier one as well: copies to work on."""
    kept: list[tuple[str, Grid]] = []
    seen: set[tuple[str, ...]] = set()
    for title, grid in alike:
        own = {tuple(r) for r in grid.records}
        if kept and len(own & seen) > 0.5 * len(own):
            continue
        seen |= own
        kept.append((title, grid))
    return kept


def _rows(alike: Sequence[tuple[str, Grid]]) -> list[list[str]]:
    """One table of all sheets: behind each row the question above its sheet, and the table or round it is called."""
    header = list(alike[0][1].header)
    whole = len(header) == 1 and header[0].endswith("?")
    asked = [grid.header[0] if whole else _asked_above(grid) for _, grid in alike]
    places = [heading_place(title) for title, _ in alike]
    tables = [place_of(title) or "" for title, _ in alike]
    more: dict[str, list[str]] = {}
    if all(asked) and (whole or len(set(asked)) > 1):
        more[QUESTION] = asked
    if all(place is not None and place.table for place in places) or (
        any(tables) and not whole and not _tabled(header)
    ):
        more[TABLE] = tables
    elif all(place is not None and place.round for place in places):
        more[ROUND] = [place.round or "" for place in places if place is not None]
    else:
        more[SHEET] = [title for title, _ in alike]
    more = {name: values for name, values in more.items() if name not in header}
    rows = [[*([SAID] if whole else header), *more]]
    below: list[list[str]] = []
    for n, (_, grid) in enumerate(alike):
        remarks = remarks_below(grid) | typists_rows(grid)
        said = [record for at, record in enumerate(grid.records) if at not in remarks]
        rows += [[*record, *(values[n] for values in more.values())] for record in said]
        below += [row for at in sorted(remarks) for row in ([], grid.records[at])]
    # What stands below one sheet stands below all of them: each under an empty row, and on no sheet.
    return rows + below


def _tabled(header: Sequence[str]) -> bool:
    """Whether the sheets have tables in their columns already."""
    return any(
        re.match(r"^tables?$", head, re.I) or ((place := heading_place(head)) is not None and place.table)
        for head in header
    )


def _asked_above(grid: Grid) -> str:
    asked = [title for title in grid.titles if asks(title)]
    return asked[0] if len(asked) == 1 else ""


def place_of(title: str) -> str | None:
    """The table that a sheet's title names; None for a title that is only a sheet's.

    >>> place_of("Table 2"), place_of("Market Hall"), place_of("Sheet1")
    ('2', 'Market Hall', None)
    """
    found = heading_place(title)
    if found is not None and (found.table or found.round):
        return found.table
    return None if _NO_PLACE.match(title.strip()) else title
