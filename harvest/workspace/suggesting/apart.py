"""Suggesting in the model's own process, for a server.

Learning from what was decided and judging a hundred thousand passages hold Python's lock for most of a minute, in which
every click waits its turn, and take a quarter of a gigabyte; both belong to the process that holds the model already.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from functools import cache
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from harvest.apart import Ended
from harvest.errors import HarvestError, ModelError
from harvest.suggest.apart import QUIET_SECONDS, ModelHost
from harvest.suggest.encoder import encode_by
from harvest.workspace.suggesting.run import Progress, SuggestAnswer

LOOKS_SECONDS = 0.3
"""So often it is asked how far a run is."""


class SuggestHost(ModelHost):
    """Keeps at most one process that holds the model and suggests with it, one inquiry after the other."""

    def __init__(self, quiet: float = QUIET_SECONDS, command: Sequence[str] | None = None) -> None:
        super().__init__("harvest.workspace.suggesting.worker", quiet, command)
        self._turn = threading.Lock()

    def run(
        self,
        inquiry: Path,
        who: str,
        encoder: str,
        passages: frozenset[int] | None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SuggestAnswer:
        """What ``run_stage`` gives there, on the inquiry in that file; ModelError, in a sentence, when the process
        fails or is ended, and whatever it refuses in its own."""
        name = uuid4().hex
        question = {
            "run": name,
            "inquiry": str(inquiry.absolute()),
            "who": who,
            "encoder": encoder,
            "passages": None if passages is None else sorted(passages),
        }
        with self._turn, ThreadPoolExecutor(1, "suggesting apart") as beside:
            answer = beside.submit(self._told, question)
            while not wait([answer], LOOKS_SECONDS).done:
                if cancelled and cancelled():
                    self._told({"stop": name})
                elif progress and (far := self._told({"far": name}))["of"]:
                    progress(far["done"], far["of"])
            return cast(SuggestAnswer, answer.result()["answer"])

    def _told(self, question: Mapping[str, object]) -> dict[str, Any]:
        def understood(said: dict[str, Any], _: bytes) -> dict[str, Any]:
            return said

        try:
            said = self.ask(question, understood)
        except Ended:
            raise ModelError(
                "The process that suggests was ended before it was through; there may have been too little memory. "
                "What was suggested so far is kept. Try again: it is started anew."
            ) from None
        except OSError as fault:
            raise ModelError(f"The process that suggests could not be started ({fault.strerror}).") from fault
        if "refused" in said:
            raise HarvestError(said["refused"])
        if "failed" in said:
            raise ModelError(f"Suggesting stopped because of a fault in the program ({said['failed']}).")
        return said


_using: list[SuggestHost] = []


def suggest_by(host: SuggestHost | None) -> None:
    """This process has texts read and codes suggested there from now on; None: here."""
    _using[:] = [host] if host is not None else []
    encode_by(host.encode if host is not None else None)


def suggest_apart() -> None:
    """From now on this process has both done by the model's own one, which ends with it."""
    suggest_by(_own())


@cache
def _own() -> SuggestHost:
    made = SuggestHost()
    atexit.register(made.close)
    return made


def elsewhere() -> SuggestHost | None:
    """Who suggests for this process; None: it does so itself."""
    return _using[0] if _using else None
