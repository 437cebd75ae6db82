"""What the server does beside people's work: it looks for garbage and suggests anew, and leaves the machine to them."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from ui.opening import fine, open_page

from harvest import giving_back
from harvest import workspace as verbs
from harvest.collecting import put_off
from harvest.ui import background, upkeep
from harvest.ui.background import RESTS, SuggestJob
from harvest.workspace.suggesting.stages import SuggestionStage


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


# What suggesting anew does in each of its threads: something large for a moment, and then many smaller things among
# which a few stay.
FOR_A_MOMENT = """
import threading
from pathlib import Path
from harvest.ui import upkeep

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

stays = []
def work():
    bytearray(24 * 2**20)
    for _ in range(3):
        many = [bytearray(2**20) for _ in range(30)]
        stays.append(bytearray(2**15))

if {asked}:
    upkeep.give_back()
before = resident()
for _ in range(4):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print(resident() - before)
"""


def _left(asked: bool) -> float:
    code = FOR_A_MOMENT.replace("{asked}", str(asked))
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(giving_back.glibc() is None, reason="another C library does it in its own way")
def test_what_was_needed_for_a_moment_goes_back_to_the_system() -> None:
    assert _left(asked=True) < 5 < _left(asked=False)


def test_another_c_library_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harvest.giving_back.ctypes.CDLL", lambda name: object())
    upkeep.give_back()


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


def test_what_was_made_at_once_is_not_looked_through_by_the_next_small_search() -> None:
    was = gc.isenabled()
    gc.enable()
    try:
        with put_off():
            made = [[n] for n in range(60_000)]
        assert not {id(x) for x in made} & {id(x) for generation in (0, 1) for x in gc.get_objects(generation)}
    finally:
        (gc.enable if was else gc.disable)()


SET_ASIDE = """
import gc
from harvest.collecting import put_off, set_aside
set_aside()
before = gc.get_freeze_count()
with put_off():
    made = [[n] for n in range(60_000)]
print(gc.get_freeze_count() >= before, {id(x) for x in made} & {id(x) for n in (0, 1) for x in gc.get_objects(n)})
"""


def test_what_a_server_set_aside_is_not_looked_through_again_for_what_was_made_at_once() -> None:
    said = subprocess.run([sys.executable, "-c", SET_ASIDE], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["True", "set()"]


def test_an_inquiry_in_memory_is_set_aside_once_looks_for_garbage_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    took = iter([0.0, upkeep.LONG / 2, 0.0, upkeep.LONG])
    rests, aside = iter(range(2)), list[str]()

    def rest(seconds: float) -> None:
        if next(rests, None) is None:
            raise InterruptedError

    monkeypatch.setattr("harvest.ui.upkeep.time.sleep", rest)
    monkeypatch.setattr("harvest.ui.upkeep.time.thread_time", lambda: next(took))
    monkeypatch.setattr("harvest.ui.upkeep.gc.collect", lambda: None)
    monkeypatch.setattr("harvest.ui.upkeep.settle", lambda: aside.append("all"))
    with pytest.raises(InterruptedError):
        upkeep._tidy(len(sys.modules))
    assert aside == ["all"]


class _Stages:
    """What waits to be suggested on, and what has been; a stage takes everything that waits when it begins."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waiting: list[str] = ["the first files"]
        self.read: list[str] = []
        self.while_running = lambda: None
        monkeypatch.setattr("harvest.ui.background.verbs.suggesting.next_stages", self.next)
        monkeypatch.setattr("harvest.ui.background.verbs.suggesting.run_stage", self.run)

    def next(self, ws: object, *, again: bool) -> tuple[SuggestionStage, ...]:
        return (SuggestionStage("small", frozenset({1})),) if self.waiting or again else ()

    def run(self, ws: object, stage: object, **about: object) -> dict[str, int]:
        taken, self.waiting = self.waiting, []
        self.while_running()
        self.read += taken
        return {"suggestions": len(self.read)}


def test_files_taken_in_while_codes_are_suggested_get_suggestions_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ws = verbs.new(tmp_path / "one.harvest", "T", "Q?")
    stages, heard = _Stages(monkeypatch), []
    job = SuggestJob(ws)

    def more_files() -> None:
        if not heard:
            stages.waiting.append("the rest of the files")
            heard.append(job.look_again())

    stages.while_running = more_files
    job.start()
    job.wait(60)
    assert (job.status, stages.read, heard) == ("done", ["the first files", "the rest of the files"], [True])
    assert not job.look_again(), "it has ended: another has to begin"


def test_what_was_asked_for_meanwhile_is_not_begun_after_somebody_stopped_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ws = verbs.new(tmp_path / "one.harvest", "T", "Q?")
    stages = _Stages(monkeypatch)
    job = SuggestJob(ws)

    def more_files() -> None:
        stages.waiting.append("the rest of the files")
        job.look_again()
        job.cancel()

    stages.while_running = more_files
    job.start()
    job.wait(60)
    assert (job.status, stages.read) == ("stopped", ["the first files"])
