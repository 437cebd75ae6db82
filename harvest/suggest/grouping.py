"""Short texts that belong together (dreams on cards): a proposal for people to alter and to name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache as cache_forever
from pathlib import Path

import numpy as np

from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import VectorCache
from harvest.suggest.ordering import whole
from harvest.suggest.shared_words import WORD, Words

BY_THEME, BY_HABIT, BY_WORDS = 0.5, 0.3, 0.2
"""How much a shared theme weighs, what groups of people have in common elsewhere, and the likeness of the words
themselves."""
COMMON = 0.4
"""How much of what all dreams of an event have in common is taken off each theme, so that it tells them apart."""
SHARP = 0.03
"""How sharply the nearest theme stands out: the temperature of a softmax over cosines."""
FIRM = 300.0
"""How closely the regression that tells themes apart keeps to its examples (scikit-learn's C)."""
LEFT_ALONE = "to be left alone"
"""The theme of those who want no change or nothing to do with it: such a card stands alone, also from its like."""
SURELY = 0.5
"""How surely a card has to say so."""
APART = 0.78
"""The greatest mean distance within a group, by themes, habit and words together."""
FEWEST, MOST = 1.5, 2.2
"""Groups at least and at most, times the square root of the cards: 25 cards become 8 to 11, lone ones counted."""
BY_SHARED_WORDS = 0.90
"""The greatest mean distance within a group where only shared words tell."""
OWN = 0.5
"""How much of what all dreams of an event have in common is taken off before habit tells them apart."""
AT_A_TIME = 64
"""So many texts are read before it is said how far it is."""
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
    texts: Sequence[str],
    encoder: Encoder | Pair | None = None,
    cache: VectorCache | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[list[int]]:
    """Which of these texts belong together, by their places in the list: every place is in exactly one group.

    Without an encoder, shared words decide. ``progress`` hears how many texts are read, and of how many: known
    wishes, by which themes are told, are among them.
    """
    if len(texts) < 2:
        return [[i] for i in range(len(texts))]
    told = [without_frame(text) for text in texts]
    if encoder is None:
        from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

        bare = [" ".join(w for w in WORD.findall(t.lower()) if w not in ENGLISH_STOP_WORDS) for t in told]
        return linked(1 - Words(bare).shared(bare), BY_SHARED_WORDS)
    known = [wish for some in wish_themes().values() for wish in some]
    read: list[np.ndarray] = []
    for some in (told, known):
        for first in range(0, len(some), AT_A_TIME):
            read += [whole(v) for v in encoder.vectors(some[first : first + AT_A_TIME], cache)]
            if progress:
                progress(len(read), len(told) + len(known))
    rows, wishes = np.array(read[: len(told)]), np.array(read[len(told) :])
    themes, alone = _by_theme(rows, wishes)
    words, habit = rows @ rows.T, _by_habit(rows, encoder.key)
    if habit is None:  # an encoder of the team's own choosing
        alike = (1 - BY_THEME) * words + BY_THEME * themes
    else:
        alike = BY_THEME * themes + BY_HABIT * habit + BY_WORDS * words
    alike *= np.outer(1 - alone, 1 - alone)
    root = len(texts) ** 0.5
    return linked(1 - alike, APART, (round(FEWEST * root), round(MOST * root)))


@cache_forever
def wish_themes() -> dict[str, tuple[str, ...]]:
    """What people wish for in many places: themes, each with a few invented wishes."""
    text = Path(__file__).with_name("wish_themes.json").read_text("utf-8")
    return {name: tuple(wishes) for name, wishes in json.loads(text).items()}


def _by_theme(rows: np.ndarray, wishes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How far each two texts share a theme, 0 to 1: wishes for a bus and for a train do, and it hardly shows in their
    words; and how surely each wants to be left alone. The mean of two opinions, the examples that lie nearest and a
    regression learnt on all of them, because either alone errs more."""
    from sklearn.linear_model import LogisticRegression

    every = wish_themes()
    labels = np.repeat(np.arange(len(every)), [len(some) for some in every.values()])
    cosines = rows @ wishes.T
    near = np.stack([np.sort(cosines[:, labels == t], axis=1)[:, -2:].mean(axis=1) for t in range(len(every))], axis=1)
    near = _shares((near - COMMON * near.mean(axis=0, keepdims=True)) / SHARP)
    middle = wishes.mean(axis=0)
    taught = LogisticRegression(C=FIRM, max_iter=400).fit(wishes - middle, labels)
    learnt = _shares(taught.decision_function(rows - middle))
    at = list(every).index(LEFT_ALONE)
    alone = (near[:, at] ** 2 + learnt[:, at] ** 2) / 2
    near, learnt = (np.delete(opinion, at, axis=1) for opinion in (near, learnt))
    return (near @ near.T + learnt @ learnt.T) / 2, np.where(alone > SURELY, alone, 0)


@cache_forever
def _axes() -> dict[str, np.ndarray]:
    """By encoder what `harvest.suggest.training.dream_axes` learnt: the middle of all cards, then the axes."""
    with np.load(Path(__file__).with_name("dream_axes.npz")) as kept:
        return {key: kept[key].astype(np.float32) for key in kept.files}


def _by_habit(rows: np.ndarray, key: str) -> np.ndarray | None:
    """How alike texts are in what cards of one group had in common at other events (cosines); None where the encoder is
    none for which it was learnt."""
    learnt = _axes().get(key)
    if learnt is None:
        return None
    seen = (rows - learnt[0]) @ learnt[1:].T
    seen = seen - OWN * seen.mean(axis=0)
    seen /= np.maximum(np.linalg.norm(seen, axis=1, keepdims=True), 1e-9)
    found: np.ndarray = seen @ seen.T
    return found


def _shares(scores: np.ndarray) -> np.ndarray:
    """Scores as shares of 1, as roots, so that the product of two rows says how far they overlap."""
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: np.ndarray = np.sqrt(shares / shares.sum(axis=1, keepdims=True))
    return found


def linked(distances: np.ndarray, limit: float, between: tuple[int, int] | None = None) -> list[list[int]]:
    """Groups by average linkage up to a mean distance, but so many at least and at most; the largest first."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    distances = np.clip((distances + distances.T) / 2, 0, 2)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), "average")
    labels = fcluster(tree, limit, "distance")
    if between is not None:
        least, most = between
        wanted = min(max(len(set(labels.tolist())), least), most)
        if wanted != len(set(labels.tolist())):
            labels = fcluster(tree, wanted, "maxclust")
    by_label: dict[int, list[int]] = {}
    for place, label in enumerate(labels.tolist()):
        by_label.setdefault(label, []).append(place)
    return sorted(by_label.values(), key=lambda g: (-len(g), g))
