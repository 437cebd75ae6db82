"""Sheets about the same people as a list of who permits what, put beside it: sharing on one, photos on another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.readers.consent_lists.changed.later import NO_NAME, is_of_the_name
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.nouns import CHANGED, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.permission.text import fold

_LATER = re.compile(r"\b(?:asked|request\w*|chang\w*|withdr\w*|wants? now|said (?:later|since)|afterwards)\b")
_WORDS, _MOST, _SURELY = 12, 0.5, 0.7
"""So many words have the cells of such a sheet on the average, and so many of its people are on the list."""


@dataclass
class SheetOfPeople:
    """The heads and rows of a sheet, and whether it was put beside a list."""

    header: list[str]
    records: list[list[str]]
    joined: bool = False
    changes: bool = False
    """Whether it is called one of changes, so that what stands on it beside a name was said later."""

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
        meant = {n: _meant(keys, known) for n, keys in at.items()}
        if not told:
            told = _changes(other, columns, sum(bool(found) for found in meant.values()))
        least = 1 if told and told[0].header == CHANGED else 2
        if not told or sum(bool(found) for found in meant.values()) < max(least, _MOST * len(meant)):
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
                    said = NO_NAME if c.header == CHANGED and is_of_the_name(said) else said
                    records[i][width + k] = "; ".join(dict.fromkeys(filter(None, [before, said])))
    return SheetOfPeople(header, records)


def _meant(keys: set[str], known: Sequence[set[str]]) -> list[int]:
    """The rows of those whom keys call: by the whole name, else by the surname and the first letter of the other."""
    found = [i for i, names in enumerate(known) if names & keys]
    if found:
        return found
    short = [i for i, names in enumerate(known) if any(_is_short_for(key, name) for key in keys for name in names)]
    return short if len(short) == 1 else []


def _is_short_for(key: str, name: str) -> bool:
    one, two = key.split(), name.split()
    letters = [part for part in one if len(part) == 1]
    rest = [part for part in one if len(part) > 1]
    return (
        bool(letters and rest)
        and {*rest} <= {*two}
        and all(any(p[0] == x for p in two if p not in rest) for x in letters)
    )


def _changes(other: SheetOfPeople, columns: Sequence[ListColumn], known: int) -> list[ListColumn]:
    """The columns of words on a sheet that tells what those on the list said later, each called so."""
    called = other.changes or any(_LATER.search(fold(head)) for head in other.header)
    if not called or known < max(1, _SURELY * len(other.records)):
        return []
    said = [c for c in columns if c.what == OTHER and _words(other.records, c.index) >= 2]
    return [replace(c, header=CHANGED) for c in said]


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
