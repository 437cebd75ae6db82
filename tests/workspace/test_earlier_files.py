"""What a file tells of people holds also where it came in before anybody knew them."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from harvest import workspace as verbs

FILES = {
    "notes.txt": "Notes since Saturday (Gwen)\n\nMon: Tabitha rang, happy to be quoted but not with her name.\n"
    "Tue: Kenji Mori came by and would rather not be in anything after all.\nWed: milk delivered, paid for the hall.\n",
    "talk.txt": "Tabitha Wynn: We mended the bench together and painted it blue on a Sunday.\n\n"
    "Kenji Mori: I bring soup on Fridays because somebody always comes hungry.\n\n"
    "Alan Boothroyd: The lane floods every autumn and nobody clears the drains.\n",
    "list.csv": "Name,May we quote you?,With your name?\n"
    "Tabitha Wynn,yes,yes\nKenji Mori,yes,yes\nAlan Boothroyd,yes,no\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def permitted(ws: verbs.Workspace) -> dict[str, str]:
    voices = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: v["consent"]["quotation"] for v in voices if "notes" not in v["name"]}


@pytest.mark.parametrize("order", list(permutations(FILES)))
def test_in_whatever_order_files_come_one_by_one_the_same_is_permitted(order: tuple[str, ...], folder: Path) -> None:
    ws = verbs.new(folder / "a.harvest", "T", "What is strong here?").acting_as("Ana")
    said = [verbs.intake.import_files(ws, [folder / name])["files"][0] for name in order]
    assert permitted(ws) == {"Tabitha Wynn": "anonymous", "Kenji Mori": "no", "Alan Boothroyd": "anonymous"}
    heeded = [f["name"] for f in said if "which came in before, says what 2 people" in f["message"]]
    assert heeded == (["talk.txt"] if order.index("notes.txt") < order.index("talk.txt") else [])


def test_a_story_that_names_somebody_who_speaks_later_says_nothing_of_what_they_permit(folder: Path) -> None:
    ws = verbs.new(folder / "a.harvest", "T", "What is strong here?").acting_as("Ana")
    story = folder / "story.txt"
    story.write_text(
        "When I moved in, Tabitha brought a pie and said nobody was going to use my name if I did not want it.\n"
        "Kenji would rather not share his spade, and we laughed about it all summer long.\n",
        "utf-8",
    )
    verbs.intake.import_files(ws, [story])
    verbs.intake.import_files(ws, [folder / "talk.txt"])
    verbs.intake.import_files(ws, [folder / "list.csv"])
    assert {permitted(ws)[name] for name in ("Tabitha Wynn", "Kenji Mori")} == {"named"}
