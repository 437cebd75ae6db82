"""The process that holds the model and suggests with it, as the server asks: see ``apart``."""

from __future__ import annotations

import gc
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harvest.apart.answering import answer_all
from harvest.giving_back import give_back, give_back_what_is_small
from harvest.model import Actor
from harvest.suggest.apart.encoders import Encoders
from harvest.suggest.encoder import encode_by
from harvest.workspace.opened import Workspace, open_inquiry
from harvest.workspace.suggesting.run import SuggestAnswer
from harvest.workspace.suggesting.stages import SuggestionStage, run_stage

AT_A_TIME = 4
"""So many questions: somebody who searches does not wait until a long transcript has been read."""
NICE = 5
"""Whoever is at the desk goes before what is read in the background."""
LARGE = 4 * 1024**2
"""Bytes: what a batch takes beside its tokens goes back when it was read, smaller things are needed again at once."""


def main() -> None:
    """Answer until the input closes."""
    give_back(LARGE)
    answer_all(Suggesting().answer, at_a_time=AT_A_TIME, nice=NICE)


@dataclass
class _Run:
    done: int = 0
    of: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    def heard(self, done: int, of: int) -> None:
        self.done, self.of = done, of


class Suggesting:
    """Reads texts, suggests, says how far it is and stops."""

    def __init__(self) -> None:
        self._encoders = Encoders()
        encode_by(self._encoders.encode)
        self._runs: dict[str, _Run] = {}
        self._last: Workspace | None = None

    def answer(self, question: Mapping[str, Any]) -> tuple[dict[str, object], bytes]:
        """That of one question."""
        if "texts" in question:
            return self._encoders.answer(question)
        if "run" in question:
            return {"answer": self._run(question)}, b""
        run = self._runs.get(question.get("stop") or question["far"], _Run())
        if "stop" in question:
            run.stopped.set()
        return {"done": run.done, "of": run.of}, b""

    def _run(self, question: Mapping[str, Any]) -> SuggestAnswer:
        run = self._runs[question["run"]] = _Run()
        passages = question["passages"]
        stage = SuggestionStage(question["encoder"], None if passages is None else frozenset(passages))
        ws = self._opened(Path(question["inquiry"]), question["who"])
        try:
            return run_stage(ws, stage, progress=run.heard, cancelled=run.stopped.is_set)
        finally:
            del self._runs[question["run"]]
            ws.store.close()
            gc.collect()
            give_back_what_is_small()

    def _opened(self, path: Path, who: str) -> Workspace:
        """The inquiry with what was read of it last time, if that was the last one and lies there still."""
        if self._last is None or self._last.path != path or self._last.store.moved:
            self._last = None  # before another is read beside it
            self._last = open_inquiry(path)
        return self._last.acting_as(Actor(who))
