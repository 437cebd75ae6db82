"""What pages show first is kept in the file: equal to working it out, and gone with the words it was made of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from workspace import test_live as live

from harvest import evidence
from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import CodeRef, Consent, Polarity, Verdict
from harvest.workspace import at_hand, kept
from harvest.workspace.caches import Caches
from harvest.workspace.inquiry import at_a_glance
from harvest.workspace.review import agreement

BOOK = "five_ways"
WHOLE = st.one_of(
    st.tuples(st.just("consent"), st.integers(0, 3), st.sampled_from(list(Consent))),
    st.tuples(st.just("withdraw"), st.integers(0, 3)),
    st.tuples(st.just("review"), st.sampled_from([Verdict.KEPT, Verdict.REPLACED])),
    st.tuples(st.just("setting"), st.integers(1, 6)),
    st.tuples(st.just("scan")),
    st.tuples(st.just("ahead")),
)


def _do(ws: verbs.Workspace, what: tuple[Any, ...]) -> None:
    voices = verbs.settings.voices(ws)
    match what:
        case ("consent", n, consent):
            verbs.settings.set_consent(ws, [voices[n % len(voices)].id], consent)
        case ("withdraw", n):
            verbs.protection.withdraw(ws, voices[n % len(voices)].id)
        case ("review", verdict):
            for kind in {f.kind for f in verbs.protection.all_findings(ws)}:
                verbs.protection.review_kind(ws, kind, verdict)
        case ("setting", n):
            verbs.settings.set_setting(ws, "suppress_below", n)
        case ("scan",):
            verbs.protection.scan(ws)
        case ("ahead",):
            verbs.inquiry.look_ahead(ws)
        case _:
            live._do(ws, what)


def reopened(ws: verbs.Workspace) -> verbs.Workspace:
    """The same inquiry with nothing in memory."""
    return replace(ws, caches=Caches())


def check_compare(ws: verbs.Workspace) -> None:
    """What Compare shows, with nothing in memory and with all, is what all decisions give."""
    every = verbs.review.coding_differences(reopened(ws))
    for look in (reopened(ws), ws):
        at = verbs.review.differences_at(look)
        assert [(a.passage, a.code, a.unsure) for a in at] == [(d.passage.id, d.code, d.unsure) for d in every]
        assert [verbs.review.coding_difference(look, a) for a in at] == every
    shown = verbs.review.agreement_report(reopened(ws), BOOK)
    assert shown == agreement._now(reopened(ws), BOOK)


EVERYBODY_LEFT = [("withdraw", 0), ("withdraw", 1), ("withdraw", 2), ("withdraw", 3)]
ADDED = ("add", "Ana", 0, CodeRef(BOOK, "connect"), CodeRef(BOOK, "connect"), Polarity.PRESENT, None)


@example([*EVERYBODY_LEFT, ADDED])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(live.DECISIONS | live.EDITS | WHOLE, max_size=12))
def test_what_is_kept_equals_what_is_worked_out_whatever_was_done(
    meeting_factory: Any, acts: list[tuple[Any, ...]]
) -> None:
    ws = meeting_factory().acting_as("Ana")
    verbs.protection.scan(ws)
    verbs.inquiry.look_ahead(ws)
    for act in acts:
        try:
            _do(ws, act)
        except HarvestError:
            continue
        for coder in ("Ana", "Ben"):
            fresh = reopened(ws).acting_as(coder)
            assert verbs.inquiry.overview(fresh) == at_a_glance._overview(fresh)
        check_compare(ws)
        if not verbs.protection.unscanned(ws):
            shown = verbs.report.at_a_glance(reopened(ws), BOOK)
            assert shown == evidence.glance(verbs.report.current_evidence(reopened(ws), BOOK))


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    """A meeting of which something is agreed, with what its pages show first."""
    ws = meeting.acting_as("Ana")
    for p in verbs.inquiry.passages(ws):
        if p.codeable:
            verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect")])
    p = next(p for p in verbs.inquiry.passages(ws) if p.codeable)
    verbs.desk.decide(ws.acting_as("Ben"), [verbs.desk.act_from(p.id, "reject", "five_ways/connect")])
    verbs.protection.scan(ws)
    verbs.inquiry.look_ahead(ws)
    return ws


def test_pages_that_are_opened_first_read_no_passage(coded: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    before = verbs.inquiry.overview(coded), verbs.report.at_a_glance(coded, BOOK)
    queue = [verbs.review.coding_difference(coded, at) for at in verbs.review.differences_at(coded)]
    monkeypatch.setattr(kept, "passages", lambda ws: pytest.fail("all passages were read"))
    fresh = reopened(coded).acting_as("Ben")
    assert queue and [verbs.review.coding_difference(fresh, at) for at in verbs.review.differences_at(fresh)] == queue
    assert verbs.review.agreement_report(fresh, BOOK).both_looked == 1
    assert (verbs.inquiry.overview(fresh), verbs.report.at_a_glance(fresh, BOOK)) == before
    assert verbs.inquiry.phases(fresh)


def test_to_keep_it_is_no_change_that_anybody_is_told_of(coded: verbs.Workspace) -> None:
    rev, content = coded.store.rev, coded.store.content_rev
    verbs.inquiry.look_ahead(coded)
    assert (coded.store.rev, coded.store.content_rev) == (rev, content)


def test_what_was_worked_out_while_somebody_wrote_is_not_kept(coded: verbs.Workspace) -> None:
    rev = coded.store.rev
    verbs.settings.set_setting(coded, "missing_voices", "Nobody under twenty came.")
    at_hand.keep_at_hand(coded, {"overview": verbs.inquiry.overview(coded)}, rev)
    assert at_hand.at_hand(coded, "overview", verbs.inquiry.Overview) is None


@pytest.mark.parametrize("json", ["", "[]", '{"events": 7}', '{"no such": 1}'])
def test_what_another_version_kept_is_worked_out_again(coded: verbs.Workspace, json: str) -> None:
    before = verbs.inquiry.overview(coded)
    with coded.store.write(counted=False) as conn:
        conn.execute("UPDATE worked_out SET json = ?", (json,))
    assert verbs.inquiry.overview(reopened(coded)) == before


def test_a_round_is_told_to_each_coder_apart(coded: verbs.Workspace) -> None:
    from harvest.model import Mode, Round

    verbs.review.start_round(coded, Round(0, "A round", Mode.BLIND, ("Ana", "Ben"), facilitator="Ana"))
    verbs.inquiry.look_ahead(coded)
    assert at_hand.at_hand(coded, "overview", verbs.inquiry.Overview) is None
