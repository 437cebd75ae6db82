"""The features of a text that the model of children's words knows are those that stand in all of them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from harvest.readers.permission.plain_words import OF_CHILDREN, runs, tells_no_child, words_in
from harvest.readers.permission.text import fold
from harvest.readers.permission.young import children, schooldays
from harvest.readers.permission.young.children import _QUICK, COUNTED, OF_PUPILS, OF_SELF
from harvest.readers.permission.young.learned_children import _WORD, ENGLISH, _model, features_of_child, known_features

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


_AROUND = [
    *OF_CHILDREN,
    "i",
    "i'm",
    "we're",
    "i'll",
    "be",
    "we",
    "is",
    "y5",
    "p1",
    "12,",
    "(",
    ")",
    "tea.",
    "é",
    "_kid",
]


@given(st.lists(st.sampled_from(_AROUND), max_size=4), st.sampled_from([" ", "", "'", "-", "_", "; "]))
def test_what_lacks_every_word_of_children_holds_none_of_what_tells_of_them(words: list[str], between: str) -> None:
    text = between.join(words)
    if tells_no_child(text, words_in(text)) and ")" not in text:
        assert not _QUICK.search(text)


@given(
    st.lists(
        st.sampled_from(["Drawn by", "by", "By", "Photo:", "From", "Wilf", "Ann Lee,", "Class 2", "(Yr 5)", ".", "“"])
    ),
    st.sampled_from([" ", "", "  "]),
)
def test_every_byline_has_a_word_that_is_looked_for_first(parts: list[str], between: str) -> None:
    text = between.join(parts)
    assert any(word in text for word in schooldays._BEFORE_BY) or not schooldays._BY.search(text)


@given(st.text("ae '_É.-7Z\t", max_size=20))
def test_runs_are_the_words_wherever_they_are_told(text: str) -> None:
    found = runs(text)
    assert found is None or found == _WORD.findall(text)


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
