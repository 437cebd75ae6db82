"""What Themes shows is worked out in a server once somebody opened an inquiry, and nowhere else."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from harvest import evidence, privacy
from harvest import workspace as verbs
from harvest.ui import reading_ahead
from harvest.ui.reading_ahead import ReadingAhead
from harvest.workspace.caches import Caches


@pytest.fixture
def opened(meeting: verbs.Workspace) -> verbs.Workspace:
    """An inquiry that was looked through for names, of which nothing is in memory yet."""
    verbs.protection.scan(meeting)
    return replace(meeting, caches=Caches())


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A line for each time that evidence is made; whoever opened the inquiry is given no time first."""
    lines: list[str] = []
    build = evidence.build
    monkeypatch.setattr(evidence, "build", lambda *a, **k: lines.append("made") or build(*a, **k))
    monkeypatch.setattr(reading_ahead, "PAUSE", 0.0)
    return lines


def read() -> None:
    """Wait until what was begun is read."""
    for thread in threading.enumerate():
        if thread.name == "reading ahead":
            thread.join()


def test_themes_are_there_once_the_inquiry_was_opened_in_a_server(opened: verbs.Workspace, made: list[str]) -> None:
    ahead = ReadingAhead()
    ahead.begin()
    ahead.of(opened)
    ahead.of(opened.acting_as("Ana"))
    read()
    assert made == ["made", "made"]
    verbs.report.current_evidence(opened.acting_as("Ana"), opened.codebooks()[0].id)
    verbs.report.current_evidence(opened.acting_as("Ana"))
    assert made == ["made", "made"]


def test_nothing_is_read_where_no_server_runs_or_it_ended(opened: verbs.Workspace, made: list[str]) -> None:
    ahead = ReadingAhead()
    ahead.of(opened)
    ahead.begin()
    ahead.end()
    ahead.of(opened)
    assert made == []


def test_what_was_not_looked_through_for_names_waits_for_somebody_to_ask(
    meeting: verbs.Workspace, made: list[str]
) -> None:
    ahead = ReadingAhead()
    ahead.begin()
    ahead.of(meeting)
    read()
    assert made == [] and verbs.protection.unscanned(meeting)


def test_what_pages_show_first_is_kept_again_where_somebody_went_on(opened: verbs.Workspace, made: list[str]) -> None:
    ahead = ReadingAhead()
    ahead.begin()
    ahead.again(opened)
    assert made == [], "who was not read ahead of is not read later"
    ahead.of(opened)
    read()
    ahead.again(opened)
    ahead.again(opened, closing=True)
    assert made == ["made"] * 2
    p = next(p for p in verbs.inquiry.passages(opened) if p.codeable)
    verbs.desk.decide(opened.acting_as("Ana"), [verbs.desk.act_from(p.id, "add", "five_ways/connect")])
    ahead.again(opened)
    assert made == ["made"] * 3
    assert verbs.inquiry.overview(replace(opened, caches=Caches())).decided == 1


def test_all_evidence_is_kept_when_the_server_ends_and_not_with_every_minute(
    opened: verbs.Workspace, made: list[str]
) -> None:
    ahead = ReadingAhead()
    ahead.begin()
    ahead.of(opened)
    read()
    for text in ("Nobody under twenty came.", "Nobody came."):
        verbs.settings.set_setting(opened, "missing_voices", text)
        ahead.again(opened)
    made.clear()
    verbs.report.current_evidence(replace(opened, caches=Caches()))
    assert made == ["made"]
    ahead.again(opened, closing=True)
    made.clear()
    again = verbs.report.current_evidence(replace(opened, caches=Caches()))
    assert made == [] and "Nobody came." in again.missing_voices


def test_what_settings_asks_of_everybody_is_there_too(
    opened: verbs.Workspace, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    look = privacy.proposals
    monkeypatch.setattr(privacy, "proposals", lambda *a, **k: asked.append("asked") or look(*a, **k))
    ahead = ReadingAhead()
    ahead.begin()
    ahead.of(opened)
    read()
    verbs.intake.who_may_be_one(opened)
    assert asked == ["asked"]
