"""How alike passages are by the words they share, beside what an encoder makes of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

WORD = re.compile(r"\w\w+")
STEM = 5
"""Letters of a word that count: *fear*, *fears* and *fearful* differ, *community* and *communities* do not."""


def stems(text: str) -> tuple[str, ...]:
    """The words of a text of two letters or more, in lower case, cut to their first five letters.

    >>> stems("Communities, a community!")
    ('commu', 'commu')
    """
    return tuple(word[:STEM] for word in WORD.findall(text.lower()))


class _Places(dict[str, int]):
    """The place of a word's stem; -1 where it has none. Each word is cut once."""

    def __init__(self, of_stems: dict[str, int]) -> None:
        super().__init__()
        self._of_stems = of_stems

    def __missing__(self, word: str) -> int:
        place = self[word] = self._of_stems.get(word[:STEM], -1)
        return place


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
        stem_places = {stem: place for place, stem in enumerate(sorted(every))}
        self._places, self._count = _Places(stem_places), len(stem_places)
        counts = np.array([every[stem] for stem in stem_places], dtype=np.float64)
        self._rarity = 1 + np.log((1 + len(references)) / (1 + counts))
        self._references = np.ascontiguousarray(self._weighed(references).toarray().T)

    def shared(self, texts: Sequence[str]) -> np.ndarray:
        """How much each text shares with each reference (texts, references)."""
        found: np.ndarray = self._weighed(texts) @ self._references
        return found

    def _weighed(self, texts: Sequence[str]) -> csr_matrix:
        """The words of each text by how often they stand in it and how rare they are (texts, words), of length 1."""
        from scipy.sparse import csr_matrix

        found = [list(map(self._places.__getitem__, WORD.findall(text.lower()))) for text in texts]
        of = np.repeat(np.arange(len(texts)), [len(words) for words in found])
        places = np.array(list(chain.from_iterable(found)), dtype=np.int64)
        known = places >= 0
        each, often = np.unique(of[known] * self._count + places[known], return_counts=True)
        of, places = np.divmod(each, max(1, self._count))
        weights = (1 + np.log(often)) * self._rarity[places]
        lengths = np.sqrt(np.bincount(of, weights**2, minlength=len(texts)))
        weights = (weights / lengths[of]).astype(np.float32)
        ends = np.searchsorted(of, np.arange(len(texts) + 1))
        return csr_matrix((weights, places, ends), shape=(len(texts), self._count))
