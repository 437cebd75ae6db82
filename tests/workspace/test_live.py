"""The inquiry in memory: equal to a fold from scratch, to be rebuilt at any moment, and blind where a round is."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest import workspace as verbs
from harvest.coding.consensus import consensus
from harvest.coding.folding import codings, stances
from harvest.coding.stance import Stance, status
from harvest.coding.visibility import visible_to_all
from harvest.errors import HarvestError
from harvest.model import Action, CodeRef, Mode, Polarity, Round
from harvest.model.undo import undo_stacks
from harvest.store import contents, decisions, rounds
from harvest.workspace import kept
from harvest.workspace.caches import Caches
from harvest.workspace.decided import decided
from harvest.workspace.hidden_names import hiding

CODES = [CodeRef("five_ways", c) for c in ("connect", "give", "be_active")]
CODERS = ("Ana", "Ben", "Cai")
Stances = dict[int, dict[str, Stance]]

DECISIONS = st.one_of(
    st.tuples(
        st.sampled_from(["add", "confirm", "reject", "change", "none", "flag", "unflag", "memo", "settle_in"]),
        st.sampled_from(CODERS),
        st.integers(0, 9),
        st.sampled_from(CODES),
        st.sampled_from(CODES),
        st.sampled_from(list(Polarity)),
        st.tuples(st.integers(0, 200), st.integers(1, 200)) | st.none(),
    ),
    st.tuples(st.sampled_from(["undo", "redo"]), st.sampled_from(CODERS)),
    st.tuples(st.sampled_from(["blind", "together", "reveal"]), st.sampled_from(CODERS)),
)
EDITS = st.one_of(
    st.tuples(st.just("merge"), st.sampled_from(CODERS), st.integers(0, 9)),
    st.tuples(st.just("split"), st.sampled_from(CODERS), st.integers(0, 9), st.integers(1, 200)),
    st.tuples(
        st.just("fix"),
        st.sampled_from(CODERS),
        st.integers(0, 9),
        st.integers(0, 200),
        st.sampled_from(["x", "🙂 ", ""]),
    ),
)


def _do(ws: verbs.Workspace, what: tuple[Any, ...]) -> None:
    kind, coder, *more = what
    if kind in ("undo", "redo"):
        (verbs.desk.undo if kind == "undo" else verbs.desk.redo)(ws.acting_as(coder))
        return
    if kind in ("blind", "together"):
        verbs.review.start_round(ws.acting_as(coder), Round(0, "A round", Mode(kind), CODERS, facilitator="Ana"))
        return
    if kind == "reveal":
        verbs.review.reveal_round(ws.acting_as(coder), max(rounds.by_id(ws.store), default=0))
        return
    every = [p for p in verbs.inquiry.passages(ws) if p.codeable]
    if not every:  # everybody withdrew
        return
    p = every[more[0] % len(every)]
    if kind == "merge":
        verbs.desk.merge_passages(ws.acting_as(coder), p.id, every[(more[0] + 1) % len(every)].id)
    elif kind == "split":
        verbs.desk.split_passage(ws.acting_as(coder), p.id, p.start + more[1] % len(p.text))
    elif kind == "fix":
        at = more[1] % len(p.text)
        verbs.desk.fix_text(ws.acting_as(coder), p.id, p.text[:at] + more[2] + p.text[at + 1 :])
    else:
        _, code, to, polarity, span = more
        start = end = None
        if span:
            start = p.start + span[0] % len(p.text)
            end = min(p.end, start + span[1])
        action = Action(kind)
        verbs.desk.decide(
            ws.acting_as(coder),
            [
                verbs.desk.Act(
                    p.id, action, code, to if action is Action.CHANGE else None, polarity, start, end, memo="so"
                )
            ],
        )


def _decided(found: Stances) -> Stances:
    return {p: dict(coders) for p, coders in found.items() if coders}


def _from_scratch(ws: verbs.Workspace) -> Stances:
    return _decided(stances(verbs.inquiry.decisions(ws)))


def _in_memory(ws: verbs.Workspace) -> Stances:
    now = verbs.desk.desk_state(ws)
    ids = {d.passage_id for d in verbs.inquiry.decisions(ws)}
    return _decided({i: dict(now.stances(i)) for i in ids})


def _kept_is_what_is_stored(ws: verbs.Workspace) -> None:
    """What is kept for everybody's views is what reading all of it anew would give."""
    now, every = decided(ws), rounds.by_id(ws.store)
    rows = visible_to_all(decisions.decisions(ws.store), every, ws.codebooks())
    assert now.stored == decisions.decisions(ws.store)
    assert now.rows == rows
    assert now.consensus == consensus(rows, every)
    assert now.stances == stances(rows)
    assert now.codings() == codings(rows)
    fresh = verbs.Workspace(ws.store)  # with nothing kept
    shown = [hiding(w).all(list(kept.passages(w))) for w in (ws, fresh)]
    assert shown[0] == shown[1]
    ids = [p.id for p in kept.passages(ws)]
    for coder in CODERS:
        assert verbs.desk.view(ws.acting_as(coder), ids) == verbs.desk.view(fresh.acting_as(coder), ids)
    assert kept.passages(ws) == contents.passages(ws.store)
    assert kept.sources(ws) == contents.sources(ws.store)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DECISIONS | EDITS, max_size=12))
def test_memory_equals_a_fold_from_scratch_whatever_was_done(meeting_factory: Any, acts: list[tuple[Any, ...]]) -> None:
    ws = meeting_factory()
    verbs.desk.desk_state(ws)
    for act in acts:
        try:
            _do(ws, act)
        except HarvestError:
            continue
        now = verbs.desk.desk_state(ws)
        assert _in_memory(ws) == _from_scratch(ws)
        assert {p.id: p.text for p in now.passages} == {p.id: p.text for p in verbs.inquiry.passages(ws)}
        _kept_is_what_is_stored(ws)
        for coder in CODERS:
            stances = {i: people[coder] for i, people in _from_scratch(ws).items() if coder in people}
            marks = now.fold.marks(coder)
            assert {i: m for i, m in marks.items() if i in stances} == {
                i: (status(s), s.flagged) for i, s in stances.items()
            }
            assert all(m == ("todo", False) for i, m in marks.items() if i not in stances)
    rows = verbs.inquiry.decisions(ws)
    for coder in CODERS:
        assert verbs.desk.desk_state(ws).undo_stacks(coder) == undo_stacks(rows, coder)
    ws.store.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DECISIONS | EDITS, max_size=12), st.integers(0, 12))
def test_a_desk_that_reads_decisions_where_somebody_looks_shows_what_all_of_them_give(
    meeting_factory: Any, acts: list[tuple[Any, ...]], before: int
) -> None:
    ws = meeting_factory()
    desk = verbs.Workspace(ws.store)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("harvest.coding.running_fold.BLOCK", 2)
        for n, act in enumerate(acts):
            try:
                _do(ws, act)
            except HarvestError:
                continue
            if n < before:  # the desk is opened later
                continue
            whole = verbs.Workspace(ws.store)
            kept.decisions(whole)
            ids = [p.id for p in contents.passages(ws.store)]
            for coder in CODERS:
                one, two = desk.acting_as(coder), whole.acting_as(coder)
                assert verbs.desk.view(one, ids[n % 3 :: 3]) == verbs.desk.view(two, ids[n % 3 :: 3])
                assert verbs.desk.progress(one) == verbs.desk.progress(two)
                assert verbs.desk.filter_choices(one) == verbs.desk.filter_choices(two)
                stacks = verbs.desk.desk_state(one).undo_stacks(coder)
                assert stacks == verbs.desk.desk_state(two).undo_stacks(coder)
            disputed = verbs.desk.Filter(status="disputed")
            assert verbs.desk.matching(desk, disputed) == verbs.desk.matching(whole, disputed)
    ws.store.close()


def test_the_desk_opens_with_the_decisions_that_it_shows(meeting: verbs.Workspace, monkeypatch: Any) -> None:
    add(meeting, "Ana", "Jean")
    add(meeting, "Ben", "Jean", "five_ways/give")
    monkeypatch.setattr("harvest.coding.running_fold.BLOCK", 1)
    read: list[int] = []
    really = kept.some_decisions
    monkeypatch.setattr(kept, "some_decisions", lambda ws, ids: read.extend(ids) or really(ws, ids))
    fresh = verbs.Workspace(meeting.store).acting_as("Cai")
    others = [p.id for p in verbs.inquiry.passages(fresh) if p.id != passage(fresh, "Jean")]
    verbs.desk.view(fresh, others)
    assert not read and verbs.desk.filter_choices(fresh)["coder"] == ["Ana", "Ben"]
    assert seen(fresh, "Cai") == {("Ana", "five_ways/connect"), ("Ben", "five_ways/give")}
    assert len(read) == 2


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DECISIONS, min_size=1, max_size=12))
def test_the_state_at_every_earlier_moment_can_be_replayed(meeting_factory: Any, acts: list[tuple[Any, ...]]) -> None:
    ws = meeting_factory()
    moments: dict[str, Stances] = {}
    with pytest.MonkeyPatch.context() as clock:
        for number, act in enumerate(acts):
            at = f"2026-11-24T10:00:00.{number:03d}+00:00"
            clock.setattr("harvest.store.decisions.now", lambda at=at: at)
            try:
                _do(ws, act)
            except HarvestError:
                continue
            moments[at] = {p: dict(c) for p, c in _in_memory(ws).items()}
    for at, then in moments.items():
        assert _decided(stances(verbs.inquiry.decisions(ws, up_to=at))) == then
    ws.store.close()


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def add(ws: verbs.Workspace, coder: str, words: str, code: str = "five_ways/connect") -> None:
    verbs.desk.decide(ws.acting_as(coder), [verbs.desk.act_from(passage(ws, words), "add", code)])


def seen(ws: verbs.Workspace, coder: str) -> set[tuple[str, str]]:
    """Who gave which code, as far as this coder's desk shows it."""
    view = verbs.desk.view(ws.acting_as(coder), [p.id for p in verbs.inquiry.passages(ws)])
    return {(c["coder"], c["ref"]) for p in view["passages"] for c in p["codings"]}


def test_what_is_read_anew_and_is_as_before_is_there_once(meeting: verbs.Workspace) -> None:
    passages, sources = kept.passages(meeting), kept.sources(meeting)
    with meeting.store.write():
        pass
    assert [*map(id, kept.passages(meeting))] == [*map(id, passages)]
    assert [*map(id, kept.sources(meeting))] == [*map(id, sources)]
    verbs.desk.fix_text(meeting.acting_as("Ana"), passages[1].id, passages[1].text + " Indeed.")
    with meeting.store.write():
        pass
    assert kept.passages(meeting) == contents.passages(meeting.store)


def test_a_blind_round_hides_colleagues_codings_until_it_is_revealed(meeting: verbs.Workspace) -> None:
    number = verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")))
    add(meeting, "Ana", "Jean")
    add(meeting, "Ben", "Jean", "five_ways/give")
    assert seen(meeting, "Ana") == {("Ana", "five_ways/connect")}
    assert seen(meeting, "Ben") == {("Ben", "five_ways/give")}
    verbs.review.reveal_round(meeting.acting_as("Ana"), number)
    assert seen(meeting, "Ana") == seen(meeting, "Ben") == {("Ana", "five_ways/connect"), ("Ben", "five_ways/give")}


@pytest.mark.parametrize("onlooker", ["Cai", "Ana"])
def test_what_was_coded_blind_stays_hidden_from_onlookers_and_after_closing(
    meeting: verbs.Workspace, onlooker: str
) -> None:
    number = verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")))
    add(meeting, "Ben", "Jean", "five_ways/give")
    if onlooker == "Ana":
        verbs.review.close_round(meeting.acting_as("Ana"), number)
    assert seen(meeting, onlooker) == set()
    assert verbs.desk.matching(meeting.acting_as(onlooker), verbs.desk.Filter(coder="Ben", code="five_ways/give")) == []
    verbs.review.reveal_round(meeting.acting_as("Ana"), number)
    assert seen(meeting, onlooker) == {("Ben", "five_ways/give")}


def test_a_newer_round_together_shows_nothing_of_the_blind_one_before_it(meeting: verbs.Workspace) -> None:
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")))
    add(meeting, "Ben", "Jean", "five_ways/give")
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Together", Mode.TOGETHER, ("Ana", "Ben")))
    add(meeting, "Ben", "allotment", "five_ways/be_active")
    assert seen(meeting, "Ana") == {("Ben", "five_ways/be_active")}
    assert seen(meeting, "Ben") == {("Ben", "five_ways/be_active"), ("Ben", "five_ways/give")}


def test_a_flag_set_blind_is_not_seen_by_a_colleague(meeting: verbs.Workspace) -> None:
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")))
    verbs.desk.decide(meeting.acting_as("Ben"), [verbs.desk.Act(passage(meeting, "Jean"), Action.FLAG)])
    view = verbs.desk.view(meeting.acting_as("Ana"), [passage(meeting, "Jean")])
    assert view["passages"][0]["flagged"] is False
    assert verbs.desk.matching(meeting.acting_as("Ana"), verbs.desk.Filter(status="flagged")) == []


@pytest.mark.parametrize("coders", [("Ana",), ()])
def test_a_round_without_suggestions_shows_none_and_says_so_in_the_decision(
    meeting: verbs.Workspace, coders: tuple[str, ...]
) -> None:
    from harvest.model import Suggestion
    from harvest.store import suggestions

    there = passage(meeting, "Jean")
    run = suggestions.start_run(meeting.store, "invented", meeting.versions())
    made = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "tea", "example", "invented")
    suggestions.add(meeting.store, run, [(there, [made])])
    add(meeting, "Ana", "Jean")
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Fresh eyes", Mode.BLIND, coders, suggestions=False))
    add(meeting, "Ana", "Jean", "five_ways/give")
    assert verbs.desk.view(meeting.acting_as("Ana"), [there])["passages"][0]["suggestions"] == []
    before, during = verbs.inquiry.decisions(meeting)
    assert before.shown and not during.shown


def test_the_facilitator_of_a_round_together_has_the_last_word(meeting: verbs.Workspace) -> None:
    verbs.review.start_round(
        meeting.acting_as("Ana"), Round(0, "Round", Mode.TOGETHER, ("Ana", "Ben"), facilitator="Ana")
    )
    there = passage(meeting, "Jean")
    verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.act_from(there, "reject", "five_ways/give")])
    add(meeting, "Ben", "Jean", "five_ways/give")
    add(meeting, "Ben", "Jean")
    agreed = verbs.report.read_material(meeting).consensus.agreed
    assert {str(c.code) for c in agreed} == {"five_ways/connect"}


def test_a_view_never_mixes_two_versions_of_the_text(meeting: verbs.Workspace) -> None:
    """A reader that took the inquiry in hand keeps its passages while a colleague mends, merges and splits."""
    before = verbs.desk.desk_state(meeting)
    texts = {i: p.text for i, p in before.by_id.items()}
    verbs.desk.fix_text(meeting.acting_as("Ben"), passage(meeting, "Jean"), "My neighbour Joan knocks.")
    after = verbs.desk.desk_state(meeting)
    assert after is not before
    assert {i: p.text for i, p in before.by_id.items()} == texts
    assert any("Joan" in p.text for p in after.passages)


def test_settings_change_nothing_that_was_folded_and_a_mended_word_moves_it(meeting: verbs.Workspace) -> None:
    add(meeting, "Ana", "Jean")
    before = verbs.desk.desk_state(meeting)
    verbs.settings.set_setting(meeting.acting_as("Ana"), "suppress_below", 5)
    assert verbs.desk.desk_state(meeting).fold is before.fold
    verbs.desk.fix_text(meeting.acting_as("Ana"), passage(meeting, "Jean"), "My neighbour Jean calls.")
    _kept_is_what_is_stored(meeting)
    fold = verbs.desk.desk_state(meeting).fold
    assert fold.marks("Ana") == verbs.desk.desk_state(replace(meeting, caches=Caches())).fold.marks("Ana")


def test_what_was_taken_back_with_its_write_is_kept_nowhere(meeting: verbs.Workspace) -> None:
    there = passage(meeting, "Jean")
    with pytest.raises(RuntimeError), meeting.store.write():
        add(meeting, "Ana", "Jean")
        verbs.desk.fix_text(meeting.acting_as("Ana"), there, "My neighbour Joan knocks.")
        assert len(decided(meeting).rows) == 2 and any("Joan" in p.text for p in kept.passages(meeting))
        raise RuntimeError
    _kept_is_what_is_stored(meeting)
    add(meeting, "Ben", "Jean")
    _kept_is_what_is_stored(meeting)


def test_many_readers_and_writers_at_once_agree_in_the_end(meeting: verbs.Workspace) -> None:
    ids = [p.id for p in verbs.inquiry.passages(meeting)]
    faults: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for n in range(12):
                add(meeting, name, "Jean" if n % 2 else "allotment", str(CODES[n % 3]))
                if n % 5 == 4:
                    verbs.desk.undo(meeting.acting_as(name))
                mine = {
                    c["ref"]
                    for p in verbs.desk.view(meeting.acting_as(name), ids)["passages"]
                    for c in p["codings"]
                    if c["mine"]
                }
                assert n % 5 == 4 or str(CODES[n % 3]) in mine, "nobody misses what they have just done"
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(f"coder {i}",)) for i in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert faults == []
    assert _in_memory(meeting) == _from_scratch(meeting)


def test_a_view_on_words_before_its_passage_comes_home_when_a_merge_is_taken_back(meeting: verbs.Workspace) -> None:
    """What somebody decided on the second half of a split passage, about a coding that begins in the first."""
    ana, ben = meeting.acting_as("Ana"), meeting.acting_as("Ben")
    there = verbs.desk.desk_state(meeting).by_id[passage(meeting, "allotment")]
    first, second = verbs.desk.split_passage(ben, there.id, there.start + there.text.index(" ") + 1)
    about = verbs.desk.Act(second, Action.REJECT, CODES[0], start=there.start, end=there.end, beyond=True)
    verbs.desk.decide(ana, [about])
    _kept_is_what_is_stored(meeting)
    verbs.desk.merge_passages(ben, first, second)
    _kept_is_what_is_stored(meeting)
    verbs.desk.undo(ben)
    _kept_is_what_is_stored(meeting)
    assert verbs.desk.desk_state(meeting).stances(second)["Ana"].rejected
    assert "Ana" not in verbs.desk.desk_state(meeting).stances(first)
