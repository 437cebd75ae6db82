"""The vectors of several passages, laid out for scoring: whole passages, and sentences where there are several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import VectorCache
from harvest.suggest.readings import Readings, Score
from harvest.suggest.told import Told

BEST_SENTENCE = 0.5
"""How much the best sentence counts beside the whole passage; chosen on development gold (docs/suggestions.md)."""


@dataclass(frozen=True)
class Stack:
    """``rows`` (passages, width) are whole passages; ``sentences`` (sentences, width) those of the passages that have
    more than one, and ``of`` says which passage each belongs to. ``texts`` are the passages' words, ``readings`` what
    some of them are read as besides. What trained heads ``told`` of the rows, and ``told_sentences`` of the sentences,
    is there where it is known, and so is what the rest of the file tells of each passage (``around``). ``places`` say
    under which numbers an engine keeps what it works out of them."""

    texts: tuple[str, ...]
    rows: np.ndarray
    sentences: np.ndarray
    of: np.ndarray
    readings: Readings | None = None
    told: Told | None = None
    told_sentences: Told | None = None
    around: np.ndarray | None = None
    places: np.ndarray | None = None

    @classmethod
    def build(cls, texts: Sequence[str], vectors: Sequence[np.ndarray]) -> Stack:
        """From what an encoder gives for the texts: for each its own row and one for each sentence."""
        rows, sentences, of = laid_out(vectors)
        return cls(tuple(texts), rows, sentences, of)

    @classmethod
    def whole(cls, texts: Sequence[str], rows: np.ndarray) -> Stack:
        """From the passages' own vectors, which are taken as they are: laid out as others are, those of 35,000 decided
        passages would be there three times, half a gigabyte. In half precision they take half of that."""
        return cls(tuple(texts), rows, rows[:0], np.zeros(0, dtype=int))

    def with_told(self, numbers: Sequence[np.ndarray]) -> Stack:
        """The same with what heads told of each text's vectors."""
        whole, sentences, _ = laid_out(numbers)
        return replace(self, told=Told(whole), told_sentences=Told(sentences))

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
        told = self.told.take(places) if self.told is not None else None
        of_sentences = self.told_sentences.take(chosen) if self.told_sentences is not None else None
        texts = tuple(self.texts[i] for i in places)
        around = self.around[places] if self.around is not None else None
        at = self.places[places] if self.places is not None else None
        return Stack(texts, self.rows[places], self.sentences[chosen], new, read, told, of_sentences, around, at)

    def by_sentence(self, score: Score) -> np.ndarray:
        """Scores (sentences, codes) of the sentences."""
        return score(self.sentences, self.told_sentences)

    def mixed(self, score: Score) -> np.ndarray:
        """Scores (passages, codes) in which the best sentence counts beside the whole; what a passage is read as
        besides counts as ``Readings`` says."""
        found = whole = score(self.rows, self.told)
        if len(self.sentences):
            found, (several, firsts) = whole.copy(), np.unique(self.of, return_index=True)
            best = np.maximum.reduceat(self.by_sentence(score), firsts, axis=0)
            found[several] = (1 - BEST_SENTENCE) * whole[several] + BEST_SENTENCE * best
        return self.readings.weigh(found, score) if self.readings is not None else found

    def read_as(self, at: int) -> np.ndarray:
        """The vector of what a passage is read as: of its own words where they are enough."""
        if self.readings is not None:
            place = int(np.searchsorted(self.readings.at, at))
            if place < len(self.readings.at) and self.readings.at[place] == at:
                return self.readings.rows[place]
        return self.rows[at]


def laid_out(parts: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each text's rows (1 + sentences, width) the first ones, all others, and whose these are.

    >>> whole, others, of = laid_out([np.zeros((1, 2)), np.array([[1, 1], [2, 2], [3, 3]])])
    >>> whole.tolist(), others.tolist(), of.tolist()
    ([[0.0, 0.0], [1.0, 1.0]], [[2.0, 2.0], [3.0, 3.0]], [1, 1])
    """
    every = np.concatenate(parts) if len(parts) else np.zeros((0, 0), dtype=np.float32)
    counts = np.array([len(part) for part in parts], dtype=int)
    first = np.zeros(len(every), dtype=bool)
    first[np.cumsum(counts) - counts] = True
    return every[first], every[~first], np.repeat(np.arange(len(parts)), counts - 1)
