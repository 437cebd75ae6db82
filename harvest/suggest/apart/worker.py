"""The process that holds the model: is told which encoder and which texts, answers with their vectors.

Several questions are worked on at a time, so that somebody who searches does not wait until a long transcript has been
read.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from harvest.apart.answering import answer_all
from harvest.giving_back import give_back
from harvest.suggest.apart.vectors import as_bytes
from harvest.suggest.encoder import Encoder
from harvest.suggest.locate import Located

AT_A_TIME = 4
NICE = 5
"""Whoever is at the desk goes before what is read in the background."""
LARGE = 4 * 1024**2
"""Bytes: what a batch takes beside its tokens goes back when it was read, smaller things are needed again at once."""


def main() -> None:
    """Answer until the input closes."""
    give_back(LARGE)
    answer_all(Encoders().answer, at_a_time=AT_A_TIME, nice=NICE)


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


if __name__ == "__main__":
    main()
