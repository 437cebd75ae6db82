"""What pages show first is kept in the file: equal to working it out, and gone with the words it was made of."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import partial
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
from harvest.workspace.report import current, put_away
from harvest.workspace.report.put_away import of_evidence
from harvest.workspace.review import agreement

BOOK = "five_ways"
WHOLE = st.one_of(
    st.tuples(st.just("consent"), st.integers(0, 3), st.sampled_from(list(Consent))),
    st.tuples(st.just("withdraw"), st.integers(0, 3)),
    st.tuples(st.just("review"), st.sampled_from([Verdict.KEPT, Verdict.REPLACED])),
    st.tuples(st.just("setting"), st.integers(1, 6)),
    st.tuples(st.just("sign in"), st.sampled_from(["Dee", "Eve"])),
    st.tuples(st.just("for the pack"), st.integers(0, 9)),
    st.tuples(st.just("summary"), st.sampled_from(["", "People meet.", "Ann Doyle says so."])),
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
        case ("sign in", name):
            verbs.settings.sign_in(ws, name)
        case ("for the pack", n):
            quoted = verbs.report.current_evidence(ws).quotations
            if quoted:
                q = quoted[n % len(quoted)]
                verbs.report.toggle_for_pack(ws, q.code, q.passage_id, q.start)
        case ("summary", text):
            verbs.report.set_summary(ws, CodeRef(BOOK, "connect"), text)
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
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@pytest.mark.parametrize("text", ["", "[]", '{"events": 7}', '{"no such": 1}'])
def test_what_another_version_kept_is_worked_out_again(coded: verbs.Workspace, text: str) -> None:
    before = verbs.inquiry.overview(coded)
    with coded.store.write(counted=False) as conn:
        conn.execute("UPDATE worked_out SET json = ?", (text,))
    assert verbs.inquiry.overview(reopened(coded)) == before


def test_a_round_is_told_to_each_coder_apart(coded: verbs.Workspace) -> None:
    from harvest.model import Mode, Round

    verbs.review.start_round(coded, Round(0, "A round", Mode.BLIND, ("Ana", "Ben"), facilitator="Ana"))
    verbs.inquiry.look_ahead(coded)
    assert at_hand.at_hand(coded, "overview", verbs.inquiry.Overview) is None


def built(ws: verbs.Workspace, codebook: str | None) -> evidence.Evidence:
    """The evidence made of all that the inquiry holds, whatever is kept."""
    return current._built(reopened(ws), codebook)


def same(ws: verbs.Workspace, codebook: str | None) -> bool:
    """Whether evidence asked for with nothing in memory, and with all, is what all of the inquiry gives."""
    whole = built(ws, codebook)
    every = [verbs.report.current_evidence(w, codebook) for w in (reopened(ws), ws)]
    return all(replace(e, at=whole.at) == whole and tuple(e.history) == tuple(whole.history) for e in every)


@example([ADDED, ("consent", 0, Consent.NAMED), ("review", Verdict.REPLACED)], [("withdraw", 0)])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(live.DECISIONS | live.EDITS | WHOLE, max_size=8), st.lists(live.DECISIONS | WHOLE, max_size=2))
def test_evidence_that_is_kept_equals_what_is_built_of_all(
    meeting_factory: Any, before: list[tuple[Any, ...]], after: list[tuple[Any, ...]]
) -> None:
    ws = meeting_factory().acting_as("Ana")
    verbs.protection.scan(ws)
    for acts in (before, after):
        for act in acts:
            try:
                _do(ws, act)
            except HarvestError:
                continue
        if not verbs.protection.unscanned(ws):
            assert same(ws, None) and same(ws, BOOK)
        if acts is before:
            verbs.protection.scan(ws)
            verbs.inquiry.look_ahead(ws)
            assert at_hand.at_hand(ws, of_evidence(None), str) and at_hand.at_hand(ws, of_evidence(BOOK), str)
            assert same(ws, None) and same(ws, BOOK)


def test_evidence_that_is_kept_reads_no_passage(coded: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = built(coded, None)
    answer = verbs.report.evidence_json(coded)
    assert whole.quotations
    monkeypatch.setattr(kept, "passages", lambda ws: pytest.fail("all passages were read"))
    found = verbs.report.current_evidence(reopened(coded))
    assert [q.whole for q in found.quotations] == [q.whole for q in whole.quotations]
    assert replace(found, at=whole.at, history=whole.history) == whole
    assert verbs.report.evidence_json(reopened(coded)) | {"date": ""} == answer | {"date": ""}


def test_nothing_that_was_said_is_kept_a_second_time_nor_outlives_a_withdrawal(coded: verbs.Workspace) -> None:
    text = at_hand.at_hand(coded, of_evidence(None), str)
    assert text is not None
    inside = json.dumps(at_hand.unpacked(text), ensure_ascii=False)
    quoted = verbs.report.current_evidence(coded).quotations
    assert quoted and not any(q.verbatim in inside for q in quoted if len(q.verbatim) > 20 and "[" not in q.verbatim)
    assert text[40:100].encode() in _bytes(coded)
    verbs.protection.withdraw(coded, verbs.settings.voices(coded)[0].id)
    assert text[40:100].encode() not in _bytes(coded)
    assert at_hand.at_hand(coded, of_evidence(None), str) is None


def _bytes(ws: verbs.Workspace) -> bytes:
    return b"".join(p.read_bytes() for p in ws.path.parent.glob(f"{ws.path.name}*"))


def test_a_server_that_reads_ahead_is_ready_for_the_next_decision(coded: verbs.Workspace) -> None:
    fresh = reopened(coded)
    out_of_file = verbs.report.current_evidence(fresh)
    verbs.inquiry.look_ahead(fresh)
    assert verbs.report.current_evidence(fresh) is not out_of_file
    assert replace(verbs.report.current_evidence(fresh), at="") == replace(out_of_file, at="")


def test_what_depends_on_the_day_is_kept_for_that_day_alone(
    coded: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    verbs.planning.add_pledge(coded, "Ana", "paint the hall", by="end of July")
    verbs.protection.scan(coded)
    verbs.inquiry.look_ahead(coded)
    cleared = partial(verbs.report.current_cleared, coded)
    assert put_away.taken_out(reopened(coded), None, cleared) is not None

    class Tomorrow(date):
        @classmethod
        def today(cls) -> Tomorrow:
            return cls(2999, 1, 1)

    monkeypatch.setattr(put_away, "date", Tomorrow)
    assert put_away.taken_out(reopened(coded), None, cleared) is None


@pytest.mark.parametrize("text", ["", "AAAA", at_hand.packed({"day": ""}), at_hand.packed([])])
def test_evidence_that_another_version_kept_is_built_again(coded: verbs.Workspace, text: str) -> None:
    at_hand.keep_at_hand(coded, {of_evidence(None): text}, coded.store.rev)
    assert same(coded, None)


def test_who_signs_in_or_chooses_a_quotation_has_nothing_read_anew(coded: verbs.Workspace) -> None:
    q = verbs.report.current_evidence(coded).quotations[0]
    before = kept.passages(coded), kept.sources(coded), kept.voices(coded), kept.permissions(coded)
    content = coded.store.content_rev
    verbs.settings.sign_in(coded, "Dee")
    verbs.report.toggle_for_pack(coded, q.code, q.passage_id, q.start)
    verbs.report.set_summary(coded, CodeRef(BOOK, "connect"), "People meet.")
    verbs.settings.set_setting(coded, "suppress_below", 3)
    assert coded.store.content_rev > content
    after = kept.passages(coded), kept.sources(coded), kept.voices(coded), kept.permissions(coded)
    assert all(a is b for a, b in zip(before, after, strict=True))
    found = verbs.report.current_evidence(coded)
    assert any(q.chosen for q in found.quotations) and found.suppress_below == 3
    assert same(coded, None)
