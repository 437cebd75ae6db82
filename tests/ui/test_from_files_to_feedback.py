"""The sample's files, from upload to named groups of dreams, pledges and a feedback sheet: as few acts as it takes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.ui import background
from harvest.ui.pages.dreams import dreams as board_page
from harvest.workspace.inquiry.sample import QUESTION, TITLE, sample_files

BEYOND_THE_GROUPS = 4
"""So many acts may it take beside naming each group: a person who is in a hurry has twenty minutes."""


class Person:
    """Somebody at the screen: every act is counted."""

    def __init__(self, ws: verbs.Workspace) -> None:
        self.ws = ws
        self.acts: list[str] = []

    def see(self, page: str, **state: object) -> AppTest:
        return open_page(page, self.ws.path, coder="Ana", **state)

    def press(self, at: AppTest, label: str) -> AppTest:
        self.acts.append(f"press {label}")
        return press(at, label)

    def upload(self, at: AppTest, files: list[Path]) -> AppTest:
        self.acts.append("choose the files")
        at.file_uploader[0].set_value([(f.name, f.read_bytes(), "") for f in files])
        return fine(at.run())

    def name(self, group: str, called: str) -> None:
        self.acts.append(f"name {called}")
        board_page.done(self.ws, {"type": "name", "group": group, "name": called})


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """An empty inquiry; suggesting codes goes on beside this and is another test's business."""
    monkeypatch.setattr(background, "start_when_due", lambda ws: None)
    return Person(verbs.new(tmp_path / "tarnwick.harvest", TITLE, QUESTION).acting_as("Ana"))


@pytest.mark.model
@pytest.mark.slow
def test_from_files_to_groups_pledges_and_a_sheet_for_the_people(person: Person) -> None:
    at = person.upload(person.see("upload"), sample_files())
    at = person.press(at, next(label for label in labels(at) if label.startswith("Take in")))
    cards = verbs.planning.all_dreams(person.ws)
    assert len(cards.dreams) == 25 and cards.by
    groups = cards.proposed
    for n, group in enumerate(groups, 1):
        person.name(group.id, f"Group {n}")
    named = verbs.planning.all_dreams(person.ws)
    assert len(named.groups) == len(groups) and not named.proposed
    at = person.see("dreams", dreams_view="Pledges")
    assert "14 pledges: 14 open." in words(at)
    pledges = verbs.planning.all_pledges(person.ws, date(2025, 6, 1))
    late = [p.overdue("2025-06-01") for p in pledges]
    assert any(late) and late == sorted(late, reverse=True)
    sheet = verbs.report.export_bytes(person.ws, "sheet.feedback.html").decode()
    person.acts.append("make the feedback sheet")
    assert "You dreamed" in sheet and "Group 1" in sheet and "Who promised what" in sheet
    assert len(person.acts) - len(groups) <= BEYOND_THE_GROUPS, person.acts
