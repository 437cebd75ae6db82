"""Needs: figures that assets are set beside, typed or out of a table; and the opportunities people wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from harvest.model import DataTable, Entry, EntryKind, Need, Opportunity

FIELDS = ("indicator", "area", "value", "comparator", "period", "source")
OPPORTUNITY_FIELDS = ("outcome", "gap", "resources", "more", "less", "differently", "who")
_COLUMNS = {
    "indicator": r"indicator|measure|metric|need",
    "area": r"area|ward|geograph\w*|lsoa|msoa|place|locality|neighbou?rhood|district",
    "comparator": r"comparator|compared|england|benchmark|region\w*|national|average",
    "period": r"period|year|date|quarter|time",
    "source": r"(?:data )?source|data ?set|provider|(?:raised|named|put forward|identified|suggested|reported) by",
    "value": r"value|rate|percent\w*|%|figure|score|count",
}


def of_table(name: str, table: DataTable) -> tuple[Need, ...]:
    """The needs of a table that was read, one a row; none where no column is an indicator."""
    at: dict[str, int] = {}
    for field, words in _COLUMNS.items():
        for i, head in enumerate(table.columns):
            if i not in at.values() and re.match(rf"(?:{words})(?![a-z])", head.strip().casefold()):
                at[field] = i
                break
    if "indicator" not in at:
        return ()
    found = []
    for n, row in enumerate(table.rows, 1):
        said = {field: row[i].strip() if i < len(row) else "" for field, i in at.items()}
        if "comparator" in at and said["comparator"]:
            said["comparator"] = _named(table.columns[at["comparator"]], said["comparator"])
        if said["indicator"]:
            found.append(Need(id=f"{name}#{n}", table=name, **said))
    return tuple(found)


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
