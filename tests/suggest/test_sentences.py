"""Sentences and windows lose no word and slice back to the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from harvest.suggest.sentence_windows import MAX_SENTENCES, sentence_spans, windows

TEXTS = st.text(alphabet=st.sampled_from(list("ab é🙂.!? \n\"'”")), max_size=400)


@given(TEXTS)
def test_sentences_hold_every_character_that_is_not_white_space(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a <= b for a, b in spans) and len(spans) <= MAX_SENTENCES


@given(TEXTS.map(lambda t: t * 30))
def test_windows_hold_every_word_and_stay_short(text: str) -> None:
    found = windows(text, longest=300)
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


def test_a_closing_quotation_mark_belongs_to_its_sentence() -> None:
    text = "She said “Come in and sit down.” I did as I was told."
    assert [text[a:b] for a, b in sentence_spans(text)] == ["She said “Come in and sit down.”", "I did as I was told."]


def test_a_long_answer_is_cut_at_sentence_ends() -> None:
    text = "This is one sentence of about fifty characters, yes. " * 60
    found = windows(text)
    assert len(found) > 3
    assert all(text[a:b].rstrip().endswith(".") for a, b in found)
    assert max(b - a for a, b in found) < 900
