"""A mail that changes what was permitted holds whom it asks of until somebody has looked, or less is used at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent

STORIES = (
    "Name,Story,May we quote you?\n"
    'Vesna Orlik,The quarry lake froze.,"Yes, with my name"\n'
    "Piet Haan,We mended the punt.,Yes\n"
    "Oona Brack,Swifts under the eaves.,Yes\n"
)
MAIL = (
    "From: V. Orlik <vesna@orlik.example>\nTo: Hazel Dunn\nSubject: what I ticked\n\nDear Hazel\n\n"
    "I have changed my mind, please leave my name off. Piet rang me, he would like his words kept in.\n\n"
    "Vesna Orlik\n"
)
HARMLESS = "From: Oona Brack <oona@brack.example>\nTo: Hazel Dunn\nSubject: tea\n\nDear Hazel\n\nThe tea was lovely.\n"


def held(ws: verbs.Workspace) -> dict[str, list[str]]:
    said = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: v["hold"] for v in said}


def taken_in(folder: Path, *files: tuple[str, str]) -> verbs.Workspace:
    for name, text in files:
        (folder / name).write_text(text, "utf-8")
    ws = verbs.new(folder / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    for name, _ in files:
        done = verbs.intake.import_files(ws, [folder / name], event="Lake day", consent=Consent.NONE)
        assert done["files"][0]["status"] == "imported", done
    return ws


@pytest.mark.parametrize("mail", ["mail.txt", "mail.eml"])
@pytest.mark.parametrize("first", [True, False], ids=["the mail came first", "the mail came after"])
def test_whom_a_mail_asks_of_is_held_or_stands_without_the_name_and_nobody_else(
    tmp_path: Path, mail: str, first: bool
) -> None:
    head = "Message-ID: <1@orlik.example>\n" if mail.endswith(".eml") else ""
    files = [("stories.csv", STORIES), (mail, head + MAIL)]
    ws = taken_in(tmp_path, *(reversed(files) if first else files))
    found = held(ws)
    assert found["Piet Haan"] and not found["Oona Brack"]
    level = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert level["Vesna Orlik"] == "anonymous"


def test_a_mail_that_asks_for_nothing_holds_nobody(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, ("stories.csv", STORIES), ("tea.txt", HARMLESS))
    assert not any(held(ws).values())


def test_a_person_who_looked_releases_it_and_a_later_mail_holds_again(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, ("stories.csv", STORIES), ("mail.txt", MAIL))
    one = next(v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Piet Haan")
    verbs.settings.record_consent(ws, [one["id"]], {"quotation": "anonymous"})
    assert not held(ws)["Piet Haan"]
    (tmp_path / "again.txt").write_text(MAIL.replace("ticked", "wrote").replace("kept in", "taken out"), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "again.txt"], event="Lake day", consent=Consent.NONE)
    assert held(ws)["Piet Haan"]


ANSWERED = (
    "From: Hazel Dunn <hazel@dunn.example>\nTo: Bea Scribe <bea@scribe.example>\nMessage-ID: <2@dunn.example>\n"
    "Subject: {subject}\n\nBea, please see to this before it is printed. Hazel\n\n{below}"
)
WROTE = "On Tue, 10 Nov 2026 at 21:14, Vesna Orlik <vesna@orlik.example> wrote:\n"
ORIGINAL = (
    "-----Original Message-----\nFrom: Vesna Orlik <vesna@orlik.example>\nSent: 10 November 2026 21:14\n"
    "To: Hazel Dunn\nSubject: my story\n\n"
)
ASKED = "Hazel, please use my story but without my name now.\n"
NEWER = "\n-----Original Message-----\nFrom: Oona Brack <oona@brack.example>\nSent: 12 November 2026 07:02\n{}"


@pytest.mark.parametrize(
    "below",
    [ORIGINAL + ASKED, WROTE + "> " + ASKED, "> " + ORIGINAL.replace("\n", "\n> ") + ASKED],
    ids=["as Outlook quotes", "as Gmail quotes", "behind marks"],
)
def test_what_a_mail_asks_is_heard_where_another_only_answers_it(tmp_path: Path, below: str) -> None:
    mail = ANSWERED.format(subject="RE: my story", below=below)
    ws = taken_in(tmp_path, ("stories.csv", STORIES), ("re.eml", mail))
    said = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert said["Vesna Orlik"] == "anonymous" and said["Oona Brack"] == "anonymous"


def test_two_mails_passed_on_together_are_both_heard_where_the_second_is_the_newer(tmp_path: Path) -> None:
    below = ORIGINAL + ASKED + NEWER.format("Please take my story out, all of it. I withdraw my permission.\n")
    ws = taken_in(
        tmp_path, ("stories.csv", STORIES), ("fw.eml", ANSWERED.format(subject="FW: two changes", below=below))
    )
    said = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert said["Vesna Orlik"] == "anonymous" and held(ws)["Oona Brack"] and not held(ws)["Piet Haan"]
