"""Many passages of which only the words are at hand: vectors come when some of them are taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from harvest.suggest.stack import Stack


@dataclass(frozen=True, slots=True)
class Unread:
    """Passages by their ``texts`` and the ``places`` under which an engine keeps what it works out of them; ``read``
    gives the vectors (texts, width) of whole passages. Those of 35,000 decided ones would be 80 MB beside what is
    learnt of them."""

    texts: tuple[str, ...]
    places: np.ndarray
    read: Callable[[Sequence[str]], np.ndarray]

    def __len__(self) -> int:
        return len(self.texts)

    def take(self, at: np.ndarray) -> Stack:
        """These passages, in this order, with their vectors in half precision."""
        texts = [self.texts[i] for i in at.tolist()]
        return replace(Stack.whole(texts, self.read(texts).astype(np.float16)), places=self.places[at])
