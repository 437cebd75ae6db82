"""A form that asks about all that somebody said permits for their words in other files; another for its own alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

ALL = "May we quote you? (what you write here, your story, the chat or what you said on the day)"
FORM = """Your name,What is strong here?,{},If yes: with or without your name?,May we share it with our partners?
Ada Obi,We swim in the river on Sundays and nobody minds.,Yes,With my name,No
Bo Lind,We carry the kettle up to the weir in the evenings.,Yes,Without my name,Yes
Cy Day,We paint the boats in May with whoever comes along.,No,,
Dee Fox,We sing in the lock when it rains and it echoes.,,,
"""
CHAT = """12/05/2026, 09:31 - Ada Obi: Lovely day all. I was glad of the bench by the water, we talked for an hour
12/05/2026, 09:33 - Bo: The kettle never went cold and I met three neighbours I never knew
12/05/2026, 09:40 - Cy D: I never saw so many boats out at once on that river
12/05/2026, 09:44 - Dee Fox: Somebody taught me a song that her grandmother had
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")


def said_in_the_chat(ws: verbs.Workspace, tmp_path: Path, question: str) -> dict[str, tuple[str, str]]:
    (tmp_path / "form.csv").write_text(FORM.format(f'"{question}"'), "utf-8")
    (tmp_path / "WhatsApp Chat with Weir.txt").write_text(CHAT, "utf-8")
    files = [tmp_path / "form.csv", tmp_path / "WhatsApp Chat with Weir.txt"]
    answer = verbs.intake.import_files(ws, files, event="May day")
    assert [file["status"] for file in answer["files"]] == ["imported", "imported"]
    return {
        v["name"]: (one["consent"]["quotation"], one["consent"]["sharing"])
        for v in verbs.protection.voices_json(ws)["voices"]
        for one in v["by_file"]
        if one["file"].startswith("WhatsApp")
    }


def test_a_question_about_all_that_was_said_holds_in_every_file(ws: verbs.Workspace, tmp_path: Path) -> None:
    said = said_in_the_chat(ws, tmp_path, ALL)
    assert said["Ada Obi"] == ("named", "no")
    assert said["Bo"] == ("anonymous", "yes")
    assert said["Cy D"][0] == "no"
    assert said["Dee Fox"][0] == "unknown"  # a blank is no yes


def test_a_question_about_the_form_alone_permits_nothing_elsewhere(ws: verbs.Workspace, tmp_path: Path) -> None:
    said = said_in_the_chat(ws, tmp_path, "May we quote what you have written here?")
    assert said["Ada Obi"][0] == said["Bo"][0] == "unknown"
