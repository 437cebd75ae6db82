"""Needs: figures that assets are set beside, typed or out of a table; and the opportunities people wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from harvest.model import DataTable, Entry, EntryKind, Need, Opportunity
from harvest.model.needs_columns import are_figures, columns_of_needs, is_compared

FIELDS = ("indicator", "area", "value", "comparator", "period", "source", "trend")
OPPORTUNITY_FIELDS = ("outcome", "gap", "resources", "more", "less", "differently", "who")


def of_table(name: str, table: DataTable) -> tuple[Need, ...]:
    """The needs of a table that was read, one a row; none where no column is an indicator."""
    at = columns_of_needs(table.columns, table.rows)
    if "indicator" not in at:
        return ()
    against = [i for i, head in enumerate(table.columns) if is_compared(head)]
    unit = next((i for i, head in enumerate(table.columns) if re.match(r"units?\b", head.strip().casefold())), None)
    places: list[tuple[int, str]] = []
    if "value" not in at:
        # Columns called after the places whose figures they hold.
        places = [(i, table.columns[i].strip()) for i in _figures(table, {*at.values(), *against})]
    found = []
    for n, row in enumerate(table.rows, 1):
        said = {field: row[i].strip() if i < len(row) else "" for field, i in at.items()}
        beside = [(table.columns[i], row[i].strip()) for i in against if i < len(row) and row[i].strip()]
        if beside:
            said["comparator"] = _beside(beside)
        if not said["indicator"]:
            continue
        for k, (i, place) in enumerate(places or [(at.get("value", -1), "")], 1):
            one = dict(said)
            if places:
                one["value"] = row[i].strip() if i < len(row) else ""
                one |= {} if "area" in at and len(places) == 1 else {"area": place}
            if unit is not None and unit < len(row) and one.get("value"):
                one["value"] = _with_unit(one["value"], row[unit].strip(), one["indicator"])
            found.append(Need(id=f"{name}#{n}/{k}" if len(places) > 1 else f"{name}#{n}", table=name, **one))
    return tuple(found)


def _figures(table: DataTable, taken: set[int]) -> list[int]:
    """The columns of figures that nothing else is known of."""
    cells = {
        i: [row[i].strip() for row in table.rows if i < len(row) and row[i].strip()] for i in range(len(table.columns))
    }
    return [i for i, below in cells.items() if i not in taken and are_figures(below)]


def _with_unit(value: str, unit: str, indicator: str) -> str:
    """A value with the unit that stands in a column of its own, unless it is told already.

    >>> _with_unit("23.1", "per 1,000", "Falls"), _with_unit("12%", "%", "Smokers"), _with_unit("9", "%", "Lonely (%)")
    ('23.1 per 1,000', '12%', '9')
    """
    if not unit or unit.casefold() in value.casefold() or unit.casefold() in indicator.casefold():
        return value
    return f"{value}{unit}" if unit == "%" else f"{value} {unit}"


def _beside(columns: list[tuple[str, str]]) -> str:
    """What a figure is compared with: a comparator and its figure in two columns are one, named columns several.

    >>> _beside([("Comparator", "England"), ("Comparator value", "19.4")]), _beside([("England", "7"), ("Region", "8")])
    ('England 19.4', 'England 7; Region 8')
    """
    named = [_named(column, value) for column, value in columns]
    itself = all(one == value for one, (_, value) in zip(named, columns, strict=True))
    return (" " if itself else "; ").join(named)


def _named(column: str, value: str) -> str:
    """A comparator with what it is: a column called England holds figures, one called comparator says it itself."""
    itself = re.match(r"comparator|compared|benchmark|average", column.strip().casefold())
    return value if itself else f"{column.strip()} {value}"


def needs(tables: Mapping[str, DataTable], entries: Iterable[Entry]) -> tuple[Need, ...]:
    """Every need: those of tables first, then those that were typed. ``entries`` are those in force."""
    found = {need.id: need for name, table in tables.items() for need in of_table(name, table)}
    for e in entries:
        if e.kind is not EntryKind.NEED:
            continue
        if e.detail.get("gone"):
            found.pop(e.about, None)
        elif not e.subject or e.about in found:
            said = {f: str(e.detail[f]) for f in FIELDS if f in e.detail}
            found[e.about] = replace(found.get(e.about) or Need(e.about, ""), **said)
    return tuple(found.values())


def opportunities(entries: Iterable[Entry]) -> tuple[Opportunity, ...]:
    """The opportunities that stand, in the order they were written. ``entries`` are those in force."""
    said: dict[str, dict[str, object]] = {}
    last: dict[str, Entry] = {}
    for e in entries:
        if e.kind is EntryKind.OPPORTUNITY and (not e.subject or e.subject in said):
            said.setdefault(e.about, {}).update(e.detail)
            last[e.about] = e
    return tuple(
        Opportunity(
            id=key,
            need=str(s.get("need", "")),
            codes=tuple(str(c) for c in _listed(s.get("codes"))),
            passages=tuple(int(str(p)) for p in _listed(s.get("passages"))),
            written_by=last[key].who,
            at=last[key].at,
            **{f: str(s.get(f, "")) for f in OPPORTUNITY_FIELDS},
        )
        for key, s in said.items()
        if not s.get("gone")
    )


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, list | tuple) else ()
