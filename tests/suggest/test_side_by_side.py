"""Two encoders' heads as one judge, on vectors made for the test."""

from __future__ import annotations

import numpy as np
import pytest

from harvest.errors import ModelError
from harvest.model import Code, Codebook
from harvest.suggest.encoder import Pair
from harvest.suggest.heads import Heads
from harvest.suggest.side_by_side import PairedHeads
from harvest.suggest.training.exemplars import training_rows
from harvest.suggest.training.fit import fit_heads

BOOK = Codebook("book", "B", "1", (Code("walk", "Walk", "d", examples=("We walk.",)), Code("sing", "Sing", "d")))
LINES = [(f"{verb} {i}", code) for i in range(20) for verb, code in (("walk", "walk"), ("sing", "sing"), ("file", ""))]


def heads(width: int, noise: float, more: str = "") -> Heads:
    """Heads over axes: 0 for walking, 1 for singing, 2 for neither."""
    rows = training_rows([{"text": t + more, "book": {c: "present"} if c else {}, "hand": 1} for t, c in LINES], [BOOK])
    axis = {"walk": 0, "sing": 1, "file": 2, "We w": 0}
    rng = np.random.default_rng(width)
    vectors = np.eye(width)[[axis[t[:4]] for t in rows.texts]] + noise * rng.normal(size=(len(rows.texts), width))
    return fit_heads(rows, (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), f"e{width}")


def test_both_encoders_speak_and_the_other_one_only_a_little() -> None:
    pair = PairedHeads(one := heads(200, 0.02), other := heads(150, 0.02), share=0.2)
    walking, singing = np.eye(200, dtype=np.float32)[:1], np.eye(150, dtype=np.float32)[1:2]
    agree = pair.evidence(Pair.joined(walking, np.eye(150, dtype=np.float32)[:1], 0.2))[0]
    apart = pair.evidence(Pair.joined(walking, singing, 0.2))[0]
    assert agree[0] > apart[0] > apart[1] > agree[1]
    alone = 0.8 * one.scores(walking)[0, :2] + 0.2 * other.scores(singing)[0, :2]
    assert np.allclose(apart**2, np.maximum(alone, 0), atol=1e-3)


def test_the_pair_knows_its_examples_in_its_own_space() -> None:
    pair = PairedHeads(heads(200, 0.02), heads(150, 0.02))
    vectors, shows = pair.examples
    assert vectors.shape == (1, 350) and shows.tolist() == [[True, False]]
    assert np.allclose(pair.shipped["We walk."], vectors[0]) and abs(float(np.linalg.norm(vectors[0])) - 1) < 0.02
    texts, _, shown = pair.shown(1)
    assert len(texts) == len(shown) == 20 and shown.shape[1] == 350


def test_a_new_calibration_leaves_the_heads_as_they_are() -> None:
    pair = PairedHeads(one := heads(200, 0.02), heads(150, 0.02))
    new = pair.calibrated(thresholds=np.full(2, 0.4), claimed=np.full(2, 0.1))
    assert new.thresholds.tolist() == [0.4, 0.4] and (new.weights == one.weights).all()


def test_heads_of_different_exemplars_are_not_paired() -> None:
    with pytest.raises(ModelError, match="different exemplars"):
        PairedHeads(heads(200, 0.02), heads(150, 0.02, more=" again"))
