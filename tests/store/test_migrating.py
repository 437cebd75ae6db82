"""Files of every earlier version: brought up to date once, whole, by whoever comes first."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlite_utils import Database
from store.earlier_versions import BREAD, NAMES, SAID, kept_file, lay, make

from harvest import workspace as verbs
from harvest.errors import StoreError
from harvest.model import Action
from harvest.packing import unpacked
from harvest.store import open_store, suggestions
from harvest.store.migrations import migrations
from harvest.workspace.decided import decided

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


TITLES = [("cards.csv", SAID), ("talk.txt", BREAD)]


def _titles(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("SELECT title, text FROM source").fetchall()


def _tables(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


@pytest.mark.parametrize("version", range(1, len(NAMES) + 1), ids=NAMES)
def test_a_file_of_each_version_is_kept_and_migrations_still_make_the_same(tmp_path: Path, version: int) -> None:
    assert kept_file(version).exists(), "python -m tests.store.earlier_versions keeps it"
    make(tmp_path / "now.harvest", version)
    assert _tables(tmp_path / "now.harvest") == _tables(lay(tmp_path / "then.harvest", version))


@pytest.mark.parametrize("version", range(1, len(NAMES)), ids=NAMES[:-1])
def test_a_file_of_every_earlier_version_is_brought_up_to_date_and_kept_as_it_was(tmp_path: Path, version: int) -> None:
    path = lay(tmp_path / "old.harvest", version)
    ws = verbs.open_inquiry(path)
    assert [(d.coder, d.action, d.quote) for d in verbs.inquiry.decisions(ws)] == [
        ("Amina", Action.ADD, BREAD),
        ("Ben", Action.ADD, SAID),
        ("Ben", Action.UNDO, SAID),
    ]
    assert [(c.coder, str(c.code)) for c in decided(ws).codings()] == [("Amina", "five_ways/give")]
    assert [p.text for p in verbs.inquiry.passages(ws)] == [SAID, BREAD]
    ws.store.close()
    assert verbs.settings.check(path) == ()
    assert _titles(path) == TITLES
    (kept,) = tmp_path.glob("*.bak")
    assert _titles(kept) == TITLES
    with closing(sqlite3.connect(kept)) as conn:
        assert conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (version,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = lay(tmp_path / "old.harvest", 3)

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
    path = lay(tmp_path / "old.harvest", version)
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


def test_vectors_of_earlier_versions_are_kept_packed_and_those_of_other_encoders_in_half_precision(
    tmp_path: Path,
) -> None:
    rows = np.random.default_rng(0).normal(size=(3, 384)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    for version, sort in ((10, np.float32), (15, np.float16)):
        path, text = lay(tmp_path / f"{version}.harvest", version), f"{version:02x}" * 32
        with closing(sqlite3.connect(path)) as conn:
            for model in ("small@1", "a model", "small@1 told 2"):
                made = (model, text, rows.astype(sort).tobytes())
                conn.execute("INSERT INTO embedding (model, hash, vector) VALUES (?, ?, ?)", made)
            conn.commit()
        store = open_store(path)
        kept = suggestions.Vectors(store)
        (own,) = unpacked([kept.get("small@1", [text])[text]], 384)
        assert np.sum(own * rows, axis=1) == pytest.approx([1, 0.994, 0.994], abs=0.003)
        for model in ("a model", "small@1 told 2"):
            assert kept.has(model, [text, "00" * 32]) == {text}
            assert kept.get(model, [text])[text] == pytest.approx(rows.reshape(-1), abs=0.001)
        store.close()


def test_suggestions_of_an_earlier_version_read_as_before(tmp_path: Path) -> None:
    path = lay(tmp_path / "old.harvest", 15)
    before = [
        (2, "give", "Bread.", "example", "[]", None, 0.9, 0),
        (2, "connect", "", "", '["plums"]', "give", 0.4, 1),
        (1, "give", "Bread.", "example", "[]", None, 0.7, 0),
    ]
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("INSERT INTO suggestion_run (at, model, codebooks) VALUES ('2026-03-14', 'small@1', '{}')")
        for rank, (passage, code, nearest, kind, indicators, neighbour, p, perhaps) in enumerate(before):
            conn.execute(
                "INSERT INTO suggestion (run_id, passage_id, codebook, codebook_version, code, probability, polarity,"
                ' start, "end", nearest, nearest_kind, model, rank, indicators, neighbour, perhaps)'
                " VALUES (1, ?, 'five_ways', '1.0', ?, ?, 'present', 0, 5, ?, ?, 'small@1', ?, ?, ?, ?)",
                (passage, code, p, nearest, kind, rank, indicators, neighbour, perhaps),
            )
        conn.commit()
    store = open_store(path)
    found = [
        (passage, s.code, s.nearest, s.nearest_kind, json.dumps(s.indicators), s.neighbour, s.probability, s.perhaps)
        for quietly in (False, True)
        for passage, some in suggestions.current(store, perhaps=quietly).items()
        for s in some
    ]
    assert sorted(found) == sorted((*row[:7], bool(row[7])) for row in before)
    assert {(s.model, s.codebook_version) for some in suggestions.current(store).values() for s in some} == {
        ("small@1", "1.0")
    }
    assert store.one("SELECT count(*) FROM reason")[0] == 2
    store.close()
