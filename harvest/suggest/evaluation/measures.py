"""How good scores and suggestions are against gold labels: figures and their intervals."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

ENOUGH = 3
"""Codes that occur less often in the gold say nothing about ranking and stay out of the mean."""


def average_precision(labels: np.ndarray, scores: np.ndarray) -> float:
    """Area under precision and recall by steps, ties counted together, as scikit-learn has it; nan without positives.

    >>> round(average_precision(np.array([1, 0, 1]), np.array([0.9, 0.8, 0.7])), 3)
    0.833
    """
    positives = labels.sum()
    if not positives:
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    last = np.append(np.flatnonzero(np.diff(scores[order])), len(order) - 1)
    precision = hits[last] / (last + 1)
    return float((np.diff(hits[last], prepend=0) * precision).sum() / positives)


def mean_average_precision(labels: np.ndarray, scores: np.ndarray, known: np.ndarray | None = None) -> float:
    """The mean over codes that occur at least three times; nan when none does. ``known``: what gold says."""
    found = []
    for code in range(labels.shape[1]):
        rows = slice(None) if known is None else known[:, code]
        if labels[rows, code].sum() >= ENOUGH:
            found.append(average_precision(labels[rows, code], scores[rows, code]))
    return float(np.mean(found)) if found else float("nan")


def f1(true_positives: float, predicted: float, actual: float) -> float:
    """The harmonic mean of precision and recall from counts; 0 when nothing is there.

    >>> f1(1, 2, 2)
    0.5
    """
    return float(2 * true_positives / (predicted + actual)) if predicted + actual else 0.0


def reliability(labels: np.ndarray, p: np.ndarray, bins: int = 10) -> list[dict[str, float]]:
    """For each tenth of the probability scale: mean probability, share that was right, how many."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return [
        {
            "probability": float(p[at == b].mean()),
            "observed": float(labels[at == b].mean()),
            "n": int((at == b).sum()),
        }
        for b in range(bins)
        if (at == b).any()
    ]


def calibration_error(labels: np.ndarray, p: np.ndarray) -> float:
    """Expected calibration error in ten bins; nan without data."""
    table = reliability(labels, p)
    total = sum(row["n"] for row in table)
    if not total:
        return float("nan")
    return float(sum(row["n"] * abs(row["probability"] - row["observed"]) for row in table) / total)


def hit_at(labels: np.ndarray, scores: np.ndarray, k: int, only: np.ndarray | None = None) -> float:
    """Share of rows with a code that have one of their codes among the ``k`` best-scored; nan without such rows.

    With ``only`` (rows, codes) codes that are not in it are no hits, however they are scored.
    """
    rows = labels.sum(axis=1) > 0
    if not rows.any():
        return float("nan")
    best = np.argsort(-scores[rows], axis=1, kind="stable")[:, :k]
    hits = labels[rows] if only is None else labels[rows] & only[rows]
    return float(np.take_along_axis(hits, best, axis=1).any(axis=1).mean())


def interval(figure: Callable[[np.ndarray], float], rows: int, draws: int = 200, seed: int = 0) -> list[float]:
    """The 2.5 and 97.5 percentiles of a figure of row numbers over bootstrap draws."""
    rng = np.random.default_rng(seed)
    values = [v for v in (figure(rng.integers(0, rows, rows)) for _ in range(draws)) if not np.isnan(v)]
    if not values:
        return [float("nan"), float("nan")]
    return [round(float(v), 4) for v in np.percentile(values, [2.5, 97.5])]


def best_micro_f1(labels: np.ndarray, scores: np.ndarray) -> float:
    """Micro-F1 at the one threshold that suits this very data best: what a baseline could reach at most."""
    flat = np.argsort(-scores.ravel(), kind="stable")
    hits = np.cumsum(labels.ravel()[flat])
    predicted = np.arange(1, len(flat) + 1)
    return float((2 * hits / (predicted + labels.sum())).max()) if labels.sum() else 0.0
