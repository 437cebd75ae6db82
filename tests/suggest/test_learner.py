"""What decisions change, and what they leave alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from harvest.suggest.learner import Correction
from harvest.suggest.numbers import sigmoid
from harvest.suggest.regression import fit_offsets
from harvest.suggest.stack import Stack


def stack(rows: np.ndarray, texts: Sequence[str] = ()) -> Stack:
    return Stack.build(texts or [""] * len(rows), list(rows[:, None]))


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("rows", [40, 300])
def test_regression_without_prior_agrees_with_scikit_learn(rows: int) -> None:
    rng = np.random.default_rng(0)
    x = unit(rng.normal(size=(rows, 60)))
    y = (x[:, 0] + 0.1 * rng.normal(size=rows) > 0).astype(np.float32)
    weights, bias = fit_offsets(
        x, y[:, None], np.zeros((rows, 1), np.float32), strength=0.5, bias_strength=1e-6, rounds=400
    )
    reference = LogisticRegression(C=1 / 0.5, tol=1e-8, max_iter=2000).fit(x, y)
    assert np.corrcoef(weights[:, 0], reference.coef_[0])[0, 1] > 0.995
    assert abs(bias[0] - reference.intercept_[0]) < 0.15


def test_without_evidence_nothing_changes() -> None:
    x = unit(np.random.default_rng(0).normal(size=(20, 8)))
    nothing = np.zeros((20, 2), np.float32)
    change = Correction(stack(x), nothing, nothing, nothing)
    assert np.abs(change(stack(x))).max() < 1e-6


def test_decisions_that_the_prior_foresaw_change_little_and_surprises_change_much() -> None:
    rng = np.random.default_rng(1)
    x = unit(rng.normal(size=(30, 16)))
    yes, believed = np.ones((30, 1), np.float32), np.full((30, 1), 5.0, np.float32)
    foreseen = Correction(stack(x), yes, believed, strength=1.0)(stack(x))
    surprise = Correction(stack(x), yes, -believed, strength=1.0)(stack(x))
    assert 0 <= foreseen.mean() < 0.5 < 3 < surprise.mean()


def test_what_was_decided_carries_over_to_alike_passages_only() -> None:
    axes = np.eye(12, dtype=np.float32)
    rng = np.random.default_rng(2)
    near_first = unit(axes[0] + 0.15 * rng.normal(size=(12, 12)))
    near_second = unit(axes[1] + 0.15 * rng.normal(size=(12, 12)))
    rows = np.concatenate([near_first, near_second])
    labels = np.array([[1.0]] * 12 + [[0.0]] * 12, dtype=np.float32)
    change = Correction(stack(rows), labels, np.full((24, 1), -1.0, np.float32))
    p = sigmoid(-1 + change(stack(unit(axes[:2] + 0.05))))
    assert p[0, 0] > 0.6 > 0.3 > p[1, 0]


def test_a_word_that_only_decided_passages_of_one_code_hold_carries_over_where_vectors_say_nothing() -> None:
    rows = unit(np.ones((24, 8)))
    texts = [f"the {'herons' if i % 2 else 'buses'} of row {i}" for i in range(24)]
    labels = np.array([[float(i % 2)] for i in range(24)], dtype=np.float32)
    change = Correction(stack(rows, texts), labels, np.full((24, 1), -1.0, np.float32))
    said = change(stack(rows[:3], ["a heron", "herons here", "no bird at all"]))[:, 0]
    assert said[1] > said[2] + 0.5
