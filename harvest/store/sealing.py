"""The audit log's chain: each line is sealed together with the seal of the line before it.

Whoever changes, takes out or puts in a line breaks every seal from there on. A withdrawal takes words out of earlier
lines: the line that says so then carries the new fingerprints of those, and the chain holds.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping

REWORDED = "log_lines"
"""The detail under which a line carries fingerprints of earlier lines out of which it took words."""


def digest(line_id: int, at: str, who: str, verb: str, detail: str) -> str:
    """The fingerprint of a line."""
    line = json.dumps([line_id, at, who, verb, detail], ensure_ascii=False)
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()


def sealed(before: str, line: str) -> str:
    """The seal of a line with this fingerprint after a line with that seal."""
    return hashlib.sha256(f"{before}{line}".encode()).hexdigest()


def append(conn: sqlite3.Connection, at: str, who: str, verb: str, detail: str) -> None:
    """One more line, sealed; inside a write, so that nobody else appends meanwhile."""
    last = conn.execute("SELECT seal FROM log ORDER BY id DESC LIMIT 1").fetchone()
    line_id = _last_number(conn) + 1
    line = digest(line_id, at, who, verb, detail)
    conn.execute(
        "INSERT INTO log (id, at, who, verb, detail, digest, seal) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (line_id, at, who, verb, detail, line, sealed(last[0] if last else "", line)),
    )


def seal_all(conn: sqlite3.Connection) -> None:
    """Seal the lines of a log that was kept before there were seals."""
    before = ""
    for row in conn.execute("SELECT id, at, who, verb, detail FROM log ORDER BY id").fetchall():
        line = digest(*row)
        before = sealed(before, line)
        conn.execute("UPDATE log SET digest = ?, seal = ? WHERE id = ?", (line, before, row[0]))


def reword(conn: sqlite3.Connection, line_id: int, detail: str) -> str:
    """Other details in an earlier line, whose seal stays; its new fingerprint, which the acting line has to carry."""
    conn.execute("UPDATE log SET detail = ? WHERE id = ?", (detail, line_id))
    at, who, verb = conn.execute("SELECT at, who, verb FROM log WHERE id = ?", (line_id,)).fetchone()
    return digest(line_id, at, who, verb, detail)


def seal(conn: sqlite3.Connection) -> tuple[int, str]:
    """How many lines there are, and the last seal: kept elsewhere, it tells later whether the log is still the same."""
    if not _has_seals(conn):
        return 0, ""
    lines = conn.execute("SELECT count(*) FROM log").fetchone()[0]
    last = conn.execute("SELECT seal FROM log ORDER BY id DESC LIMIT 1").fetchone()
    return int(lines), str(last[0]) if last else ""


def problems(conn: sqlite3.Connection) -> tuple[str, ...]:
    """What is wrong with the log, in sentences; nothing when every seal holds."""
    if not _has_seals(conn):
        return ()  # of an earlier version: sealed when it is opened
    rows = conn.execute("SELECT id, at, who, verb, detail, digest, seal FROM log ORDER BY id").fetchall()
    said = _reworded(row[4] for row in rows)
    found, before, number = [], "", 0
    for line_id, at, who, verb, detail, kept, seal_ in rows:
        if line_id != number + 1:
            found.append(f"Lines {number + 1} to {line_id - 1} of the log are missing.")
        if sealed(before, kept) != seal_:
            found.append(f"The seal of line {line_id} of the log does not fit the line before it.")
        if digest(line_id, at, who, verb, detail) not in (kept, said.get(line_id)):
            found.append(f"Line {line_id} of the log was changed after it was written.")
        before, number = seal_, line_id
    if _last_number(conn) != number:
        found.append(f"Lines {number + 1} to {_last_number(conn)} of the log are missing.")
    return tuple(found)


def _has_seals(conn: sqlite3.Connection) -> bool:
    return "seal" in {row[1] for row in conn.execute("PRAGMA table_info(log)")}


def _last_number(conn: sqlite3.Connection) -> int:
    """The highest number that a line was ever given, also when that line is not there any more."""
    row = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'log'").fetchone()
    return int(row[0]) if row else 0


def _reworded(details: Iterable[str]) -> dict[int, str]:
    """The newest fingerprint of each line out of which words were taken."""
    found: dict[int, str] = {}
    for detail in details:
        try:
            said = json.loads(detail)
        except ValueError:
            continue
        lines = said.get(REWORDED) if isinstance(said, Mapping) else None
        if isinstance(lines, Mapping):
            found |= {int(k): str(v) for k, v in lines.items() if str(k).isdigit()}
    return found
