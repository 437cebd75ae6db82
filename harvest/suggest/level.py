"""From which likelihood a framework that nobody trained is suggested once a team decided: as high as serves it best."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.suggest.learner import fitted
from harvest.suggest.numbers import logit, sigmoid

FOLDS = 5
AS_BEFORE = 30
"""Decided passages that count as much as what definitions did before anybody decided (docs/suggestions.md)."""
AT_MOST = 1_000
"""So many decided passages are enough to tell."""
LEVELS = np.geomspace(0.04, 0.5, 40)


def level_shift(
    features: np.ndarray,
    labels: np.ndarray,
    believed: np.ndarray,
    weights: np.ndarray,
    strength: float,
    groups: Sequence[str],
    threshold: float,
) -> float:
    """What to add to the log-odds of a framework's codes so that its threshold is where it serves best.

    A passage that was decided counts as a no to every code that was not given, so rare codes sink, however well they
    are told apart. What each decided passage would have been taken for by the others (five folds by ``groups``) says
    from where on most suggestions are right and few are missed (micro-F1); with few decisions it counts more that as
    much is suggested as definitions did before. ``labels``, ``believed`` and ``weights`` are (passages, codes),
    ``features`` those of their ``Likeness``.
    """
    at = np.arange(len(labels))
    if len(at) > AT_MOST:
        at = np.sort(np.random.default_rng(0).choice(at, AT_MOST, replace=False))
    labels, believed, weights = labels[at], believed[at], weights[at]
    fold = _folds([groups[i] for i in at.tolist()])
    unseen = believed.copy()
    for one in range(FOLDS):
        out, rest = at[fold == one], fold != one
        if len(out) and rest.any():
            learnt, level = fitted(features[at[rest]], labels[rest], believed[rest], weights[rest], strength)
            unseen[~rest] += features[out] @ learnt + level
    p, given = sigmoid(unseen), labels > 0
    as_before = _as_likely(unseen, believed)
    if not given.any():
        return as_before * AS_BEFORE / (AS_BEFORE + len(labels))
    figures = np.array([_f1(given, p >= level) for level in LEVELS])
    best = LEVELS[int(np.median(np.flatnonzero(figures == figures.max())))]
    share = given.sum() / (given.sum() + AS_BEFORE)
    return float(share * (logit(np.array(threshold)) - logit(best)) + (1 - share) * as_before)


def _folds(groups: Sequence[str]) -> np.ndarray:
    """The fold of each passage; those of one group share one where there are groups enough."""
    names = {group: n for n, group in enumerate(dict.fromkeys(groups))}
    every = np.random.default_rng(0).permutation(len(names)) % FOLDS
    if len(names) < FOLDS:
        return np.arange(len(groups)) % FOLDS
    return every[[names[group] for group in groups]]


def _as_likely(unseen: np.ndarray, believed: np.ndarray) -> float:
    """What to add to log-odds so that on average they are as likely as was believed.

    >>> round(_as_likely(np.array([[-3.0, -1.0]]), np.array([[-2.0, 0.0]])), 2)
    1.0
    """
    low, high, wanted = -10.0, 10.0, float(sigmoid(believed).mean())
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (middle, high) if float(sigmoid(unseen + middle).mean()) < wanted else (low, middle)
    return (low + high) / 2


def _f1(given: np.ndarray, chosen: np.ndarray) -> float:
    both = given.sum() + chosen.sum()
    return float(2 * (given & chosen).sum() / both) if both else 0.0
