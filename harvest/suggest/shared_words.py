"""How alike passages are by the words they share, beside what an encoder makes of them."""

from __future__ import annotations

import re
from collections import Counter
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
        # scikit-learn's would do; importing it costs a running server 60 MB and a second in which nobody is answered
        every = Counter(word for text in references for word in set(stems(text)))
        self._places = {word: place for place, word in enumerate(sorted(every))}
        counts = np.array([every[word] for word in self._places], dtype=np.float64)
        self._rarity = 1 + np.log((1 + len(references)) / (1 + counts))
        self._references = np.ascontiguousarray(self._weighed(references).toarray().T)

    def shared(self, texts: Sequence[str]) -> np.ndarray:
        """How much each text shares with each reference (texts, references)."""
        found: np.ndarray = self._weighed(texts) @ self._references
        return found

    def _weighed(self, texts: Sequence[str]) -> csr_matrix:
        """The words of each text by how often they stand in it and how rare they are (texts, words), of length 1."""
        from scipy.sparse import csr_matrix

        known = self._places
        found = [Counter(known[word] for word in stems(text) if word in known) for text in texts]
        ends = np.cumsum([0, *(len(words) for words in found)])
        places = np.fromiter((place for words in found for place in words), dtype=np.int32, count=ends[-1])
        often = np.fromiter((n for words in found for n in words.values()), dtype=np.float64, count=ends[-1])
        weights = (1 + np.log(often)) * self._rarity[places]
        of = np.repeat(np.arange(len(texts)), np.diff(ends))
        lengths = np.sqrt(np.bincount(of, weights**2, minlength=len(texts)))
        weights = (weights / lengths[of]).astype(np.float32)
        return csr_matrix((weights, places, ends), shape=(len(texts), len(known)))
