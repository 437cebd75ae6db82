"""Somebody asks in a talk that all they say be left out."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers import with_held_voices
from harvest.readers.dispatch import parse_file
from harvest.readers.leave.aloud import wishes_aloud
from harvest.readers.permission.wished.takes_all_back import takes_all_back

ASKS = [
    "Please leave my messages out of it thanks, I'm on the front desk and folk would know it was me",
    "leave mine out of it pls",
    "Can you leave me out please",
    "don't use anything I've said",
    "I'd rather you didn't use any of mine",
    "Please don't quote me",
    "keep my comments out of the report",
    "Scrap everything I said, would you",
    "nothing I said is to be used",
    "I'd prefer not to be quoted, I'd rather not be in it",
    "could you delete my posts",
]
OF_A_PART = [
    "The last caretaker drank. No, strike what I said about the caretaker, his wife lives here.",
    "Don't print what I said about my sister, would you.",
    "Remove what I've said regarding the school.",
    "I'd prefer you not include anything I wrote concerning the church.",
]
TELLS = [
    "They left me out of the team at school and I never forgot it.",
    "Leave that bit out, would you?",
    "Don't leave me out, I want to be in the book!",
    "He asked them to leave me out of it, but they never did.",
    "I'd rather not use the bus after dark.",
    "My mother used to keep me out of school for the hay.",
    "We delete nothing, that is what an archive is for.",
    "I put everything I said in the letter to the council.",
    "Leave my name out but use the rest.",
    *OF_A_PART,
]


@pytest.mark.parametrize("words", ASKS)
def test_it_is_heard(words: str) -> None:
    assert takes_all_back(words)


@pytest.mark.parametrize("words", TELLS)
def test_what_people_tell_of_their_lives_is_none(words: str) -> None:
    assert not takes_all_back(words)


@pytest.mark.parametrize("words", OF_A_PART)
def test_what_was_said_about_one_thing_is_a_part_and_the_sentence_that_asks_is_heard(words: str) -> None:
    assert wishes_aloud(words)


@pytest.mark.parametrize("words", ["Scrub what I said about all of this.", "Delete what I said about it."])
def test_what_was_said_about_all_of_it_is_all(words: str) -> None:
    assert takes_all_back(words)


def test_it_holds_every_word_of_theirs_in_that_talk_and_nobody_elses() -> None:
    chat = (
        "12/10/2026, 09:08 - Ida Marsh: What did you like on Saturday?\n"
        "12/10/2026, 09:10 - Pri Rao: Please leave my messages out of it thanks\n"
        "12/10/2026, 09:12 - Bo Lind: The singing, and the soup afterwards in the chapel hall\n"
        "12/10/2026, 18:02 - Pri Rao: The people who shout at the desk are nearly always frightened\n"
    )
    (found,) = parse_file("WhatsApp Chat with Helpers.txt", chat.encode())
    assert found.kind is Kind.TRANSCRIPT
    held = {turn.speaker for source in with_held_voices(found).sources for turn in source.turns if turn.hold}
    assert held == {"Pri Rao"}
