"""A page of the history: equal to filtering all decisions, whatever was done, and made without reading all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workspace import test_live as live

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Right
from harvest.store import decisions
from harvest.workspace import kept
from harvest.workspace.caches import Caches
from harvest.workspace.settings import DecisionEntry, DecisionFilter


def fits(row: DecisionEntry, wanted: DecisionFilter) -> bool:
    return (
        wanted.who in ("", row.who)
        and wanted.source in ("", row.source)
        and (not wanted.code or wanted.code in (row.code, row.to))
        and wanted.action in ("", row.action)
        and wanted.passage in (None, row.passage)
    )


def each_filter(rows: tuple[DecisionEntry, ...]) -> list[DecisionFilter]:
    """No filter, one by each value of each sort, and one that nothing fits."""
    by = [DecisionFilter(), DecisionFilter(who="Nobody")]
    for r in rows:
        by += [DecisionFilter(who=r.who), DecisionFilter(source=r.source), DecisionFilter(action=r.action)]
        by += [DecisionFilter(passage=r.passage), DecisionFilter(who=r.who, code=r.code)]
        by += [DecisionFilter(code=c) for c in (r.code, r.to) if c]
    return list(dict.fromkeys(by))


def check(ws: verbs.Workspace) -> None:
    """Every page is what filtering all rows gives."""
    rows, hidden = verbs.settings.decision_entries(ws)
    for wanted in each_filter(rows):
        page = verbs.settings.decision_page(ws, wanted)
        assert list(page.rows) == [r for r in reversed(rows) if fits(r, wanted)]
        assert (page.found, page.every, page.hidden) == (len(page.rows), len(rows), hidden)
        assert page.who == tuple(dict.fromkeys(r.who for r in rows))
        assert page.sources == tuple(dict.fromkeys(r.source for r in rows if r.source))
        assert page.codes == tuple(sorted({c for r in rows for c in (r.code, r.to) if c}))
        assert page.actions == tuple(dict.fromkeys(r.action for r in rows))
    assert [verbs.settings.decision_after(ws, n) for n in range(len(rows) + 2)] == [None, *rows, None]


def reopened(ws: verbs.Workspace) -> verbs.Workspace:
    """The same inquiry with nothing in memory."""
    return replace(ws, caches=Caches())


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(live.DECISIONS | live.EDITS, max_size=10))
def test_a_page_equals_filtering_all_decisions_whatever_was_done(
    meeting_factory: Any, acts: list[tuple[Any, ...]]
) -> None:
    ws = meeting_factory()
    for act in acts:
        try:
            live._do(ws, act)
        except HarvestError:
            continue
        verbs.settings.decision_page(ws.acting_as("Ana"))
    for coder in ("Ana", "Ben", "Onlooker"):
        check(ws.acting_as(coder))
        check(reopened(ws).acting_as(coder))
    ws.store.close()


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    """A meeting in which everything was decided about."""
    for p in verbs.inquiry.passages(meeting):
        if p.codeable:
            act = verbs.desk.act_from(p.id, "add", "five_ways/connect", memo="so")
            verbs.desk.decide(meeting.acting_as("Ana"), [act])
    return meeting


def test_only_the_newest_are_read(coded: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, _ = verbs.settings.decision_entries(coded)
    monkeypatch.setattr(kept, "passages", lambda ws: pytest.fail("all passages were read"))
    read = decisions.decisions
    asked: list[Any] = []
    monkeypatch.setattr(decisions, "decisions", lambda store, **by: asked.append(by["ids"]) or read(store, **by))
    page = verbs.settings.decision_page(reopened(coded), most=2)
    assert page.rows == tuple(reversed(rows))[:2] and page.found == len(rows)
    assert [len(ids) for ids in asked] == [2]


def test_who_sees_no_names_filters_by_what_they_see(coded: verbs.Workspace) -> None:
    verbs.protection.scan(coded)
    actor = replace(coded.acting_as("Ana").actor, rights=frozenset({Right.READ, Right.EXPORT}))
    nameless = replace(reopened(coded), actor=actor)
    rows, _ = verbs.settings.decision_entries(nameless)
    assert rows != verbs.settings.decision_entries(coded)[0]
    check(nameless)


def test_a_withdrawn_voice_has_no_words_on_a_page(coded: verbs.Workspace) -> None:
    voice = next(v for v in verbs.settings.voices(coded) if v.label == "Bill Marsh")
    verbs.settings.decision_page(coded)
    verbs.protection.withdraw(coded.acting_as("Ana"), voice.id)
    check(coded)
    rows = verbs.settings.decision_page(coded).rows
    assert any(r.held and not r.words for r in rows) and any(r.words for r in rows)
    assert verbs.settings.decision_page(coded).every == len(rows)
