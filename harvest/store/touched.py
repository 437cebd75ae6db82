"""What a write touched, so that whoever keeps an inquiry in memory reads again only that."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

Touched = bool | Collection[int]
"""All content (True), none (False), or only what lies in these sources."""


def joined(one: Touched, two: Touched) -> Touched:
    """What two writes in one transaction touched.

    >>> joined(False, [1]), sorted(joined([1], [2])), joined([1], True)
    ([1], [1, 2], True)
    """
    if isinstance(one, bool):
        return True if one else two
    if isinstance(two, bool):
        return True if two else one
    return {*one, *two}


def note(conn: sqlite3.Connection, what: Touched) -> None:
    """Count the write that is open, and keep which sources it touched where it touched no others."""
    conn.execute("UPDATE inquiry SET rev = rev + 1, content_rev = content_rev + ?", (int(what is not False),))
    if not isinstance(what, bool):
        conn.executemany(
            "INSERT INTO touched (content_rev, source_id) SELECT content_rev, ? FROM inquiry",
            [(source_id,) for source_id in what] or [(None,)],
        )


def sources(conn: sqlite3.Connection, since: int, until: int) -> frozenset[int] | None:
    """The sources in which texts, passages or decisions changed after one ``content_rev`` up to another; None where
    it cannot be told, so that everything has to be read again."""
    rows = conn.execute(
        "SELECT content_rev, source_id FROM touched WHERE content_rev > ? AND content_rev <= ?", (since, until)
    ).fetchall()
    if len({rev for rev, _ in rows}) != until - since:
        return None
    return frozenset(source_id for _, source_id in rows if source_id is not None)
