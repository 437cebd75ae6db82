"""Suggestions, superseded but never erased. What many of them have in common is kept once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from sys import intern

import numpy as np

from harvest.model import CodeRef, Polarity, Suggestion, SuggestionRun
from harvest.store.connection import Store, now
from harvest.store.vectors import Vectors as Vectors
from harvest.store.vectors import fingerprint

_POLARITIES = {p.value: p for p in Polarity}
_CODES, _CHANCES = 1 << 24, 1 << 14
"""More than there are codes with their versions, and than a probability has ten-thousandths."""


def start_run(store: Store, model: str, codebooks: Mapping[str, str], codes: Sequence[str] = ()) -> int:
    """A new run of suggestions; its id. ``codes`` (``book/code``) are what the passages' rankings count through."""
    with store.write(content=[]) as conn:
        cursor = conn.execute(
            "INSERT INTO suggestion_run (at, model, codebooks, codes) VALUES (?, ?, ?, ?)",
            (now(), model, json.dumps(codebooks), json.dumps(codes)),
        )
    return int(cursor.lastrowid or 0)


def add(
    store: Store,
    run_id: int,
    found: Iterable[tuple[int, Sequence[Suggestion]]],
    likely: Mapping[int, Sequence[int]] | None = None,
    marks: Mapping[int, bytes] | None = None,
) -> int:
    """Store suggestions of a run, superseding what was suggested on these passages before; how many.

    ``likely`` holds for a passage the places of all codes in the run's list, likeliest first; ``marks`` out of what
    its suggestions were made.
    """
    likely, marks, every = likely or {}, marks or {}, list(found)
    with store.write(content=[]) as conn:
        codes = _numbers_of_codes(conn, {_code(s) for _, suggestions in every for s in suggestions})
        reasons = _numbers_of_reasons(conn, {s.nearest for _, suggestions in every for s in suggestions})
        conn.executemany(
            "UPDATE suggestion SET superseded_by = ? WHERE passage_id = ? AND superseded_by IS NULL",
            [(run_id, passage_id) for passage_id, _ in every],
        )
        conn.executemany(
            "INSERT OR REPLACE INTO suggested_on (passage_id, run_id, likely, mark) VALUES (?, ?, ?, ?)",
            [(i, run_id, np.asarray(likely.get(i, ()), dtype="<u2").tobytes(), marks.get(i, b"")) for i, _ in every],
        )
        conn.executemany(
            "INSERT INTO suggestion (run_id, passage_id, suggested, nearest, probability, polarity,"
            ' start, "end", nearest_kind, rank, indicators, neighbour, neighbour_probability,'
            " perhaps, sure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (run_id, passage_id, codes[_code(s)], reasons[s.nearest], *_row(s))
                for passage_id, suggestions in every
                for s in suggestions
            ],
        )
    return sum(not s.perhaps for _, suggestions in every for s in suggestions)


def _code(s: Suggestion) -> tuple[str, str, str, str]:
    return s.codebook, s.codebook_version, s.code, s.model


def _numbers_of_codes(
    conn: sqlite3.Connection, codes: Collection[tuple[str, str, str, str]]
) -> dict[tuple[str, str, str, str], int]:
    """Under which number each code of a codebook, as a model suggests it, is kept."""
    conn.executemany(
        "INSERT OR IGNORE INTO suggested_code (codebook, codebook_version, code, model) VALUES (?, ?, ?, ?)", codes
    )
    rows = conn.execute("SELECT codebook, codebook_version, code, model, id FROM suggested_code")
    return {(book, version, code, model): number for book, version, code, model, number in rows}


def _numbers_of_reasons(conn: sqlite3.Connection, texts: Collection[str]) -> dict[str, int]:
    """Under which number each of these texts is kept."""
    of = {text: fingerprint(text) for text in texts}
    sql = "SELECT text, id FROM reason WHERE hash IN (SELECT value FROM json_each(?))"
    found = {text: int(number) for text, number in conn.execute(sql, (json.dumps(list(of.values())),)) if text in of}
    for text, number in of.items():
        if text not in found:
            put = conn.execute("INSERT INTO reason (text, hash) VALUES (?, ?)", (text, number))
            found[text] = int(put.lastrowid or 0)
    return found


def _row(s: Suggestion) -> tuple[object, ...]:
    """A suggestion as it lies in its row, from ``probability`` on."""
    return (
        s.probability,
        s.polarity.value,
        s.start,
        s.end,
        s.nearest_kind,
        s.rank,
        json.dumps(s.indicators, ensure_ascii=False),
        s.neighbour,
        s.neighbour_probability,
        int(s.perhaps),
        int(s.sure),
    )


def mark(store: Store, marks: Mapping[int, bytes]) -> None:
    """Note out of what the suggestions that stand on these passages were made."""
    with store.write(content=[]) as conn:
        conn.executemany("UPDATE suggested_on SET mark = ? WHERE passage_id = ?", [(m, i) for i, m in marks.items()])


@dataclass(frozen=True, slots=True)
class Stood:
    """What stands on several passages: their marks (None where it was not looked at), and for each suggestion the
    place of its passage among those asked for, that of its code among ``codes`` (``book/code``), probability, and
    whether it is quiet (1) or not (0)."""

    marks: list[bytes | None]
    codes: list[str]
    rows: np.ndarray
    """(suggestions, 4)"""


def standing(store: Store, passage_ids: Sequence[int]) -> Stood:
    """What stands on these passages, in columns: it is asked of a hundred thousand at a time."""
    among = (json.dumps(list(passage_ids)),)
    marks = dict(
        store.each(
            "SELECT passage_id, mark FROM suggested_on WHERE passage_id IN (SELECT value FROM json_each(?))", among
        )
    )
    codes = list(store.each("SELECT id, codebook || '/' || code FROM suggested_code"))
    # a suggestion as one number: four columns take three times as long to come over
    packed = store.each(
        f"SELECT ((j.key * {_CODES} + s.suggested) * {_CHANCES} + CAST(round(s.probability * 10000) AS INTEGER)) * 2"
        " + s.perhaps FROM json_each(?) j"
        " CROSS JOIN suggestion s ON s.passage_id = j.value AND s.superseded_by IS NULL",
        among,
    )
    rest = np.fromiter(chain.from_iterable(packed), dtype=np.int64)
    found = np.empty((len(rest), 4))
    for column, size in ((3, 2), (2, _CHANCES), (1, _CODES)):
        rest, found[:, column] = np.divmod(rest, size)
    found[:, 0], found[:, 2] = rest, found[:, 2] / 10_000
    numbers = np.zeros(1 + max((number for number, _ in codes), default=0))
    numbers[[number for number, _ in codes]] = np.arange(len(codes))
    found[:, 1] = numbers[found[:, 1].astype(int)]
    return Stood([marks.get(i) for i in passage_ids], [ref for _, ref in codes], found)


def finish_run(store: Store, run_id: int, passages: int, suggestions: int, seconds: float) -> None:
    """Note what a run did."""
    with store.write(content=[]) as conn:
        conn.execute(
            "UPDATE suggestion_run SET passages = ?, suggestions = ?, seconds = ? WHERE id = ?",
            (passages, suggestions, seconds, run_id),
        )


def last_run(store: Store) -> SuggestionRun | None:
    """When, with which model and how much was suggested last; None when never."""
    row = store.one("SELECT * FROM suggestion_run ORDER BY id DESC LIMIT 1")
    if row is None:
        return None
    return SuggestionRun(
        id=row["id"],
        at=row["at"],
        model=row["model"],
        codebooks=json.loads(row["codebooks"]),
        passages=row["passages"],
        suggestions=row["suggestions"],
        seconds=row["seconds"],
    )


def without_suggestions(store: Store, model: str | None = None) -> set[int]:
    """Codeable passages on which nothing was suggested yet (by this model, when one is named)."""
    sql = "SELECT p.id FROM passage p LEFT JOIN suggested_on o ON o.passage_id = p.id"
    if model is None:
        return {r[0] for r in store.rows(sql + " WHERE p.retired = 0 AND p.codeable = 1 AND o.run_id IS NULL")}
    sql += " LEFT JOIN suggestion_run r ON r.id = o.run_id"
    return {
        r[0]
        for r in store.rows(
            sql + " WHERE p.retired = 0 AND p.codeable = 1 AND (o.run_id IS NULL OR r.model <> ?)", (model,)
        )
    }


def current(
    store: Store, passage_ids: Iterable[int] | None = None, *, perhaps: bool = False
) -> dict[int, list[Suggestion]]:
    """The suggestions that stand, by passage, best first; with ``perhaps`` the quiet ones instead."""
    where, params = f"s.superseded_by IS NULL AND s.perhaps = {int(perhaps)}", list[str]()
    if passage_ids is not None:
        where += " AND s.passage_id IN (SELECT value FROM json_each(?))"
        params.append(json.dumps(list(passage_ids)))
    found: dict[int, list[Suggestion]] = {}
    for passage_id, suggestion in _where(store, where, params):
        found.setdefault(passage_id, []).append(suggestion)
    return found


def of_run(store: Store, passage_id: int, run_id: int) -> list[Suggestion]:
    """What one run suggested on a passage, whether it stands or was superseded, best first, the quiet ones too."""
    return [s for _, s in _where(store, "s.passage_id = ? AND s.run_id = ?", [passage_id, run_id])]


def _where(store: Store, where: str, params: Sequence[object]) -> Iterator[tuple[int, Suggestion]]:
    """The suggestions of which this holds, each after its passage."""
    sql = "SELECT s.*, r.text AS why FROM suggestion s CROSS JOIN reason r ON r.id = s.nearest WHERE "
    codes = {r["id"]: r for r in store.rows("SELECT * FROM suggested_code")}
    for r in store.rows(f"{sql}{where} ORDER BY s.passage_id, s.rank", params):
        yield r["passage_id"], _suggestion(r, codes[r["suggested"]])


def how_many(store: Store) -> dict[CodeRef, int]:
    """How many suggestions of each code stand, the quiet ones apart."""
    sql = (
        "SELECT c.codebook, c.code, count(*) FROM suggestion s JOIN suggested_code c ON c.id = s.suggested"
        " WHERE s.superseded_by IS NULL AND s.perhaps = 0 GROUP BY c.codebook, c.code"
    )
    return {CodeRef(codebook, code): n for codebook, code, n in store.each(sql)}


@lru_cache(maxsize=4_096)
def _indicators(text: str) -> tuple[str, ...]:
    return tuple(map(intern, json.loads(text)))


def _suggestion(row: sqlite3.Row, code: sqlite3.Row) -> Suggestion:
    """The suggestion in a row; what hundreds of thousands have in common is there once."""
    return Suggestion(
        codebook=intern(code["codebook"]),
        codebook_version=intern(code["codebook_version"]),
        code=intern(code["code"]),
        probability=row["probability"],
        polarity=_POLARITIES[row["polarity"]],
        start=row["start"],
        end=row["end"],
        nearest=row["why"],
        nearest_kind=intern(row["nearest_kind"]),
        model=intern(code["model"]),
        rank=row["rank"],
        indicators=_indicators(row["indicators"]),
        neighbour=row["neighbour"],
        neighbour_probability=row["neighbour_probability"],
        perhaps=bool(row["perhaps"]),
        sure=bool(row["sure"]),
        run=row["run_id"],
    )


def likely(store: Store, passage_ids: range) -> dict[int, tuple[str, ...]]:
    """For each of these passages all codes (``book/code``), those first that the machine took to be likeliest."""
    codes = {r["id"]: json.loads(r["codes"]) for r in store.rows("SELECT id, codes FROM suggestion_run")}
    return {
        r["passage_id"]: tuple(codes[r["run_id"]][i] for i in np.frombuffer(r["likely"], dtype="<u2"))
        for r in store.rows(
            "SELECT passage_id, run_id, likely FROM suggested_on"
            " WHERE passage_id >= ? AND passage_id < ? AND length(likely) > 0",
            (passage_ids.start, passage_ids.stop),
        )
    }


def version(store: Store) -> tuple[int, int]:
    """What changes whenever the suggestions that stand change: they are only ever added and superseded."""
    row = store.one("SELECT coalesce(max(id), 0), count(superseded_by) FROM suggestion")
    return (int(row[0]), int(row[1])) if row else (0, 0)


def shown_key(s: Suggestion) -> str:
    """How a decision remembers what had been suggested: ``code probability model``."""
    return f"{CodeRef(s.codebook, s.code)} {s.probability:.3f} {s.model}"


def acts_since_last_run(store: Store, *, at_least_seconds: float) -> int:
    """How many acts were done since codes were suggested last; 0 when that was less than some seconds ago."""
    row = store.one(
        "SELECT at, (julianday('now') - julianday(at)) * 86400 AS age FROM suggestion_run ORDER BY id DESC LIMIT 1"
    )
    if row is None or row["age"] < at_least_seconds:
        return 0
    found = store.one("SELECT count(*) FROM act WHERE at > ?", (row["at"],))
    return int(found[0]) if found else 0
