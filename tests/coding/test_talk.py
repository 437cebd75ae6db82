"""A round is a measurement: how views moved with the talk, what a changed vote does to what was settled, progress."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from harvest.coding.consensus import consensus
from harvest.coding.folding import stances
from harvest.coding.rounds import Progress, happened, states
from harvest.coding.talk import Moves, moves, views_of, views_of_several
from harvest.model import Action, CodeRef, Decision, Mode, Polarity, Round

CODE = CodeRef("book", "care")


def act(i: int, coder: str, action: Action, *, code: CodeRef | None = CODE, undoes: str | None = None) -> Decision:
    return Decision(
        i, f"2026-01-01T00:00:{i:02d}", coder, 1, 1, action, f"b{i}", code, None, Polarity.PRESENT, 0, 9,
        undoes=undoes, round_id=1, memo="as we said" if action in (Action.SETTLE_IN, Action.SETTLE_OUT) else "",
    )  # fmt: skip


def test_views_move_towards_and_away_from_what_most_saw_and_nobody_is_named() -> None:
    before = {"A": {1: {"x"}, 2: {"y"}}, "B": {1: {"x"}, 2: set()}, "C": {1: set(), 2: set()}}
    after = {"A": {1: {"x"}, 2: set()}, "B": {1: set(), 2: set()}, "C": {1: {"x"}, 2: set()}}
    assert moves(before, after) == Moves(views=6, towards=2, away=1, open=0)


def test_where_as_many_saw_it_as_did_not_there_is_no_majority_to_move_to() -> None:
    assert moves({"A": {1: {"x"}}, "B": {1: set()}}, {"A": {1: set()}, "B": {1: set()}}).open == 1


def test_a_passage_that_one_coder_alone_looked_at_measures_nothing() -> None:
    assert moves({"A": {1: {"x"}}, "B": {}}, {"A": {1: set()}, "B": {}}) == Moves()


def test_a_vote_that_turns_against_what_was_settled_opens_it_again() -> None:
    rows = [act(1, "A", Action.ADD), act(2, "B", Action.REJECT), act(3, "A", Action.SETTLE_IN)]
    assert [c.code for c in consensus(rows).agreed] == [CODE] and not consensus(rows).disputed
    later = consensus([*rows, act(4, "A", Action.REJECT)])
    assert later.settled[0].reopened and not later.agreed
    assert [d.code for d in later.disputed] == [CODE]


def test_a_vote_that_turns_towards_what_was_settled_leaves_it_settled() -> None:
    rows = [act(1, "A", Action.ADD), act(2, "B", Action.REJECT), act(3, "A", Action.SETTLE_IN), act(4, "B", Action.ADD)]
    made = consensus(rows)
    assert not made.settled[0].reopened and not made.disputed and made.agreed


def test_settled_again_after_it_was_reopened_it_stands() -> None:
    rows = [act(1, "A", Action.ADD), act(2, "B", Action.REJECT), act(3, "A", Action.SETTLE_OUT)]
    rows += [act(4, "B", Action.ADD)]
    assert consensus(rows).disputed and not consensus(rows).agreed
    made = consensus([*rows, act(5, "A", Action.SETTLE_IN)])
    assert made.agreed and not made.disputed and not made.settled[0].reopened


def test_progress_counts_passages_decided_in_the_round_and_takes_undo_into_account() -> None:
    progress = Progress()
    progress.take([act(1, "A", Action.ADD), act(2, "A", Action.FLAG), act(3, "B", Action.FLAG)])
    assert progress.of(1) == {"A": {1}}
    progress.take([act(4, "A", Action.UNDO, code=None, undoes="b1")])
    assert progress.of(1) == {}
    progress.take([act(5, "A", Action.REDO, code=None, undoes="b1")])
    assert progress.of(1) == {"A": {1}}


def test_what_happened_to_rounds_is_told_once_and_says_whose_it_is() -> None:
    begun = Round(1, "First", Mode.BLIND, ("Ana",))
    (news,) = happened({}, {1: begun}, "Ben")
    assert (news.what, news.mine) == ("begun", False)
    shown = Round(1, "First", Mode.BLIND, ("Ana",), revealed_at="2026-01-01")
    assert [h.what for h in happened(states({1: begun}), {1: shown}, "Ana")] == ["revealed"]
    assert happened(states({1: shown}), {1: shown}, "Ana") == ()


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.sampled_from("ABC"), st.sampled_from((Action.ADD, Action.REJECT, Action.FLAG)))
    )
)
def test_views_on_what_several_looked_at_are_those_of_all_there(acts: list[tuple[int, str, Action]]) -> None:
    made = stances(replace(act(n + 1, coder, how), passage_id=p) for n, (p, coder, how) in enumerate(acts))
    every, several = views_of(made, "book"), views_of_several(made, "book")
    shared = {p for p in (1, 2, 3) if sum(p in seen for seen in every.values()) > 1}
    assert every.keys() == several.keys()
    for coder, seen in every.items():
        assert {p: v for p, v in seen.items() if p in shared} == {
            p: v for p, v in several[coder].items() if p in shared
        }
        assert several[coder].items() <= seen.items()
