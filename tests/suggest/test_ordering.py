"""The order of work and groups of alike passages."""

from __future__ import annotations

import numpy as np

from harvest.model import Polarity, Suggestion
from harvest.suggest import clusters, order


def suggestion(code: str, probability: float) -> Suggestion:
    return Suggestion("five_ways", "1", code, probability, Polarity.PRESENT, 0, 1, "", "", "m")


FOUND = {
    1: (suggestion("connect", 0.95), suggestion("give", 0.55)),
    2: (),
    3: (suggestion("connect", 0.7),),
    4: (suggestion("give", 0.9),),
    5: (suggestion("connect", 0.8),),
}


def test_likely_puts_the_surest_first_and_passages_without_suggestions_last() -> None:
    assert order(FOUND, "likely") == [1, 4, 5, 3, 2]


def test_uncertain_puts_what_is_nearest_to_even_first() -> None:
    assert order(FOUND, "uncertain")[:2] == [1, 3]


def test_spread_lets_the_codes_take_turns() -> None:
    assert order(FOUND, "spread") == [1, 4, 5, 3, 2]


def test_spread_with_vectors_goes_to_what_is_unlike_the_first() -> None:
    axes = np.eye(3, dtype=np.float32)
    vectors = {1: axes[0], 2: axes[1], 3: axes[0], 4: axes[1], 5: axes[2]}
    assert set(order(FOUND, "spread", vectors)[:3]) == {1, 4, 5}


def test_no_order_loses_or_doubles_a_passage() -> None:
    for how in ("likely", "uncertain", "spread"):
        assert sorted(order(FOUND, how)) == [1, 2, 3, 4, 5]


def test_clusters_group_what_is_alike_and_leave_the_rest() -> None:
    rng = np.random.default_rng(0)
    axes = np.eye(40, dtype=np.float32)
    rows = [axes[i] + 0.1 * rng.normal(size=40) for i in (0, 0, 0, 1, 1, 2)]
    vectors = {10 + i: (r / np.linalg.norm(r)).astype(np.float32) for i, r in enumerate(rows)}
    assert [set(group) for group in clusters(vectors)] == [{10, 11, 12}, {13, 14}]
