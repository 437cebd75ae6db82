"""Killed, crowded or out of space: what was acknowledged is there, once, and the rest is said in a sentence."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import StoreError
from harvest.model import Action
from harvest.store import Store, create
from tests.store import survival

DECISIONS = int(os.environ.get("HARVEST_SURVIVAL", "200"))
"""``bench_survival`` does the 2,000."""


def _passage(ws: verbs.Workspace) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if p.codeable)


@pytest.mark.slow
def test_twenty_writers_killed_half_way_lose_nothing_that_was_acknowledged(meeting: verbs.Workspace) -> None:
    found = survival.survive(meeting.path, _passage(meeting), writers=20, count=DECISIONS, seed=os.getpid())
    assert found.code == -signal.SIGKILL
    assert 0 < len(found.acknowledged) < DECISIONS, "the kill came half-way"
    assert found.acknowledged <= found.after_kill
    assert Counter(found.in_the_end) == Counter(survival.plan(DECISIONS))
    assert found.integrity == "ok"


@pytest.mark.slow
def test_two_processes_writing_at_once_lose_nothing(meeting: verbs.Workspace) -> None:
    passage = _passage(meeting)
    plans = [survival.plan(40, name) for name in ("left", "right")]
    both = [survival.start(meeting.path, passage, 4, batches) for batches in plans]
    acks = [survival.acknowledged(p) for p in both]
    assert acks == [set(p) for p in plans]
    assert Counter(d.batch for d in verbs.inquiry.decisions(meeting)) == Counter(plans[0] + plans[1])
    assert meeting.store.rows("PRAGMA integrity_check")[0][0] == "ok"


def _full(ws: verbs.Workspace) -> None:
    """Leave the inquiry no page to grow by."""
    conn = ws.store.db.conn
    conn.execute(f"PRAGMA max_page_count = {conn.execute('PRAGMA page_count').fetchone()[0]}")


def _decide_until_refused(ws: verbs.Workspace, passage: int) -> tuple[list[str], StoreError]:
    stored: list[str] = []
    for batch in survival.plan(2000):
        try:
            verbs.desk.decide(
                ws.acting_as("amina"), [verbs.desk.Act(passage, Action.ADD, survival.CODE, memo="m" * 400)], batch=batch
            )
        except StoreError as error:
            return stored, error
        stored.append(batch)
    raise AssertionError("the disk never filled")


def test_a_full_disk_is_said_in_a_sentence_and_loses_nothing(meeting: verbs.Workspace) -> None:
    passage = _passage(meeting)
    _full(meeting)
    stored, error = _decide_until_refused(meeting, passage)
    assert str(error).startswith(f"{meeting.path.name}: ") and "space" in str(error) and "\n" not in str(error)
    assert [d.batch for d in verbs.inquiry.decisions(meeting)] == stored
    meeting.store.db.conn.execute("PRAGMA max_page_count = 1000000")
    refused = survival.plan(2000)[len(stored)]
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(passage, Action.ADD, survival.CODE)], batch=refused)
    assert [d.batch for d in verbs.inquiry.decisions(meeting)] == [*stored, refused]


def test_a_file_that_must_not_grow_is_said_in_a_sentence_and_loses_nothing(meeting: verbs.Workspace) -> None:
    resource = pytest.importorskip("resource")
    passage = _passage(meeting)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    wal = Path(f"{meeting.path}-wal")
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(meeting.path.stat().st_size, wal.stat().st_size) + 40_000, hard))
        stored, error = _decide_until_refused(meeting, passage)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert "\n" not in str(error) and "space" in str(error)
    assert stored
    again = verbs.open_inquiry(meeting.path)
    assert [d.batch for d in verbs.inquiry.decisions(again)] == stored
    assert again.store.rows("PRAGMA integrity_check")[0][0] == "ok"


def test_a_file_that_may_only_be_read_is_said_in_a_sentence(meeting: verbs.Workspace) -> None:
    meeting.store.db.conn.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="only be read"):
        verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(_passage(meeting), Action.ADD, survival.CODE)])


def test_somebody_else_holding_the_file_is_said_in_a_sentence(meeting: verbs.Workspace) -> None:
    other = verbs.open_inquiry(meeting.path).store.db.conn
    meeting.store.db.conn.execute("PRAGMA busy_timeout = 100")
    if other is meeting.store.db.conn:
        raise AssertionError("the other program has a connection of its own")
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreError, match="another program is writing"):
            verbs.desk.decide(
                meeting.acting_as("amina"), [verbs.desk.Act(_passage(meeting), Action.ADD, survival.CODE)]
            )
    finally:
        other.execute("ROLLBACK")
    assert verbs.inquiry.decisions(meeting) == ()


def test_an_inquiry_that_cannot_be_made_leaves_nothing_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(store: Store) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    path = tmp_path / "new.harvest"
    with monkeypatch.context() as m:
        m.setattr("harvest.store.opening.migrations.apply", full)
        with pytest.raises(StoreError, match="disk is full"):
            create(path, "Kirk Green", "What keeps us well?")
    assert list(tmp_path.iterdir()) == []
    create(path, "Kirk Green", "What keeps us well?").close()


def test_a_backup_that_cannot_be_made_is_said_in_a_sentence(meeting: verbs.Workspace, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="choose another place"):
        verbs.settings.back_up_to(meeting, tmp_path / "no such folder" / "copy.bak")
    (tmp_path / "taken.bak").write_bytes(b"somebody else's")
    with pytest.raises(StoreError, match="exists already"):
        verbs.settings.back_up_to(meeting, tmp_path / "taken.bak")
    assert (tmp_path / "taken.bak").read_bytes() == b"somebody else's"


def test_only_what_changes_content_makes_everybody_read_it_again(meeting: verbs.Workspace) -> None:
    passage = _passage(meeting)
    before = meeting.store.content_rev
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(passage, Action.ADD, survival.CODE)])
    verbs.desk.undo(meeting.acting_as("amina"))
    assert meeting.store.content_rev == before
    text = next(p.text for p in verbs.inquiry.passages(meeting) if p.id == passage)
    verbs.desk.fix_text(meeting.acting_as("amina"), passage, text.replace("Jean", "Joan"))
    mended = meeting.store.content_rev
    verbs.desk.undo(meeting.acting_as("amina"))
    assert before < mended < meeting.store.content_rev
