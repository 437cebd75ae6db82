"""What the process that holds the model reads with: told which encoder and which texts, it answers with vectors."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from harvest.suggest.apart.vectors import as_bytes
from harvest.suggest.encoder import Encoder
from harvest.suggest.locate import Located


class Encoders:
    """Every encoder that was asked for, each made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[Located, bool], Encoder] = {}
        self._lock = threading.Lock()

    def answer(self, question: Mapping[str, Any]) -> tuple[dict[str, object], bytes]:
        """The vectors of the question's texts."""
        found = Located(question["name"], Path(question["folder"]), question["sha256"])
        rows, body = as_bytes(self.encode(found, question["adapted"], question["texts"]))
        return {"rows": rows}, body

    def encode(self, found: Located, adapted: bool, texts: Sequence[str]) -> list[np.ndarray]:
        """What ``Encoder.encode_here`` gives, by the one encoder of that kind that this process holds."""
        return self._encoder(found, adapted).encode_here(texts)

    def _encoder(self, found: Located, adapted: bool) -> Encoder:
        with self._lock:
            if (found, adapted) not in self._made:
                self._made[found, adapted] = Encoder(found, adapted=adapted)
            return self._made[found, adapted]
