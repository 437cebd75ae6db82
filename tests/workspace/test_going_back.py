"""Copies locked with a passphrase, what going back to one would undo, and who stays out when it is done."""

from __future__ import annotations

import io
import json
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.accounts import PasswordFault
from harvest.cli import main
from harvest.errors import FileMoved, NotAllowed, StoreError
from harvest.model import Action, Actor, CodeRef, TeamRole
from harvest.store import copies as stored
from harvest.ui.door import Current
from harvest.workspace.team import NOBODY_YET, SignInRefused
from tests.workspace.test_team import PASSWORD, join, signed_in

PHRASE = "bread plums and a kettle"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What comes in from a pipe."""
    return lambda words: monkeypatch.setattr("sys.stdin", io.StringIO(words + "\n"))


@pytest.mark.slow
def test_a_locked_copy_holds_no_word_in_the_open_and_comes_back_by_its_passphrase(
    meeting: verbs.Workspace, tmp_path: Path, typed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "away" / "kirk.age"
    copy.parent.mkdir()
    words = next(p.text for p in verbs.inquiry.passages(meeting))
    typed(PHRASE)
    assert main(["backup", str(meeting.path), str(copy), "--locked", "--json"]) == 0
    data = copy.read_bytes()
    assert words.encode() not in data and b"SQLite" not in data and oct(copy.stat().st_mode)[-3:] == "600"
    assert [p.name for p in copy.parent.iterdir()] == ["kirk.age"]
    with pytest.raises(StoreError, match="locked with a passphrase"):
        verbs.open_inquiry(copy)
    verbs.settings.set_setting(meeting, "missing_voices", "later")
    for wrong in ("another phrase altogether", ""):
        typed(wrong)
        assert main(["restore", str(copy), str(meeting.path)]) == 1
    assert verbs.settings.read_settings(meeting).missing_voices == "later" and meeting.store.stopped == ""
    typed(PHRASE)
    capsys.readouterr()
    assert main(["restore", str(copy), str(meeting.path), "--coder", "Ana", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"]
    again = verbs.open_inquiry(meeting.path)
    assert verbs.settings.read_settings(again).missing_voices == ""
    assert [p.name for p in meeting.path.parent.iterdir() if p.name.startswith(".")] == []


def test_a_phrase_that_is_easily_guessed_locks_nothing(meeting: verbs.Workspace, tmp_path: Path) -> None:
    with pytest.raises(PasswordFault):
        verbs.settings.back_up_to(meeting, tmp_path / "kirk.age", "short")
    assert not (tmp_path / "kirk.age").exists()


@pytest.mark.slow
def test_a_flipped_byte_in_a_locked_copy_is_said(meeting: verbs.Workspace, tmp_path: Path) -> None:
    copy = verbs.settings.back_up_to(meeting, tmp_path / "kirk.age", PHRASE)
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    with pytest.raises(StoreError, match="does not open"):
        verbs.settings.preview_restore(meeting, copy, PHRASE)


def test_what_going_back_would_undo_is_listed_and_a_copy_of_another_inquiry_refused(
    meeting: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = verbs.settings.make_copy(meeting, verbs.settings.copies_folder(meeting))
    ana = meeting.acting_as("Ana")
    passage = next(p.id for p in verbs.inquiry.passages(ana) if p.codeable)
    verbs.desk.decide(ana, [verbs.desk.Act(passage, Action.ADD, CodeRef("five_ways", "connect"))])
    verbs.settings.set_setting(ana, "missing_voices", "Nobody under twenty came.")
    seen = verbs.settings.preview_restore(meeting, copy)
    assert seen.decisions == 1 and seen.same
    assert {"changed a setting", "made a backup"} <= {e.what for e in seen.undone}
    assert main(["restore", str(copy), str(meeting.path), "--dry-run"]) == 0
    assert "1 decisions here are not in the copy" in capsys.readouterr().out
    assert main(["backup", str(meeting.path), "--list", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["copies"]
    assert listed["decisions"] == 0 and listed["sources"] == seen.there.sources
    other = verbs.new(tmp_path / "other.harvest", "Elsewhere", "What else?")
    with pytest.raises(StoreError, match="copy of another inquiry, “Kirk"):
        verbs.settings.preview_restore(other, copy)


@pytest.mark.slow
def test_who_withdrew_since_a_locked_copy_was_made_does_not_come_back_with_it(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    copy = verbs.settings.back_up_to(meeting, tmp_path / "kirk.age", PHRASE)
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    said = next(p.text for p in verbs.inquiry.passages(meeting) if p.voice_id == ann.id)
    problems = verbs.protection.withdraw(meeting.acting_as("Rosa"), ann.id).problems
    assert any("kirk.age" in p and "still holds" in p for p in problems), "what can't be cleaned is said"
    done = verbs.protection.restore_here(meeting.acting_as("Rosa"), copy, PHRASE)
    assert done.again == 1 and done.kept is not None
    again = verbs.open_inquiry(meeting.path)
    assert said not in {p.text for p in verbs.inquiry.passages(again)}
    assert said.encode() not in meeting.path.read_bytes()


def test_who_left_the_team_since_stays_out_and_nobody_but_a_host_goes_back(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    join(meeting, "Amina", TeamRole.ADMIN)
    join(meeting, "Ben", TeamRole.ADMIN)
    copy = verbs.settings.back_up_to(meeting, tmp_path / "kirk.bak")
    verbs.team.remove(meeting, "Ben")
    farid = signed_in(meeting, "Farid", TeamRole.FACILITATOR)
    for act in (verbs.protection.restore_here, verbs.settings.preview_restore):
        with pytest.raises(NotAllowed):
            act(farid, copy)
    amina = verbs.team.who_is(meeting.acting_as(NOBODY_YET), verbs.team.sign_in(meeting, "Amina", PASSWORD))
    assert amina is not None
    current = Current(meeting)
    verbs.protection.restore_here(meeting.acting_as(amina), copy)
    assert verbs.team.who_is(current(), "x") is None and current().store is not meeting.store
    assert verbs.team.sign_in(current(), "Amina", PASSWORD)
    with pytest.raises(SignInRefused):
        verbs.team.sign_in(current(), "Ben", PASSWORD)


def test_an_act_while_a_copy_is_put_back_is_in_what_is_kept_or_is_refused(
    meeting: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = verbs.settings.back_up_to(meeting, tmp_path / "kirk.bak")
    said: list[str] = []
    put_back = stored.put_back

    def while_somebody_works(source: object, to: Path) -> None:
        def act() -> None:
            try:
                verbs.settings.set_setting(meeting, "missing_voices", "in between")
                said.append("saved")
            except (FileMoved, StoreError):
                said.append("refused")

        thread = threading.Thread(target=act)
        thread.start()
        thread.join(0.3)
        assert not said, "it waits"
        put_back(source, to)  # type: ignore[arg-type]
        waiting.append(thread)

    waiting: list[threading.Thread] = []
    monkeypatch.setattr("harvest.workspace.settings.restoring.put_back", while_somebody_works)
    kept = verbs.settings.restore(copy, meeting.path, Actor("Ana"))
    waiting[0].join(60)
    assert said == ["refused"] and kept is not None
    assert sqlite3.connect(kept).execute("PRAGMA integrity_check").fetchone() == ("ok",)
