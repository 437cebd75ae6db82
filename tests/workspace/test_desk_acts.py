"""Acts from the desk: done once however often they are sent, on the words they are about, and never lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import Action, Polarity, Suggestion
from harvest.store import suggestions

GIVE, CONNECT = "five_ways/give", "five_ways/connect"


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def do(ws: verbs.Workspace, nonce: str, kind: str, words: str = "Jean", coder: str = "Ana", **more: Any) -> list[str]:
    """What was wrong with one act on the passage with these words."""
    act = {"nonce": nonce, "type": kind, "passage": passage(ws, words), **more}
    dealt, problems = verbs.desk.carry_out(ws.acting_as(coder), [act])
    assert dealt == [nonce]
    return problems


def add(ws: verbs.Workspace, nonce: str, quote: str, ref: str = GIVE, coder: str = "Ana") -> None:
    text = next(p.text for p in verbs.inquiry.passages(ws) if quote in p.text)
    start = text.index(quote)
    place = {"start": start, "end": start + len(quote)}
    assert do(ws, nonce, "add", quote, coder, ref=ref, polarity="present", quote=quote, **place) == []


def shown(ws: verbs.Workspace, words: str = "Jean", coder: str = "Ana") -> Mapping[str, Any]:
    return verbs.desk.view(ws.acting_as(coder), [passage(ws, words)])["passages"][0]


def codings(ws: verbs.Workspace, words: str = "Jean", coder: str = "Ana") -> list[tuple[str, str, str]]:
    """(words, code, polarity) of each coding that the desk shows on a passage."""
    p = shown(ws, words, coder)
    return [(p["text"][c["start"] : c["end"]], c["ref"], c["polarity"]) for c in p["codings"]]


def suggest(ws: verbs.Workspace, words: str, *codes: str) -> None:
    run = suggestions.start_run(ws.store, "invented", ws.versions())
    made = [
        Suggestion("five_ways", "1.0", code, 0.8, Polarity.PRESENT, 0, 5, "tea", "example", "invented", rank)
        for rank, code in enumerate(codes, 1)
    ]
    suggestions.add(ws.store, run, [(passage(ws, words), made)])


def test_an_act_on_one_of_two_codings_of_the_same_code_goes_by_its_place(meeting: verbs.Workspace) -> None:
    add(meeting, "1", "My neighbour")
    add(meeting, "2", "a cup of tea")
    text = shown(meeting)["text"]
    start = text.index("a cup of tea")
    do(meeting, "3", "polarity", ref=GIVE, polarity="mixed", coding=None, start=start, end=start + 12)
    assert codings(meeting) == [("My neighbour", GIVE, "present"), ("a cup of tea", GIVE, "mixed")]
    do(meeting, "4", "remove", ref=GIVE, coding=shown(meeting)["codings"][0]["id"])
    assert codings(meeting) == [("a cup of tea", GIVE, "mixed")]


def test_a_coding_that_reaches_over_a_cut_can_be_changed_and_removed(meeting: verbs.Workspace) -> None:
    add(meeting, "1", "paper. We have a cup")
    at = shown(meeting)["text"].index("We have")
    assert do(meeting, "2", "split", at=at) == []
    name = shown(meeting)["codings"][0]["id"]
    assert do(meeting, "3", "polarity", ref=GIVE, polarity="lacking", coding=name) == []
    (coding,) = verbs.report.read_material(meeting).codings
    text = next(s.text for s in verbs.inquiry.sources(meeting) if s.id == coding.source_id)
    assert text[coding.start : coding.end] == "paper. We have a cup" and coding.polarity is Polarity.LACKING
    assert verbs.inquiry.decisions(meeting)[-1].quote == "paper. We have a cup"
    assert do(meeting, "4", "remove", ref=GIVE, coding=name) == []
    assert verbs.report.read_material(meeting).codings == ()


def test_an_act_on_a_colleagues_coding_is_about_the_same_words(meeting: verbs.Workspace) -> None:
    add(meeting, "1", "a cup of tea", coder="Ben")
    name = shown(meeting)["codings"][0]["id"]
    do(meeting, "2", "polarity", ref=GIVE, polarity="mixed", coding=name)
    assert sorted(codings(meeting)) == [("a cup of tea", GIVE, "mixed"), ("a cup of tea", GIVE, "present")]


@pytest.mark.parametrize("kind", ["split", "merge", "fix", "confirm", "undo"])
def test_an_act_that_is_sent_again_is_done_once_and_raises_no_complaint(meeting: verbs.Workspace, kind: str) -> None:
    add(meeting, "1", "a cup of tea")
    pid = passage(meeting, "Jean")
    text = next(p.text for p in verbs.inquiry.passages(meeting) if p.id == pid)
    act: dict[str, Any] = {"nonce": "n", "type": kind, "passage": pid, "ref": CONNECT, "at": text.index("We have")}
    act["text"] = text.replace("Jean", "Joan")
    if kind == "merge":
        verbs.desk.carry_out(meeting.acting_as("Ana"), [{**act, "type": "split", "nonce": "before"}])
        act["passage"], act["with"] = passage(meeting, "Jean"), passage(meeting, "We have")
    first = verbs.desk.carry_out(meeting.acting_as("Ana"), [act])
    rows, texts = verbs.inquiry.decisions(meeting), [p.text for p in verbs.inquiry.passages(meeting)]
    assert verbs.desk.carry_out(meeting.acting_as("Ana"), [act]) == first == (["n"], [])
    assert verbs.inquiry.decisions(meeting) == rows and [p.text for p in verbs.inquiry.passages(meeting)] == texts


@pytest.mark.parametrize("kind", ["undo", "redo", "confirm_all"])
def test_an_act_that_found_nothing_to_do_finds_nothing_later_either(meeting: verbs.Workspace, kind: str) -> None:
    if kind == "redo":
        add(meeting, "0", "My neighbour")
    assert do(meeting, "n", kind) == []
    add(meeting, "1", "a cup of tea")
    suggest(meeting, "Jean", "connect")
    if kind == "redo":
        verbs.desk.undo(meeting.acting_as("Ana"))
    before = verbs.inquiry.decisions(meeting)
    assert do(meeting, "n", kind) == []
    assert verbs.inquiry.decisions(meeting) == before


def test_acts_on_a_passage_that_is_gone_are_said_so_and_hold_nothing_up(meeting: verbs.Workspace) -> None:
    gone = passage(meeting, "Jean")
    text = shown(meeting)["text"]
    do(meeting, "1", "split", at=text.index("We have"), coder="Ben")
    kinds = [
        {"nonce": "a", "type": "split", "passage": gone, "at": 5},
        {"nonce": "b", "type": "confirm", "passage": gone, "ref": GIVE},
        {"nonce": "c", "type": "fix", "passage": gone, "text": "x"},
        {"nonce": "d", "type": "flag", "passage": passage(meeting, "allotment")},
    ]
    dealt, problems = verbs.desk.carry_out(meeting.acting_as("Ana"), kinds)
    assert dealt == ["a", "b", "c", "d"]
    assert len(problems) == 3 and all("merged or split" in p for p in problems)
    assert shown(meeting, "allotment")["flagged"]


def test_what_could_not_be_written_stays_with_the_desk_in_its_order(meeting: verbs.Workspace) -> None:
    acts = [
        {"nonce": "a", "type": "flag", "passage": passage(meeting, "Jean")},
        {"nonce": "b", "type": "undo", "passage": passage(meeting, "Jean")},
    ]
    conn = meeting.store.db.conn
    conn.execute("PRAGMA query_only = ON")
    dealt, problems = verbs.desk.carry_out(meeting.acting_as("Ana"), acts)
    assert dealt == [] and len(problems) == 1
    conn.execute("PRAGMA query_only = OFF")
    assert verbs.desk.carry_out(meeting.acting_as("Ana"), acts) == (["a", "b"], [])
    assert [d.action for d in verbs.inquiry.decisions(meeting)] == [Action.FLAG, Action.UNDO]


def test_accepting_all_leaves_out_what_was_rejected_and_is_one_undo(meeting: verbs.Workspace) -> None:
    suggest(meeting, "Jean", "connect", "give", "be_active")
    do(meeting, "1", "reject", ref=GIVE)
    do(meeting, "2", "confirm_all")
    assert {ref for _, ref, _ in codings(meeting)} == {CONNECT, "five_ways/be_active"}
    do(meeting, "3", "undo")
    assert codings(meeting) == []
    assert [s["state"] for s in shown(meeting)["suggestions"]] == ["open", "rejected", "open"]


def test_a_selection_that_no_longer_says_the_same_is_refused(meeting: verbs.Workspace) -> None:
    do(meeting, "1", "fix", text=shown(meeting)["text"].replace("Jean", "Joan"), coder="Ben")
    problems = do(meeting, "2", "add", "Joan", ref=GIVE, polarity="present", start=13, end=17, quote="Jean")
    assert len(problems) == 1 and "select the words again" in problems[0]
    assert verbs.report.read_material(meeting).codings == ()


def test_a_group_decided_at_once_is_one_undo(meeting: verbs.Workspace) -> None:
    suggest(meeting, "Jean", "connect")
    suggest(meeting, "allotment", "connect", "be_active")
    ids = [p.id for p in verbs.inquiry.passages(meeting)]
    assert verbs.desk.decide_group(meeting.acting_as("Ana"), ids, Action.CONFIRM) == 2
    assert len(verbs.report.read_material(meeting).codings) == 3
    verbs.desk.undo(meeting.acting_as("Ana"))
    assert verbs.report.read_material(meeting).codings == ()


def test_a_decision_keeps_and_takes_what_was_on_the_screen_when_other_suggestions_came_meanwhile(
    meeting: verbs.Workspace,
) -> None:
    suggest(meeting, "Jean", "give", "connect")
    looked_at = shown(meeting)["run"]
    run = suggestions.start_run(meeting.store, "better", meeting.versions())
    lacking = Suggestion("five_ways", "1.0", "give", 0.6, Polarity.LACKING, 0, 5, "tea", "example", "better")
    suggestions.add(meeting.store, run, [(passage(meeting, "Jean"), [lacking])])
    assert do(meeting, "1", "confirm", ref=GIVE, run=looked_at) == []
    assert do(meeting, "2", "confirm_all", coder="Ben", run=looked_at) == []
    assert do(meeting, "3", "confirm", coder="Cai", ref=GIVE, run=shown(meeting)["run"]) == []
    ana, *ben, cai = verbs.inquiry.decisions(meeting)
    assert [str(d.code) for d in ben] == [GIVE, CONNECT]
    for d in (ana, *ben):
        assert d.shown == (f"{GIVE} 0.800 invented", f"{CONNECT} 0.800 invented")
        assert d.polarity is Polarity.PRESENT
    assert (cai.shown, cai.polarity) == ((f"{GIVE} 0.600 better",), Polarity.LACKING)


def test_a_decision_made_before_anything_was_suggested_says_that_nothing_was_shown(meeting: verbs.Workspace) -> None:
    nothing = shown(meeting)["run"]
    suggest(meeting, "Jean", "give")
    assert do(meeting, "1", "none", run=nothing) == []
    assert do(meeting, "2", "confirm_all", coder="Ben", run=nothing) == []
    assert [d.shown for d in verbs.inquiry.decisions(meeting)] == [()]


def test_why_quotes_no_passage_as_a_reason_for_itself_and_says_in_words_how_it_was_read(
    meeting: verbs.Workspace,
) -> None:
    text = shown(meeting)["text"]
    run = suggestions.start_run(meeting.store, "large@96c13074", meeting.versions())
    kept = ("five_ways", "1.0", "give", 0.8, Polarity.PRESENT, 0, 5)
    made = [Suggestion(*kept, words, "decided", "large@96c13074", rank) for rank, words in enumerate((text, "Tea"), 1)]
    suggestions.add(meeting.store, run, [(passage(meeting, "Jean"), made)])
    why = [s["why"] for s in shown(meeting)["suggestions"]]
    assert [w["nearest"] for w in why] == ["", "Tea"]
    assert {(w["reading"], w["model"]) for w in why} == {("a closer reading", "large@96c13074")}
