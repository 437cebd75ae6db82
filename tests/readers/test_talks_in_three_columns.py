"""Talks typed in three narrow columns: when, who and what was said, one below the other."""

from __future__ import annotations

import pytest
from readers.making import pdf
from readers.reading_back import read, said

HEADS = ["Time", "Speaker", "Transcript"]
FIRST = [
    *("00:00:08", "Host", "When did you first row?", "00:00:15", "Ada Hill"),
    *("I was nine and my uncle had a boat that he", "kept by the wall over the winter, and"),
]
SECOND = [
    *("we painted it green.", "00:00:40", "Host", "Which boat?", "00:00:44", "Ada Hill", "The Kittiwake."),
    *(
        "00:00:50",
        "Mr Hill",
        "It sank twice.",
        "00:00:59",
        "Host",
        "And now?",
        "00:01:02",
        "Ada Hill",
        "I row on Sundays.",
    ),
]
TOLD = [
    ("Host", "When did you first row?"),
    (
        "Ada Hill",
        "I was nine and my uncle had a boat that he kept by the wall over the winter, and we painted it green.",
    ),
    ("Host", "Which boat?"),
    ("Ada Hill", "The Kittiwake."),
    ("Mr Hill", "It sank twice."),
    ("Host", "And now?"),
    ("Ada Hill", "I row on Sundays."),
]


def test_heads_of_columns_on_each_page_are_nobodys_words_and_a_sentence_goes_on_overleaf() -> None:
    found = read(
        "talk.pdf", pdf([["Quay Voices", "A talk with Ada Hill", *HEADS, *FIRST], ["Quay Voices", *HEADS, *SECOND]])
    )
    assert said(found) == TOLD
    assert {left.reason: left.count for left in found.dropped}["column names"] == 2


@pytest.mark.parametrize("title", ["A talk with Ada Hill, 3 May\n\n", ""])
def test_a_time_above_a_name_above_words_is_a_talk_and_its_times_are_those_above(title: str) -> None:
    found = read("talk.txt", title + "\n".join([*FIRST[:-1], *SECOND[1:]]))
    assert [who for who, _ in said(found)] == [who for who, _ in TOLD]
    (source,) = found.sources
    assert [turn.time for turn in source.turns][:3] == [8, 15, 40]
    assert not any("written chat" in warning for warning in found.warnings)


def test_a_chat_with_the_time_below_each_message_stays_one() -> None:
    found = read("chat.txt", "Ada\nWho has the key?\n18:03\nBo\nI do now.\n18:05\nAda\nBring it along.\n18:06")
    assert said(found) == [("Ada", "Who has the key?"), ("Bo", "I do now."), ("Ada", "Bring it along.")]
    assert "copied chat" in found.flavour
