"""The model in a process of its own, for a server: started when something is to be read, gone when nothing is.

Reading a model's weights and importing what computes with them holds Python's lock for seconds, in which nobody's click
would be answered, and takes up to a gigabyte; both belong to the other process, and its memory comes back when it ends.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Sequence

import numpy as np

from harvest.errors import ModelError
from harvest.suggest.apart.messages import as_vectors
from harvest.suggest.apart.process import Ended, ModelProcess
from harvest.suggest.encoder import encode_by, width_of
from harvest.suggest.locate import Located

__all__ = ["ModelHost", "encode_apart"]

QUIET_SECONDS = 300.0
"""The process ends when nothing was asked of it for so long."""


class ModelHost:
    """Keeps at most one process that holds the model, whoever asks."""

    def __init__(self, quiet: float = QUIET_SECONDS, command: Sequence[str] | None = None) -> None:
        self._quiet, self._command = quiet, command
        self._process: ModelProcess | None = None
        self._asking = 0
        self._rest: threading.Timer | None = None
        self._lock = threading.Lock()

    def encode(self, found: Located, adapted: bool, texts: Sequence[str]) -> list[np.ndarray]:
        """What ``Encoder.encode_here`` gives there; ModelError, in a sentence, when the process fails or is ended."""
        question = {
            "name": found.name,
            "folder": str(found.folder.absolute()),
            "sha256": found.sha256,
            "adapted": adapted,
            "texts": list(texts),
        }
        process = self._take()
        try:
            said, body = process.ask(question)
            if "refused" in said:
                raise ModelError(said["refused"])
            if "failed" in said:
                raise ModelError(f"The model could not read these texts ({said['failed']}).")
            return as_vectors(said["rows"], width_of(found.folder), body)
        except (Ended, KeyError, ValueError):
            process.stop()
            raise ModelError(
                "The model's process was ended before it had read everything; there may have been too little memory. "
                "Try again: it is started anew."
            ) from None
        finally:
            self._give_back()

    @property
    def pid(self) -> int | None:
        """The number of the process; None while there is none."""
        with self._lock:
            return self._process.process.pid if self._process is not None and self._process.alive else None

    def close(self) -> None:
        """End the process; the next question starts another."""
        with self._lock:
            self._stop()

    def _take(self) -> ModelProcess:
        with self._lock:
            if self._rest is not None:
                self._rest.cancel()
                self._rest = None
            if self._process is None or not self._process.alive:
                try:
                    self._process = ModelProcess(self._command)
                except OSError as fault:
                    raise ModelError(f"The model's process could not be started ({fault.strerror}).") from fault
            self._asking += 1
            return self._process

    def _give_back(self) -> None:
        with self._lock:
            self._asking -= 1
            if self._asking:
                return
            self._rest = threading.Timer(self._quiet, self._when_quiet)
            self._rest.daemon = True
            self._rest.start()

    def _when_quiet(self) -> None:
        with self._lock:
            if not self._asking:
                self._stop()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.stop()
            self._process = None


_HOST = ModelHost()


def encode_apart() -> None:
    """From now on every encoder of this process has its texts read by the model's own one, which ends with it."""
    encode_by(_HOST.encode)


atexit.register(_HOST.close)
