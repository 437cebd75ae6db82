"""What trained heads make of vectors, in the precision in which it is kept beside them: worked out once a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from harvest.suggest.inputs import VectorCache, text_hash

NEARLY = 0.76
"""The cosine from which two sentences say nearly the same: reworded examples of both codebooks lie above it; of 783
development passages three (small) and six (large) come as near to one, and all of these carry its code."""
SIDES = 4


class Tells(Protocol):
    """Heads, as far as this needs them."""

    @property
    def told_key(self) -> str:
        """Changes whenever the same vectors would be told otherwise."""
        ...

    @property
    def examples(self) -> tuple[np.ndarray, np.ndarray]:
        """The vectors (examples, width) of the codebooks' own examples, and which codes (examples, codes) they show."""
        ...

    def evidence_and_sides(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """How much speaks for each code (rows, codes), and probabilities (rows, 4) of the polarities."""
        ...


@dataclass(frozen=True)
class Told:
    """Of each row how much speaks for each code, how likely each polarity is, and which example it nearly repeats
    (-1: none): ``numbers`` (rows, codes + 4 + 1), in half precision, to calculate with."""

    numbers: np.ndarray

    @property
    def evidence(self) -> np.ndarray:
        """How much speaks for each code (rows, codes)."""
        return self.numbers[:, : -SIDES - 1]

    @property
    def sides(self) -> np.ndarray:
        """Probabilities (rows, 4) of the polarities."""
        return self.numbers[:, -SIDES - 1 : -1]

    @property
    def example(self) -> np.ndarray:
        """The number (rows,) of the example that says nearly the same; -1 where none does."""
        return self.numbers[:, -1].astype(int)

    def take(self, rows: np.ndarray | Sequence[int]) -> Told:
        """Only these rows, in this order."""
        return Told(self.numbers[rows])


def tell(heads: Tells, rows: np.ndarray) -> Told:
    """What the heads make of these vectors."""
    evidence, sides = heads.evidence_and_sides(rows)
    example = nearest_copy(rows, heads.examples[0])[:, None]
    made = np.concatenate([evidence, sides, example], axis=1)
    return Told(made.astype(np.float16).astype(np.float32))


def nearest_copy(rows: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """For each row the number of the nearest example, if it says nearly the same; else -1.

    >>> nearest_copy(np.eye(2), np.array([[0.0, 1.0]])).tolist()
    [-1, 0]
    """
    if not len(examples) or not len(rows):
        return np.full(len(rows), -1)
    return nearly_said(rows @ examples.T)


def nearly_said(cosines: np.ndarray) -> np.ndarray:
    """The same from the cosines (rows, examples) with them."""
    found = np.full(len(cosines), -1)
    near = np.flatnonzero((cosines >= NEARLY).any(axis=1))
    if len(near):
        found[near] = cosines[near].argmax(axis=1)
    return found


def told_of(
    heads: Tells, texts: Sequence[str], vectors: Sequence[np.ndarray], cache: VectorCache, part: str = ""
) -> list[np.ndarray]:
    """The numbers of each text's vectors (1 + sentences, codes + 4 + 1): from the cache, and kept there where it had
    them not. ``part`` names what else of the texts the vectors are of."""
    key = f"{heads.told_key} {part}".strip()
    hashes = [text_hash(text) for text in texts]
    rows = dict(zip(hashes, vectors, strict=True))
    kept = cache.get(key, list(rows))
    known = {h: some.astype(np.float32).reshape(len(rows[h]), -1) for h, some in kept.items()}
    missing = [h for h in rows if h not in known]
    if missing:
        made = tell(heads, np.concatenate([rows[h] for h in missing])).numbers
        parts = np.split(made, np.cumsum([len(rows[h]) for h in missing])[:-1])
        known.update(zip(missing, parts, strict=True))
        halves = (part.reshape(-1).astype(np.float16) for part in parts)
        cache.put(key, dict(zip(missing, halves, strict=True)))
    return [known[h] for h in hashes]
