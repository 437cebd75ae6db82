"""What speaks for a code where a codebook has many that compete."""

from __future__ import annotations

import numpy as np

from harvest.suggest.heads import MANY, evidence_of

FEW: list[np.ndarray] = []
TOGETHER = [np.arange(MANY)]


def scores(*first: float) -> np.ndarray:
    return np.array([[*first, *np.zeros(MANY - len(first))]])


def test_among_many_codes_a_likelier_one_speaks_against_the_others() -> None:
    leads, behind = scores(0.3, 0.25, 0.25), scores(0.3, 0.5)
    assert evidence_of(leads, TOGETHER)[0, 0] > evidence_of(behind, TOGETHER)[0, 0]
    assert evidence_of(leads, FEW)[0, 0] == evidence_of(behind, FEW)[0, 0]


def test_a_passage_that_many_codes_claim_a_little_is_likelier_to_have_one() -> None:
    alone, claimed = evidence_of(scores(0.2), TOGETHER), evidence_of(scores(0.2, 0.2, 0.2), TOGETHER)
    assert claimed[0, 0] > alone[0, 0]


def test_the_order_of_the_codes_of_one_passage_stays() -> None:
    rng = np.random.default_rng(0)
    some = rng.random((5, MANY))
    assert (evidence_of(some, TOGETHER).argsort(axis=1) == evidence_of(some).argsort(axis=1)).all()


def test_other_codebooks_stay_as_they_are() -> None:
    some = np.random.default_rng(0).random((3, MANY + 5))
    assert (evidence_of(some, TOGETHER)[:, MANY:] == evidence_of(some)[:, MANY:]).all()
