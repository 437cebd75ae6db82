"""What stands in a file and no version of Harvest writes: a bit that flipped on a disk, or a row changed by hand.

SQLite's own checks see that pages hang together. A word in a row that has become another is no fault to them, and to a
program that reads it a surprise.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from harvest.model import Action, Consent, EntryKind, Kind, Mode, Polarity, Role, TeamRole, Verdict, VoiceKind

Column = tuple[str, str]
_WORDS: dict[Column, type[StrEnum]] = {
    ("account", "role"): TeamRole,
    ("decision", "action"): Action,
    ("decision", "polarity"): Polarity,
    ("file", "kind"): Kind,
    ("journal", "kind"): EntryKind,
    ("review", "verdict"): Verdict,
    ("round", "mode"): Mode,
    ("source", "kind"): Kind,
    ("suggestion", "polarity"): Polarity,
    ("turn", "role"): Role,
    ("voice", "consent"): Consent,
    ("voice", "kind"): VoiceKind,
    ("voice", "role"): Role,
}
"""Columns in which one of a few words stands, or nothing."""
_JSON: dict[Column, type[object]] = {
    ("decision", "facets"): dict,
    ("decision", "shown"): list,
    ("event", "questions"): list,
    ("file", "data_table"): dict,
    ("file", "report"): dict,
    ("journal", "detail"): dict,
    ("listed", "answers"): dict,
    ("listed", "asked"): list,
    ("listed", "attributes"): dict,
    ("listed", "names"): list,
    ("log", "detail"): dict,
    ("permission", "answers"): dict,
    ("permission", "asked"): list,
    ("published", "record"): dict,
    ("round", "coders"): list,
    ("round", "passages"): list,
    ("setting", "value"): object,
    ("source", "attributes"): dict,
    ("suggestion", "indicators"): list,
    ("suggestion_run", "codebooks"): dict,
    ("suggestion_run", "codes"): list,
    ("voice", "at_events"): dict,
    ("voice", "attributes"): dict,
}
_STORED = {"INTEGER": ("integer",), "REAL": ("real", "integer"), "TEXT": ("text",), "BLOB": ("blob",)}
"""How SQLite stores what a column of that type holds, beside nothing."""
MOST = 20


def strange(conn: sqlite3.Connection, words: Mapping[Column, Iterable[str]] | None = None) -> tuple[str, ...]:
    """What Harvest cannot have written, in sentences that quote no more than a word of it; at most so many.

    ``words`` are those of further columns in which one of a few stands.
    """
    found: list[str] = []
    for fault in _all(conn, {**_WORDS, **(words or {})}):
        found.append(fault)
        if len(found) == MOST:
            break
    return tuple(found)


def _all(conn: sqlite3.Connection, words: Mapping[Column, Iterable[str]]) -> Iterator[str]:
    for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        if table.startswith(("sqlite_", "_sqlite_", "passage_fts")):
            continue
        for _, column, kind, *_ in conn.execute(f'PRAGMA table_info("{table}")').fetchall():
            if kind in _STORED:
                yield from _stored(conn, table, column, _STORED[kind])
            if allowed := words.get((table, column)):
                yield from _named(conn, table, column, allowed)
            if (table, column) in _JSON:
                yield from _parsed(conn, table, column, _JSON[table, column])


def _about(table: str, column: str) -> str:
    return f"Of table “{table}” a row has in “{column}”"


def _stored(conn: sqlite3.Connection, table: str, column: str, kinds: tuple[str, ...]) -> Iterator[str]:
    among = ", ".join(f"'{kind}'" for kind in (*kinds, "null"))
    sql = f'SELECT DISTINCT typeof("{column}") FROM "{table}" WHERE typeof("{column}") NOT IN ({among})'
    for (kind,) in conn.execute(sql).fetchall():
        yield f"{_about(table, column)} what is stored as {kind} and not as {kinds[0]}."


def _named(conn: sqlite3.Connection, table: str, column: str, allowed: Iterable[str]) -> Iterator[str]:
    sql = f'SELECT DISTINCT "{column}" FROM "{table}" WHERE typeof("{column}") = \'text\''
    known = set(allowed)
    for (word,) in _texts(conn, sql):
        if word and word not in known:
            yield f"{_about(table, column)} “{word[:40]}”, which is none of its words."


def _parsed(conn: sqlite3.Connection, table: str, column: str, kind: type[object]) -> Iterator[str]:
    # SQLite looks first, which is quick, and Python at what SQLite is stricter about
    sql = f'SELECT "{column}" FROM "{table}" WHERE typeof("{column}") = \'text\''
    if kind is not object:
        sql += f" AND CASE WHEN json_valid(\"{column}\") THEN json_type(\"{column}\") ELSE '' END <> '{_TYPE[kind]}'"
    for (text,) in _texts(conn, sql):
        try:
            right = isinstance(json.loads(text), kind)
        except ValueError:
            right = False
        if not right:
            yield f"{_about(table, column)} what cannot be read any more."
            return


_TYPE: dict[type[object], str] = {dict: "object", list: "array"}


def _texts(conn: sqlite3.Connection, sql: str) -> list[tuple[str]]:
    """Texts whatever bytes they have become."""
    cursor = conn.cursor()
    before = conn.text_factory
    conn.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        return [(row[0],) for row in cursor.execute(sql).fetchall()]
    finally:
        conn.text_factory = before
