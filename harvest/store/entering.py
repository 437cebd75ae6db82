"""Sources, turns and passages that come in, gathered and written a thousand sources at a time."""

from __future__ import annotations

import sqlite3

TOGETHER = 1_000
"""So many sources are written at once: a statement for each row takes twice the time."""


class Entering:
    """What a file holds on its way into the inquiry; inside one write, whose end comes after `done`.

    Ids are those that the next rows would get anyway, known before the rows are written.
    """

    def __init__(self, conn: sqlite3.Connection):
        self._conn = conn
        self._last = {
            table: int(conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])
            for table in ("source", "turn", "passage")
        }
        self._sources: list[tuple[object, ...]] = []
        self._turns: list[tuple[object, ...]] = []
        self._passages: list[tuple[object, ...]] = []
        self._words: list[tuple[int, str]] = []

    def _next(self, table: str) -> int:
        self._last[table] += 1
        return self._last[table]

    def source(self, *values: object) -> int:
        """A source's id; the values are those of its columns from its file on."""
        if len(self._sources) >= TOGETHER:
            self.done()
        source_id = self._next("source")
        self._sources.append((source_id, *values))
        return source_id

    def turn(self, *values: object) -> int:
        """A turn's id; the values are those of its columns from its source on."""
        turn_id = self._next("turn")
        self._turns.append((turn_id, *values))
        return turn_id

    def passage(self, source_id: int, turn_id: int, start: int, end: int, codeable: bool, words: str) -> None:
        """A passage, with its words to be searched."""
        passage_id = self._next("passage")
        self._passages.append((passage_id, source_id, turn_id, start, end, int(codeable)))
        self._words.append((passage_id, words))

    def done(self) -> None:
        """Write what was gathered."""
        self._conn.executemany(
            "INSERT INTO source (id, file_id, event, title, kind, text, question, tbl, round, date, attributes, image,"
            " image_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._sources,
        )
        self._conn.executemany(
            'INSERT INTO turn (id, source_id, seq, start, "end", spoken_as, voice_id, role, time, tbl, round, question)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._turns,
        )
        self._conn.executemany(
            'INSERT INTO passage (id, source_id, turn_id, start, "end", codeable) VALUES (?, ?, ?, ?, ?, ?)',
            self._passages,
        )
        self._conn.executemany("INSERT INTO passage_fts (rowid, text) VALUES (?, ?)", self._words)
        for rows in (self._sources, self._turns, self._passages, self._words):
            rows.clear()
