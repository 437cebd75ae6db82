"""Headings, frames and sections of one file that are tables of the event, because other files call these so.

A board's section says *Snowdrop* and nothing else; the recording is called *Snowdrop table*: then the cards below
lay on that table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from harvest.model import Kind, Reading, ReadSource, Turn
from harvest.model.table_names import parts_of
from harvest.readers.card_voices import at_table
from harvest.readers.recognise.columns import column_names

_TABLE = next(pattern for key, pattern in column_names.ROLES if key == "table")
_CARDS = (Kind.DREAM, Kind.PLEDGE, Kind.NOTE)
_MOST, _FEW, _WORDS = 0.5, 20, 5
_APART = re.compile(r"\s*(?:\s[–—-]+\s|[:|/,])\s*")
_SHEET = re.compile(r"(?:flip ?)?(?:charts?|sheets?|pages?|posters?|table)\s*\d{0,2}", re.IGNORECASE)


def with_tables_of_event(readings: Sequence[Reading], known: Iterable[str] = ()) -> list[Reading]:
    """The readings with the table of cards and notes where another file, or the labels ``known``, show which it is."""
    labels = [*known, *(label for reading in readings for label in _said(reading))]
    named: dict[str, str] = {}
    for label in sorted(labels, key=str.isupper):
        if name := parts_of(label)[1]:
            named.setdefault(name.casefold(), label)
    return [_placed(reading, named) for reading in readings] if named else list(readings)


def _said(reading: Reading) -> Iterable[str]:
    """What a file calls tables."""
    for source in reading.sources:
        yield from {label for label in (source.table, *(turn.table for turn in source.turns)) if label}
    for person in reading.listed:
        yield from (value for head, value in person.attributes.items() if _TABLE.match(head) and value)


def _placed(reading: Reading, named: Mapping[str, str]) -> Reading:
    if reading.kind not in _CARDS or not reading.sources:
        return reading
    column = _column(reading.sources, named)
    made = tuple(_on_table(_asked(source, named), column, named) for source in reading.sources)
    return replace(reading, sources=made) if made != reading.sources else reading


def _column(sources: Sequence[ReadSource], named: Mapping[str, str]) -> str:
    """The name of what is kept beside cards without a table that holds tables; empty where nothing does."""
    values: dict[str, set[str]] = {}
    for source in sources:
        if source.table is None and source.kind in _CARDS:
            for head, value in source.attributes.items():
                values.setdefault(head, set()).add(value.strip())
    for head, cells in values.items():
        short = all(len(cell.split()) <= _WORDS for cell in cells)
        if len(cells) <= _FEW and short and sum(_key(cell) in named for cell in cells) >= _MOST * len(cells):
            return head
    return ""


def _key(words: str) -> str:
    return parts_of(words)[1].casefold()


def _on_table(source: ReadSource, column: str, named: Mapping[str, str]) -> ReadSource:
    words = source.attributes.get(column, "").strip()
    if source.table is not None or not words or source.kind not in _CARDS:
        return source
    return at_table(source, named.get(_key(words), words))


def _asked(source: ReadSource, named: Mapping[str, str]) -> ReadSource:
    """A source whose turns stand below a table's name as if that had been asked (``SHEET 1 – JOLLOF – Helps``)."""
    if source.table is not None or source.kind is not Kind.NOTE:
        return source
    turns = tuple(_below(turn, named) for turn in source.turns)
    return source if turns == source.turns else replace(source, turns=turns)


def _below(turn: Turn, named: Mapping[str, str]) -> Turn:
    if turn.table is not None or not turn.question:
        return turn
    parts = [part for part in _APART.split(turn.question) if part]
    here = [part for part in parts if _key(part) in named]
    if len(here) != 1:
        return turn
    rest = [part for part in parts if part not in here and not _SHEET.fullmatch(part)]
    return replace(turn, table=named[_key(here[0])], question=" – ".join(rest) or None)
