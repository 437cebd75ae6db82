"""What people decide: acts appended once, decisions read back on the text as it stands now."""

from __future__ import annotations

import bisect
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from harvest.model import Action, CodeRef, Decision, DecisionHead, Polarity, moved_by
from harvest.store.connection import Store, now
from harvest.store.editing import text_edits
from harvest.store.whole_numbers import numbers_in


def append(store: Store, coder: str, batch: str, decisions: Sequence[Decision], *, at: str | None = None) -> list[int]:
    """Append the decisions of one act and return their ids; the same batch a second time changes nothing.

    ``id``, ``at``, ``coder`` and ``batch`` of the decisions given are filled in here; ``at`` is now unless the act was
    made elsewhere and is only brought in.
    """
    at = at or now()
    with store.write(content=False) as conn:
        if conn.execute("SELECT 1 FROM act WHERE batch = ?", (batch,)).fetchone():
            return [r[0] for r in conn.execute("SELECT id FROM decision WHERE batch = ? ORDER BY id", (batch,))]
        conn.execute("INSERT INTO act (batch, coder, at) VALUES (?, ?, ?)", (batch, coder, at))
        conn.execute("INSERT INTO coder (name) VALUES (?) ON CONFLICT DO NOTHING", (coder,))
        return [_insert(conn, coder, batch, at, d) for d in decisions]


def _insert(conn: sqlite3.Connection, coder: str, batch: str, at: str, d: Decision) -> int:
    text_rev = conn.execute("SELECT coalesce(max(id), 0) FROM text_edit WHERE source_id = ?", (d.source_id,)).fetchone()
    cursor = conn.execute(
        "INSERT INTO decision (batch, at, coder, passage_id, source_id, action, codebook, code, to_codebook, to_code,"
        ' polarity, start, "end", quote, facets, memo, undoes, codebook_version, shown, round_id, text_rev)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            batch,
            at,
            coder,
            d.passage_id,
            d.source_id,
            d.action.value,
            d.code.codebook if d.code else None,
            d.code.code if d.code else None,
            d.to.codebook if d.to else None,
            d.to.code if d.to else None,
            d.polarity.value if d.polarity else None,
            d.start,
            d.end,
            d.quote,
            json.dumps(dict(d.facets), ensure_ascii=False),
            d.memo,
            d.undoes,
            d.codebook_version,
            json.dumps(list(d.shown)),
            d.round_id,
            text_rev[0],
        ),
    )
    return int(cursor.lastrowid or 0)


def stored_batches(store: Store, batches: Iterable[str]) -> list[str]:
    """Which of these acts have been stored."""
    rows = store.rows(
        "SELECT batch FROM act WHERE batch IN (SELECT value FROM json_each(?))", (json.dumps(list(batches)),)
    )
    return [r[0] for r in rows]


def decisions(
    store: Store,
    *,
    up_to: str | None = None,
    source_ids: Iterable[int] | None = None,
    coder: str | None = None,
    batch: str | None = None,
    ids: Iterable[int] | None = None,
    after: int = 0,
    texts: Mapping[int, str] | None = None,
) -> tuple[Decision, ...]:
    """Every decision in order, with its span and passage on the text as it stands now.

    Where ``texts`` are given by passage id, a quote that is the whole of its passage is that very string.

    ``after`` gives only those with a greater id, ``up_to`` only those made by that moment (ISO 8601), from which the
    state at that moment can be rebuilt.
    """
    sql = f"SELECT {_COLUMNS} FROM decision"
    params: list[object] = [after]
    where = ["id > ?"]
    if up_to is not None:
        where.append("at <= ?")
        params.append(up_to)
    if coder is not None:
        where.append("coder = ?")
        params.append(coder)
    if batch is not None:
        where.append("batch = ?")
        params.append(batch)
    if ids is not None:
        where.append("id IN (SELECT value FROM json_each(?))")
        params.append(json.dumps(list(ids)))
    if source_ids is not None:
        where.append("source_id IN (SELECT value FROM json_each(?))")
        params.append(json.dumps(list(source_ids)))
    rows = list(store.each(f"{sql} WHERE {' AND '.join(where)} ORDER BY id", params))
    if not rows:
        return ()
    read = _DecisionReader(store, texts or {}, rows)
    return tuple(map(read.decision, rows))


def around(store: Store, source_id: int) -> tuple[Decision, ...]:
    """The decisions about a source, in order, and whatever took acts back or brought them back that are among them."""
    sql = (
        "WITH here AS (SELECT d.id, d.batch FROM passage p JOIN decision d ON d.passage_id = p.id"
        " WHERE p.source_id = ?)"
        " SELECT id FROM here UNION SELECT id FROM decision WHERE undoes IN (SELECT batch FROM here)"
    )
    return decisions(store, ids=[r[0] for r in store.rows(sql, (source_id,))])


def heads(store: Store, *, after: int = 0, coder: str | None = None) -> tuple[DecisionHead, ...]:
    """Every decision (with a greater id, of one coder) in order and by the passage that it is about now, in a tenth of
    the time that all of it takes to be read."""
    sql, params = "SELECT id, coder, passage_id, action, batch, undoes, round_id FROM decision WHERE id > ?", [after]
    moved = made_elsewhere(store, after=after, coder=coder)
    there = {d.id: d.passage_id for d in decisions(store, ids=moved)} if moved else {}
    same = dict[str, str]().setdefault
    many = len(once := numbers_in(store))
    return tuple(
        [
            DecisionHead(
                once[i] if i < many else i,
                same(who, who),
                once[at] if (at := there.get(i, passage_id)) < many else at,
                _ACTIONS[action],
                batch,
                undoes,
                round_id,
            )
            for i, who, passage_id, action, batch, undoes, round_id in store.each(
                sql + (" AND coder = ? ORDER BY id" if coder is not None else " ORDER BY id"),
                [*params, coder] if coder is not None else params,
            )
        ]
    )


def made_elsewhere(store: Store, *, after: int = 0, coder: str | None = None) -> dict[int, int]:
    """By decision (with a greater id, of one coder) the passage it was about, where that was merged or split since."""
    sql = (
        "SELECT d.id, d.passage_id FROM decision d CROSS JOIN passage p ON p.id = d.passage_id"
        " WHERE d.id > ? AND p.retired = 1"
    )
    if coder is not None:
        return {r[0]: r[1] for r in store.rows(f"{sql} AND d.coder = ?", (after, coder))}
    return {r[0]: r[1] for r in store.rows(sql, (after,))}


_NO_FACETS: Mapping[str, str] = {}
"""One for all decisions without any: an empty one each takes as much room as the rest of a short decision."""
_COLUMNS = (
    "text_rev, passage_id, source_id, id, at, coder, action, batch, codebook, code, to_codebook, to_code, polarity,"
    ' start, "end", quote, facets, memo, undoes, codebook_version, shown, round_id'
)
_ACTIONS = {a.value: a for a in Action}
_POLARITIES = {p.value: p for p in Polarity}


def _strings_of(text: str) -> list[str]:
    """The strings in a list as `_insert` writes it; in half the time where none holds a sign that is written otherwise.

    >>> _strings_of("[]"), _strings_of('["a b", "c"]'), _strings_of(json.dumps(['"', "é"]))
    ([], ['a b', 'c'], ['"', 'é'])
    """
    if "\\" in text or not (text.startswith('["') and text.endswith('"]')):
        found: list[str] = json.loads(text)
        return found
    return text[2:-2].split('", "')


class _DecisionReader:
    """Makes decisions of rows, on the text as it stands now; equal values are made once for all rows."""

    def __init__(self, store: Store, texts: Mapping[int, str], rows: Sequence[tuple[Any, ...]]):
        """``rows`` hold `_COLUMNS`."""
        self._texts = texts
        self._edits = text_edits(store, after=min(r[0] for r in rows))
        self._passages = PassageLocator(store, {r[1] for r in rows})
        self._refs: dict[tuple[str, str], CodeRef] = {}
        self._shown: dict[str, tuple[str, ...]] = {}
        self._strings: dict[str, str] = {}
        self._numbers = numbers_in(store)

    def decision(self, row: tuple[Any, ...]) -> Decision:
        (
            text_rev, passage_id, source_id, id_, at, coder, action, batch, book, code, to_book, to_code, polarity,
            start, end, quote, facets, memo, undoes, version, shown, round_id,
        ) = row  # fmt: skip
        edits = self._edits.get(source_id)
        if edits:
            start, end = moved_by([edit for edit in edits if edit.id > text_rev], start, end)
        whole, same = self._texts.get(passage_id, quote), self._strings.setdefault
        many, there = len(once := self._numbers), self._passages.current_passage(passage_id, source_id, start)
        return Decision(
            once[id_] if id_ < many else id_,
            at,
            same(coder, coder),
            once[there] if there < many else there,
            once[source_id] if source_id < many else source_id,
            _ACTIONS[action],
            batch,
            self._ref(book, code),
            self._ref(to_book, to_code),
            _POLARITIES[polarity] if polarity else None,
            once[start] if start is not None and start < many else start,
            once[end] if end is not None and end < many else end,
            whole if whole == quote else quote,
            _NO_FACETS if facets == "{}" else json.loads(facets),
            memo,
            undoes,
            same(version, version),
            self._suggestions_shown(shown),
            round_id,
        )

    def _ref(self, codebook: str | None, code: str | None) -> CodeRef | None:
        if codebook is None or code is None:
            return None
        found = self._refs.get((codebook, code))
        if found is None:
            found = self._refs[codebook, code] = CodeRef(codebook, code)
        return found

    def _suggestions_shown(self, text: str) -> tuple[str, ...]:
        found = self._shown.get(text)
        if found is None:
            same = self._strings.setdefault
            found = self._shown[text] = tuple([same(s, s) for s in _strings_of(text)])
        return found


class PassageLocator:
    """Finds the passage in which a decision lives now: its own, or the one that a merge or split put there."""

    def __init__(self, store: Store, passage_ids: Iterable[int]):
        """``passage_ids``: all that will be asked about."""
        self._store = store
        sql = "SELECT id FROM passage WHERE retired = 1 AND id IN (SELECT value FROM json_each(?))"
        self._retired = {r[0] for r in store.rows(sql, (json.dumps(list(passage_ids)),))}
        self._starts: dict[int, list[tuple[int, int]]] = {}

    def current_passage(self, passage_id: int, source_id: int, start: int) -> int:
        """The id of the passage that a decision about ``passage_id``, at ``start`` of its source, is in now."""
        if passage_id not in self._retired:
            return passage_id
        if source_id not in self._starts:
            sql = "SELECT start, id FROM passage WHERE source_id = ? AND retired = 0 ORDER BY start"
            self._starts[source_id] = [(r[0], r[1]) for r in self._store.rows(sql, (source_id,))]
        starts = self._starts[source_id]
        at = bisect.bisect_right(starts, (start, 2**62)) - 1
        return starts[max(at, 0)][1] if starts else passage_id
