"""Spoken of, not in the room: groups by the words of others, as long as nobody who spoke is recorded as one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.evidence.spoken_of import GROUPS, Listening, Speakers, Speaking, in_a_sentence, spoken_of
from harvest.model import Role
from tests.factories import InquiryBuilder, build


def found(*said: tuple[str, str, Role, dict[str, str]]) -> dict[str, int]:
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    for name, words, role, about in said:
        inquiry.say(table, inquiry.voice(name, role=role, **about), words)
    material = inquiry.material()
    return {s.group: s.people for s in spoken_of(material.passages, Speakers.of(material.passages, material.voices))}


def test_who_is_talked_about_and_did_not_speak_is_named_with_how_many_speak_of_them() -> None:
    said = found(
        ("Ann", "Teenagers have nowhere to go.", Role.RESIDENT, {"age": "45-54"}),
        ("Ben", "The young people are moved on, and the carers are worn out.", Role.RESIDENT, {"age": "65-74"}),
    )
    assert said == {"young people": 2, "carers": 1}


@pytest.mark.parametrize("age", ["16-24", "Under 25", "student"])
def test_a_group_of_which_one_spoke_is_not_missing(age: str) -> None:
    said = found(
        ("Ann", "Teenagers have nowhere to go.", Role.RESIDENT, {"age": "45-54"}),
        ("Kay", "We want a room of our own.", Role.RESIDENT, {"age": age}),
    )
    assert "young people" not in said


def test_a_card_and_a_facilitator_speak_for_nobody() -> None:
    assert found(("Host", "What about the carers?", Role.FACILITATOR, {})) == {}


def test_it_stands_with_the_missing_voices_and_small_numbers_are_words() -> None:
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    passage = inquiry.say(table, inquiry.voice("Ann"), "The farmers were never asked.")
    inquiry.agree(passage, "five_ways/connect")
    said = build(inquiry.material()).missing_voices
    assert "Spoken of, while nobody who spoke is recorded as one of them: farmers (by a few)." in said
    assert in_a_sentence((), 5) == ""


def test_of_words_that_may_not_leave_nothing_is_told() -> None:
    from harvest.model import Consent

    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    inquiry.say(table, inquiry.voice("Ann", consent=Consent.NONE), "The farmers were never asked.")
    assert "farmers" not in build(inquiry.material()).missing_voices


@given(st.data())
def test_what_speaks_of_a_group_holds_one_of_its_stems(data: st.DataObject) -> None:
    group = data.draw(st.sampled_from(GROUPS))
    text = data.draw(st.from_regex(group.spoken, alphabet=st.characters(codec="ascii")))
    assert any(stem in text.casefold() for stem in group.stems)


WORDS = st.sampled_from(["The carers rest.", "Teenagers and the farmers.", "Tea at four.", "Our dads, the carers."])


@given(
    st.lists(st.tuples(st.integers(0, 2), WORDS), min_size=1, max_size=8), st.lists(st.tuples(st.integers(0, 7), WORDS))
)
def test_what_is_looked_at_again_where_words_changed_is_what_looking_at_all_gives(
    said: list[tuple[int, str]], mended: list[tuple[int, str]]
) -> None:
    inquiry = InquiryBuilder()
    sources = [inquiry.source(f"Table {n}", table=f"Table {n}") for n in range(3)]
    for n, (where, words) in enumerate(said):
        inquiry.say(sources[where], inquiry.voice(f"Ann {n}", role=Role.RESIDENT), words)
    material, speaking = inquiry.material(), Speaking()
    every = list(material.passages)
    for at, words in [(0, every[0].text), *mended]:
        at %= len(every)
        every[at] = replace(every[at], text=words)
        speaking = speaking.again([every[at].source_id])
        known = speaking.in_passages(every)
        speakers = Speakers.of(every, material.voices)
        assert spoken_of(every, speakers, known) == spoken_of(every, speakers)


_SAID = [stem for group in GROUPS for stem in group.stems] + [
    "young people", "Carers,", "second-home owners", "GPs", "the police", "on the streets", "work nights",
    "tea", "ſingle",
]  # fmt: skip


@given(st.lists(st.lists(st.sampled_from(_SAID), max_size=5).map(" ".join), max_size=5))
def test_groups_are_found_as_if_each_text_were_looked_through_for_each(texts: list[str]) -> None:
    listening = Listening()
    for text in texts:
        assert listening.groups_in(text) == [
            group
            for group in GROUPS
            if any(stem in text.casefold() for stem in group.stems) and group.spoken.search(text)
        ]
