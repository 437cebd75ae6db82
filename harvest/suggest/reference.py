"""Texts that show a code, to name the nearest one as a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from harvest.model import Polarity

TELLS = 5
"""An exemplar of fewer words than this is no reason."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Texts that show what a code looks like, with their vectors, to name the nearest one as a reason. These may be in
    half precision: five hundred of each code are many.

    ``sides`` says on which side each shows it; empty where nobody knows, and then all serve for every side.
    """

    texts: Sequence[str]
    kinds: Sequence[str]
    vectors: np.ndarray
    sides: Sequence[Polarity] = ()
    _arguing: dict[Polarity, np.ndarray] = field(default_factory=dict, init=False, repr=False, compare=False)

    def nearest(self, vector: np.ndarray, side: Polarity) -> tuple[str, str, float]:
        """The closest text on that side, its kind (``example``, ``exemplar`` or ``decided``) and its cosine; empty and
        -1 when there is none."""
        return self.nearest_each(vector[None], side)[0]

    def nearest_each(
        self, vectors: np.ndarray, side: Polarity, apart_from: Sequence[str] = ()
    ) -> list[tuple[str, str, float]]:
        """The same of several vectors (rows, width), for each ``apart_from`` the text with these very words."""
        if side not in self._arguing:  # told once: it is asked for every suggestion of the code
            self._arguing[side] = np.flatnonzero([self._argues(i, side) for i in range(len(self.texts))])
        fitting = self._arguing[side]
        if not len(fitting):
            return [("", "", -1.0)] * len(vectors)
        cosines = vectors @ self.vectors[fitting].T.astype(np.float32)
        if apart_from:
            texts = np.array([self.texts[i] for i in fitting], dtype=object)
            cosines[np.array(apart_from, dtype=object)[:, None] == texts] = -1
        best = fitting[cosines.argmax(axis=1)].tolist()
        return [(self.texts[i], self.kinds[i], float(c)) for i, c in zip(best, cosines.max(axis=1), strict=True)]

    def _argues(self, i: int, side: Polarity) -> bool:
        """Whether a text shows that side and says enough: an exemplar like a caption convinces nobody."""
        if self.sides and self.sides[i] is not side:
            return False
        return self.kinds[i] != "exemplar" or len(self.texts[i].split()) >= TELLS
