"""What Compare shows and does: agreement, samples, progress of a round, settling."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Mode, Passage, Polarity, Round, Suggestion
from harvest.store import suggestions

CONNECT, GIVE = (CodeRef("five_ways", c) for c in ("connect", "give"))


def codeable(ws: verbs.Workspace) -> list[Passage]:
    return [p for p in verbs.inquiry.passages(ws) if p.codeable]


def add(ws: verbs.Workspace, coder: str, passage: Passage, code: CodeRef = CONNECT) -> None:
    verbs.desk.decide(ws.acting_as(coder), [verbs.desk.Act(passage.id, Action.ADD, code)])


def reject(ws: verbs.Workspace, coder: str, passage: Passage, code: CodeRef = CONNECT) -> None:
    verbs.desk.decide(ws.acting_as(coder), [verbs.desk.Act(passage.id, Action.REJECT, code)])


def test_agreement_is_measured_on_what_two_coders_looked_at(meeting: verbs.Workspace) -> None:
    first, second, third = codeable(meeting)
    for coder in ("Ana", "Ben"):
        add(meeting, coder, first)
        add(meeting, coder, second, GIVE)
    add(meeting, "Ana", third)
    found = verbs.review.agreement_report(meeting, "five_ways", resamples=50)
    assert (found.coders, found.both_looked) == (("Ana", "Ben"), 2)
    assert [a.code for a in found.codes] == ["connect", "give"]
    assert found.overall is not None and found.overall.alpha.value == 1.0


def test_there_is_no_agreement_where_nobody_looked_twice(meeting: verbs.Workspace) -> None:
    add(meeting, "Ana", codeable(meeting)[0])
    found = verbs.review.agreement_report(meeting, "five_ways")
    assert (found.overall, found.codes, found.both_looked) == (None, (), 0)


def test_agreement_of_a_round_leaves_out_what_was_decided_elsewhere(meeting: verbs.Workspace) -> None:
    first, second, _ = codeable(meeting)
    for coder in ("Ana", "Ben"):
        add(meeting, coder, first)
    number = verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "R", Mode.TOGETHER, ("Ana", "Ben")))
    for coder in ("Ana", "Ben"):
        add(meeting, coder, second)
    assert verbs.review.agreement_report(meeting, "five_ways", resamples=10).both_looked == 2
    assert verbs.review.agreement_report(meeting, "five_ways", round_id=number, resamples=10).both_looked == 1


def test_a_drawn_sample_holds_passages_on_which_nothing_was_suggested(meeting: verbs.Workspace) -> None:
    first, second, third = codeable(meeting)
    run = suggestions.start_run(meeting.store, "invented", meeting.versions())
    made = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "tea", "example", "invented")
    suggestions.add(meeting.store, run, [(p.id, [made]) for p in (first, second)])
    for seed in range(10):
        drawn = verbs.review.draw_sample(meeting, "random", 2, seed=seed)
        assert len(drawn) == 2 and third.id in drawn


def test_a_sample_of_all_is_empty_which_means_every_passage(meeting: verbs.Workspace) -> None:
    assert verbs.review.draw_sample(meeting, "all") == frozenset()
    assert verbs.review.draw_sample(meeting, "random", 99) == {p.id for p in codeable(meeting)}


@pytest.mark.parametrize(("how", "table", "said"), [("lots", "", "no way to draw"), ("table", "77", "no passage")])
def test_a_sample_that_cannot_be_drawn_is_said_in_a_sentence(
    meeting: verbs.Workspace, how: str, table: str, said: str
) -> None:
    with pytest.raises(DecisionError, match=said):
        verbs.review.draw_sample(meeting, how, table=table)


def test_progress_counts_what_each_coder_decided_in_the_round(meeting: verbs.Workspace) -> None:
    first, second, third = codeable(meeting)
    add(meeting, "Ana", third)
    sample = frozenset({first.id, second.id})
    made = Round(0, "R", Mode.BLIND, ("Ana", "Ben"), passages=sample)
    number = verbs.review.start_round(meeting.acting_as("Ana"), made)
    add(meeting, "Ana", first)
    add(meeting, "Ana", third)
    found = verbs.review.round_progress(meeting, verbs.review.all_rounds(meeting)[number])
    assert found == {"Ana": (1, 2), "Ben": (0, 2)}


def test_a_difference_is_in_the_queue_until_it_is_settled_with_a_reason(meeting: verbs.Workspace) -> None:
    first = codeable(meeting)[0]
    add(meeting, "Ana", first)
    reject(meeting, "Ben", first)
    (found,) = verbs.review.coding_differences(meeting)
    assert (found.passage.id, found.code, [c.coder for c in found.with_it]) == (first.id, CONNECT, ["Ana"])
    assert [coder for coder, _ in found.without_it] == ["Ben"]
    assert verbs.review.coding_differences(meeting, "toronto") == []
    with pytest.raises(DecisionError, match="Say why"):
        verbs.review.settle(meeting.acting_as("Ana"), first.id, CONNECT, True, "  ")
    verbs.review.settle(meeting.acting_as("Ana"), first.id, CONNECT, True, "They know each other by name.")
    assert verbs.review.coding_differences(meeting) == []
    (settled,) = verbs.review.settlements(meeting)
    assert (settled.coder, settled.stands, settled.reason) == ("Ana", True, "They know each other by name.")
    assert [str(c.code) for c in verbs.report.current_material(meeting).consensus.agreed] == [str(CONNECT)]


def test_what_is_settled_out_is_no_coding_of_the_group(meeting: verbs.Workspace) -> None:
    first = codeable(meeting)[0]
    add(meeting, "Ana", first)
    reject(meeting, "Ben", first)
    verbs.review.settle(meeting.acting_as("Ben"), first.id, CONNECT, False, "A shop, not a tie.")
    assert verbs.report.current_material(meeting).consensus.agreed == ()


def test_differences_of_a_blind_round_wait_until_it_is_revealed(meeting: verbs.Workspace) -> None:
    first = codeable(meeting)[0]
    number = verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "R", Mode.BLIND, ("Ana", "Ben")))
    add(meeting, "Ana", first)
    add(meeting, "Ben", first, GIVE)
    assert verbs.review.coding_differences(meeting) == [] and verbs.review.revealed_rounds(meeting) == {}
    verbs.review.reveal_round(meeting.acting_as("Ana"), number)
    assert {str(d.code) for d in verbs.review.coding_differences(meeting)} == {str(CONNECT), str(GIVE)}
    assert set(verbs.review.revealed_rounds(meeting)) == {number}
