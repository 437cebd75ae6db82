"""Lists of who permits what: kept as they were read, so that they hold for people who come in later files too."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from harvest.model import Listed, Permission
from harvest.store.connection import Store

TOLD_BY = "told_by"
"""Among the answers of somebody who was put right by hand: who did that."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """Somebody on a list: its id, the list's file, the event it was kept at, and what the list says.

    ``told_by`` is who put it right or typed it in by hand; empty where it stands in the file as it was read.
    """

    id: int
    file_id: int
    file: str
    event: str | None
    person: Listed
    told_by: str = ""


def add(conn: sqlite3.Connection, file_id: int, event: str | None, people: Iterable[Listed], *, who: str) -> None:
    """Keep what a list says, inside a write that is open; what was put right by hand is kept as told by ``who``."""
    conn.executemany(
        "INSERT INTO listed (file_id, event, names, answers, attributes, asked) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                file_id,
                event,
                json.dumps(list(one.names), ensure_ascii=False),
                json.dumps(
                    {**one.permission.answers, "minor": one.permission.minor} | ({TOLD_BY: who} if one.by_hand else {}),
                    ensure_ascii=False,
                ),
                json.dumps(dict(one.attributes), ensure_ascii=False),
                json.dumps(sorted(one.asked)),
            )
            for one in people
        ],
    )


def everybody(store: Store) -> tuple[ListedRow, ...]:
    """Everybody on any list of the inquiry whose file was not taken out."""
    rows = store.rows(
        "SELECT l.*, f.name AS file FROM listed l JOIN file f ON f.id = l.file_id WHERE f.gone = 0 ORDER BY l.id"
    )
    return tuple(_row(r) for r in rows)


def _row(r: sqlite3.Row) -> ListedRow:
    answers = json.loads(r["answers"])
    told_by = str(answers.pop(TOLD_BY, ""))
    names, asked = tuple(json.loads(r["names"])), tuple(json.loads(r["asked"]))
    person = Listed(names, _permission(answers), json.loads(r["attributes"]), asked, by_hand=bool(told_by))
    return ListedRow(r["id"], r["file_id"], r["file"], r["event"], person, told_by)


def recorded(store: Store) -> frozenset[tuple[int, int, int]]:
    """What lists said of somebody and was recorded: (voice, file, id on the list)."""
    rows = store.rows("SELECT voice_id, file_id, listed_id FROM permission WHERE listed_id IS NOT NULL")
    return frozenset((r[0], r[1], r[2]) for r in rows)


def parts_of_short_files(store: Store, file_ids: Iterable[int], letters: int) -> list[int]:
    """The sources of those of these files that hold at most so many letters: longer ones say who told what."""
    rows = store.rows(
        "SELECT id FROM source WHERE gone = 0 AND file_id IN (SELECT file_id FROM source WHERE gone = 0"
        " AND file_id IN (SELECT value FROM json_each(?)) GROUP BY file_id HAVING sum(length(text)) <= ?)",
        (json.dumps(list(file_ids)), letters),
    )
    return [r[0] for r in rows]


def speaking(store: Store) -> list[tuple[int, int, str | None]]:
    """Every (voice, file, event) in which a voice speaks."""
    rows = store.rows(
        "SELECT DISTINCT t.voice_id, s.file_id, s.event FROM turn t JOIN source s ON s.id = t.source_id"
        " WHERE s.gone = 0"
    )
    return [(r[0], r[1], r[2]) for r in rows]


def drop_of_voice(conn: sqlite3.Connection, voice_id: int) -> None:
    """Take out what lists say of somebody who withdraws, inside a write that is open."""
    of_voice = "SELECT listed_id FROM permission WHERE voice_id = ?"
    conn.execute(f"DELETE FROM listed WHERE id IN ({of_voice})", (voice_id,))


def drop_of_file(conn: sqlite3.Connection, file_id: int) -> None:
    """Take out a list with all that it permitted, inside a write that is open."""
    conn.execute("DELETE FROM permission WHERE listed_id IN (SELECT id FROM listed WHERE file_id = ?)", (file_id,))
    conn.execute("DELETE FROM listed WHERE file_id = ?", (file_id,))


def _permission(answers: dict[str, object]) -> Permission:
    holds = answers.pop("hold", [])
    assert isinstance(holds, list)
    return Permission(**answers, hold=tuple(holds))  # type: ignore[arg-type]
