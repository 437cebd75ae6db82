"""Whole copies made, looked through and put back, on the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import ExportError, FileMoved, StoreError
from harvest.workspace.settings import backups


def _run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, dict[str, object], str]:
    code = main([*map(str, args), "--json"])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else {}, said.err


def _voices(ws: verbs.Workspace) -> str:
    return verbs.settings.read_settings(ws).missing_voices


def _say(ws: verbs.Workspace, what: str) -> None:
    verbs.settings.set_setting(ws, "missing_voices", what)


def test_a_copy_is_made_while_the_inquiry_is_open_and_put_back_over_it(
    meeting: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(meeting, "before")
    copy = tmp_path / "kirk.bak"
    code, said, _ = _run(capsys, "backup", meeting.path, copy)
    assert (code, said["ok"], said["problems"]) == (0, True, [])
    _say(meeting, "after")  # lies in the journal, which would undo what is put back
    code, said, _ = _run(capsys, "restore", copy, meeting.path, "--coder", "Ana")
    assert (code, said["ok"], said["problems"]) == (0, True, [])
    again = verbs.open_inquiry(meeting.path)
    assert _voices(again) == "before"
    assert verbs.settings.log_entries(again)[0].verb == "restore"
    assert _voices(verbs.open_inquiry(Path(str(said["kept"])))) == "after", "what was there is kept"
    with pytest.raises(FileMoved, match="replaced"):
        _say(meeting, "into nowhere")
    assert sorted(p.name for p in tmp_path.glob(".*")) == []


def test_check_says_what_is_sound_and_what_is_not(meeting: verbs.Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    code, said, err = _run(capsys, "check", meeting.path)
    assert (code, said["ok"], said["problems"], err) == (0, True, [], "")
    assert said["log"] == dict(zip(("lines", "seal"), verbs.settings.seal(meeting.path), strict=True))
    conn = meeting.store.db.conn
    conn.execute('UPDATE passage SET "end" = 1000000 WHERE id = 2')
    code, said, err = _run(capsys, "check", meeting.path)
    assert code == 1 and said["ok"] is False
    assert said["problems"] == ["1 passages stand outside of the text they are from."]
    assert err.count("\n") == 1


def test_a_damaged_file_is_refused_checked_and_restored_over(
    meeting: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = verbs.settings.back_up_to(meeting, tmp_path / "kirk.bak")
    meeting.store.close()
    data = bytearray(meeting.path.read_bytes())
    data[4096 * 2 : 4096 * 40] = bytes(4096 * 38)
    meeting.path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"):
        verbs.open_inquiry(meeting.path)
    code, said, _ = _run(capsys, "check", meeting.path)
    assert code == 1 and said["problems"]
    other = tmp_path / "new.harvest"
    code, _, err = _run(capsys, "restore", meeting.path, other)
    assert code == 1 and "cannot be restored" in err and not other.exists()
    code, said, _ = _run(capsys, "restore", copy, meeting.path)
    assert code == 0 and Path(str(said["kept"])).read_bytes() == data
    assert verbs.settings.check(meeting.path) == ()


def test_what_cannot_be_copied_or_put_back_is_said_and_changes_nothing(
    meeting: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("mine", "utf-8")
    for args, part in (
        (("backup", meeting.path, tmp_path / "taken"), "exists already"),
        (("restore", meeting.path, meeting.path), "is the inquiry itself"),
        (("restore", tmp_path / "taken", meeting.path), "cannot be restored"),
        (("restore", tmp_path / "nowhere", meeting.path), "no inquiry at"),
        (("check", tmp_path / "nowhere"), "no inquiry at"),
    ):
        code, _, err = _run(capsys, *args)
        assert code == 1 and part in err and err.count("\n") == 1, (args, err)
    assert (tmp_path / "taken").read_text("utf-8") == "mine"


def test_copies_of_one_second_get_two_names(meeting: verbs.Workspace, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(backups, "stamp", lambda: "20260301-120000")
    made = [verbs.settings.make_copy(meeting, tmp_path / "copies") for _ in range(3)]
    assert len(set(made)) == 3 and all(verbs.settings.check(p) == () for p in made)
    assert len(verbs.settings.copies(meeting, tmp_path / "copies")) == 3


def test_a_command_leaves_one_file_without_a_journal(meeting: verbs.Workspace, capsys) -> None:
    meeting.store.close()
    assert main(["backup", str(meeting.path), str(meeting.path.parent), "--json"]) == 0
    assert not Path(f"{meeting.path}-wal").exists()


def test_an_export_that_cannot_be_written_leaves_the_one_that_was_there(
    meeting: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = verbs.report.export_file(meeting, tmp_path / "pack.md")
    before = out.read_bytes()

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left"):
        verbs.report.export_file(meeting, out)
    assert out.read_bytes() == before and [p.name for p in tmp_path.glob(".*.new")] == []


def _auto(ws: verbs.Workspace) -> list[str]:
    return [c.path.name for c in verbs.settings.copies(ws, verbs.settings.copies_folder(ws)) if "-auto" in c.path.name]


def test_copies_are_made_while_people_work_only_when_something_changed(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr("harvest.workspace.settings.rotating.time.monotonic", lambda: clock[0])
    assert verbs.settings.rotate(meeting) is None, "as it was opened it lies there already"
    _say(meeting, "the night shift")
    assert verbs.settings.rotate(meeting) is None, "the hour has not passed"
    clock[0] += 3600
    made = verbs.settings.rotate(meeting)
    assert made is not None and _voices(verbs.open_inquiry(made)) == "the night shift"
    clock[0] += 3600
    assert verbs.settings.rotate(meeting, closing=True) is None, "nothing changed since"
    _say(meeting, "nobody")
    assert verbs.settings.rotate(meeting, closing=True) is not None, "the end of the day does not wait for the hour"
    assert len(_auto(meeting)) == 2


def test_the_oldest_of_these_copies_go_and_nobody_s_own(meeting: verbs.Workspace) -> None:
    verbs.settings.set_setting(meeting, "copies_kept", 2)
    own = verbs.settings.make_copy(meeting, verbs.settings.copies_folder(meeting))
    verbs.settings.rotate(meeting)
    for what in ("one", "two", "three"):
        _say(meeting, what)
        verbs.settings.rotate(meeting, closing=True)
    assert len(_auto(meeting)) == 2 and own.exists()
    verbs.settings.set_setting(meeting, "copies_every", 0)
    assert verbs.settings.rotate(meeting, closing=True) is None


def test_copies_of_another_inquiry_whose_name_begins_alike_are_none_of_this_ones(
    meeting: verbs.Workspace,
) -> None:
    club = verbs.new(meeting.path.with_name(f"{meeting.path.stem}-club.harvest"), "Club", "What was good?", ())
    folder = verbs.settings.copies_folder(meeting)
    kept = verbs.settings.make_copy(club, folder)
    by_itself = kept.rename(kept.with_name(kept.name.replace(".harvest", "-auto.harvest")))
    verbs.settings.set_setting(meeting, "copies_kept", 1)
    verbs.settings.rotate(meeting)
    for what in ("one", "two"):
        _say(meeting, what)
        verbs.settings.rotate(meeting, closing=True)
    assert by_itself.exists() and [c.path for c in verbs.settings.copies(club, folder)] == [by_itself]
    assert by_itself not in [c.path for c in verbs.settings.copies(meeting, folder)]
