"""Short texts that belong together (dreams on cards): a proposal for people to alter and to name."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache as cache_forever
from pathlib import Path

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import VectorCache
from harvest.suggest.ordering import whole
from harvest.suggest.shared_words import WORD, Words

BY_MEANING = 0.675
"""The greatest mean distance within a group, by an encoder as published and by themes."""
BY_THEME = 0.5
"""How much a shared theme weighs beside the likeness of the words themselves."""
COMMON = 0.7
"""How much of what all dreams of an event have in common is taken off each theme, so that it tells them apart."""
SHARP = 0.03
"""How sharply the nearest theme stands out: the temperature of a softmax over cosines."""
BY_WORDS = 0.90
"""The same where only shared words tell."""
_FRAME = re.compile(
    r"""^\W*(?:(?:in|by) (?:20\d\d|(?:five|ten|\d+) years)[^,]{0,20},?\s*)?
    (?:(?:i|we) (?:dream|wish|hope|imagine|would love|would like|want|see)
        (?: (?:of|that|for|to see|to have|there (?:is|was|were)))?\s+
    |(?:my|our) (?:dream|wish|hope) is (?:that |for |to )?)""".replace("\n    ", "").replace("    ", ""),
    re.IGNORECASE,
)


def without_frame(text: str) -> str:
    """A dream without the words that every dream begins with, by which none is told from another.

    >>> without_frame("In 2030 we dream of a bus on Sundays"), without_frame("A bus on Sundays")
    ('a bus on Sundays', 'A bus on Sundays')
    """
    return _FRAME.sub("", text, count=1) or text


def group(
    texts: Sequence[str], encoder: Encoder | Pair | None = None, cache: VectorCache | None = None
) -> list[list[int]]:
    """Which of these texts belong together, by their places in the list: every place is in exactly one group.

    Without an encoder, shared words decide.
    """
    if len(texts) < 2:
        return [[i] for i in range(len(texts))]
    told = [without_frame(text) for text in texts]
    if encoder is None:
        bare = [" ".join(w for w in WORD.findall(t.lower()) if w not in ENGLISH_STOP_WORDS) for t in told]
        alike, limit = Words(bare).shared(bare), BY_WORDS
    else:
        rows = np.array([whole(v) for v in encoder.vectors(told, cache)])
        themes = _themes(rows, encoder, cache)
        alike, limit = (1 - BY_THEME) * (rows @ rows.T) + BY_THEME * (themes @ themes.T), BY_MEANING
    return linked(1 - alike, limit)


@cache_forever
def wish_themes() -> dict[str, tuple[str, ...]]:
    """What people wish for in many places: themes, each with a few invented wishes."""
    text = Path(__file__).with_name("wish_themes.json").read_text("utf-8")
    return {name: tuple(wishes) for name, wishes in json.loads(text).items()}


def _themes(rows: np.ndarray, encoder: Encoder | Pair, cache: VectorCache | None) -> np.ndarray:
    """How each text divides among the themes (texts, themes), of unit length: two wishes for a bus and for a train
    share a theme that hardly shows in their words."""
    every = wish_themes()
    wishes = np.array([whole(v) for v in encoder.vectors([w for some in every.values() for w in some], cache)])
    ends = np.cumsum([len(some) for some in every.values()])[:-1]
    near = [np.sort(part, axis=1)[:, -2:].mean(axis=1) for part in np.split(rows @ wishes.T, ends, axis=1)]
    likeness = np.stack(near, axis=1)
    likeness -= COMMON * likeness.mean(axis=0, keepdims=True)
    shares = np.exp((likeness - likeness.max(axis=1, keepdims=True)) / SHARP)
    found: np.ndarray = np.sqrt(shares / shares.sum(axis=1, keepdims=True))
    return found


def linked(distances: np.ndarray, limit: float) -> list[list[int]]:
    """Groups by average linkage up to a mean distance, the largest first."""
    distances = np.clip((distances + distances.T) / 2, 0, 2)
    np.fill_diagonal(distances, 0)
    found = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=limit
    ).fit_predict(distances)
    groups: dict[int, list[int]] = {}
    for place, label in enumerate(found.tolist()):
        groups.setdefault(label, []).append(place)
    return sorted(groups.values(), key=lambda g: (-len(g), g))
