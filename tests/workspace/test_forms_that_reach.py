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


KEPT = "May we keep what you have written here and what you said on the day, and study it?"
LONG = """Your name,What is strong here?,{},{},If yes: with or without your name?,May we share it with our partners?
Ada Obi,We swim in the river on Sundays and nobody minds.,Yes,Yes,With my name,No
Bo Lind,We carry the kettle up to the weir in the evenings.,Yes,Yes,Without my name,Yes
Cy Day,We paint the boats in May with whoever comes along.,No,Yes,With my name,Yes
Dee Fox,We sing in the lock when it rains and it echoes.,Yes,,,
"""


def with_a_question_before(
    ws: verbs.Workspace, tmp_path: Path, kept: str, quoted: str, title: str = ""
) -> dict[str, str]:
    head = f"{title}\n\n" if title else ""
    (tmp_path / "form.csv").write_text(head + LONG.format(f'"{kept}"', f'"{quoted}"'), "utf-8")
    (tmp_path / "WhatsApp Chat with Weir.txt").write_text(CHAT, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "form.csv", tmp_path / "WhatsApp Chat with Weir.txt"], event="May day")
    return {
        v["name"]: one["consent"]["quotation"]
        for v in verbs.protection.voices_json(ws)["voices"]
        for one in v["by_file"]
        if one["file"].startswith("WhatsApp")
    }


def test_a_question_to_keep_all_that_was_said_tells_what_the_next_is_about(ws: verbs.Workspace, tmp_path: Path) -> None:
    said = with_a_question_before(ws, tmp_path, KEPT, "May we quote your own words in our report?")
    assert (said["Ada Obi"], said["Bo"], said["Cy D"], said["Dee Fox"]) == ("named", "anonymous", "no", "unknown")


@pytest.mark.parametrize(
    "quoted",
    [
        "May we quote what you have written here?",
        "May we quote your story in our report?",
        "May we quote this in our report?",
        "May we quote your answers?",
    ],
)
def test_a_question_about_a_part_stays_with_the_form(ws: verbs.Workspace, tmp_path: Path, quoted: str) -> None:
    said = with_a_question_before(ws, tmp_path, KEPT, quoted)
    assert said["Ada Obi"] == said["Bo"] == "unknown"


@pytest.mark.parametrize(
    "kept",
    [
        "May we keep what you have written here?",
        "May we keep what you have written here (not what you said on the day)?",
        "May we keep your answers?",
    ],
)
def test_where_no_question_is_about_the_day_nothing_reaches_it(ws: verbs.Workspace, tmp_path: Path, kept: str) -> None:
    said = with_a_question_before(ws, tmp_path, kept, "May we quote your own words in our report?")
    assert said["Ada Obi"] == said["Bo"] == "unknown"


def test_a_sentence_over_the_form_may_say_what_it_is_about(ws: verbs.Workspace, tmp_path: Path) -> None:
    title = "The form is about everything you said on the day and what you write below."
    said = with_a_question_before(ws, tmp_path, "May we keep and study it?", "May we quote you?", title)
    assert (said["Ada Obi"], said["Bo"], said["Cy D"]) == ("named", "anonymous", "no")


def test_a_sentence_that_leaves_the_day_out_reaches_nothing(ws: verbs.Workspace, tmp_path: Path) -> None:
    title = "The form is about what you write below, not about what you said on the day."
    said = with_a_question_before(ws, tmp_path, "May we keep and study it?", "May we quote you?", title)
    assert said["Ada Obi"] == said["Bo"] == "unknown"
