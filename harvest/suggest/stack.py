"""The vectors of several passages, laid out for scoring: whole passages, and sentences where there are several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import VectorCache
from harvest.suggest.readings import Readings

BEST_SENTENCE = 0.5
"""How much the best sentence counts beside the whole passage; chosen on development gold (docs/suggestions.md)."""


@dataclass(frozen=True)
class Stack:
    """``rows`` (passages, width) are whole passages; ``sentences`` (sentences, width) those of the passages that have
    more than one, and ``of`` says which passage each belongs to. ``texts`` are the passages' words, ``readings`` what
    some of them are read as besides."""

    texts: tuple[str, ...]
    rows: np.ndarray
    sentences: np.ndarray
    of: np.ndarray
    readings: Readings | None = None

    @classmethod
    def build(cls, texts: Sequence[str], vectors: Sequence[np.ndarray]) -> Stack:
        """From what an encoder gives for the texts: for each its own row and one for each sentence."""
        rows = np.array([v[0] for v in vectors])
        several = [i for i, v in enumerate(vectors) if len(v) > 1]
        parts = [vectors[i][1:] for i in several]
        sentences = np.concatenate(parts) if parts else np.zeros((0, *rows.shape[1:]), dtype=np.float32)
        return cls(tuple(texts), rows, sentences, np.repeat(several, [len(p) for p in parts]).astype(int))

    @classmethod
    def read(cls, encoder: Encoder | Pair, texts: Sequence[str], cache: VectorCache | None = None) -> Stack:
        """What an encoder makes of the texts, from the cache where it has them."""
        return cls.build(texts, encoder.vectors(texts, cache))

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, places: np.ndarray) -> Stack:
        """Only these passages, in this order."""
        if len(places) == len(self.rows) and (places == np.arange(len(places))).all():
            return self
        first, last = np.searchsorted(self.of, places), np.searchsorted(self.of, places, side="right")
        found = [np.arange(a, b) for a, b in zip(first, last, strict=True)]
        chosen = np.concatenate(found) if found else np.zeros(0, dtype=int)
        new = np.repeat(np.arange(len(places)), [len(f) for f in found])
        read = self.readings.take(places) if self.readings is not None else None
        return Stack(tuple(self.texts[i] for i in places), self.rows[places], self.sentences[chosen], new, read)

    def mixed(self, score: Callable[[np.ndarray], np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Scores (passages, codes) in which the best sentence counts beside the whole, and those of the sentences; what
        a passage is read as besides counts as ``Readings`` says."""
        found = whole = score(self.rows)
        by_sentence = np.zeros((0, whole.shape[1]), dtype=whole.dtype)
        if len(self.sentences):
            by_sentence = score(self.sentences)
            best = np.full(whole.shape, -np.inf, dtype=whole.dtype)
            np.maximum.at(best, self.of, by_sentence)
            found = np.where(np.isfinite(best), (1 - BEST_SENTENCE) * whole + BEST_SENTENCE * best, whole)
        return (self.readings.weigh(found, score) if self.readings is not None else found), by_sentence

    def read_as(self, at: int) -> np.ndarray:
        """The vector of what a passage is read as: of its own words where they are enough."""
        if self.readings is not None:
            place = int(np.searchsorted(self.readings.at, at))
            if place < len(self.readings.at) and self.readings.at[place] == at:
                return self.readings.rows[place]
        return self.rows[at]
