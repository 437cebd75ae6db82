"""Files of every earlier version: brought up to date once, whole, by whoever comes first."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from harvest import workspace as verbs
from harvest.errors import StoreError
from harvest.store import open_store
from harvest.store.migrations import migrations

NAMES = [m.name for m in migrations.pending(Database(memory=True))]
ROOT = Path(__file__).parents[2]
OPENS = """
import sys
from pathlib import Path
from harvest.store import open_store
print("ready", flush=True)
sys.stdin.readline()
store = open_store(Path(sys.argv[1]))
print(len(store.rows("SELECT name FROM _sqlite_migrations")), flush=True)
sys.stdin.readline()
store.close()
"""


def earlier(path: Path, version: int) -> Path:
    """An inquiry with one card, as the version with so many migrations left it: at rest, with no journal beside it."""
    db = Database(sqlite3.connect(path, isolation_level=None))
    migrations.apply(db, stop_before=NAMES[version]) if version < len(NAMES) else migrations.apply(db)
    run = db.conn.execute
    run(
        "INSERT INTO inquiry (id, uuid, title, question, created)"
        " VALUES (1, 'u', 'Kirk Green', 'What keeps us well?', '')"
    )
    run(
        "INSERT INTO file (name, sha256, duplicate_key, flavour, kind, imported_at, report)"
        " VALUES ('cards.csv', 'a', 'a', 'csv', 'dream', '', '{}')"
    )
    run("INSERT INTO source (file_id, title, kind, text) VALUES (1, 'Card', 'dream', 'A bench for all.')")
    run("INSERT INTO voice (scope, label, pseudonym, role, consent) VALUES ('1', 'Ida', 'P1', 'participant', 'none')")
    db.conn.close()
    return path


def _titles(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("SELECT title, text FROM source").fetchall()


@pytest.mark.parametrize("version", range(1, len(NAMES)), ids=NAMES[:-1])
def test_a_file_of_every_earlier_version_is_brought_up_to_date_and_kept_as_it_was(tmp_path: Path, version: int) -> None:
    path = earlier(tmp_path / "old.harvest", version)
    open_store(path).close()
    assert verbs.settings.check(path) == ()
    assert _titles(path) == [("Card", "A bench for all.")]
    (kept,) = tmp_path.glob("*.bak")
    assert _titles(kept) == [("Card", "A bench for all.")]
    with closing(sqlite3.connect(kept)) as conn:
        assert conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (version,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = earlier(tmp_path / "old.harvest", 3)

    def fails(db: Database) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    last = migrations._migrations[-1]
    with monkeypatch.context() as m:
        m.setattr(last, "fn", fails)
        with pytest.raises(StoreError):
            open_store(path)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (3,)
    open_store(path).close()
    assert verbs.settings.check(path) == ()


@pytest.mark.slow
@pytest.mark.parametrize("version", [1, 5, len(NAMES)])
def test_processes_that_open_an_old_file_at_once_bring_it_up_to_date_once(tmp_path: Path, version: int) -> None:
    path = earlier(tmp_path / "old.harvest", version)
    openers = [
        subprocess.Popen(
            [sys.executable, "-c", OPENS, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    try:
        for opener in openers:
            assert opener.stdout is not None and opener.stdout.readline() == "ready\n"
        for opener in openers:
            assert opener.stdin is not None
            opener.stdin.write("go\n")
            opener.stdin.flush()
        ended = [opener.communicate("end\n", timeout=300) for opener in openers]
        assert [(o.returncode, out.strip()) for o, (out, _) in zip(openers, ended, strict=True)] == [
            (0, str(len(NAMES)))
        ] * 3, ended
    finally:
        for opener in openers:
            opener.kill()
    assert len(list(tmp_path.glob("*.bak"))) == (1 if version < len(NAMES) else 0)
    assert verbs.settings.check(path) == ()
