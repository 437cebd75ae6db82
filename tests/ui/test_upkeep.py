"""What the server does beside people's work: it looks for garbage and suggests anew, and leaves the machine to them."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from ui.opening import fine, open_page

from harvest import workspace as verbs
from harvest.ui import background, upkeep
from harvest.ui.background import RESTS, SuggestJob


def test_the_whole_memory_is_not_searched_after_every_run_of_a_page(tmp_path: Path) -> None:
    verbs.new(tmp_path / "one.harvest", "T", "Q?").store.close()
    at = open_page("code", tmp_path / "one.harvest")
    searched = []
    watch = lambda phase, about: searched.append(about) if (phase, about["generation"]) == ("start", 2) else None  # noqa: E731
    gc.callbacks.append(watch)
    try:
        for _ in range(5):
            fine(at.run())
    finally:
        gc.callbacks.remove(watch)
    assert len(searched) < 5


def test_what_nobody_needs_is_found_from_time_to_time(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[str] = []

    def rest(seconds: float) -> None:
        if len(found) == 2:
            raise InterruptedError
        found.append("a minute")

    monkeypatch.setattr("harvest.ui.upkeep.time.sleep", rest)
    monkeypatch.setattr("harvest.ui.upkeep.gc.collect", lambda: found.append("garbage"))
    with pytest.raises(InterruptedError):
        upkeep._tidy(0)
    assert found == ["a minute", "garbage"]


def test_suggesting_anew_rests_as_long_as_it_took_several_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ws = verbs.new(tmp_path / "one.harvest", "T", "Q?")
    begun: list[bool] = []
    monkeypatch.setattr(background, "start", lambda ws, *, again: begun.append(again))
    now = [100.0]
    monkeypatch.setattr("harvest.ui.background.time.monotonic", lambda: now[0])
    job = SuggestJob(ws, status="done", started=70.0, ended=100.0)
    monkeypatch.setattr(background, "job", lambda ws: job)
    background.start_again(ws)
    now[0] = 100.0 + RESTS * 30 - 1
    background.start_again(ws)
    assert begun == []
    now[0] += 1
    background.start_again(ws)
    assert begun == [True]
    job.status = "running"
    background.start_again(ws)
    assert begun == [True]
