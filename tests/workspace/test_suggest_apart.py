"""Suggesting in the model's own process: the same suggestions, progress, a stop, and a sentence when it ends."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError, ModelError
from harvest.workspace.suggesting import apart

pytestmark = [pytest.mark.slow, pytest.mark.model]


@pytest.fixture
def host() -> Iterator[apart.SuggestHost]:
    made = apart.SuggestHost()
    apart.suggest_by(made)
    yield made
    apart.suggest_by(None)
    made.close()


def suggested(ws: verbs.Workspace) -> dict[int, list[tuple[str, float]]]:
    desk = verbs.desk.desk_state(ws)
    return {
        p.id: [(str(s.ref), round(s.probability, 4)) for s in desk.suggestions.get(p.id, [])] for p in desk.passages
    }


def copy(ws: verbs.Workspace, to: Path) -> verbs.Workspace:
    ws.store.close()
    shutil.copy(ws.path, to)
    return verbs.open_inquiry(to)


def test_what_is_suggested_there_is_the_same_and_is_seen_here_at_once(
    meeting: verbs.Workspace, tmp_path: Path, host: apart.SuggestHost
) -> None:
    other = copy(meeting, tmp_path / "other.harvest")
    assert not any(suggested(other).values())
    here = verbs.suggesting.suggest(meeting, encoder="small")
    heard: list[tuple[int, int]] = []
    there = verbs.suggesting.run_stage(
        other, verbs.suggesting.SuggestionStage("small", None), progress=lambda *far: heard.append(far)
    )
    assert {**here, "seconds": 0} == {**there, "seconds": 0} and there["suggestions"]
    # on a busy machine one process may find bfloat16 faster and the other not: the third digit differs then
    apart_from_here, made_here = suggested(other), suggested(meeting)
    assert {p: [ref for ref, _ in of] for p, of in apart_from_here.items()} == {
        p: [ref for ref, _ in of] for p, of in made_here.items()
    }
    for passage, of in made_here.items():
        assert [far for _, far in apart_from_here[passage]] == pytest.approx([far for _, far in of], abs=0.05)
    assert any(made_here.values())
    assert all(0 < done <= of == here["passages"] for done, of in heard)


def test_whoever_stops_it_is_heard_and_another_file_in_its_place_is_read_anew(
    meeting: verbs.Workspace, tmp_path: Path, host: apart.SuggestHost
) -> None:
    fresh = copy(meeting, tmp_path / "fresh.harvest").path
    stopped = host.run(meeting.path, "Ana", "small", None, cancelled=lambda: True)
    whole = host.run(meeting.path, "Ana", "small", None)
    assert stopped["passages"] <= whole["passages"]
    meeting.store.close()
    os.replace(fresh, meeting.path)
    assert host.run(meeting.path, "Ana", "small", None)["passages"] == whole["passages"]


def test_a_process_that_is_killed_is_said_in_a_sentence_and_the_next_run_starts_another(
    meeting: verbs.Workspace, host: apart.SuggestHost
) -> None:
    host.run(meeting.path, "", "small", None)
    first = host.pid
    assert first is not None
    killed = threading.Timer(0.05, lambda: os.kill(first, signal.SIGKILL))
    killed.start()
    try:
        while True:
            host.run(meeting.path, "", "small", None)
            if host.pid != first:
                break
    except ModelError as error:
        assert "kept" in str(error)
    assert host.run(meeting.path, "", "small", None)["passages"] and host.pid != first


def test_what_it_refuses_is_refused_in_the_same_words(host: apart.SuggestHost, tmp_path: Path) -> None:
    with pytest.raises(HarvestError) as here:
        verbs.open_inquiry(tmp_path / "nothing.harvest")
    with pytest.raises(HarvestError) as there:
        host.run(tmp_path / "nothing.harvest", "", "small", None)
    assert str(there.value) == str(here.value)
