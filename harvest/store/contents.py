"""What an inquiry holds, read back: events, files, sources, voices, passages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from harvest.model import Card, DataTable, Event, ImportedFile, Kind, Passage, Role, Source, VoiceKind
from harvest.model.titles import file_title
from harvest.store.connection import Store
from harvest.store.voices import shared
from harvest.store.voices import voices as voices
from harvest.store.whole_numbers import numbers_in


def events(store: Store) -> tuple[Event, ...]:
    """All events in the order in which they were made."""
    return tuple(
        Event(
            id=r["id"],
            title=r["title"],
            date=r["date"],
            place=r["place"],
            phase=r["phase"],
            questions=tuple(json.loads(r["questions"])),
        )
        for r in store.rows("SELECT * FROM event ORDER BY id")
    )


def files(store: Store) -> tuple[ImportedFile, ...]:
    """What was imported, in the order in which it came, with each file's import report."""
    return tuple(
        ImportedFile(
            id=r["id"],
            name=r["name"],
            sha256=r["sha256"],
            flavour=r["flavour"],
            kind=Kind(r["kind"]),
            imported_at=r["imported_at"],
            report=json.loads(r["report"]),
        )
        for r in store.rows("SELECT * FROM file WHERE gone = 0 ORDER BY id")
    )


def data_tables(store: Store) -> dict[str, DataTable]:
    """Tables kept whole (needs data) by file name."""
    found: dict[str, DataTable] = {}
    for r in store.rows("SELECT name, data_table FROM file WHERE data_table IS NOT NULL ORDER BY id"):
        table = json.loads(r["data_table"])
        found[r["name"]] = DataTable(tuple(table["columns"]), tuple(tuple(row) for row in table["rows"]))
    return found


def sources(
    store: Store, ids: Iterable[int] | None = None, texts: Mapping[int, str] | None = None
) -> tuple[Source, ...]:
    """Every source with its text, or those of these ids; a text that is one of these ``texts`` is that very string."""
    same, known = _same(), texts or {}
    many = len(once := numbers_in(store))
    among, params = ("", []) if ids is None else (" AND s.id IN (SELECT value FROM json_each(?))", [json.dumps([*ids])])
    rows = store.each(
        "SELECT s.id, s.file_id, s.title, s.kind, s.text, s.event, s.question, s.tbl, s.round, s.date, s.attributes,"
        f" f.name FROM source s JOIN file f ON f.id = s.file_id WHERE s.gone = 0{among} ORDER BY s.id",
        params,
    )
    return tuple(
        Source(
            once[i] if i < many else i,
            same(file_id),
            title,
            _KINDS[kind],
            known[i] if known.get(i) == text else text,
            same(event),
            same(question),
            same(table),
            same(heard_in),
            same(date),
            shared(attributes),
            same(file_title(file)),
        )
        for i, file_id, title, kind, text, event, question, table, heard_in, date, attributes, file in rows
    )


def how_many_passages(store: Store) -> int:
    """How many passages there are, without reading them."""
    row = store.one("SELECT count(*) FROM passage WHERE retired = 0")
    return int(row[0]) if row else 0


def file_of(store: Store, *, there: bool = False) -> dict[int, int]:
    """The file of each source, by id: a file is one source in every count, what is stored as sources are its parts.

    ``there`` leaves out those that were taken out again.
    """
    return dict(map(tuple, store.rows("SELECT id, file_id FROM source" + (" WHERE gone = 0" if there else ""))))


def cards(store: Store, kind: Kind) -> tuple[Card, ...]:
    """What the turns of all sources of a kind say, in order; a facilitator's own and what is withdrawn not."""
    sql = """
SELECT t.id, t.source_id, t.start, t."end", substr(s.text, t.start + 1, t."end" - t.start) AS text,
    t.voice_id,
    coalesce(nullif(v.called, ''), v.label) AS label, v.kind, t.role, s.title, s.event, coalesce(t.tbl, s.tbl) AS tbl,
    coalesce(t.question, s.question) AS question, s.date, s.attributes
FROM turn t JOIN source s ON s.id = t.source_id JOIN voice v ON v.id = t.voice_id
WHERE s.kind = ? AND s.gone = 0 AND v.withdrawn_at IS NULL AND t.role <> ? ORDER BY t.source_id, t.seq
"""
    return tuple(
        Card(
            id=r["id"],
            source_id=r["source_id"],
            kind=kind,
            text=r["text"],
            start=r["start"],
            end=r["end"],
            voice_id=r["voice_id"],
            # what stands for a card without a name is none
            speaker="" if r["kind"] == VoiceKind.CARD else r["label"],
            person=r["kind"] == VoiceKind.PERSON,
            role=_ROLES[r["role"]],
            title=r["title"],
            event=r["event"],
            table=r["tbl"],
            question=r["question"],
            date=r["date"],
            attributes=json.loads(r["attributes"]),
        )
        for r in store.rows(sql, (kind.value, Role.FACILITATOR.value))
        if r["text"].strip()
    )


def answers_of_forms(store: Store) -> frozenset[int]:
    """Wishes that tellers wrote in a form which asked for a story before: sources of answers, and no cards.

    A form that asks for a dream first gathers dreams, whatever it asks next.
    """
    sql = """
SELECT DISTINCT d.source_id FROM turn d JOIN source s ON s.id = d.source_id JOIN voice v ON v.id = d.voice_id
WHERE s.kind = :dream AND s.gone = 0 AND v.kind = :person AND (s.file_id, d.voice_id) IN (
    SELECT p.file_id, o.voice_id FROM source p JOIN turn o ON o.source_id = p.id
    WHERE p.kind = :story AND p.file_id IN (
        SELECT file_id FROM source WHERE kind IN (:dream, :story) GROUP BY file_id
        HAVING min(CASE kind WHEN :story THEN id END) < min(CASE kind WHEN :dream THEN id END)))
"""
    kinds = {"dream": Kind.DREAM.value, "story": Kind.STORY.value, "person": VoiceKind.PERSON.value}
    return frozenset(r["source_id"] for r in store.rows(sql, kinds))


def table_labels(store: Store) -> tuple[tuple[str | None, str], ...]:
    """Every label of a table with the event in which it stands."""
    sql = """
SELECT DISTINCT s.event, coalesce(t.tbl, s.tbl) AS tbl FROM turn t JOIN source s ON s.id = t.source_id
WHERE s.gone = 0 AND coalesce(t.tbl, s.tbl) IS NOT NULL
"""
    return tuple((r["event"], r["tbl"]) for r in store.rows(sql))


_ROLES = {role.value: role for role in Role}
_KINDS = {kind.value: kind for kind in Kind}
_PASSAGES = """
SELECT p.id, p.source_id, p.start, p."end", p.codeable, t.voice_id,
    coalesce(nullif(v.called, ''), v.label) AS label, t.role, t.tbl, t.round, t.question, t.time
FROM passage p JOIN turn t ON t.id = p.turn_id JOIN voice v ON v.id = t.voice_id
WHERE p.retired = 0
"""


def _same() -> Callable[[Any], Any]:
    """What gives the first object of all that are equal."""
    known: dict[Any, Any] = {None: None}

    def same(value: Any) -> Any:
        return known.setdefault(value, value)

    return same


def _around(store: Store, among: str, params: Iterable[object]) -> dict[int, tuple[Any, ...]]:
    """What passages of one source have in common, by source: id, title, text, event, kind, title of the file."""
    same, titles = _same(), {name: file_title(name) for (name,) in store.each("SELECT name FROM file")}
    sql = (
        "SELECT s.id, s.title, s.text, s.event, s.kind, f.name FROM source s JOIN file f ON f.id = s.file_id"
        f" WHERE s.id IN (SELECT p.source_id FROM passage p WHERE p.retired = 0{among})"
    )
    many = len(once := numbers_in(store))
    return {
        i: (once[i] if i < many else i, same(title), text, same(event), _KINDS[kind], titles[name])
        for i, title, text, event, kind, name in store.each(sql, params)
    }


def passages(
    store: Store,
    *,
    source_id: int | None = None,
    source_ids: Iterable[int] | None = None,
    ids: Iterable[int] | None = None,
) -> tuple[Passage, ...]:
    """The current passages in reading order, of one source or several or of the ids given."""
    among, params = "", list[object]()
    if source_id is not None:
        among, params = among + " AND p.source_id = ?", [source_id]
    if source_ids is not None:
        among += " AND p.source_id IN (SELECT value FROM json_each(?))"
        params = [*params, json.dumps(list(source_ids))]
    if ids is not None:
        among, params = among + " AND p.id IN (SELECT value FROM json_each(?))", [*params, json.dumps(list(ids))]
    sources = _around(store, among, params)
    same, who, found = dict[Any, Any]().setdefault, dict[int, tuple[int, str]](), list[Passage]()
    many = len(once := numbers_in(store))
    rows = store.each(f"{_PASSAGES}{among} ORDER BY p.source_id, p.start", params)
    for i, in_source, start, end, codeable, voice, name, role, table, heard_in, question, time in rows:
        source_id, title, text, event, kind, file = sources[in_source]
        voice_id, speaker = who.get(voice) or who.setdefault(voice, (once[voice] if voice < many else voice, name))
        found.append(
            Passage(
                once[i] if i < many else i,
                source_id,
                title,
                once[n] if (n := len(found)) < many else n,
                once[start] if start < many else start,
                once[end] if end < many else end,
                text[start:end],
                voice_id,
                speaker,
                _ROLES[role],
                bool(codeable),
                event,
                table and same(table, table),
                heard_in and same(heard_in, heard_in),
                question and same(question, question),
                time,
                kind,
                file,
            )
        )
    return tuple(found)


def some_passages(store: Store, ids: Iterable[int]) -> dict[int, Passage]:
    """The current passages of the ids given, by id, each with its place among all."""
    found = passages(store, ids=ids)
    if not found:
        return {}
    every = store.each("SELECT id FROM passage WHERE retired = 0 ORDER BY source_id, start")
    places = {passage_id: n for n, (passage_id,) in enumerate(every)}
    return {p.id: replace(p, seq=places[p.id]) for p in found}


def source_texts(store: Store, source_ids: Iterable[int]) -> dict[int, str]:
    """The texts of these sources, by id."""
    sql = "SELECT id, text FROM source WHERE id IN (SELECT value FROM json_each(?))"
    return {r[0]: r[1] for r in store.rows(sql, (json.dumps(sorted(source_ids)),))}


def passage_places(store: Store, source_ids: Iterable[int]) -> list[tuple[int, int, int, int]]:
    """Id, source, start and end of the current passages of these sources, in reading order."""
    sql = (
        'SELECT id, source_id, start, "end" FROM passage'
        " WHERE retired = 0 AND source_id IN (SELECT value FROM json_each(?)) ORDER BY source_id, start"
    )
    return [(r[0], r[1], r[2], r[3]) for r in store.rows(sql, (json.dumps(list(source_ids)),))]


def words(store: Store, source_id: int, start: int, end: int) -> str:
    """What stands at a place in a source."""
    row = store.one("SELECT substr(text, ?, ?) FROM source WHERE id = ?", (start + 1, end - start, source_id))
    return str(row[0]) if row else ""


def _implied(word: str, words: Iterable[str]) -> bool:
    """Whether another word says all that this one does: whatever has a word that begins with *and* has one that begins
    with *a*, and to look for all of those takes longer than all else."""
    n, plain = len(word), word.lower()
    return word.isascii() and any(len(w) > n and w[:n].isascii() and w[:n].lower() == plain for w in words)


def search(store: Store, query: str) -> set[int]:
    """Ids of the passages in which all the words occur (each as the start of a word)."""
    words = dict.fromkeys(re.findall(r"\w+", query))
    if not words:
        return set()
    match = " ".join(f'"{w}"*' for w in words if not _implied(w, words))
    return {r[0] for r in store.rows("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?", (match,))}
