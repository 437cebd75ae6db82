"""Passages merged and split, a typo mended: the text changes, the codings stay on their words."""

from __future__ import annotations

import json
from typing import NamedTuple

from harvest.errors import StoreError
from harvest.model import TextEdit
from harvest.store.connection import Store, now


def text_edits(store: Store, after: int = 0, since: str = "") -> dict[int, list[TextEdit]]:
    """Every edit (with a greater id than ``after``) by source, in the order in which they were made."""
    found: dict[int, list[TextEdit]] = {}
    for r in store.rows("SELECT * FROM text_edit WHERE id > ? AND at > ? ORDER BY id", (after, since)):
        edit = TextEdit(id=r["id"], source_id=r["source_id"], start=r["start"], old=r["old"], new=r["new"])
        found.setdefault(edit.source_id, []).append(edit)
    return found


def last_edit(store: Store) -> int:
    """The id of the last mended stretch in any source; 0 when nothing was mended."""
    row = store.one("SELECT coalesce(max(id), 0) FROM text_edit")
    return int(row[0]) if row else 0


class _PassageRow(NamedTuple):
    id: int
    source_id: int
    turn_id: int
    start: int
    end: int
    codeable: int


def _passage_row(store: Store, passage_id: int) -> _PassageRow:
    row = store.one(
        'SELECT id, source_id, turn_id, start, "end", codeable FROM passage WHERE id = ? AND retired = 0', (passage_id,)
    )
    if row is None:
        raise StoreError(f"There is no passage {passage_id} (it may have been merged or split by a colleague).")
    return _PassageRow(*row)


def _source_text(store: Store, source_id: int) -> str:
    row = store.one("SELECT text FROM source WHERE id = ?", (source_id,))
    assert row is not None
    return str(row["text"])


def _insert(store: Store, old: _PassageRow, start: int, end: int, text: str) -> int:
    with store.write(content=[old.source_id]) as conn:
        cursor = conn.execute(
            'INSERT INTO passage (source_id, turn_id, start, "end", codeable) VALUES (?, ?, ?, ?, ?)',
            (old.source_id, old.turn_id, start, end, old.codeable),
        )
        conn.execute("INSERT INTO passage_fts (rowid, text) VALUES (?, ?)", (cursor.lastrowid, text[start:end]))
    return int(cursor.lastrowid or 0)


def _retire(store: Store, ids: list[int]) -> None:
    with store.write(content=[]) as conn:  # whoever takes a passage away puts another in its source
        for i in ids:
            conn.execute("UPDATE passage SET retired = 1 WHERE id = ?", (i,))
            conn.execute("DELETE FROM passage_fts WHERE rowid = ?", (i,))
            conn.execute("DELETE FROM suggested_on WHERE passage_id = ?", (i,))


def exchange(store: Store, *, gone: list[int], back: list[int]) -> None:
    """Undo or redo a merge or split: take some passages away and put others back; StoreError when that is too late."""
    ids = json.dumps([*gone, *back])
    there = store.rows("SELECT DISTINCT source_id FROM passage WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    with store.write(content=[r[0] for r in there]) as conn:
        for i in gone:
            _passage_row(store, i)
        _retire(store, gone)
        for i in back:
            row = conn.execute("SELECT * FROM passage WHERE id = ? AND retired = 1", (i,)).fetchone()
            if row is None:
                raise StoreError("This can no longer be undone: a colleague has changed these passages since.")
            conn.execute("UPDATE passage SET retired = 0 WHERE id = ?", (i,))
            text = _source_text(store, row["source_id"])[row["start"] : row["end"]]
            conn.execute("INSERT INTO passage_fts (rowid, text) VALUES (?, ?)", (i, text))


def merge(store: Store, first_id: int, second_id: int, *, who: str) -> int:
    """One passage of two that follow each other in one voice's words; its new id. Codings stay where they are."""
    with store.write(who, "merge passages", content=[], passages=[first_id, second_id]):
        first, second = sorted((_passage_row(store, i) for i in (first_id, second_id)), key=lambda p: p.start)
        voices = [store.rows("SELECT voice_id FROM turn WHERE id = ?", (p.turn_id,))[0][0] for p in (first, second)]
        if first.source_id != second.source_id or voices[0] != voices[1]:
            raise StoreError("Only passages of one speaker in one source can be merged.")
        between = store.one(
            "SELECT 1 FROM passage WHERE source_id = ? AND retired = 0 AND start > ? AND start < ?",
            (first.source_id, first.start, second.start),
        )
        if between:
            raise StoreError("Only passages that follow each other can be merged; merge the ones between first.")
        _retire(store, [first.id, second.id])
        text = _source_text(store, first.source_id)
        return _insert(store, first, first.start, second.end, text)


def split(store: Store, passage_id: int, at: int, *, who: str) -> tuple[int, int]:
    """Two passages of one, cut before the code point ``at`` of the source; their ids. Codings stay where they are."""
    with store.write(who, "split passage", content=[], passage=passage_id, at=at):
        old = _passage_row(store, passage_id)
        text = _source_text(store, old.source_id)
        left, right = text[old.start : at], text[at : old.end]
        if not (old.start < at < old.end) or not left.strip() or not right.strip():
            raise StoreError("Cut a passage between two words: both parts need words in them.")
        _retire(store, [passage_id])
        first = _insert(store, old, old.start, old.start + len(left.rstrip()), text)
        second = _insert(store, old, old.end - len(right.lstrip()), old.end, text)
        return first, second


def fix_text(store: Store, passage_id: int, new: str, *, who: str) -> None:
    """Mend the words of a passage; every coding, turn and passage after it moves along, none is lost.

    Only the stretch that differs is taken as changed, so a coding on other words of the passage keeps them exactly.
    """
    new = new.strip()
    if not new:
        raise StoreError("A passage cannot be emptied; mark it “none of these fit” instead.")
    row = _passage_row(store, passage_id)
    with store.write(who, "fix text", content=[row.source_id], passage=passage_id) as conn:
        row = _passage_row(store, passage_id)
        text = _source_text(store, row.source_id)
        old = text[row.start : row.end]
        if new == old:
            return
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        start = row.start + head
        edit_old, edit_new = old[head : len(old) - tail], new[head : len(new) - tail]
        if not edit_old and head and start > row.start:
            # a pure insertion takes the character before it along, so that it is inside what stood around it
            start, edit_old, edit_new = start - 1, old[head - 1], old[head - 1] + edit_new
        changed = text[:start] + edit_new + text[start + len(edit_old) :]
        cursor = conn.execute(
            "INSERT INTO text_edit (source_id, at, coder, start, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            (row.source_id, now(), who, start, edit_old, edit_new),
        )
        edit = TextEdit(int(cursor.lastrowid or 0), row.source_id, start, edit_old, edit_new)
        conn.execute("UPDATE source SET text = ? WHERE id = ?", (changed, row.source_id))
        for table in ("turn", "passage"):
            rows = store.rows(
                f'SELECT id, start, "end" FROM {table} WHERE source_id = ? AND "end" >= ?', (row.source_id, start)
            )
            moved = [(*edit.moved(r["start"], r["end"]), r["id"]) for r in rows]
            conn.executemany(f'UPDATE {table} SET start = ?, "end" = ? WHERE id = ?', moved)
        found = store.rows(
            'SELECT id, start, "end" FROM finding WHERE source_id = ? AND field = \'text\' AND "end" >= ?',
            (row.source_id, start),
        )
        moved = [(*edit.moved(r["start"], r["end"]), r["id"]) for r in found]
        conn.executemany('UPDATE OR IGNORE finding SET start = ?, "end" = ? WHERE id = ?', moved)
        conn.execute("UPDATE scanned SET version = 'changed' WHERE source_id = ?", (row.source_id,))
        conn.execute("UPDATE passage_fts SET text = ? WHERE rowid = ?", (new, passage_id))
        conn.execute("DELETE FROM suggested_on WHERE passage_id = ?", (passage_id,))
