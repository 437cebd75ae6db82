"""What the engine takes in: passages, decided passages, and a cache that keeps vectors between runs."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import numpy as np

from harvest.model import Polarity
from harvest.model.quickly import made_quickly


@made_quickly
@dataclass(frozen=True, slots=True)
class PassageText:
    """A passage to suggest on; ``context`` is what was asked: a short answer is read with it.

    ``kind`` is that of its source: what a dream card says is wished for. ``group`` names the file it stands in, and
    ``around`` is what the others of that file tell of it (``Engine.placed``).
    """

    id: int
    text: str
    context: str = ""
    kind: str = ""
    group: str = ""
    around: float = 0.0


@dataclass(frozen=True, slots=True)
class DecidedPassage:
    """What people made of a passage: ``codes`` they confirmed (``str(CodeRef)``), those they ``rejected``.

    ``group`` names the source, so that figures never have one speaker on both sides. A code that is in neither is
    taken as not given: the passage was read, and nobody coded it so. ``context`` and ``kind`` are as of a PassageText.
    """

    text: str
    codes: Mapping[str, Polarity] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()
    group: str = ""
    context: str = ""
    kind: str = ""


class VectorCache(Protocol):
    """Keeps what was made of texts by model and text hash; the store implements it, so that no text is embedded twice.

    What is kept are rows of bytes (int8) or of numbers in half precision (float16), one sort for a model.
    """

    def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
        """What is known, by hash, as it was put there."""
        ...

    def has(self, model_key: str, hashes: Sequence[str]) -> Collection[str]:
        """Those of the hashes of which something is known."""
        ...

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keeps these rows."""
        ...


class MemoryCache:
    """A VectorCache that lasts as long as the process.

    >>> cache = MemoryCache()
    >>> cache.put("m", {"h": np.zeros(3, dtype=np.int8)})
    >>> list(cache.get("m", ["h", "unknown"]))
    ['h']
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], np.ndarray] = {}
        self._lock = threading.Lock()

    def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
        """What is known, by hash."""
        return {h: self._kept[model_key, h] for h in hashes if (model_key, h) in self._kept}

    def has(self, model_key: str, hashes: Sequence[str]) -> Collection[str]:
        """Those of the hashes of which something is known."""
        return {h for h in hashes if (model_key, h) in self._kept}

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keeps these rows."""
        with self._lock:
            self._kept.update({(model_key, h): row for h, row in vectors.items()})


@lru_cache(maxsize=4_096)
def text_hash(text: str) -> str:
    """The key under which a text's vectors are kept: SHA-256 in hex of its UTF-8 bytes."""
    return hashlib.sha256(text.encode()).hexdigest()
