"""Kernel logistic regression for many codes at once, on top of what is already believed; quick enough for a click."""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Callable, Sequence

import numpy as np

from harvest.suggest.aside import Aside
from harvest.suggest.chunks import AT_ONCE
from harvest.suggest.regression import fit_offsets
from harvest.suggest.shared_words import Words
from harvest.suggest.stack import Stack
from harvest.suggest.unread import Unread

LANDMARKS = 600
RARE = 20
WIDTH = 1.0
STEADY = 1_000
"""Up to so many decided passages landmarks are drawn among all of them."""
LEVEL = 1.0
"""How much evidence it takes to move a code's overall level: a handful of decisions must not suggest it everywhere."""


class Likeness:
    """How alike passages are to at most ``LANDMARKS`` of the decided ones, in half precision: a Gaussian kernel of the
    vectors plus the words that are shared; its ``features`` are taken by Nyström's method. ``labels`` (decided, codes)
    say which of the decided have rare codes. Where the same landmarks stay it is laid ``aside``, which says where by
    what the landmarks are."""

    def __init__(
        self,
        decided: Stack | Unread,
        labels: np.ndarray,
        aside: Callable[[bytes], Aside | None] = lambda _: None,
    ) -> None:
        chosen = np.arange(len(decided))
        if len(decided) > LANDMARKS:
            chosen = by_lot(decided.texts[: steady(len(decided))], LANDMARKS)
            # rare codes must not lose their few examples to the draw
            rare = np.flatnonzero(labels[:, labels.sum(axis=0) <= RARE].any(axis=1))[: LANDMARKS // 2]
            chosen = np.concatenate([rare, chosen[~np.isin(chosen, rare)]])[:LANDMARKS]
        landmarks = decided.take(chosen)
        self._landmarks = landmarks.rows.astype(np.float32)
        self._words = Words(landmarks.texts)
        self._last: tuple[Stack, np.ndarray] | None = None
        self.aside = aside(hashlib.blake2b("\0".join(landmarks.texts).encode()).digest())
        values, axes = np.linalg.eigh(self._alike(landmarks))
        kept = values > 1e-3
        self.axes = (axes[:, kept] / np.sqrt(values[kept])).astype(np.float32)
        self.features = np.empty((len(decided), self.axes.shape[1]), dtype=np.float32)
        for first in range(0, len(decided), AT_ONCE):  # likeness of all of them at once would take as much again
            some = np.arange(first, min(first + AT_ONCE, len(decided)))
            self.features[some] = self._decided(decided, some) @ self.axes

    def learnt(self) -> None:
        """All was learnt that is to be: what it took beside is needed no more."""
        self.features = self.features[:0].copy()

    def of(self, stack: Stack) -> np.ndarray:
        """(passages, landmarks), at most 2; asked again for the same stack, as one codebook after the other asks, it
        answers from memory."""
        if self._last is None or self._last[0] is not stack:
            self._last = stack, self._found(stack)
        return self._last[1]

    def recall(self, stack: Stack, alike: np.ndarray) -> None:
        """From now on this is what is answered for that stack: it was laid aside."""
        self._last = stack, alike

    def _decided(self, decided: Stack | Unread, some: np.ndarray) -> np.ndarray:
        laid = self._laid(decided.places[some] if decided.places is not None else None)
        return self._worked_out(decided.take(some)) if laid is None else laid  # of what is laid aside no vector is read

    def _found(self, stack: Stack) -> np.ndarray:
        laid = self._laid(stack.places)
        return self._worked_out(stack) if laid is None else laid

    def _laid(self, places: np.ndarray | None) -> np.ndarray | None:
        return self.aside.get(places) if self.aside is not None and places is not None else None

    def _worked_out(self, stack: Stack) -> np.ndarray:
        found = self._alike(stack)
        if self.aside is not None and stack.places is not None:
            self.aside.put(stack.places, found)
        return found

    def _alike(self, stack: Stack) -> np.ndarray:
        found = _gaussian(stack.rows.astype(np.float32, copy=False) @ self._landmarks.T)
        # as it is laid aside, so that it makes no difference whether it was
        return np.add(found, self._words.shared(stack.texts), out=found).astype(np.float16).astype(np.float32)


def steady(count: int) -> int:
    """Of so many decided passages that many of the first, among which landmarks are drawn: the same for a while, so
    that a few decisions more change none of them.

    >>> steady(700), steady(1100), steady(35_000), steady(35_500)
    (700, 1024, 32768, 32768)
    """
    if count <= STEADY:
        return count
    step = 1 << (count.bit_length() - 4)
    return count // step * step


def by_lot(texts: Sequence[str], most: int) -> np.ndarray:
    """The places of so many different texts at most, drawn by lots that stay with a text: a few texts more change a few
    places, and so what is suggested changes by what they say and not by the draw.

    >>> by_lot(["a", "b", "a", "c"], 2).tolist(), by_lot(["a", "b", "d", "a", "c"], 2).tolist()
    ([3, 0], [4, 0])
    """
    first = {text: at for at, text in reversed(list(enumerate(texts)))}
    return np.array([first[text] for text in heapq.nsmallest(most, first, key=_lot)], dtype=int)


def _lot(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()


class Correction:
    """What decided passages change in the log-odds of codes, learnt on their likeness: near a decided passage its
    decision counts, far from all of them nothing changes but the bias."""

    def __init__(
        self,
        decided: Stack | Unread,
        labels: np.ndarray,
        offsets: np.ndarray,
        weights: np.ndarray | None = None,
        strength: float = 0.1,
        likeness: Likeness | None = None,
    ) -> None:
        self._likeness = likeness or Likeness(decided, labels)
        learnt, self.level = fitted(self._likeness.features, labels, offsets, weights, strength)
        self._weights = self._likeness.axes @ learnt

    def near(self, stack: Stack) -> np.ndarray:
        """What to add to the log-odds (passages, codes) by what was decided on passages like these."""
        found: np.ndarray = self._likeness.of(stack) @ self._weights
        return found

    def __call__(self, stack: Stack) -> np.ndarray:
        """What to add to the log-odds (passages, codes) in all; ``level`` (codes,) of it everywhere."""
        return self.near(stack) + self.level


def fitted(
    features: np.ndarray, labels: np.ndarray, offsets: np.ndarray, weights: np.ndarray | None, strength: float
) -> tuple[np.ndarray, np.ndarray]:
    """Weights and levels of a correction from features of a ``Likeness``."""
    return fit_offsets(features, labels, offsets, weights, strength=strength, bias_strength=LEVEL)


def _gaussian(similarity: np.ndarray) -> np.ndarray:
    """A Gaussian kernel of unit vectors from their cosines, in their place."""
    similarity -= 1
    similarity *= 2 * WIDTH
    return np.exp(similarity, out=similarity)


def learn_something() -> None:
    """Fit a correction of next to nothing, which brings in all that learning takes."""
    rows = np.eye(2, dtype=np.float32)
    decided = Stack(("bread", "plums"), rows, np.zeros((0, 2), dtype=np.float32), np.zeros(0, dtype=int))
    Correction(decided, rows, np.zeros_like(rows))(decided)
