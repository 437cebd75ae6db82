"""Sheets about the same people as a list of who permits what, put beside it: sharing on one, photos on another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.readers.consent_lists.called import names_of
from harvest.readers.consent_lists.columns import NAME, PERMITS, REMARK, columns_of, padded
from harvest.readers.permission.text import fold

_WORDS, _MOST = 12, 0.5
"""So many words have the cells of such a sheet on the average, and so many of its people are on the list."""


@dataclass
class SheetOfPeople:
    """The heads and rows of a sheet, and whether it was put beside a list."""

    header: list[str]
    records: list[list[str]]
    joined: bool = False

    @property
    def table(self) -> tuple[list[str], list[list[str]]]:
        return self.header, self.records


def joined_by_name(one: SheetOfPeople, others: Mapping[str, SheetOfPeople]) -> SheetOfPeople:
    """A list with what other sheets ask and say of the same people behind its own columns, by their names.

    Who stands on another sheet alone is put below, with nothing answered of what the list asks.

    >>> one = SheetOfPeople(["Name", "Quote?"], [["Ada Obi", "yes"], ["Bo Lind", "no"]])
    >>> other = SheetOfPeople(["First name", "Surname", "Photo?"], [["Ada", "Obi", "no"], ["Bo", "Lind", "yes"]])
    >>> joined_by_name(one, {"Photos": other}).records[0]
    ['Ada Obi', 'yes', 'no']
    """
    header, records = list(one.header), [list(row) for row in one.records]
    for other in others.values():
        known = _names(header, records)
        columns = columns_of(other.header, other.records)
        told = [c for c in columns if c.what in (PERMITS, REMARK)]
        at = {n: keys for n, keys in enumerate(_names(other.header, other.records)) if keys}
        meant = {n: [i for i, names in enumerate(known) if names & keys] for n, keys in at.items()}
        if not told or sum(bool(found) for found in meant.values()) < max(2, _MOST * len(meant)):
            continue
        if any(_words(other.records, c.index) > _WORDS for c in columns):
            continue
        other.joined = True
        name = next((c.index for c in columns_of(header, records) if c.what == NAME), 0)
        width = len(header)
        header += [c.header for c in told]
        for row in records:
            row += [""] * (width + len(told) - len(row))
        for n, found in meant.items():
            record = [*other.records[n], *[""] * (len(other.header) - len(other.records[n]))]
            if not found:
                records.append([""] * (width + len(told)))
                records[-1][name] = next(iter(names_of(record, columns)))
                found = [len(records) - 1]
            for i in found:
                for k, c in enumerate(told):
                    before, said = records[i][width + k], record[c.index].strip()
                    records[i][width + k] = "; ".join(dict.fromkeys(filter(None, [before, said])))
    return SheetOfPeople(header, records)


def _names(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[set[str]]:
    """All that each row calls somebody, as it is compared; nothing where a row names nobody by more than one word."""
    columns = columns_of(header, records)
    called = [names_of(row, columns) for row in padded(header, records)]
    return [{key for name in names if len(key := _key(name)) > 1} for names in called]


def _key(name: str) -> str:
    parts = re.findall(r"[^\W\d_]+", fold(name))
    return " ".join(sorted(parts)) if len(parts) > 1 else ""


def _words(records: Sequence[Sequence[str]], at: int) -> float:
    filled = [len(row[at].split()) for row in records if at < len(row) and row[at].strip()]
    return sum(filled) / len(filled) if filled else 0.0
