"""A bit that flipped inside a row is said in a sentence, and not taken for a fault of the program or passed over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import StoreError
from harvest.model import Right
from harvest.store.sound import strange
from harvest.workspace import kept
from harvest.workspace.permission import VERBS, verb

FLIPS = [
    ("voice", "role", "'residenu'", ["voices"]),
    ("voice", "attributes", """'{"age": "3}'""", ["voices"]),
    ("voice", "consent", "x'ff'", ["voices"]),
    ("source", "kind", "'transcripu'", ["passages"]),
    ("file", "report", "'{\"sources\": '", ["voices"]),
    ("turn", "role", "'managez'", ["passages"]),
    ("passage", "start", "'x'", ["passages"]),
]


def _flip(path: Path, table: str, column: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f'UPDATE {table} SET "{column}" = {value} WHERE rowid = 1')
        conn.commit()


@pytest.mark.parametrize(("table", "column", "value", "command"), FLIPS)
def test_a_row_that_no_version_writes_is_said_in_a_sentence_by_what_reads_it_and_by_check(
    meeting: verbs.Workspace,
    table: str,
    column: str,
    value: str,
    command: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    meeting.store.close()
    _flip(meeting.path, table, column, value)
    assert main([*command, str(meeting.path)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "damaged" in said and "harvest restore" in said
    assert verbs.settings.check(meeting.path) != ()
    assert any(f"“{table}”" in found and f"“{column}”" in found for found in strange(meeting.store.db.conn))


def test_what_harvest_writes_is_sound(meeting: verbs.Workspace) -> None:
    verbs.protection.scan(meeting)
    assert strange(meeting.store.db.conn) == ()
    assert verbs.settings.check(meeting.path) == ()


def test_words_to_be_looked_at_are_no_damage(meeting: verbs.Workspace) -> None:
    p = next(p for p in verbs.inquiry.passages(meeting) if p.codeable)
    verbs.desk.fix_text(meeting.acting_as("Ana"), p.id, "I have depression. Please don't quote me on that.")
    verbs.protection.scan(meeting)
    assert {f.kind for f in kept.findings(meeting)} >= {"health", "wish"}
    assert verbs.settings.check(meeting.path) == ()


def test_a_fault_of_the_program_stays_what_it_is(meeting: verbs.Workspace) -> None:
    @verb(Right.READ)
    def wrong(ws: verbs.Workspace) -> None:
        raise KeyError("a mistake of ours")

    try:
        with pytest.raises(KeyError, match="a mistake of ours"):
            wrong(meeting)
        _flip(meeting.path, "turn", "role", "'managez'")
        with pytest.raises(StoreError, match="is damaged"):
            wrong(meeting)
    finally:
        del VERBS[f"{wrong.__module__}.{wrong.__qualname__}"]


def test_a_copy_with_a_strange_row_is_not_put_back_over_a_sound_inquiry(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    copy = verbs.settings.backup(meeting, tmp_path)
    meeting.store.close()
    _flip(copy, "voice", "role", "'residenu'")
    with pytest.raises(StoreError, match="cannot be restored: Of table “voice”"):
        verbs.protection.restore(copy, meeting.path)
    assert verbs.settings.check(meeting.path) == ()
