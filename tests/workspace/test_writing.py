"""A memo that somebody has begun lies on the disk until it is saved or thrown away, each person's own."""

from __future__ import annotations

from pathlib import Path

from harvest import workspace as verbs


def test_what_is_begun_outlives_the_program_and_is_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    ws = verbs.new(path, "T", "Q?")
    verbs.desk.keep_memo_begun(ws.acting_as("Ana"), 4, "Ask her")
    ws.store.close()
    again = verbs.open_inquiry(path)
    assert verbs.desk.memos_begun(again.acting_as("Ana")) == {4: "Ask her"}
    assert verbs.desk.memos_begun(again.acting_as("Ben")) == {}
    (kept,) = tmp_path.glob("*.drafts/*/memos.begun")
    assert kept.stat().st_mode & 0o077 == 0
    verbs.desk.keep_memo_begun(again.acting_as("Ana"), 4, "")
    assert not list(tmp_path.glob("*.drafts"))
    again.store.close()
