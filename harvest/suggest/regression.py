"""Logistic regression of many codes at once on the same rows, on top of log-odds that are given."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from harvest.suggest.numbers import sigmoid

AT_ONCE = 1_024
"""So many rows lie near the processor while it is worked out what they say: all together would be fetched twice."""
STILL = 0.03
"""A round that moves no row's log-odds by more than this is the last: what is left to go is a tenth of that."""
LEAST_CURVED = 0.01
STEPS = 2
"""So often it is looked how far to go in a direction, before another one is taken."""


def fit_offsets(
    vectors: np.ndarray,
    labels: np.ndarray,
    offsets: np.ndarray,
    weights: np.ndarray | None = None,
    *,
    strength: float = 0.1,
    bias_strength: float = 0.05,
    rounds: int = 40,
) -> tuple[np.ndarray, np.ndarray]:
    """Weights (width, codes) and biases (codes,) that, added to the offsets, best explain the labels.

    ``vectors`` (rows, width), ``labels`` and ``offsets`` (rows, codes), ``weights`` (rows, codes) or None; labels and
    weights may be truth values. ``strength``
    is the pull towards changing nothing (Gaussian prior, in units of one row's evidence), so that with few labels what
    was believed before stands. Conjugate gradients, each code with its own steps; all share one guess of the curvature
    (that of codes given as often as these on average), hence one factorisation.
    """
    rows, width = vectors.shape
    w = np.zeros((width + 1, labels.shape[1]), dtype=np.float32)
    if not labels.size:
        return w[:-1], w[-1]
    x = vectors.astype(np.float32, copy=False)
    each = np.ones(labels.shape, dtype=bool) if weights is None else weights
    pull = np.full((width + 1, 1), strength, dtype=np.float32)
    pull[-1] = bias_strength
    blocks = [slice(first, first + AT_ONCE) for first in range(0, rows, AT_ONCE)]
    given = labels.mean(axis=0)
    curved = max(LEAST_CURVED, float((given * (1 - given)).mean())) * each.max(axis=1)
    solved = _solver(x, curved.astype(np.float32), pull[:, 0])

    def gradient() -> np.ndarray:
        found = pull * w
        for some in blocks:
            off = each[some] * (sigmoid(now[some]) - labels[some])
            found[:-1] += x[some].T @ off
            found[-1] += off.sum(axis=0)
        return found

    now = offsets.astype(np.float32)
    slope = gradient()
    ahead = solved(slope)
    way, steep = -ahead, (slope * ahead).sum(axis=0)
    for _ in range(rounds):
        moves = x @ way[:-1] + way[-1]
        far = _how_far(now, moves, labels, each, (pull * way * w).sum(axis=0), (pull * way * way).sum(axis=0), blocks)
        w += far * way
        moves *= far
        now += moves
        if float(np.abs(moves).max()) < STILL:
            break
        before, slope = slope, gradient()
        ahead = solved(slope)
        turn = np.maximum(0, ((slope - before) * ahead).sum(axis=0) / np.maximum(steep, 1e-12))  # Polak and Ribière
        way, steep = turn * way - ahead, (slope * ahead).sum(axis=0)
    return w[:-1], w[-1]


def _solver(x: np.ndarray, curved: np.ndarray, pull: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Divides by the curvature where each row has that much of it (rows,), the last number of each being the bias."""
    from scipy.linalg import cho_factor, cho_solve

    rows, width = x.shape
    if rows > width:
        outer = np.diag(pull)
        for first in range(0, rows, AT_ONCE):
            some = slice(first, first + AT_ONCE)
            outer[:-1, :-1] += x[some].T @ (x[some] * curved[some, None])
        outer[:-1, -1] = outer[-1, :-1] = curved @ x
        outer[-1, -1] += curved.sum()
        factor = cho_factor(outer)
        return lambda slope: cho_solve(factor, slope)
    x = np.concatenate([x, np.ones((rows, 1), dtype=x.dtype)], axis=1)
    # fewer rows than columns: invert the smaller matrix (Woodbury)
    inner = cho_factor(np.diag(1 / np.maximum(curved, 1e-12)) + (x / pull) @ x.T)

    def solved(slope: np.ndarray) -> np.ndarray:
        scaled = slope / pull[:, None]
        found: np.ndarray = scaled - (x.T @ cho_solve(inner, x @ scaled)) / pull[:, None]
        return found

    return solved


def _how_far(
    now: np.ndarray,
    moves: np.ndarray,
    labels: np.ndarray,
    each: np.ndarray,
    pulled: np.ndarray,
    pulled_on: np.ndarray,
    blocks: list[slice],
) -> np.ndarray:
    """How far each code (codes,) is to go where going 1 ``moves`` the log-odds (rows, codes) so much, against a pull
    and what is added to it on the way: Newton's steps, shortened so that none leads up (Sun and Tran-Dinh 2019)."""
    far = np.zeros(labels.shape[1], dtype=np.float32)
    reach = np.maximum(np.abs(moves).max(axis=0), 1e-12)
    for _ in range(STEPS):
        slope, curve = pulled + far * pulled_on, np.maximum(pulled_on, 1e-12)
        for some in blocks:
            own = moves[some]
            p, counts = sigmoid(now[some] + far * own), each[some] * own
            slope += (counts * (p - labels[some])).sum(axis=0)
            counts *= own
            counts *= p
            counts *= 1 - p
            curve += counts.sum(axis=0)
        step = -slope / curve
        far += (np.sign(step) * np.log1p(reach * np.abs(step)) / reach).astype(np.float32)
    return far
