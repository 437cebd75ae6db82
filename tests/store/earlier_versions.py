"""An inquiry as each version of the file left it: ``python -m tests.store.earlier_versions`` keeps those not kept yet.

What is kept is never made anew: a migration that was edited by mistake would make other files than those out there.
"""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from harvest.store import sealing
from harvest.store.migrations import migrations

NAMES = [m.name for m in migrations.pending(Database(memory=True))]
KEPT = Path(__file__).parent / "versions"
SAID = "A bench for all."
BREAD = "My neighbour brings bread, and I bring plums."


def kept_file(version: int) -> Path:
    """Where the file of the version with so many migrations is kept."""
    return KEPT / f"{NAMES[version - 1]}.harvest.gz"


def lay(path: Path, version: int) -> Path:
    """The file of that version at ``path``: at rest, with no journal beside it."""
    path.write_bytes(gzip.decompress(kept_file(version).read_bytes()))
    return path


def make(path: Path, version: int) -> None:
    """A new inquiry with the first so many migrations: a card, a turn, decisions of two people, one taken back."""
    db = Database(sqlite3.connect(path, isolation_level=None))
    migrations.apply(db, stop_before=NAMES[version]) if version < len(NAMES) else migrations.apply(db)
    conn, at = db.conn, "2026-03-14T10:00:00.000+00:00"

    def put(table: str, **row: Any) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        conn.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))

    put("inquiry", id=1, uuid="u", title="Kirk Green", question="What keeps us well?", created=at)
    for n, (name, kind, text) in enumerate((("cards.csv", "dream", SAID), ("talk.txt", "transcript", BREAD)), 1):
        put(
            "file",
            name=name,
            sha256=str(n),
            duplicate_key=str(n),
            flavour="csv",
            kind=kind,
            imported_at=at,
            report="{}",
        )
        put("source", file_id=n, title=name, kind=kind, text=text)
        put("voice", scope=str(n), label=f"Ida {n}", pseudonym=f"P{n}", role="resident", consent="anonymous")
        put("turn", source_id=n, seq=0, start=0, end=len(text), voice_id=n, role="resident")
        put("passage", source_id=n, turn_id=n, start=0, end=len(text), codeable=1)
        put("passage_fts", rowid=n, text=text)
    put("coder", name="Amina")
    put("round", title="Norming", mode="blind", coders='["Amina", "Ben"]', started_at=at, revealed_at=at, closed_at=at)
    for n, (who, action, passage, undoes) in enumerate(
        (("Amina", "add", 2, None), ("Ben", "add", 1, None), ("Ben", "undo", 1, "b2")), 1
    ):
        put("act", batch=f"b{n}", coder=who, at=at)
        put(
            "decision", batch=f"b{n}", at=at, coder=who, passage_id=passage, source_id=passage, action=action,
            codebook="five_ways", code="give", polarity="present", start=0, end=len((SAID, BREAD)[passage - 1]),
            quote=(SAID, BREAD)[passage - 1], undoes=undoes, round_id=1,
        )  # fmt: skip
    put("setting", name="suppress_below", value="5")
    if any(row[1] == "seal" for row in conn.execute("PRAGMA table_info(log)")):
        sealing.append(conn, at, "Amina", "new", "{}")
    else:
        put("log", at=at, who="Amina", verb="new", detail="{}")
    db.conn.close()


if __name__ == "__main__":
    import tempfile

    KEPT.mkdir(exist_ok=True)
    for number in range(1, len(NAMES) + 1):
        if not kept_file(number).exists():
            with tempfile.TemporaryDirectory() as folder:
                made = Path(folder) / "made.harvest"
                make(made, number)
                kept_file(number).write_bytes(gzip.compress(made.read_bytes(), 9, mtime=0))
