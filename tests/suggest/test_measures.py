"""Our figures against scikit-learn's, and at their edges."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score

from harvest.suggest.evaluation import measures


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=2, max_size=40))
def test_average_precision_is_scikit_learns_also_with_ties(rows: list[tuple[bool, int]]) -> None:
    labels, scores = np.array([r[0] for r in rows]), np.array([float(r[1]) for r in rows])
    mine = measures.average_precision(labels, scores)
    if not labels.any():
        assert math.isnan(mine)
    else:
        assert abs(mine - average_precision_score(labels, scores)) < 1e-9


def test_codes_that_occur_less_than_three_times_stay_out_of_the_mean() -> None:
    labels = np.array([[1, 1], [1, 0], [1, 0], [0, 0]], dtype=bool)
    scores = np.array([[0.9, 0.0], [0.8, 0.9], [0.7, 0.9], [0.1, 0.9]])
    assert measures.mean_average_precision(labels, scores) == 1.0


def test_a_calibrated_forecast_has_no_calibration_error_and_a_boastful_one_has() -> None:
    labels = np.array([True] * 3 + [False] * 7)
    assert measures.calibration_error(labels, np.full(10, 0.3)) < 1e-9
    assert abs(measures.calibration_error(labels, np.full(10, 0.9)) - 0.6) < 1e-9


def test_hits_are_counted_over_rows_that_have_a_code() -> None:
    labels = np.array([[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]], dtype=bool)
    scores = np.array([[0.1, 0.9, 0.8, 0.7], [0.1, 0.2, 0.3, 0.9], [0.9, 0.1, 0.1, 0.1]])
    assert measures.hit_at(labels, scores, 1) == 0.5
    assert measures.hit_at(labels, scores, 4) == 1.0


def test_an_interval_holds_the_figure() -> None:
    values = np.random.default_rng(0).normal(10, 1, 200)
    low, high = measures.interval(lambda rows: float(values[rows].mean()), 200)
    assert low < values.mean() < high and high - low < 0.5
