"""Words taken out of the file for good: a withdrawn teller's, or a whole imported file's.

What people decided stays as rows without content, so that counts of what was decided remain honest. Text is
overwritten by as many blanks as it had code points, so that every other place in it stays where it is.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from harvest.store import listed, sealing, wordings, worked_out
from harvest.store.connection import Store, now
from harvest.store.sentences import store_errors
from harvest.store.vectors import short_hash

GONE = 2
"""What ``passage.retired`` says of a passage whose words were taken out: it is not found by place any more."""
WITHDRAWN = "(withdrawn)"
_KEPT_COLUMNS = {
    "inquiry": {"uuid", "created"},
    "source": {"text", "kind", "date"},
    "decision": {"batch", "at", "coder", "action", "codebook", "code", "to_codebook", "to_code", "polarity", "undoes"},
    "act": {"batch", "coder", "at"},
    "codebook": {"id", "version", "at"},
    "voice": {"pseudonym", "role", "consent", "kind", "scope", "receipt"},
    "turn": {"role"},
    "published": {"at", "who", "record"},
    "embedding_model": {"name"},
    "suggested_code": {"codebook", "codebook_version", "code", "model"},
    "coder": {"name", "role"},
    "round": {"mode", "coders", "facilitator", "deadline", "started_at"},
    "suggestion": {"polarity", "nearest_kind", "neighbour"},
    "permission": {"at", "who", "origin", "asked"},
    "finding": {"kind", "field"},
    "text_edit": {"old", "new", "coder", "at"},
    "review": {"at", "who", "batch", "verdict", "undoes", "kind"},
    "file": {"sha256", "duplicate_key", "kind", "imported_at"},
    "log": {"at", "who", "verb", "digest", "seal"},
    "account": {"name", "name_key", "role", "password", "created_at", "locked_until", "removed_at"},
    "invitation": {"token", "expires_at", "used_at"},
    "signed_in": {"token", "started_at", "seen_at", "ended_at"},
    "journal": {"at", "who", "batch", "kind", "subject", "undoes"},
}
"""Columns that hold no free text, or whose text is dealt with by place; every other text column is searched."""
_TITLES = frozenset({"title", "name", "image_name"})
_SKIPPED_TABLES = ("passage_fts", "sqlite_", "_sqlite", "scanned", "suggested_on")


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to go.

    ``blanks`` are stretches ``[start, end)`` of source texts that become blanks; ``sources`` go whole; ``passages``
    lie in either; ``hashes`` are those of their texts, under which vectors are kept. ``voices`` lose label and
    attributes. ``clean`` takes what must go out of any other text.
    """

    passages: frozenset[int]
    sources: frozenset[int]
    voices: frozenset[int]
    files: frozenset[int] = frozenset()
    blanks: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    masks: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    """Names in other people's words, overwritten by dots."""
    hashes: Collection[str] = ()
    clean: Callable[[str], str] = str
    clean_title: Callable[[str], str] = str
    """The same for titles and file names, where names are written in any way."""
    clean_quoted: Callable[[str], str] = str
    """The same for codebooks, which may quote the teller but are not about anybody: names in them stay."""
    near: Callable[[str], bool] = bool
    """Whether a text may paraphrase what is to go: an old one in the log then goes whole."""


def remove(
    store: Store, what: Removal, *, who: str, verb: str, passages: int, mentions: Mapping[str, str] | None = None
) -> None:
    """Take it out of every table, and then out of the bytes of the file.

    The log keeps how many ``passages`` went, and ``mentions``: the places of notes to be looked at, with why.
    """
    store.db.conn.execute("PRAGMA secure_delete = ON")
    lines: dict[int, str] = {}  # filled below, before the act itself is logged
    with store.write(who, verb, passages=passages, mentions=mentions or {}, log_lines=lines) as conn:
        worked_out.clear(conn)
        named = _found_names(conn)
        _texts(conn, what)
        _passages(conn, what)
        _voices(conn, what)
        _sources(conn, what)
        _names_spoken_of(conn, named - _found_names(conn))
        with editable(conn):
            _decisions(conn, what)
            lines |= wordings.drop(conn, what.passages)
            lines |= _elsewhere(conn, what)
    compact(store)


def compact(store: Store) -> None:
    """Write the file anew without what was deleted, and empty the journal beside it."""
    with store_errors(store.path):
        conn = store.db.conn
        conn.execute("INSERT INTO passage_fts (passage_fts) VALUES ('rebuild')")
        conn.execute("VACUUM")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _marks(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))


def _found_names(conn: sqlite3.Connection) -> set[str]:
    return {row[0] for row in conn.execute("SELECT DISTINCT name_key FROM finding")}


def _names_spoken_of(conn: sqlite3.Connection, gone: Collection[str]) -> None:
    """Names that stood in the words that go and nowhere else: the number of each stays taken, the name goes."""
    among = json.dumps(sorted(gone))
    for name in sorted(gone):
        mark = f"{WITHDRAWN} {uuid.uuid4().hex[:8]}"
        conn.execute("UPDATE person_number SET name_key = ? WHERE name_key = ?", (mark, name))
    conn.execute("DELETE FROM review WHERE name_key IN (SELECT value FROM json_each(?))", (among,))


def _texts(conn: sqlite3.Connection, what: Removal) -> None:
    touched = {*what.blanks, *what.masks, *what.sources}
    for source_id in sorted(touched):
        (text,) = conn.execute("SELECT text FROM source WHERE id = ?", (source_id,)).fetchone()
        points = list(text)
        if source_id in what.sources:
            points = [" "] * len(points)
        for spans, instead in ((what.blanks.get(source_id, ()), " "), (what.masks.get(source_id, ()), "·")):
            for start, end in spans:
                points[start:end] = [instead] * (min(end, len(points)) - start)
        conn.execute("UPDATE source SET text = ? WHERE id = ?", ("".join(points), source_id))
        # only the lengths of old edits are needed: they carry decisions to where their words stand
        for row in conn.execute("SELECT id, old, new FROM text_edit WHERE source_id = ?", (source_id,)).fetchall():
            blank = (" " * len(row["old"]), " " * len(row["new"]), row["id"])
            conn.execute("UPDATE text_edit SET old = ?, new = ? WHERE id = ?", blank)
        if source_id in what.masks:
            rows = conn.execute(
                'SELECT id, start, "end" FROM passage WHERE source_id = ? AND retired = 0', (source_id,)
            ).fetchall()
            whole = "".join(points)
            conn.executemany(
                "UPDATE passage_fts SET text = ? WHERE rowid = ?",
                [(whole[r["start"] : r["end"]], r["id"]) for r in rows],
            )


def _passages(conn: sqlite3.Connection, what: Removal) -> None:
    ids = _marks(what.passages)
    among = "IN (SELECT value FROM json_each(?))"
    conn.execute(f"DELETE FROM passage_fts WHERE rowid {among}", (ids,))
    conn.execute(f"DELETE FROM suggestion WHERE passage_id {among}", (ids,))
    conn.execute("DELETE FROM reason WHERE id NOT IN (SELECT nearest FROM suggestion)")
    conn.execute(f"DELETE FROM suggested_on WHERE passage_id {among}", (ids,))
    conn.execute(f"UPDATE passage SET retired = {GONE} WHERE id {among}", (ids,))
    conn.execute(f"DELETE FROM embedding WHERE hash {among}", (_marks(map(short_hash, what.hashes)),))


@contextmanager
def editable(conn: sqlite3.Connection) -> Iterator[None]:
    """The one exception to *never edited*, inside a write that is open: words go, that somebody decided stays."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%never_edited'"
    triggers = conn.execute(sql).fetchall()
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    yield
    for _, made_by in triggers:
        conn.execute(made_by)


def _decisions(conn: sqlite3.Connection, what: Removal) -> None:
    conn.execute(
        "UPDATE decision SET quote = '', memo = '', facets = '{}', shown = '[]'"
        " WHERE passage_id IN (SELECT value FROM json_each(?))",
        (_marks(what.passages),),
    )
    for row in conn.execute("SELECT id, quote, memo, facets FROM decision").fetchall():
        old = (row["quote"], row["memo"], row["facets"])
        new = (what.clean(old[0]), _clean_text(what, old[1]), _clean_text(what, old[2]))
        if new != old:
            conn.execute("UPDATE decision SET quote = ?, memo = ?, facets = ? WHERE id = ?", (*new, row["id"]))


def _voices(conn: sqlite3.Connection, what: Removal) -> None:
    for voice_id in sorted(what.voices):
        conn.execute(
            "UPDATE voice SET label = ?, called = '', scope = 'withdrawn', attributes = '{}', at_events = '{}',"
            " receipt = '', consent = 'none', withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ?",
            (f"{WITHDRAWN} {voice_id}", now(), voice_id),
        )
        listed.drop_of_voice(conn, voice_id)
        conn.execute("DELETE FROM permission WHERE voice_id = ? OR given_as = ?", (voice_id, voice_id))


def _sources(conn: sqlite3.Connection, what: Removal) -> None:
    for source_id in sorted(what.sources):
        conn.execute(
            "UPDATE source SET title = ?, attributes = '{}', question = NULL, tbl = NULL, round = NULL, image = NULL,"
            " image_name = NULL, gone = 1 WHERE id = ?",
            (WITHDRAWN, source_id),
        )
        conn.execute("UPDATE turn SET tbl = NULL, round = NULL, question = NULL WHERE source_id = ?", (source_id,))
        conn.execute("DELETE FROM finding WHERE source_id = ?", (source_id,))
    for source_id, spans in what.blanks.items():
        for start, end in spans:
            conn.execute(
                "DELETE FROM finding WHERE source_id = ? AND field = 'text' AND start < ? AND \"end\" > ?",
                (source_id, end, start),
            )
    for file_id in sorted(what.files):
        conn.execute(
            "UPDATE file SET name = ?, sha256 = '', duplicate_key = ?, report = '{}', data_table = NULL, gone = 1"
            " WHERE id = ?",
            (f"[taken out] {file_id}", f"gone {file_id}", file_id),
        )
        listed.drop_of_file(conn, file_id)


def _elsewhere(conn: sqlite3.Connection, what: Removal) -> dict[int, str]:
    """Every other text of the file, searched column by column: new tables are covered without being named here.

    Gives the new fingerprints of lines of the log out of which words were taken.
    """
    lines: dict[int, str] = {}
    tables = [r[0] for r in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table.startswith(_SKIPPED_TABLES) or table == "decision":
            continue
        columns = conn.execute(f'PRAGMA table_info("{table}")').fetchall()
        keys = [c["name"] for c in columns if c["pk"]]
        kept = _KEPT_COLUMNS.get(table, set())
        texts = [c["name"] for c in columns if c["type"].upper() == "TEXT" and c["name"] not in kept]
        texts = [name for name in texts if name not in keys or table in ("summary", "setting", "person_number")]
        if not texts:
            continue
        where = " AND ".join(f'"{k}" = ?' for k in keys)
        chosen = ", ".join(f'"{n}"' for n in [*keys, *texts])
        for row in conn.execute(f'SELECT {chosen} FROM "{table}"').fetchall():
            old = [row[len(keys) + i] for i in range(len(texts))]
            named = zip(texts, old, strict=True)
            titles = [what.clean_title(v) if n in _TITLES and isinstance(v, str) else v for n, v in named]
            if table == "codebook":
                new = [what.clean_quoted(value) if isinstance(value, str) else value for value in old]
            else:
                new = [_clean_text(what, value) if isinstance(value, str) else value for value in titles]
            if table == "log":  # nobody works with what was written earlier
                new = [_without_paraphrase(what, value) for value in new]
            if new != old and table == "log":
                lines[row["id"]] = sealing.reword(conn, row["id"], str(new[0]))
            elif new != old:
                sets = ", ".join(f'"{n}" = ?' for n in texts)
                conn.execute(f'UPDATE OR REPLACE "{table}" SET {sets} WHERE {where}', (*new, *tuple(row)[: len(keys)]))
    return lines


def _clean_text(what: Removal, text: str) -> str:
    """Text cleaned; JSON is cleaned string by string, so that it stays JSON."""
    if text[:1] in "{[" and text[:1]:
        try:
            value = json.loads(text)
        except ValueError:
            return what.clean(text)
        cleaned = _clean_json(what, value)
        return text if cleaned == value else json.dumps(cleaned, ensure_ascii=False)
    return what.clean(text) if text else text


def _without_paraphrase(what: Removal, detail: object) -> object:
    """The details of a logged act without a text that may paraphrase what is to go."""
    if not isinstance(detail, str) or not what.near(detail):
        return detail
    found = json.loads(detail)
    return json.dumps({k: WITHDRAWN if what.near(str(v)) else v for k, v in found.items()}, ensure_ascii=False)


def _clean_json(what: Removal, value: object) -> object:
    if isinstance(value, str):
        return what.clean(value)
    if isinstance(value, list):
        # a chosen quotation of a passage that is gone is no choice any more
        return [_clean_json(what, v) for v in value if not (isinstance(v, dict) and v.get("passage") in what.passages)]
    if isinstance(value, dict):
        return {what.clean(str(k)): _clean_json(what, v) for k, v in value.items()}
    return value
