"""A team's server opens its door at once; names are looked for behind it, and what waits is hidden until then."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import TeamRole
from harvest.ui import copying, serve
from harvest.ui.serve import TeamOptions, serve_folder, serve_team
from harvest.ui.widgets import looking_through
from tests.workspace.test_folder_team import office_of
from tests.workspace.test_team import join

HERE = TeamOptions("127.0.0.1")


def at_the_open_door(monkeypatch: pytest.MonkeyPatch, look) -> None:
    """What is done instead of serving, the moment the door is open."""

    def opened(*_: object) -> int:
        look()
        return 0

    monkeypatch.setattr(serve, "_run", opened)
    monkeypatch.setattr(serve, "_check_port", lambda *_: None)


def test_nobody_waits_at_the_door_until_names_were_looked_for(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    join(meeting, "Amina", TeamRole.ADMIN)
    waited = verbs.protection.unscanned(meeting)
    meeting.store.close()
    left = []

    def look() -> None:
        for _ in range(2):
            ws = verbs.open_inquiry(meeting.path)
            left.append(verbs.protection.unscanned(ws))
            ws.store.close()
            copying.look_for_names()

    at_the_open_door(monkeypatch, look)
    assert serve_team(meeting.path, 8501, HERE) == 0
    assert waited and left == [waited, 0]
    said = capsys.readouterr().out
    assert said.index("names are looked for") < said.index("Harvest is at") < said.index("looked for in all texts")


def test_each_inquiry_of_a_folder_is_looked_through_behind_its_door(
    meeting_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = office_of(meeting_file, tmp_path / "office")
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    assert verbs.protection.unscanned(office.garden) and verbs.protection.unscanned(office.river)
    at_the_open_door(monkeypatch, copying.look_for_names)
    assert serve_folder(office.folder, 8501, HERE) == 0
    for ws in (office.garden, office.river):
        fresh = verbs.open_inquiry(shutil.copy(ws.path, tmp_path / "copy.harvest"))
        assert not verbs.protection.unscanned(fresh)
        fresh.store.close()


def test_whoever_may_not_see_names_reads_why_words_are_dots(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_through.session, "may", lambda right: False)
    assert looking_through.still_hidden(meeting) == "Names are being looked for: 1 text in dots until then."
    verbs.protection.scan(meeting)
    assert looking_through.still_hidden(meeting) == ""
    monkeypatch.setattr(looking_through.session, "may", lambda right: True)
    assert looking_through.still_hidden(meeting) == ""
