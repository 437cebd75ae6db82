"""The features of a text that the model of children's words knows are those that stand in all of them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from harvest.readers.permission.children import _QUICK
from harvest.readers.permission.learned_children import _model, features_of_child, known_features

_TOLD = sorted({word for feature in _model()[1] for word in feature.replace("~", " ").split() if "*" not in word})


@given(st.lists(st.sampled_from([*_TOLD[::7], "nine", "7", "16", "Pádraig's", "my", "i'm", "teacher"]), max_size=30))
def test_what_is_found_straight_away_is_what_all_features_would_give(words: list[str]) -> None:
    text = " ".join(words)
    assert known_features(text) == _model()[1].keys() & set(features_of_child(text))


@given(
    st.lists(
        st.sampled_from(["I'M", "Years", "Y5", "ſchool", "KID", "Ysgol", "we", "tea", "12", "(", "İ", "7!"]), max_size=5
    )
)
def test_words_are_looked_at_whatever_letters_they_are_written_in(words: list[str]) -> None:
    text = " ".join(words)
    if re.search(_QUICK.pattern, text, re.IGNORECASE):
        assert _QUICK.search(text.lower())
