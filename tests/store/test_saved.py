"""Saved means saved: on the disk, and in the file that lies in its place."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import FileMoved, StoreError
from harvest.model import Action
from harvest.store import inquiry, open_store, resting
from tests.store import survival


def _decide(ws: verbs.Workspace, batch: str = "") -> None:
    passage = next(p.id for p in verbs.inquiry.passages(ws) if p.codeable)
    verbs.desk.decide(ws.acting_as("amina"), [verbs.desk.Act(passage, Action.ADD, survival.CODE)], batch=batch or None)


def _decided(path: Path) -> int:
    """How many decisions a file holds, read without Harvest and without what lies beside the file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as conn:
        return int(conn.execute("SELECT count(*) FROM decision").fetchone()[0])


def test_every_connection_waits_for_the_disk(meeting: verbs.Workspace) -> None:
    found: list[int] = []

    def ask() -> None:
        found.append(meeting.store.db.conn.execute("PRAGMA synchronous").fetchone()[0])

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    ask()
    assert found == [2, 2], "2 is FULL"


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_file_that_is_not_in_its_place_takes_no_act(meeting: verbs.Workspace, tmp_path: Path, how: str) -> None:
    _decide(meeting)
    aside = tmp_path / "elsewhere"
    verbs.settings.back_up_to(meeting, tmp_path / "copy.bak")
    if how == "deleted":
        meeting.path.unlink()
    else:
        os.replace(meeting.path, aside)
    if how == "replaced":
        shutil.copy(tmp_path / "copy.bak", meeting.path)
    with pytest.raises(FileMoved) as caught:
        _decide(meeting)
    assert meeting.path.name in str(caught.value) and "\n" not in str(caught.value)
    assert meeting.store.moved
    if how == "replaced":
        assert _decided(meeting.path) == 1
    if how == "moved":  # put back, the work goes on
        os.replace(aside, meeting.path)
        _decide(meeting)
        assert len(verbs.inquiry.decisions(meeting)) == 2


def test_a_file_moved_in_the_middle_of_an_act_keeps_nothing_of_it(meeting: verbs.Workspace, tmp_path: Path) -> None:
    with pytest.raises(FileMoved), meeting.store.write("amina", "setting") as conn:
        conn.execute("INSERT INTO setting VALUES ('missing_voices', '\"x\"')")
        os.replace(meeting.path, tmp_path / "elsewhere")
    os.replace(tmp_path / "elsewhere", meeting.path)
    assert inquiry.settings(meeting.store).missing_voices == ""


def test_a_deleted_journal_takes_no_act(meeting: verbs.Workspace) -> None:
    _decide(meeting)
    Path(f"{meeting.path}-wal").unlink()
    with pytest.raises(FileMoved):
        _decide(meeting)


def test_the_desk_keeps_acts_that_could_not_be_saved(meeting: verbs.Workspace, tmp_path: Path) -> None:
    passage = next(p.id for p in verbs.inquiry.passages(meeting) if p.codeable)
    os.replace(meeting.path, tmp_path / "elsewhere")
    acts = [{"nonce": n, "type": "reject", "passage": passage, "ref": str(survival.CODE)} for n in ("a", "b")]
    dealt, problems = verbs.desk.carry_out(meeting.acting_as("amina"), acts)
    assert dealt == [] and len(problems) == 1 and "not in its place" in problems[0]


@pytest.mark.slow
def test_a_plain_copy_of_a_resting_file_is_whole(
    meeting: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resting, "QUIET_SECONDS", 0.05)
    _decide(meeting)
    _decide(meeting)
    journal = Path(f"{meeting.path}-wal")
    tried = 0
    while journal.stat().st_size and (tried := tried + 1) < 1200:
        time.sleep(0.05)
    shutil.copy(meeting.path, tmp_path / "plain.copy")
    assert _decided(tmp_path / "plain.copy") == 2


def test_a_closed_file_is_whole_though_others_have_it_open(meeting: verbs.Workspace, tmp_path: Path) -> None:
    other = open_store(meeting.path)
    _decide(meeting)
    meeting.store.close()
    shutil.copy(meeting.path, tmp_path / "plain.copy")
    assert _decided(tmp_path / "plain.copy") == 1
    other.close()


def test_a_file_that_was_closed_is_left_alone_until_something_is_written_again(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    due, opened = list[Callable[[], None]](), list[Path]()
    monkeypatch.setattr(resting, "QUIET_SECONDS", 0.0)
    monkeypatch.setattr(resting.Rest, "_wait", lambda rest, seconds: due.append(rest._look))
    monkeypatch.setattr(resting, "put_in_order", lambda path: not opened.append(path))
    _decide(meeting)
    meeting.store.close()
    assert len(due) == 1
    due.pop()()
    assert opened == [], "another file may lie in its place by now"
    _decide(meeting)
    assert len(due) == 1
    due.pop()()
    assert opened == [meeting.path.resolve()]


def test_closing_waits_for_whoever_puts_the_file_in_order(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_it, done, closed = threading.Event(), threading.Event(), threading.Event()
    monkeypatch.setattr(resting, "QUIET_SECONDS", 0.0)
    monkeypatch.setattr(resting, "put_in_order", lambda path: at_it.set() or done.wait())
    _decide(meeting)
    at_it.wait()
    closer = threading.Thread(target=lambda: [meeting.store.close(), closed.set()])
    closer.start()
    assert not closed.wait(0.05)
    done.set()
    closer.join()
    assert closed.is_set()


@pytest.mark.slow
def test_opening_a_file_again_in_the_same_process_takes_no_lock_away(meeting: verbs.Workspace) -> None:
    """SQLite's locks go when the process closes the file by other means: another one then thinks nobody is there."""
    _decide(meeting)
    open_store(meeting.path).close()
    survival.acknowledged(survival.start(meeting.path, 1, 1, []))  # opens and closes it, elsewhere
    _decide(meeting)
    assert len(verbs.inquiry.decisions(meeting)) == 2


def test_files_are_their_owners_alone(meeting: verbs.Workspace, tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        ws = verbs.new(tmp_path / "mine.harvest", "Kirk Green", "What keeps us well?")
        copy = verbs.settings.make_copy(ws, tmp_path / "copies")
        pack = verbs.report.export_file(meeting, tmp_path / "out" / "pack.md")
    finally:
        os.umask(old)
    made = [ws.path, Path(f"{ws.path}-wal"), Path(f"{ws.path}-shm"), copy, pack]
    assert [oct(stat.S_IMODE(p.stat().st_mode)) for p in made if p.exists()] == ["0o600"] * len(made)
    assert {stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "copies", tmp_path / "out")} == {0o700}


@contextmanager
def _reader(*paths: Path) -> Iterator[None]:
    """Somebody who may read these and write nowhere here."""
    if os.name != "posix" or os.geteuid() != 0:
        for path in paths:
            path.chmod(0o500 if path.is_dir() else 0o400)
        yield
        return
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in paths[0].parents:
        if parent.stat().st_uid == 0 and parent != Path(parent.root):
            parent.chmod(parent.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="folders that may only be read are a matter of their own elsewhere")
def test_a_file_in_a_folder_that_may_only_be_read_can_be_read(meeting: verbs.Workspace, tmp_path: Path) -> None:
    _decide(meeting)
    meeting.store.close()
    folder = tmp_path / "archive"
    folder.mkdir()
    path = folder / "old.harvest"
    shutil.copy(meeting.path, path)
    with _reader(folder, path):
        ws = verbs.open_inquiry(path)
        assert len(verbs.inquiry.decisions(ws)) == 1
        assert verbs.settings.check(path) == ()
        with pytest.raises(StoreError, match="may only be read"):
            _decide(ws)
        ws.store.close()
    folder.chmod(0o700)


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_are_said_in_a_sentence_or_do_no_harm(meeting: verbs.Workspace, seed: int) -> None:
    _decide(meeting)
    meeting.store.close()
    data = bytearray(meeting.path.read_bytes())
    rng = random.Random(seed)
    for _ in range(200):
        data[rng.randrange(len(data) if seed % 2 else 4096)] ^= 1 << rng.randrange(8)
    meeting.path.write_bytes(data)
    try:
        ws = verbs.open_inquiry(meeting.path)
        verbs.inquiry.passages(ws)
        verbs.inquiry.decisions(ws)
        ws.store.close()
    except StoreError as error:
        assert "\n" not in str(error)
    assert all("\n" not in problem for problem in verbs.settings.check(meeting.path))


def test_the_desk_says_in_a_sentence_why_it_stopped_and_goes_on_when_that_is_mended(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    assert verbs.desk.stopped(meeting) == ""
    os.replace(meeting.path, tmp_path / "elsewhere")
    assert "not in its place" in verbs.desk.stopped(meeting)
    os.replace(tmp_path / "elsewhere", meeting.path)
    assert verbs.desk.stopped(meeting) == ""
