"""Passages without their sentences, laid out as others are and not there three times."""

from __future__ import annotations

import numpy as np

from harvest.suggest.stack import Stack


def test_whole_passages_are_laid_out_as_vectors_of_one_row_are() -> None:
    rows = np.random.default_rng(1).normal(size=(5, 4)).astype(np.float32)
    texts = ["a", "b", "c", "d", "e"]
    as_others, whole = Stack.build(texts, list(rows[:, None])), Stack.whole(texts, rows)
    assert whole.rows is rows and whole.texts == as_others.texts
    for name in ("rows", "sentences", "of"):
        one, two = getattr(as_others, name), getattr(whole, name)
        assert one.shape == two.shape and one.dtype == two.dtype and (one == two).all()
    taken = [s.take(np.array([3, 1])) for s in (as_others, whole)]
    assert (taken[0].rows == taken[1].rows).all() and taken[0].sentences.shape == taken[1].sentences.shape
