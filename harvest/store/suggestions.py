"""Suggestions, superseded but never erased; and embeddings, kept so that no text is embedded twice."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from sys import intern

import numpy as np

from harvest.model import CodeRef, Polarity, Suggestion, SuggestionRun
from harvest.store.connection import Store, now

_POLARITIES = {p.value: p for p in Polarity}


class Vectors:
    """Embeddings by (model, text hash) in the inquiry file, in half precision: what the suggester asks of a cache."""

    def __init__(self, store: Store):
        self._store = store

    def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
        """The vectors that are there, by hash."""
        rows = self._store.rows(
            "SELECT hash, vector FROM embedding WHERE model = ? AND hash IN (SELECT value FROM json_each(?))",
            (model_key, json.dumps(list(hashes))),
        )
        return {r["hash"]: np.frombuffer(r["vector"], dtype="<f2").astype(np.float32) for r in rows}

    def has(self, model_key: str, hashes: Sequence[str]) -> set[str]:
        """Those of the hashes whose vectors are there."""
        rows = self._store.rows(
            "SELECT hash FROM embedding WHERE model = ? AND hash IN (SELECT value FROM json_each(?))",
            (model_key, json.dumps(list(hashes))),
        )
        return {r[0] for r in rows}

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keep these vectors."""
        with self._store.write(content=False) as conn:
            conn.executemany(
                "INSERT OR REPLACE INTO embedding (model, hash, vector) VALUES (?, ?, ?)",
                [(model_key, h, np.asarray(v, dtype="<f2").tobytes()) for h, v in vectors.items()],
            )


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
    made = [(run_id, passage_id, *_row(s)) for passage_id, suggestions in every for s in suggestions]
    with store.write(content=[]) as conn:
        conn.executemany(
            "UPDATE suggestion SET superseded_by = ? WHERE passage_id = ? AND superseded_by IS NULL",
            [(run_id, passage_id) for passage_id, _ in every],
        )
        conn.executemany(
            "INSERT OR REPLACE INTO suggested_on (passage_id, run_id, likely, mark) VALUES (?, ?, ?, ?)",
            [(i, run_id, np.asarray(likely.get(i, ()), dtype="<u2").tobytes(), marks.get(i, b"")) for i, _ in every],
        )
        conn.executemany(
            "INSERT INTO suggestion (run_id, passage_id, codebook, codebook_version, code, probability, polarity,"
            ' start, "end", nearest, nearest_kind, model, rank, indicators, neighbour, neighbour_probability,'
            " perhaps, sure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            made,
        )
    return sum(not s.perhaps for _, suggestions in every for s in suggestions)


def _row(s: Suggestion) -> tuple[object, ...]:
    """A suggestion as it lies in its row, from ``codebook`` on."""
    return (
        s.codebook,
        s.codebook_version,
        s.code,
        s.probability,
        s.polarity.value,
        s.start,
        s.end,
        s.nearest,
        s.nearest_kind,
        s.model,
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


Stood = tuple[bytes, list[tuple[str, float, bool]]]


def standing(store: Store, passage_ids: Sequence[int]) -> dict[int, Stood]:
    """Of the passages that were looked at: the mark, and each code (``book/code``) that stands there with its
    probability and whether it is quiet."""
    among = (json.dumps(list(passage_ids)),)
    found: dict[int, Stood] = {
        r[0]: (r[1], [])
        for r in store.rows(
            "SELECT passage_id, mark FROM suggested_on WHERE passage_id IN (SELECT value FROM json_each(?))", among
        )
    }
    for passage_id, codebook, code, probability, perhaps in store.rows(
        "SELECT passage_id, codebook, code, probability, perhaps FROM suggestion"
        " WHERE superseded_by IS NULL AND passage_id IN (SELECT value FROM json_each(?))",
        among,
    ):
        if passage_id in found:
            found[passage_id][1].append((f"{codebook}/{code}", probability, bool(perhaps)))
    return found


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
    sql, params = f"SELECT * FROM suggestion WHERE superseded_by IS NULL AND perhaps = {int(perhaps)}", list[str]()
    if passage_ids is not None:
        sql += " AND passage_id IN (SELECT value FROM json_each(?))"
        params.append(json.dumps(list(passage_ids)))
    found: dict[int, list[Suggestion]] = {}
    for r in store.rows(sql + " ORDER BY passage_id, rank", params):
        found.setdefault(r["passage_id"], []).append(_suggestion(r))
    return found


@lru_cache(maxsize=4_096)
def _indicators(text: str) -> tuple[str, ...]:
    return tuple(map(intern, json.loads(text)))


def _suggestion(row: sqlite3.Row) -> Suggestion:
    """The suggestion in a row; what hundreds of thousands have in common is there once."""
    return Suggestion(
        codebook=intern(row["codebook"]),
        codebook_version=intern(row["codebook_version"]),
        code=intern(row["code"]),
        probability=row["probability"],
        polarity=_POLARITIES[row["polarity"]],
        start=row["start"],
        end=row["end"],
        nearest=row["nearest"],
        nearest_kind=intern(row["nearest_kind"]),
        model=intern(row["model"]),
        rank=row["rank"],
        indicators=_indicators(row["indicators"]),
        neighbour=row["neighbour"],
        neighbour_probability=row["neighbour_probability"],
        perhaps=bool(row["perhaps"]),
        sure=bool(row["sure"]),
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
