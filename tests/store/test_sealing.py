"""The audit log is a chain: whoever changes it outside of Harvest is found out, a withdrawal is not."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from store.earlier_versions import lay

from harvest import workspace as verbs
from harvest.cli import main


def _outside(path: Path, *statements: str) -> None:
    """What somebody does to the file with another program, past the triggers."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("DROP TRIGGER log_never_edited")
        conn.execute("DROP TRIGGER log_never_deleted")
        for statement in statements:
            conn.execute(statement)
        conn.commit()


@pytest.fixture
def logged(meeting: verbs.Workspace) -> verbs.Workspace:
    for n in range(4):
        verbs.settings.set_setting(meeting, "missing_voices", f"the night shift {n}")
    return meeting


def test_a_log_that_nobody_touched_is_whole(logged: verbs.Workspace) -> None:
    state = verbs.settings.log_state(logged)
    assert state.problems == () and state.lines == len(verbs.settings.log_entries(logged)) > 4
    assert verbs.settings.log_entries(logged)[0].seal == state.seal


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("UPDATE log SET who = 'Ben' WHERE id = 3", "Line 3 of the log was changed"),
        ("UPDATE log SET at = '2020-01-01' WHERE id = 3", "Line 3 of the log was changed"),
        ("UPDATE log SET detail = '{}' WHERE id = 3", "Line 3 of the log was changed"),
        ("UPDATE log SET digest = 'x', seal = 'x' WHERE id = 3", "seal of line 3"),
        ("DELETE FROM log WHERE id = 3", "Lines 3 to 3 of the log are missing"),
        ("DELETE FROM log WHERE id > 3", "of the log are missing"),
        ("DELETE FROM log WHERE id = 1", "Lines 1 to 1 of the log are missing"),
    ],
)
def test_a_line_that_was_changed_or_taken_out_is_named(logged: verbs.Workspace, act: str, said: str) -> None:
    logged.store.close()
    _outside(logged.path, act)
    assert any(said in problem for problem in verbs.settings.check(logged.path))
    assert main(["check", str(logged.path)]) == 1


def test_a_line_that_was_put_in_is_named(logged: verbs.Workspace) -> None:
    logged.store.close()
    _outside(logged.path, "INSERT INTO log (at, who, verb, detail) VALUES ('2026-01-01', 'Ben', 'export', '{}')")
    assert verbs.settings.check(logged.path)


def test_the_file_itself_refuses_to_change_the_log(logged: verbs.Workspace) -> None:
    for act in ("UPDATE log SET who = 'Ben'", "DELETE FROM log"):
        with pytest.raises(sqlite3.IntegrityError), logged.store.write() as conn:
            conn.execute(act)
    assert verbs.settings.log_state(logged).problems == ()


def test_a_withdrawal_takes_words_out_of_the_log_and_the_chain_holds(logged: verbs.Workspace) -> None:
    words = next(p.text for p in verbs.inquiry.passages(logged) if "allotment" in p.text)
    verbs.settings.set_setting(logged, "missing_voices", words)
    ann = next(v for v in verbs.settings.voices(logged) if v.label == "Ann Doyle")
    verbs.protection.withdraw(logged.acting_as("Rosa"), ann.id)
    entries = verbs.settings.log_entries(logged)
    assert not any(words in json.dumps(dict(e.detail)) for e in entries)
    assert entries[0].verb == "withdrawal" and entries[0].detail["log_lines"]
    assert verbs.settings.log_state(logged).problems == ()
    assert "log lines" not in verbs.settings.audit_entries(logged)[0].about
    logged.store.close()
    assert verbs.settings.check(logged.path) == ()


def test_the_log_of_an_earlier_version_is_sealed_when_it_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = lay(tmp_path / "old.harvest", 7)
    assert verbs.settings.check(path) == () and verbs.settings.seal(path) == (0, "")
    again = verbs.open_inquiry(path)
    state = verbs.settings.log_state(again)
    assert state.problems == () and state.lines == 1
    again.store.close()
    capsys.readouterr()
    assert main(["check", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["log"] == {"lines": state.lines, "seal": state.seal}
