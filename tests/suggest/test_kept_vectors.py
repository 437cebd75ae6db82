"""Vectors that the benchmark keeps between runs."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from bench.suggest_figures import KeptVectors


def test_vectors_kept_between_runs_are_read_in_whichever_thread_asks(tmp_path: Path) -> None:
    kept, found = KeptVectors(tmp_path / "vectors.sqlite"), list[dict[str, np.ndarray]]()
    kept.put("model", {"one": np.array([1, -2], dtype=np.int8)})
    kept.put("model told x", {"one": np.array([0.5], dtype=np.float16)})

    def ask() -> None:
        found.extend(kept.get(model, ["one", "two"]) for model in ("model", "model told x"))

    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    assert [{h: v.tolist() for h, v in some.items()} for some in found] == [{"one": [1, -2]}, {"one": [0.5]}]
