"""The model in a process of its own, for a server: started when something is to be read, gone when nothing is.

Reading a model's weights and importing what computes with them holds Python's lock for seconds, in which nobody's click
would be answered, and takes up to a gigabyte; both belong to the other process, and its memory comes back when it ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from harvest.apart import Ended, Host
from harvest.errors import ModelError
from harvest.suggest.apart.vectors import as_vectors
from harvest.suggest.encoder import width_of
from harvest.suggest.locate import Located

__all__ = ["ModelHost"]

QUIET_SECONDS = 300.0
"""The process ends when nothing was asked of it for so long."""


class ModelHost(Host):
    """Keeps at most one process that holds the model, whoever asks; its worker answers as ``encoders`` does."""

    def encode(self, found: Located, adapted: bool, texts: Sequence[str]) -> list[np.ndarray]:
        """What ``Encoder.encode_here`` gives there; ModelError, in a sentence, when the process fails or is ended."""

        def understood(said: Mapping[str, Any], body: bytes) -> list[np.ndarray]:
            if "refused" in said:
                raise ModelError(said["refused"])
            if "failed" in said:
                raise ModelError(f"The model could not read these texts ({said['failed']}).")
            return as_vectors(said["rows"], width_of(found.folder), body)

        question = {
            "name": found.name,
            "folder": str(found.folder.absolute()),
            "sha256": found.sha256,
            "adapted": adapted,
            "texts": list(texts),
        }
        try:
            return self.ask(question, understood)
        except Ended:
            raise ModelError(
                "The model's process was ended before it had read everything; there may have been too little memory. "
                "Try again: it is started anew."
            ) from None
        except OSError as fault:
            raise ModelError(f"The model's process could not be started ({fault.strerror}).") from fault
