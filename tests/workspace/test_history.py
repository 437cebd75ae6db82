"""The history: every decision with what had been suggested, nobody's held-back words, and any earlier moment."""

from __future__ import annotations

import ast
import csv
import io
from pathlib import Path

import pytest

import harvest
from harvest import workspace as verbs
from harvest.model import Consent, Mode, Round
from harvest.workspace.settings.audit_log import VERBS


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def decided(ws: verbs.Workspace) -> None:
    verbs.desk.decide(
        ws.acting_as("Ana"), [verbs.desk.act_from(passage(ws, "Jean"), "add", "five_ways/connect", polarity="present")]
    )
    verbs.desk.decide(
        ws.acting_as("Ben"), [verbs.desk.act_from(passage(ws, "allotment"), "add", "five_ways/be_active", memo="=1+1")]
    )


def test_each_decision_says_who_what_and_on_which_words(meeting: verbs.Workspace) -> None:
    decided(meeting)
    rows, hidden = verbs.settings.decision_entries(meeting)
    assert hidden == 0
    assert [(a.who, a.action, a.code) for a in rows] == [("Ana", "added", "Connect"), ("Ben", "added", "Be active")]
    assert rows[0].words.startswith("My neighbour Jean")


def test_a_barrier_is_in_the_way_as_at_the_desk_and_an_asset_there(meeting: verbs.Workspace) -> None:
    barrier = next(
        (b.id, c.id) for b in meeting.codebooks() for c in b.codes if c.stands_for == "barrier" and b.id == "toronto"
    )
    verbs.desk.decide(
        meeting.acting_as("Ana"),
        [
            verbs.desk.act_from(passage(meeting, "Jean"), "add", "five_ways/connect", polarity="present"),
            verbs.desk.act_from(passage(meeting, "allotment"), "add", "/".join(barrier), polarity="present"),
        ],
    )
    rows, _ = verbs.settings.decision_entries(meeting)
    assert [(a.polarity, a.stands_as) for a in rows] == [("present", "there"), ("present", "in the way")]


def test_an_act_taken_back_stays_and_is_marked(meeting: verbs.Workspace) -> None:
    decided(meeting)
    verbs.desk.undo(meeting.acting_as("Ana"))
    rows, _ = verbs.settings.decision_entries(meeting)
    assert [(a.action, a.in_force) for a in rows] == [("added", False), ("added", True), ("took back", True)]
    assert rows[2].code == "Connect" and "added" in rows[2].memo


def test_held_back_words_and_formulas_never_reach_the_csv_as_such(meeting: verbs.Workspace) -> None:
    decided(meeting)
    bill = next(v for v in verbs.settings.voices(meeting) if v.label == "Bill Marsh")
    verbs.settings.set_consent(meeting.acting_as("Ana"), [bill.id], Consent.ANALYSIS)
    rows, _ = verbs.settings.decision_entries(meeting)
    ana, ben = read(verbs.settings.decisions_csv(meeting.acting_as("Ana"), rows))
    assert ana["words"] == verbs.settings.HELD and ben["words"].startswith("I go to the allotment")
    assert ben["memo"] == "'=1+1"
    assert verbs.settings.log_entries(meeting)[0].verb == "export"


@pytest.mark.slow
def test_a_withdrawn_voice_loses_its_words_on_screen_too(meeting: verbs.Workspace) -> None:
    decided(meeting)
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.protection.withdraw(meeting.acting_as("Ana"), ann.id)
    rows, _ = verbs.settings.decision_entries(meeting)
    assert [a.words == "" for a in rows] == [False, True]
    assert ann.id in verbs.settings.withdrawn_voices(meeting)


def test_a_blind_round_hides_colleagues_decisions_until_it_is_revealed(meeting: verbs.Workspace) -> None:
    number = verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Blind", Mode.BLIND, ("Ana", "Ben")))
    decided(meeting)
    rows, hidden = verbs.settings.decision_entries(meeting.acting_as("Ana"))
    assert [a.who for a in rows] == ["Ana"] and hidden == 1
    verbs.review.reveal_round(meeting.acting_as("Ana"), number)
    assert verbs.settings.decision_entries(meeting.acting_as("Ana"))[1] == 0


def test_what_was_taken_back_in_a_blind_round_is_told_to_nobody_else(meeting: verbs.Workspace) -> None:
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Blind", Mode.BLIND, ("Ana", "Ben")))
    decided(meeting)
    verbs.desk.undo(meeting.acting_as("Ana"))
    assert verbs.settings.decision_entries(meeting.acting_as("Ana"))[0][-1].code == "Connect"
    told = verbs.settings.decision_entries(meeting.acting_as("Ben"))[0][-1]
    assert (told.who, told.action, told.code, told.memo) == ("Ana", "took back", "", "")


def test_the_state_at_an_earlier_moment_is_what_stood_then(meeting: verbs.Workspace) -> None:
    decided(meeting)
    first = verbs.inquiry.decisions(meeting)[0].at
    verbs.desk.decide(
        meeting.acting_as("Ana"), [verbs.desk.act_from(passage(meeting, "Jean"), "reject", "five_ways/connect")]
    )
    then, now = verbs.settings.codings_at(meeting, first), verbs.settings.codings_at(meeting, "9999")
    assert "five_ways/connect" in {str(c.code) for c in then.agreed}
    assert "five_ways/connect" not in {str(c.code) for c in now.agreed}


def test_the_audit_log_tells_imports_and_consents_in_words(meeting: verbs.Workspace) -> None:
    bill = next(v for v in verbs.settings.voices(meeting) if v.label == "Bill Marsh")
    verbs.settings.set_consent(meeting.acting_as("Ana"), [bill.id], Consent.NAMED)
    rows = verbs.settings.audit_entries(meeting)
    assert rows[0].what == "changed what a voice allows" and "now: Named quotation" in rows[0].about
    assert any(h.what == "imported a file" and "meeting.vtt" in h.about for h in rows)
    assert read(verbs.settings.audit_csv(meeting.acting_as("Ana"), rows))[0]["who"] == "Ana"


def test_mended_merged_and_split_passages_are_in_the_history_in_words(meeting: verbs.Workspace) -> None:
    ana = meeting.acting_as("Ana")
    verbs.desk.fix_text(ana, passage(meeting, "Jean"), "My neighbour Joan knocks.")
    there = next(p for p in verbs.inquiry.passages(meeting) if "allotment" in p.text)
    verbs.desk.merge_passages(ana, *verbs.desk.split_passage(ana, there.id, there.start + there.text.index("The ")))
    verbs.desk.undo(ana)
    rows, _ = verbs.settings.decision_entries(meeting)
    assert [r.action for r in rows] == ["mended the text"] * 3 + ["took back"]
    assert rows[0].memo.endswith("became “My neighbour Joan knocks.”")
    assert [r.memo for r in rows[1:3]] == ["one passage became two", "two passages became one"]
    assert read(verbs.settings.decisions_csv(ana, rows))[0]["action"] == "mended the text"


def test_what_is_logged_reads_as_words_in_the_history(meeting: verbs.Workspace) -> None:
    ana = meeting.acting_as("Ana")
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.settings.set_consent(ana, [ann.id], Consent.ANALYSIS)
    said = verbs.settings.audit_entries(meeting)[0]
    assert said.what == "changed what a voice allows"
    assert "now: Analysis only" in said.about and "{" not in said.about and "False" not in said.about


def test_every_verb_of_the_log_has_words() -> None:
    """A verb that is passed to ``write`` or ``note`` and stands in no sentence is named here."""
    logged: set[str] = set()
    for room in ("store", "workspace"):
        for file in (Path(harvest.__file__).parent / room).rglob("*.py"):
            for call in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute | ast.Name):
                    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
                    at = {"write": 1, "note": 2, "_take_out": 3}.get(name)
                    verb = call.args[at] if at is not None and len(call.args) > at else None
                    if isinstance(verb, ast.Constant) and isinstance(verb.value, str):
                        logged.add(verb.value)
    assert {"import", "export", "file taken out"} <= logged
    assert sorted(logged - set(VERBS)) == [], "give it its words in harvest/workspace/settings/audit_log.py"
