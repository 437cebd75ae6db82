"""Finding work and deciding it: filters, order, groups, what the desk sends."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Mode, Round
from harvest.workspace.desk import acts as desk_acts
from harvest.workspace.desk import queue, view
from harvest.workspace.desk.queue import Filter, matching, next_todo
from harvest.workspace.settings import frame

CONNECT = CodeRef("five_ways", "connect")


def _shown(ws: verbs.Workspace, coder: str = "amina", **wanted: object) -> list[str]:
    ids = matching(ws, coder, Filter(**wanted))  # type: ignore[arg-type]
    return [p["text"].split()[0] for p in view.view(ws, coder, ids)["passages"]]


def _id(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in frame.passages(ws) if words in p.text)


def _act(kind: str, passage: int, nonce: str, **more: object) -> dict[str, object]:
    return {"type": kind, "passage": passage, "nonce": nonce, **more}


def test_everything_is_in_reading_order_prompts_included(meeting):
    assert _shown(meeting) == ["What", "My", "I", "There"]


def test_filters_narrow_and_prompts_step_aside(meeting):
    verbs.decide(meeting, "amina", [verbs.Act(_id(meeting, "tea"), Action.ADD, CONNECT)])
    assert _shown(meeting, status="todo") == ["I", "There"]
    assert _shown(meeting, status="done") == ["My"]
    assert _shown(meeting, code="five_ways/connect") == ["My"]
    assert _shown(meeting, words="allotm") == ["I"]
    assert _shown(meeting, "tom", status="todo") == ["My", "I", "There"]


def test_next_undecided_goes_round_once_and_then_there_is_none(meeting):
    ids = matching(meeting, "amina", Filter())
    first = next_todo(meeting, "amina", ids, None)
    assert first == _id(meeting, "tea")
    assert next_todo(meeting, "amina", ids, _id(meeting, "Italian")) == first
    desk_acts.decide_group(meeting, "amina", ids, Action.NONE)
    assert next_todo(meeting, "amina", ids, None) is None


def test_a_group_is_one_act_and_one_undo(meeting):
    ids = matching(meeting, "amina", Filter())
    assert desk_acts.decide_group(meeting, "amina", ids, Action.NONE) == 3
    assert queue.progress(meeting, "amina") == (3, 3)
    verbs.undo(meeting, "amina")
    assert queue.progress(meeting, "amina") == (0, 3)


def test_an_act_that_is_sent_twice_is_done_once(meeting):
    tea = _id(meeting, "tea")
    act = _act("confirm", tea, "n1", ref="five_ways/connect")
    for _ in range(3):
        assert desk_acts.do(meeting, "amina", [act]) == (["n1"], [])
    assert len(frame.decisions(meeting)) == 1


def test_a_selection_reaches_the_text_as_exactly_the_quotation(meeting):
    tea = next(p for p in frame.passages(meeting) if "tea" in p.text)
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
    assert desk_acts.do(meeting, "amina", [act])[1] == []
    assert frame.decisions(meeting)[0].quote == "cup of tea"
    wrong = {**act, "nonce": "n2", "quote": "cup of ten"}
    assert "select the words again" in desk_acts.do(meeting, "amina", [wrong])[1][0]


def test_one_act_that_fails_does_not_hold_up_the_others(meeting):
    tea = _id(meeting, "tea")
    acts = [
        _act("confirm", tea, "n1", ref="five_ways/joy"),
        _act("confirm", tea, "n2", ref="five_ways/connect"),
    ]
    dealt, problems = desk_acts.do(meeting, "amina", acts)
    assert dealt == ["n1", "n2"] and len(problems) == 1
    assert [d.code for d in frame.decisions(meeting)] == [CONNECT]


@pytest.mark.parametrize("kind", ["merge", "split", "fix"])
def test_merge_split_and_mending_can_be_undone_and_redone(meeting, kind):
    ann = next(p for p in frame.passages(meeting) if "allotment" in p.text)
    at = ann.text.index("The digging")
    first, second = verbs.split_passage(meeting, ann.id, ann.start + at, who="amina")
    before = [(p.id, p.text) for p in frame.passages(meeting)]
    act = {
        "merge": _act("merge", first, "n1", **{"with": second}),
        "split": _act("split", second, "n1", at=len("The digging does me good,")),
        "fix": _act("fix", first, "n1", text="I go to the allotments every Saturday."),
    }[kind]
    assert desk_acts.do(meeting, "amina", [act])[1] == []
    after = [(p.id, p.text) for p in frame.passages(meeting)]
    assert after != before
    desk_acts.do(meeting, "amina", [_act("undo", first, "n2")])
    assert [(p.id, p.text) for p in frame.passages(meeting)] == before
    desk_acts.do(meeting, "amina", [_act("redo", first, "n3")])
    assert [(p.id, p.text) for p in frame.passages(meeting)] == after


def test_in_a_blind_round_nobody_sees_a_colleagues_coding_before_it_is_revealed(meeting):
    round_id = frame.start_round(meeting, Round(0, "first", Mode.BLIND, ("amina", "tom")), who="amina")
    verbs.decide(meeting, "tom", [verbs.Act(_id(meeting, "tea"), Action.ADD, CONNECT)])

    def codings() -> list:
        ids = matching(meeting, "amina", Filter())
        return [c for p in view.view(meeting, "amina", ids)["passages"] for c in p["codings"]]

    assert codings() == []
    assert verbs.evidence_json(meeting)["unreviewed"] == 3
    frame.reveal(meeting, round_id, who="amina")
    assert [c["coder"] for c in codings()] == ["tom"]


def test_what_was_decided_under_a_merged_code_counts_for_the_code_it_was_merged_into(meeting):
    from harvest.codebook.changes import merge_codes

    verbs.decide(meeting, "amina", [verbs.Act(_id(meeting, "tea"), Action.ADD, CodeRef("five_ways", "give"))])
    assert len(matching(meeting, "amina", Filter(code="five_ways/give"))) == 1
    book = merge_codes(meeting.codebook("five_ways"), ["give"], "connect")
    frame.save_codebook(meeting, book, who="amina", why="one and the same here")
    assert matching(meeting, "amina", Filter(code="five_ways/give")) == []
    assert len(matching(meeting, "amina", Filter(code="five_ways/connect"))) == 1
    counted = {c["code"] for c in verbs.evidence_json(meeting)["codes"] if c["passages"]}
    assert counted == {"connect"}
    assert frame.decisions(meeting)[0].code == CodeRef("five_ways", "give")
