"""The features of a text that the model of children's words knows are those that stand in all of them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from harvest.readers.permission import children
from harvest.readers.permission.children import _QUICK, COUNTED, OF_PUPILS, OF_SELF
from harvest.readers.permission.learned_children import _WORD, ENGLISH, _model, features_of_child, known_features
from harvest.readers.permission.text import fold

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


_OF_CHILDREN = re.findall(
    r"\S+",
    """
    i'm i we're we me and are turned nine ten one 7 12 year yr yearone y5 in a at the primary school still only when be
    can't vote on behalf of our council class 3 pupils from grow up doing my gcses as years old brownies dwi'n rwy ym
    mlwyddyn blwyddyn go to park aged nearly
    """,
)


@given(st.lists(st.sampled_from(_OF_CHILDREN), max_size=9))
def test_nothing_is_passed_over_that_tells_of_a_child(words: list[str]) -> None:
    text = " ".join(words)
    counted = (children._IS, children._IS_NAMED, children._SOON_IS, children._AS_ONE, children._SCHOOL)
    assert COUNTED.search(text) or not any(pattern.search(text) for pattern in counted)
    assert OF_SELF.search(text) or not children._PRIMARY.search(text)
    assert OF_SELF.search(text) or OF_PUPILS.search(text) or not children._SOMETIME.search(text)


@given(st.text("aeI'’ſİ_tncd é7don't", max_size=40))
def test_english_is_told_by_the_folded_words_too(text: str) -> None:
    if text.isascii():
        assert ENGLISH.intersection(_WORD.findall(fold(text))) == ENGLISH.intersection(_WORD.findall(text.lower()))
