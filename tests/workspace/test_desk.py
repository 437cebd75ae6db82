"""Finding work and deciding it: filters, order, groups, what the desk sends."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Mode, Round

CONNECT = CodeRef("five_ways", "connect")


def _shown(ws: verbs.Workspace, coder: str = "amina", **wanted: object) -> list[str]:
    ids = verbs.desk.matching(ws.acting_as(coder), verbs.desk.Filter(**wanted))  # type: ignore[arg-type]
    return [p["text"].split()[0] for p in verbs.desk.view(ws.acting_as(coder), ids)["passages"]]


def _id(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def _act(kind: str, passage: int, nonce: str, **more: object) -> dict[str, object]:
    return {"type": kind, "passage": passage, "nonce": nonce, **more}


def test_everything_is_in_reading_order_prompts_included(meeting):
    assert _shown(meeting) == ["What", "My", "I", "There"]


def test_filters_narrow_and_prompts_step_aside(meeting):
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(_id(meeting, "tea"), Action.ADD, CONNECT)])
    assert _shown(meeting, status="todo") == ["I", "There"]
    assert _shown(meeting, status="done") == ["My"]
    assert _shown(meeting, code="five_ways/connect") == ["My"]
    assert _shown(meeting, words="allotm") == ["I"]
    assert _shown(meeting, "tom", status="todo") == ["My", "I", "There"]


def test_next_undecided_goes_round_once_and_then_there_is_none(meeting):
    ids = verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter())
    first = verbs.desk.next_todo(meeting.acting_as("amina"), ids, None)
    assert first == _id(meeting, "tea")
    assert verbs.desk.next_todo(meeting.acting_as("amina"), ids, _id(meeting, "Italian")) == first
    verbs.desk.decide_group(meeting.acting_as("amina"), ids, Action.NONE)
    assert verbs.desk.next_todo(meeting.acting_as("amina"), ids, None) is None


def test_a_group_is_one_act_and_one_undo(meeting):
    ids = verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter())
    assert verbs.desk.decide_group(meeting.acting_as("amina"), ids, Action.NONE) == 3
    assert verbs.desk.progress(meeting.acting_as("amina")) == (3, 3)
    verbs.desk.undo(meeting.acting_as("amina"))
    assert verbs.desk.progress(meeting.acting_as("amina")) == (0, 3)


def test_an_act_that_is_sent_twice_is_done_once(meeting):
    tea = _id(meeting, "tea")
    act = _act("confirm", tea, "n1", ref="five_ways/connect")
    for _ in range(3):
        assert verbs.desk.carry_out(meeting.acting_as("amina"), [act]) == (["n1"], [])
    assert len(verbs.inquiry.decisions(meeting)) == 1


def test_a_selection_reaches_the_text_as_exactly_the_quotation(meeting):
    tea = next(p for p in verbs.inquiry.passages(meeting) if "tea" in p.text)
    start = tea.text.index("cup of tea")
    act = _act(
        "add",
        tea.id,
        "n1",
        ref="five_ways/connect",
        start=start,
        end=start + 10,
        polarity="present",
        quote="cup of tea",
    )
    assert verbs.desk.carry_out(meeting.acting_as("amina"), [act])[1] == []
    assert verbs.inquiry.decisions(meeting)[0].quote == "cup of tea"
    wrong = {**act, "nonce": "n2", "quote": "cup of ten"}
    assert "select the words again" in verbs.desk.carry_out(meeting.acting_as("amina"), [wrong])[1][0]


def test_one_act_that_fails_does_not_hold_up_the_others(meeting):
    tea = _id(meeting, "tea")
    acts = [
        _act("confirm", tea, "n1", ref="five_ways/joy"),
        _act("confirm", tea, "n2", ref="five_ways/connect"),
    ]
    dealt, problems = verbs.desk.carry_out(meeting.acting_as("amina"), acts)
    assert dealt == ["n1", "n2"] and len(problems) == 1
    assert [d.code for d in verbs.inquiry.decisions(meeting)] == [CONNECT]


@pytest.mark.parametrize("kind", ["merge", "split", "fix"])
def test_merge_split_and_mending_can_be_undone_and_redone(meeting, kind):
    ann = next(p for p in verbs.inquiry.passages(meeting) if "allotment" in p.text)
    at = ann.text.index("The digging")
    first, second = verbs.desk.split_passage(meeting.acting_as("amina"), ann.id, ann.start + at)
    before = [(p.id, p.text) for p in verbs.inquiry.passages(meeting)]
    act = {
        "merge": _act("merge", first, "n1", **{"with": second}),
        "split": _act("split", second, "n1", at=len("The digging does me good,")),
        "fix": _act("fix", first, "n1", text="I go to the allotments every Saturday."),
    }[kind]
    assert verbs.desk.carry_out(meeting.acting_as("amina"), [act])[1] == []
    after = [(p.id, p.text) for p in verbs.inquiry.passages(meeting)]
    assert after != before
    verbs.desk.carry_out(meeting.acting_as("amina"), [_act("undo", first, "n2")])
    assert [(p.id, p.text) for p in verbs.inquiry.passages(meeting)] == before
    verbs.desk.carry_out(meeting.acting_as("amina"), [_act("redo", first, "n3")])
    assert [(p.id, p.text) for p in verbs.inquiry.passages(meeting)] == after


def test_in_a_blind_round_nobody_sees_a_colleagues_coding_before_it_is_revealed(meeting):
    round_id = verbs.review.start_round(meeting.acting_as("amina"), Round(0, "first", Mode.BLIND, ("amina", "tom")))
    verbs.desk.decide(meeting.acting_as("tom"), [verbs.desk.Act(_id(meeting, "tea"), Action.ADD, CONNECT)])

    def codings() -> list:
        ids = verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter())
        return [c for p in verbs.desk.view(meeting.acting_as("amina"), ids)["passages"] for c in p["codings"]]

    assert codings() == []
    assert verbs.report.evidence_json(meeting)["unreviewed"] == 3
    verbs.review.reveal_round(meeting.acting_as("amina"), round_id)
    assert [c["coder"] for c in codings()] == ["tom"]


def test_what_was_decided_under_a_merged_code_counts_for_the_code_it_was_merged_into(meeting):
    from harvest.codebook.changes import merge_codes

    verbs.desk.decide(
        meeting.acting_as("amina"), [verbs.desk.Act(_id(meeting, "tea"), Action.ADD, CodeRef("five_ways", "give"))]
    )
    assert len(verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter(code="five_ways/give"))) == 1
    book = merge_codes(meeting.codebook("five_ways"), ["give"], "connect")
    verbs.settings.save_codebook(meeting.acting_as("amina"), book, why="one and the same here")
    assert verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter(code="five_ways/give")) == []
    assert len(verbs.desk.matching(meeting.acting_as("amina"), verbs.desk.Filter(code="five_ways/connect"))) == 1
    counted = {c["code"] for c in verbs.report.evidence_json(meeting)["codes"] if c["passages"]}
    assert counted == {"connect"}
    assert verbs.inquiry.decisions(meeting)[0].code == CodeRef("five_ways", "give")


def test_a_passage_that_a_colleague_merged_away_is_passed_over_when_words_or_work_are_looked_for(
    meeting: verbs.Workspace,
) -> None:
    ids = [p.id for p in verbs.inquiry.passages(meeting)]
    gone = [*ids, 10**9]
    assert verbs.desk.find_passage(meeting, [10**9, *ids], "knocks", 10**9) in ids
    assert verbs.desk.next_todo(meeting.acting_as("Ana"), [10**9, *ids], None) in ids
    assert verbs.desk.find_passage(meeting, gone, "words that nobody said", None) is None


def test_the_transcript_holds_all_of_a_source_in_its_order_and_nothing_of_a_passage_that_went(
    meeting: verbs.Workspace,
) -> None:
    every = verbs.inquiry.passages(meeting)
    found = verbs.desk.transcript(meeting.acting_as("Ana"), every[-1].id)
    assert [p["text"] for p in found["parts"]] == [p.text for p in every if p.source == found["source"]]
    assert {p["codeable"] for p in found["parts"]} == {True, False}
    assert verbs.desk.transcript(meeting, 10**9)["parts"] == []
