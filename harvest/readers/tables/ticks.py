"""Ticks: boxes that a tool spreads over columns, lists of ticks in one cell, and which of them are a framework."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission import read_permissions
from harvest.readers.tables.grid import Grid

JOIN = "; "
_ON = {"1", "true", "x", "✓", "✔", "☑", "checked", "selected", "ticked", "quoted"}
_OFF = {"0", "false", "", "unchecked", "not selected", "☐", "not quoted", "unticked"}
_FRAMEWORK = re.compile(
    r"\bthemes?\b|\bways\b|\babout\b|categor|\bcodes?\b|\btags?\b|\btouch|\bframework|\bfits?\b|wellbeing|\bstory\b",
    re.I,
)
_WAYS = {"connect", "be active", "take notice", "keep learning", "give", "learn", "notice"}


def parts_of(cells: Sequence[str]) -> list[list[str]] | None:
    """The ticks in each cell where a column is a list of ticks; None where it is people's words.

    >>> parts_of(["Connect;Give;", "Give;", "Connect;"])
    [['Connect', 'Give'], ['Give'], ['Connect']]
    >>> parts_of(["Choir;Lunch", "Crèche", "Choir;Band", "Lunch", "None"])[0]
    ['Choir', 'Lunch']
    """
    filled = [c for c in cells if c]
    if len(filled) < 2:
        return None
    if all(c.endswith(";") for c in filled):
        return [_split(c, ";") for c in cells]
    for mark in (";", "|", "\n", ","):
        several = [c for c in filled if mark in c]
        if not several:
            continue
        parts = [_split(c, mark) for c in filled]
        if all(p.lower().strip(" .") in _WAYS for ps in parts for p in ps):
            return [_split(c, mark) for c in cells]  # however few rows there are
        counts = Counter(p.lower() for ps in parts for p in ps)
        again = sum(n for n in counts.values() if n > 1) / max(1, sum(counts.values()))
        longest = max(len(p.split()) for ps in parts for p in ps) if counts else 99
        glued = mark == ";" and not any(re.search(r";\s", c.rstrip()) for c in several)  # nobody types so
        if again >= (0.4 if glued else 0.6) and longest <= 8 and len(filled) >= 3:
            return [_split(c, mark) for c in cells]
    return None


def is_framework(name: str, options: Sequence[str]) -> bool:
    """Whether what was ticked says what a story is about, not what somebody uses or is.

    >>> is_framework("Which themes does it touch?", ["Connect"]), is_framework("Which do you use?", ["Library"])
    (True, False)
    """
    known = {o.lower().strip(" .") for o in options} & _WAYS
    return len(known) >= 2 or _FRAMEWORK.search(name) is not None


def joined(ticks: Sequence[str]) -> str:
    """Ticks as they are kept beside a story."""
    return JOIN.join(dict.fromkeys(ticks))


def _split(cell: str, mark: str) -> list[str]:
    return [p.strip() for p in cell.split(mark) if p.strip()]


def folded(grid: Grid) -> Grid:
    """The table with boxes that stand in columns of their own as one column a question, such as ``Connect; Give``."""
    groups = _groups(grid)
    if groups:
        found = read_permissions(grid.header, grid.records, year=dt.date.today().year)
        asked = {c.index for c in found.columns}
        groups = {name: columns for name, columns in groups.items() if not asked & set(columns)}
    if not groups:
        return grid
    gone = {n for columns in groups.values() for n in columns}
    first = {min(columns): name for name, columns in groups.items()}
    over = {grid.header.index(name): name for name in groups if name in grid.header}
    header: list[str] = []
    sources: list[tuple[str | None, int]] = []
    for n, head in enumerate(grid.header):
        name = over.get(n) or (first[n] if n in first and first[n] not in over.values() else None)
        if name is not None or n not in gone:
            header.append(name or head)
            sources.append((name, n))
    labels = {n: _label(grid.header[n]) for n in gone}
    records = []
    for record in grid.records:
        records.append(
            [
                joined([labels[c] for c in groups[name] if record[c].lower() not in _OFF]) if name else record[n]
                for name, n in sources
            ]
        )
    cells = [record[n] for record in grid.records for n in (*gone, *over) if record[n]]
    return replace(grid, header=header, records=records, folded=cells, boxes=tuple(groups), permissions=None)


def _label(name: str) -> str:
    return name.rsplit(" – ", 1)[-1]


def _groups(grid: Grid) -> dict[str, list[int]]:
    """Columns of boxes by the name that they get together."""
    kinds = {n: kind for n in range(len(grid.header)) if (kind := _box(grid, n))}
    groups: dict[str, list[int]] = {}
    for n in kinds:
        top, _, label = grid.header[n].rpartition(" – ")
        if top and label:
            groups.setdefault(top, []).append(n)
    found = {
        top: columns
        for top, columns in groups.items()
        if len(columns) >= 2 and any(kinds[n] in ("own", "mark") for n in columns)
    }
    alone: list[int] = []
    for n in [*range(len(grid.header)), -1]:
        if n >= 0 and kinds.get(n) == "own" and " – " not in grid.header[n]:
            alone.append(n)
            continue
        if len(alone) >= 2:
            name, k = "Ticked", 2
            while name in found or name in grid.header:
                name, k = f"Ticked ({k})", k + 1
            found[name] = alone
        alone = []
    return found


def _box(grid: Grid, n: int) -> str | None:
    """``own`` where each cell repeats the column's name, ``mark`` for 1 and 0 and the like, ``empty``; else None."""
    label = _label(grid.header[n]).strip().lower()
    cells = {r[n].strip().lower() for r in grid.records}
    if cells <= {""}:
        return "empty"
    if cells <= {label, ""}:
        return "own"
    return "mark" if cells <= _ON | _OFF and (cells & _ON or cells & {"0", "false"}) else None
