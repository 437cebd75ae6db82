"""The history: every decision with what had been suggested, nobody's held-back words, and any earlier moment."""

from __future__ import annotations

import csv
import io

from harvest import workspace as verbs
from harvest.model import Consent, Mode, Round
from harvest.workspace.settings import audit_log, frame, people


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in frame.passages(ws) if words in p.text)


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def decided(ws: verbs.Workspace) -> None:
    verbs.decide(ws, "Ana", [verbs.act_from(passage(ws, "Jean"), "add", "five_ways/connect", polarity="present")])
    verbs.decide(ws, "Ben", [verbs.act_from(passage(ws, "allotment"), "add", "five_ways/be_active", memo="=1+1")])


def test_each_decision_says_who_what_and_on_which_words(meeting: verbs.Workspace) -> None:
    decided(meeting)
    rows, hidden = audit_log.acts(meeting)
    assert hidden == 0
    assert [(a.who, a.action, a.code) for a in rows] == [("Ana", "added", "Connect"), ("Ben", "added", "Be active")]
    assert rows[0].words.startswith("My neighbour Jean")


def test_an_act_taken_back_stays_and_is_marked(meeting: verbs.Workspace) -> None:
    decided(meeting)
    verbs.undo(meeting, "Ana")
    rows, _ = audit_log.acts(meeting)
    assert [(a.action, a.in_force) for a in rows] == [("added", False), ("added", True), ("took back", True)]
    assert rows[2].code == "Connect" and "added" in rows[2].memo


def test_a_mended_typo_stands_in_the_history(meeting: verbs.Workspace) -> None:
    where = passage(meeting, "Jean")
    text = next(p.text for p in frame.passages(meeting) if p.id == where)
    verbs.fix_text(meeting, where, text.replace("Jean", "Joan"), who="Ana")
    rows, _ = audit_log.acts(meeting)
    assert [(a.who, a.action, a.memo) for a in rows] == [("Ana", "changed the passage", "")]
    assert audit_log.acts_csv(meeting, rows, who="Ana")


def test_held_back_words_and_formulas_never_reach_the_csv_as_such(meeting: verbs.Workspace) -> None:
    decided(meeting)
    bill = next(v for v in people.voices(meeting) if v.label == "Bill Marsh")
    people.set_consent(meeting, [bill.id], Consent.ANALYSIS, who="Ana")
    rows, _ = audit_log.acts(meeting)
    ana, ben = read(audit_log.acts_csv(meeting, rows, who="Ana"))
    assert ana["words"] == audit_log.HELD and ben["words"].startswith("I go to the allotment")
    assert ben["memo"] == "'=1+1"
    assert frame.trail(meeting)[0]["verb"] == "export"


def test_a_withdrawn_voice_loses_its_words_on_screen_too(meeting: verbs.Workspace) -> None:
    decided(meeting)
    ann = next(v for v in people.voices(meeting) if v.label == "Ann Doyle")
    people.withdraw(meeting, ann.id, who="Ana")
    rows, _ = audit_log.acts(meeting)
    assert [a.words == "" for a in rows] == [False, True]
    assert ann.id in audit_log.withdrawn(meeting)


def test_a_blind_round_hides_colleagues_decisions_until_it_is_revealed(meeting: verbs.Workspace) -> None:
    number = frame.start_round(meeting, Round(0, "Blind", Mode.BLIND, ("Ana", "Ben")), who="Ana")
    decided(meeting)
    rows, hidden = audit_log.acts(meeting, "Ana")
    assert [a.who for a in rows] == ["Ana"] and hidden == 1
    frame.reveal(meeting, number, who="Ana")
    assert audit_log.acts(meeting, "Ana")[1] == 0


def test_the_state_at_an_earlier_moment_is_what_stood_then(meeting: verbs.Workspace) -> None:
    decided(meeting)
    first = frame.decisions(meeting)[0].at
    verbs.decide(meeting, "Ana", [verbs.act_from(passage(meeting, "Jean"), "reject", "five_ways/connect")])
    then, now = audit_log.standing_at(meeting, first), audit_log.standing_at(meeting, "9999")
    assert "five_ways/connect" in {str(c.code) for c in then.agreed}
    assert "five_ways/connect" not in {str(c.code) for c in now.agreed}


def test_the_trail_tells_imports_and_consents_in_words(meeting: verbs.Workspace) -> None:
    bill = next(v for v in people.voices(meeting) if v.label == "Bill Marsh")
    people.set_consent(meeting, [bill.id], Consent.NAMED, who="Ana")
    rows = audit_log.happenings(meeting)
    assert rows[0].what == "changed what a voice allows" and "new: named" in rows[0].about
    assert any(h.what == "imported a file" and "meeting.vtt" in h.about for h in rows)
    assert read(audit_log.happenings_csv(meeting, rows, who="Ana"))[0]["who"] == "Ana"
