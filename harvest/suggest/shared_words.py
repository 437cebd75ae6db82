"""How alike passages are by the words they share, beside what an encoder makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

WORD = re.compile(r"\w\w+")
STEM = 5
"""Letters of a word that count: *fear*, *fears* and *fearful* differ, *community* and *communities* do not."""


@lru_cache(maxsize=50_000)
def stems(text: str) -> tuple[str, ...]:
    """The words of a text of two letters or more, in lower case, cut to their first five letters.

    >>> stems("Communities, a community!")
    ('commu', 'commu')
    """
    return tuple(word[:STEM] for word in WORD.findall(text.lower()))


class Words:
    """Shared words of any texts with some reference texts: the cosine of their tf-idf, 0 to 1.

    An encoder trained on sentences blurs what a rare word says; a few labels teach a rare word well.

    >>> found = Words(["we fear war", "we sing"]).shared(["they sing", "nothing"])
    >>> [[f"{alike:.1f}" for alike in row] for row in found]
    [['0.0', '0.8'], ['0.0', '0.0']]
    """

    def __init__(self, references: Sequence[str]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self._vectoriser = TfidfVectorizer(analyzer=stems, sublinear_tf=True, dtype=np.float32)
        try:
            self._references: csr_matrix | None = self._vectoriser.fit_transform(references).T.tocsr()
        except ValueError:  # not one word in all of them
            self._references = None
        self._count = len(references)

    def shared(self, texts: Sequence[str]) -> np.ndarray:
        """How much each text shares with each reference (texts, references)."""
        if self._references is None:
            return np.zeros((len(texts), self._count), dtype=np.float32)
        found: np.ndarray = (self._vectoriser.transform(texts) @ self._references).toarray()
        return found
