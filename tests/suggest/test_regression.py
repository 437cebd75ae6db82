"""Many codes are fitted at once, each as well as if it were fitted alone and for as long as it takes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from harvest.suggest.numbers import sigmoid
from harvest.suggest.regression import fit_offsets


def alone(x: np.ndarray, label: np.ndarray, offset: np.ndarray, weight: np.ndarray, strength: float, bias: float):
    """What moves the log-odds of one code best, by another way of finding it."""
    wide = np.concatenate([x, np.ones((len(x), 1))], axis=1).astype(float)
    pull = np.array([strength] * x.shape[1] + [bias])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        at = offset + wide @ w
        off = weight * (sigmoid(at) - label)
        return float((weight * (np.logaddexp(0, at) - label * at)).sum() + (pull * w * w).sum() / 2), (
            wide.T @ off + pull * w
        )

    found = minimize(
        loss, np.zeros(wide.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 2000, "ftol": 1e-14}
    )
    return wide @ found.x


@settings(max_examples=25)
@given(
    seed=st.integers(0, 10_000),
    rows=st.sampled_from([3, 12, 40, 300]),
    share=st.sampled_from([0.0, 0.02, 0.1, 0.5]),
    strength=st.sampled_from([0.1, 0.3, 1.0, 3.0]),
    believed=st.sampled_from([-6.0, -3.0, 0.0, 2.0]),
)
def test_each_code_is_moved_as_far_as_the_labels_move_it_alone(seed, rows, share, strength, believed) -> None:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 30)).astype(np.float32)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    labels = (rng.random((rows, 4)) < share).astype(np.float32)
    offsets = (believed + rng.normal(size=labels.shape)).astype(np.float32)
    weights = (rng.random(labels.shape) < 0.9).astype(np.float32)
    learnt, level = fit_offsets(x, labels, offsets, weights, strength=strength, bias_strength=1.0)
    moved = x @ learnt + level
    for code in range(labels.shape[1]):
        best = alone(x, labels[:, code], offsets[:, code], weights[:, code], strength, 1.0)
        assert np.abs(moved[:, code] - best).max() < 0.05
        p, best_p = (sigmoid(offsets[:, code] + m) for m in (moved[:, code], best))
        assert np.abs(p - best_p).max() < 0.005


@pytest.mark.parametrize("labels", [np.zeros((0, 2)), np.zeros((5, 0))])
def test_of_nothing_nothing_is_learnt(labels: np.ndarray) -> None:
    x = np.ones((len(labels), 3), dtype=np.float32)
    learnt, level = fit_offsets(x, labels, np.zeros_like(labels))
    assert not learnt.any() and not level.any() and learnt.shape == (3, labels.shape[1])
