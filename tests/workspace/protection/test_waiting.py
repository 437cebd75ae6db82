"""Whose words wait for a person, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent
from harvest.workspace.protection.waiting import ELSEWHERE, NOBODY_KNOWS, NOT_ANSWERED

TALK = """Ada Obi: We mended the bench together and painted it blue on a Sunday.

Bo Lind: I bring soup on Fridays because somebody always comes hungry.

Cy Day: The lane floods every autumn and nobody clears the drains.

Di Elm: My aunt taught half the street to swim in the quarry.

Ed Fox: The choir sings badly and cheerfully under the bridge.

Fay Gill: I read to the ducks as they never interrupt me.
"""
LIST = """Name,Age,May we quote you?,May we use your name?,Notes
Ada Obi,44,yes,yes,
Bo Lind,51,yes,no,ask me first
Cy Day,38,,,
Di Elm,12,yes,no,
Ed Fox,60,no,no,
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "quarry.harvest", "Quarry Lane", "What is strong here?").acting_as("Ana")
    for name, text in (("talk.txt", TALK), ("who permits what.csv", LIST)):
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "who permits what.csv"], event="Fair")
    return ws


def test_those_wait_who_are_held_who_are_children_and_of_whom_nobody_knows(ws: verbs.Workspace) -> None:
    bo, di, cy, fay = verbs.protection.waiting_voices(ws)
    assert (bo.name, bo.reads, bo.minor, bo.files) == ("Bo Lind", "anonymous", False, ("talk.txt",))
    assert "ask me first" in "; ".join(bo.why) and bo.held
    assert (di.name, di.minor, di.held) == ("Di Elm", True, True)
    assert (cy.name, cy.why, cy.held) == ("Cy Day", (NOT_ANSWERED,), False)
    assert (fay.name, fay.why, fay.held) == ("Fay Gill", (NOBODY_KNOWS,), False)


def test_people_are_counted_by_how_they_may_be_quoted(ws: verbs.Workspace) -> None:
    counted = verbs.protection.people_counted(ws)
    assert (counted.named, counted.anonymous, counted.no, counted.waiting, counted.people) == (1, 0, 1, 4, 6)
    bo, _, _, fay = verbs.protection.waiting_voices(ws)
    verbs.settings.record_consent(ws, [bo.id, fay.id], {"quotation": "anonymous"})
    counted = verbs.protection.people_counted(ws)
    assert (counted.anonymous, counted.waiting, counted.people) == (2, 2, 6)


def test_who_only_led_a_talk_is_counted_beside_the_people(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "lane.harvest", "Lane", "What is strong here?").acting_as("Ana")
    talk = "Facilitator: What is strong here?\n\nAda Obi: We mended the bench together and painted it blue.\n"
    (tmp_path / "lane.txt").write_text(talk, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "lane.txt"], consent=Consent.ANONYMOUS)
    counted = verbs.protection.people_counted(ws)
    assert (counted.people, counted.facilitators) == (1, 1)
    assert verbs.inquiry.overview(ws).voices == 1


def test_an_answer_of_a_person_settles_them_for_every_export(ws: verbs.Workspace) -> None:
    bo, _, cy, fay = verbs.protection.waiting_voices(ws)
    verbs.settings.record_consent(ws, [bo.id, fay.id], {"quotation": "anonymous"})
    verbs.settings.record_consent(ws, [cy.id], {"quotation": "no"})
    assert [w.name for w in verbs.protection.waiting_voices(ws)] == ["Di Elm"]
    answered = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert answered["Bo Lind"]["consent"]["quotation"] == "anonymous" and not answered["Bo Lind"]["hold"]
    assert answered["Cy Day"]["consent"]["quotation"] == "no"


def test_whoever_answered_for_other_words_alone_waits_with_these(tmp_path: Path, ws: verbs.Workspace) -> None:
    form = tmp_path / "form.csv"
    form.write_text(
        "Name,What is strong here?,May we quote you without your name?\n"
        "Fay Gill,The reeds are full of birds since the school adopted the pond.,yes\n"
        "Gus Hart,The night bus driver waits when he sees somebody running downhill.,yes\n",
        "utf-8",
    )
    verbs.intake.import_files(ws, [form], event="Fair")
    (fay,) = (w for w in verbs.protection.waiting_voices(ws) if w.name == "Fay Gill")
    assert fay.why == (ELSEWHERE,) and fay.files == ("form.csv", "talk.txt")
    assert not any(w.name == "Gus Hart" for w in verbs.protection.waiting_voices(ws))


def test_the_mail_that_holds_somebody_is_shown_with_them(tmp_path: Path, ws: verbs.Workspace) -> None:
    mail = tmp_path / "Re Fair.eml"
    mail.write_text(
        "From: Ada Obi <ada@example.org>\nTo: Ana <ana@example.org>\nSubject: Re: Fair\n"
        "Date: Mon, 2 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        "Dear Ana,\n\nplease change how you use what I said about the bench: not the bit with my brother, and check "
        "with me before the rest is printed.\n\nBest wishes,\nAda Obi\n",
        "utf-8",
    )
    verbs.intake.import_files(ws, [mail], event="Fair")
    (ada,) = (w for w in verbs.protection.waiting_voices(ws) if w.name == "Ada Obi")
    assert len(ada.why) == 1 and ada.why[0].endswith("(Re Fair.eml)")
    assert [name for name, _ in ada.words] == ["Re Fair.eml"] and "not the bit with my brother" in ada.words[0][1]
