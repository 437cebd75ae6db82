"""Words that passages share: the same likeness as scikit-learn's tf-idf, without loading it."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.suggest.shared_words import Words, stems

WORDS = st.lists(st.sampled_from(["garden", "gardens", "choir", "bus", "buses", "a", "we", "!"]), max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6)


@given(TEXTS, TEXTS)
def test_shared_words_are_weighed_as_scikit_learn_weighs_them(references: list[str], texts: list[str]) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectoriser = TfidfVectorizer(analyzer=stems, sublinear_tf=True)
    try:
        wanted = (vectoriser.fit_transform(references), vectoriser.transform(texts))
    except ValueError:  # not one word in all of them
        assert not Words(references).shared(texts).any()
        return
    assert np.allclose(Words(references).shared(texts), (wanted[1] @ wanted[0].T).toarray(), atol=1e-6)


@pytest.mark.slow
def test_learning_from_decisions_loads_no_scikit_learn() -> None:
    script = """if True:
        import sys, numpy as np
        from harvest.suggest.learner import Correction
        from harvest.suggest.stack import Stack
        vectors = [np.eye(2, dtype="f4")[[i]] for i in (0, 1)]
        stack = Stack.build(["we sing", "we dig"], vectors)
        Correction(stack, np.eye(2, dtype="f4"), np.zeros((2, 2), dtype="f4"))(stack)
        print("sklearn" in sys.modules)
    """
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert ran.stdout.split() == ["False"], ran.stderr
