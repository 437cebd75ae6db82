"""Training rows and their vectors → heads: kernel ridge regression for codes and polarity."""

from __future__ import annotations

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from harvest.suggest.heads import Heads, kernel
from harvest.suggest.training.exemplars import Rows

RIDGE = 1.0
OWN_JUDGEMENT = 0.2
"""Share of the model's own cross-fitted view in the labels: exemplars were written fast, and some labels are wrong."""


def fit_heads(rows: Rows, vectors: np.ndarray, encoder: str) -> Heads:
    """Heads that score every code and polarity, not yet calibrated: log-odds have slope 6 and shift -3.

    Labels that are unknown or doubted are replaced, as far as they are not trusted, by what a first fit says.
    """
    references = np.round(vectors * 127).astype(np.int8)
    unit = references.astype(np.float32) / 127
    similar = kernel(unit @ unit.T)
    known = rows.trust.max(axis=1)
    first = _cross_fit(similar, rows.labels, rows.trust)
    trust = np.clip(rows.trust / np.maximum(known[:, None], 1e-6), 0, 1) * (1 - OWN_JUDGEMENT)
    targets = trust * rows.labels + (1 - trust) * np.clip(first, 0, 1)
    means = rows.labels.mean(axis=0)
    weights = _ridge(similar, targets - means)
    polar_rows = np.flatnonzero((rows.polarity >= 0).any(axis=1))
    polar = np.array([np.mean([np.eye(4)[p] for p in rows.polarity[i] if p >= 0], axis=0) for i in polar_rows])
    polar_mean = polar.mean(axis=0)
    polar_weights = np.zeros((len(vectors), 4), dtype=np.float32)
    polar_weights[polar_rows] = _ridge(similar[np.ix_(polar_rows, polar_rows)], polar - polar_mean)
    count = len(rows.codes)
    return Heads(
        codes=rows.codes,
        references=references,
        labels=(rows.labels > 0) & (rows.trust > 0.3),
        texts=rows.texts,
        kinds=rows.kinds,
        weights=np.concatenate([weights, polar_weights], axis=1),
        means=np.concatenate([means, polar_mean]),
        slopes=np.full(count, 6.0),
        shifts=np.full(count, -3.0),
        thresholds=np.full(count, 0.5),
        quiet=np.full(count, 0.25),
        claimed=np.zeros(count),
        beyond=np.ones(count),
        encoder=encoder,
    )


def _ridge(similar: np.ndarray, targets: np.ndarray) -> np.ndarray:
    return cho_solve(cho_factor(similar + RIDGE * np.eye(len(similar), dtype=similar.dtype)), targets)


def _cross_fit(similar: np.ndarray, labels: np.ndarray, trust: np.ndarray, folds: int = 4) -> np.ndarray:
    """What a fit on the other folds says of each row; untrusted labels do not take part."""
    fold = np.random.default_rng(0).integers(0, folds, len(similar))
    out = np.zeros(labels.shape)
    full = trust.max(axis=1) > 0
    means = labels[full].mean(axis=0)
    for held in range(folds):
        learn = (fold != held) & full
        weights = _ridge(similar[np.ix_(learn, learn)], (labels - means)[learn] * (trust[learn] > 0.25))
        out[fold == held] = similar[np.ix_(fold == held, learn)] @ weights + means
    return out
