"""“Did we get you right?”: an answer is an act, and every file obeys it from then on."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from harvest import export
from harvest import workspace as verbs
from harvest.errors import DecisionError, NotAllowed
from harvest.model import Actor, Audience, CheckAnswer, CodeRef, Consent, Polarity, Right, Role
from tests.factories import InquiryBuilder, build

TALK = """WEBVTT

00:00:01.000 --> 00:00:09.000
Una Marsh: The zeppelin museum taught me about kumquats, every one of them.

00:00:10.000 --> 00:00:19.000
Odd Fell: We mend each other's bicycles on the landing on Sundays.

00:00:20.000 --> 00:00:29.000
Una Marsh: My xylophone lessons keep me going through the winter evenings.
"""
SOME = {"board.docx", "cards.docx", "feedback.html"}
"""Files that hold only some quotations."""
FORMATS = ("md", "html", "docx", "board.docx", "csv", "json", "xlsx", "qdpx", "cards.docx", "feedback.html")


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """Three passages of two people, agreed by one who codes alone."""
    (tmp_path / "talk.vtt").write_text(TALK, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / "talk.vtt"], event="Café", consent=Consent.ANONYMOUS)
    for p in verbs.inquiry.passages(ws):
        act = verbs.desk.act_from(p.id, "add", str(CodeRef("five_ways", "connect")), polarity=Polarity.PRESENT)
        verbs.desk.decide(ws, [act])
    return ws


def passage(ws: verbs.Workspace, word: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if word in p.text)


def words_of(data: bytes) -> str:
    """All that stands in a file, unpacked where it is packed."""
    if data[:2] != b"PK":
        return data.decode("utf-8", "replace").lower()
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return " ".join(packed.read(n).decode("utf-8", "replace") for n in packed.namelist()).lower()


def every_file(ws: verbs.Workspace) -> dict[str, str]:
    made = {s: words_of(verbs.report.export_bytes(ws, f"x.{s}")) for s in FORMATS}
    made["team"] = words_of(verbs.report.export_bytes(ws, "x.md", audience=Audience.TEAM))
    made["archive"] = words_of(verbs.report.export_bytes(ws, "x.qdpx", full=True))
    return made


@pytest.mark.slow
def test_what_a_teller_takes_out_leaves_in_no_file_and_undo_brings_it_back(event: verbs.Workspace) -> None:
    before = every_file(event)
    assert {name for name, text in before.items() if "zeppelin" not in text} <= SOME
    verbs.protection.record_check(event, [passage(event, "zeppelin")], CheckAnswer.TAKE_OUT)
    after = every_file(event)
    assert [name for name, text in after.items() if "zeppelin" in text or "kumquats" in text] == []
    assert "xylophone" in after["md"] and "bicycles" in after["md"]
    assert verbs.planning.undo(event)
    assert "zeppelin" in words_of(verbs.report.export_bytes(event, "x.md"))


def test_who_took_words_out_is_still_counted(event: verbs.Workspace) -> None:
    def voices() -> int:
        theme = verbs.report.current_evidence(event).theme("five_ways/connect")
        assert theme is not None
        return theme.figures.voices

    ids = [passage(event, "zeppelin"), passage(event, "xylophone")]
    before = voices()
    verbs.protection.record_check(event, ids, CheckAnswer.TAKE_OUT)
    assert voices() == before == 2
    held = {h.reason: h.passages for h in verbs.report.current_evidence(event).held_back}
    assert held == {"its teller saw these words and took them out": 2}


@pytest.mark.slow
def test_what_a_teller_puts_otherwise_stands_in_their_wording(event: verbs.Workspace) -> None:
    said = "My xylophone lessons keep me going when it is dark, says Odd Fell too."
    verbs.protection.record_check(event, [passage(event, "xylophone")], CheckAnswer.CHANGE, said)
    for name, text in every_file(event).items():
        assert "winter evenings" not in text, name
        if name not in {*SOME, "archive", "team"}:
            assert "when it is dark" in text and "in the teller’s wording" in text, name
            assert "odd fell" not in text, f"{name} names somebody"


def test_a_change_needs_words_and_the_right_to_record_consent(event: verbs.Workspace) -> None:
    one = [passage(event, "xylophone")]
    with pytest.raises(DecisionError, match="words that are to stand"):
        verbs.protection.record_check(event, one, CheckAnswer.CHANGE, " ")
    with pytest.raises(NotAllowed):
        verbs.protection.record_check(event.acting_as(Actor("Bo", frozenset({Right.READ}))), one, CheckAnswer.KEEP)


def test_the_pack_and_the_sheet_say_how_many_people_saw_their_words(event: verbs.Workspace) -> None:
    assert "saw their words" not in words_of(verbs.report.export_bytes(event, "x.md"))
    verbs.protection.record_check(event, [passage(event, "zeppelin")], CheckAnswer.TAKE_OUT)
    verbs.protection.record_check(event, [passage(event, "xylophone")], CheckAnswer.KEEP)
    said = "1 of 2 people saw their words: 1 kept words as they are, 1 took some out."
    for suffix in ("md", "feedback.html"):
        assert said.lower() in words_of(verbs.report.export_bytes(event, f"x.{suffix}"))


def test_who_only_asked_gets_no_slip_and_others_questions_are_theirs() -> None:
    inquiry = InquiryBuilder()
    talk = inquiry.source("Table 1")
    host, guest = inquiry.voice("Hal", role=Role.FACILITATOR), inquiry.voice("Ada")
    asked = replace(inquiry.voice("Bev"), role=Role.UNKNOWN, pseudonym="Facilitator 3")
    inquiry.voices[-1] = asked  # a list says what else she is
    for voice, words in (
        (host, "Thank you. What keeps you well?"),
        (guest, "Why is there no bus on Sundays?"),
        (asked, "And what would you wish for?"),
        (asked, "I mend the gate myself."),
    ):
        inquiry.agree(inquiry.say(talk, voice, words), "five_ways/connect")
    page = words_of(export.write(build(inquiry.material(), codebook=None), "check.html"))
    assert "why is there no bus" in page and "mend the gate" in page
    assert "keeps you well" not in page and "wish for" not in page and "for facilitator 1" not in page


def test_each_slip_is_a_page_with_the_receipt_and_nobody_elses_words(event: verbs.Workspace) -> None:
    page = words_of(verbs.report.export_bytes(event, "x.check.html"))
    receipts = [v.receipt.lower() for v in verbs.settings.voices(event) if v.receipt]
    assert len(receipts) == 2 and all(r in page for r in receipts)
    one, other = page.split(receipts[1])[0], page.split(receipts[1])[1]
    assert ("bicycles" in one) != ("bicycles" in other) and ("zeppelin" in one) != ("zeppelin" in other)
    assert "una marsh" not in page and page.count("☐ take it out") == 3


@pytest.mark.slow
def test_receipts_stand_on_slips_alone(event: verbs.Workspace) -> None:
    receipts = [v.receipt.lower() for v in verbs.settings.voices(event)]
    found = {s: [r for r in receipts if r in words_of(verbs.report.export_bytes(event, f"x.{s}"))] for s in FORMATS}
    assert not any(found.values())


def test_an_answer_outlives_a_passage_that_was_split(event: verbs.Workspace) -> None:
    first = passage(event, "zeppelin")
    verbs.protection.record_check(event, [first], CheckAnswer.TAKE_OUT)
    text = next(p.text for p in verbs.inquiry.passages(event) if p.id == first)
    for half in verbs.desk.split_passage(event, first, text.index("about")):
        act = verbs.desk.act_from(half, "add", "five_ways/connect", polarity=Polarity.PRESENT)
        verbs.desk.decide(event, [act])
    left = words_of(verbs.report.export_bytes(event, "x.md"))
    assert "zeppelin" not in left and "kumquats" not in left


def test_a_withdrawal_takes_the_tellers_own_wording_out_of_the_file(event: verbs.Workspace) -> None:
    verbs.protection.record_check(event, [passage(event, "xylophone")], CheckAnswer.CHANGE, "I drum on saucepans.")
    verbs.protection.withdraw(event, verbs.protection.find_voice(event, "Una Marsh").id)
    assert "saucepans" not in " ".join(str(e.detail) for e in verbs.planning.journal_entries(event))
    assert b"saucepans" not in event.path.read_bytes()
    assert verbs.settings.check(event.path) == ()
