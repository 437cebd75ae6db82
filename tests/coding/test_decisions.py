"""Decisions → codings, consensus, undo."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from harvest.coding.consensus import consensus, of_one, of_several
from harvest.coding.folding import codings
from harvest.model import Action, CodeRef, Decision, Mode, Polarity, Round
from harvest.model.undo import undo_stacks

CONNECT, GIVE, ACTIVE = (CodeRef("five_ways", c) for c in ("connect", "give", "be_active"))


class Log:
    """Appends decisions as the store would."""

    def __init__(self) -> None:
        self.rows: list[Decision] = []

    def __call__(self, coder: str, action: str, code: CodeRef | None = None, **more: object) -> str:
        number = len(self.rows) + 1
        batch = str(more.pop("batch", f"b{number}"))
        fields = {"start": 0, "end": 10, "passage_id": 1, "source_id": 1, **more}
        self.rows.append(
            Decision(
                id=number, at=f"t{number:04}", coder=coder, action=Action(action), batch=batch, code=code, **fields
            )  # type: ignore[arg-type]
        )
        return batch

    def codes(self, coder: str) -> set[str]:
        return {c.code.code for c in codings(self.rows) if c.coder == coder}

    def agreed(self, rounds: dict[int, Round] | None = None) -> set[str]:
        return {c.code.code for c in consensus(self.rows, rounds).agreed}


def test_a_confirmed_code_stands_for_its_coder():
    log = Log()
    log("amina", "confirm", CONNECT)
    assert log.codes("amina") == {"connect"}
    assert log.codes("tom") == set()


def test_a_rejected_code_is_no_coding_and_takes_the_own_one_away():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("amina", "reject", CONNECT)
    assert log.codes("amina") == set()


def test_what_one_coder_answered_about_a_coding_stands_for_the_group_though_another_answered_nothing():
    log = Log()
    log("amina", "add", CONNECT, facets={"asset": "the choir"})
    log("tom", "add", CONNECT)
    assert consensus(log.rows).agreed[0].facets == {"asset": "the choir"}


def test_change_replaces_the_code_and_keeps_its_polarity():
    log = Log()
    log("amina", "add", CONNECT, polarity=Polarity.LACKING)
    log("amina", "change", CONNECT, to=GIVE)
    (coding,) = codings(log.rows)
    assert (coding.code, coding.polarity) == (GIVE, Polarity.LACKING)


def test_change_of_polarity_alone_keeps_the_code():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("amina", "change", CONNECT, polarity=Polarity.WISHED_FOR)
    (coding,) = codings(log.rows)
    assert (coding.code, coding.polarity) == (CONNECT, Polarity.WISHED_FOR)


def test_one_code_can_stand_on_two_spans_and_one_of_them_be_removed():
    log = Log()
    log("amina", "add", CONNECT, start=0, end=4)
    log("amina", "add", CONNECT, start=5, end=9)
    log("amina", "reject", CONNECT, start=0, end=4)
    assert [(c.start, c.end) for c in codings(log.rows)] == [(5, 9)]
    assert log.agreed() == {"connect"}


def test_none_of_these_fit_clears_the_passage_for_that_coder_only():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("tom", "confirm", CONNECT)
    log("tom", "none")
    assert log.codes("amina") == {"connect"} and log.codes("tom") == set()


def test_undo_and_redo_bring_back_exactly_what_was():
    log = Log()
    log("amina", "confirm", CONNECT)
    before = codings(log.rows)
    batch = log("amina", "none")
    log("amina", "undo", undoes=batch)
    assert codings(log.rows) == before
    log("amina", "redo", undoes=batch)
    assert codings(log.rows) == ()


def test_a_batch_is_one_undo():
    log = Log()
    for passage in (1, 2, 3):
        log("amina", "confirm", CONNECT, passage_id=passage, batch="group")
    assert undo_stacks(log.rows, "amina") == (["group"], [])
    log("amina", "undo", undoes="group")
    assert codings(log.rows) == ()


def test_a_new_act_clears_what_could_be_redone():
    log = Log()
    batch = log("amina", "confirm", CONNECT)
    log("amina", "undo", undoes=batch)
    assert undo_stacks(log.rows, "amina") == ([], [batch])
    log("amina", "confirm", GIVE)
    assert undo_stacks(log.rows, "amina")[1] == []


def test_nobody_can_undo_a_colleagues_act():
    log = Log()
    log("amina", "confirm", CONNECT)
    assert undo_stacks(log.rows, "tom") == ([], [])


def test_two_who_agree_make_one_agreed_coding_that_names_both():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("tom", "confirm", CONNECT)
    (coding,) = consensus(log.rows).agreed
    assert coding.coder == "amina, tom"


def test_a_code_that_one_confirms_and_another_rejects_is_disputed_and_not_agreed():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("tom", "reject", CONNECT)
    found = consensus(log.rows)
    assert found.agreed == ()
    (dispute,) = found.disputed
    assert dispute.without_it == ("tom",)


def test_settling_a_dispute_decides_it_and_keeps_the_originals():
    log = Log()
    log("amina", "confirm", CONNECT)
    log("tom", "reject", CONNECT)
    log("amina", "settle_in", CONNECT, memo="we talked: the tea matters")
    found = consensus(log.rows)
    assert [c.code for c in found.agreed] == [CONNECT] and found.disputed == ()
    assert found.settled[0].reason == "we talked: the tea matters"
    assert log.codes("amina") == {"connect"} and log.codes("tom") == set()


def test_in_a_blind_round_leaving_a_code_out_is_a_view():
    log = Log()
    rounds = {7: Round(7, "first", Mode.BLIND, ("amina", "tom"), revealed_at="t")}
    log("amina", "confirm", CONNECT, round_id=7)
    log("amina", "add", GIVE, round_id=7)
    log("tom", "confirm", CONNECT, round_id=7)
    assert log.agreed(rounds) == {"connect"}
    assert [d.code for d in consensus(log.rows, rounds).disputed] == [GIVE]


def test_in_a_round_together_the_last_word_counts_and_the_facilitators_before_all():
    log = Log()
    rounds = {7: Round(7, "first", Mode.TOGETHER, facilitator="amina")}
    log("amina", "confirm", CONNECT, round_id=7)
    log("tom", "reject", CONNECT, round_id=7)
    assert log.agreed(rounds) == {"connect"}
    log("amina", "reject", CONNECT, round_id=7)
    assert log.agreed(rounds) == set()


def test_differing_polarity_is_shown_as_a_difference_while_the_code_stands():
    log = Log()
    log("amina", "confirm", CONNECT, polarity=Polarity.PRESENT)
    log("tom", "confirm", CONNECT, polarity=Polarity.LACKING)
    found = consensus(log.rows)
    assert len(found.agreed) == 1
    assert [d.polarity_only for d in found.disputed] == [True]


acts = st.lists(
    st.tuples(
        st.sampled_from(["amina", "tom"]),
        st.sampled_from(["confirm", "reject", "none", "add", "undo", "redo"]),
        st.sampled_from([CONNECT, GIVE, ACTIVE]),
        st.integers(1, 3),
    ),
    max_size=40,
)


def _play(moves) -> Log:
    log = Log()
    for coder, action, code, passage in moves:
        if action in ("undo", "redo"):
            done, undone = undo_stacks(log.rows, coder)
            stack = done if action == "undo" else undone
            if stack:
                log(coder, action, undoes=stack[-1])
        else:
            log(coder, action, None if action == "none" else code, passage_id=passage)
    return log


@given(acts)
def test_undoing_everything_leaves_nothing_and_redoing_everything_leaves_all(moves):
    log = _play(moves)
    before = codings(log.rows)
    for coder in ("amina", "tom"):
        count = len(undo_stacks(log.rows, coder)[0])
        for _ in range(count):
            log(coder, "undo", undoes=undo_stacks(log.rows, coder)[0][-1])
        assert log.codes(coder) == set()
        for _ in range(count):
            log(coder, "redo", undoes=undo_stacks(log.rows, coder)[1][-1])
    assert {(c.passage_id, c.coder, c.code) for c in codings(log.rows)} == {
        (c.passage_id, c.coder, c.code) for c in before
    }


@given(acts)
def test_one_coder_never_changes_what_another_decided(moves):
    whole = _play(moves)
    alone = _play([m for m in moves if m[0] == "amina"])
    assert whole.codes("amina") == alone.codes("amina")


@given(acts)
def test_no_code_is_agreed_that_nobody_put_there(moves):
    log = _play(moves)
    held = {(c.passage_id, c.code) for c in codings(log.rows)}
    assert {(c.passage_id, c.code) for c in consensus(log.rows).agreed} <= held


@given(
    st.sampled_from(["confirm", "add", "reject", "change", "none", "flag", "unflag", "memo", "edit"]),
    st.sampled_from([CONNECT, GIVE]),
    st.sampled_from([*Polarity, None]),
    st.sampled_from([*Mode, None]),
    st.sampled_from(["amina", "tom"]),
)
def test_what_a_single_decision_leaves_is_what_the_rules_for_several_give(action, code, polarity, mode, facilitator):
    log = Log()
    more = {"to": GIVE} if action == "change" else {}
    given_code = None if action in ("none", "flag", "unflag", "memo", "edit") else code
    log("amina", action, given_code, polarity=polarity, memo="so", facets={"asset": "x", "impact": ""}, **more)
    row = replace(log.rows[0], round_id=1 if mode else None)
    rounds = {1: Round(1, "A round", mode, ("amina", "tom"), facilitator=facilitator)} if mode else {}
    assert of_one(row) == of_several([row], rounds)
