"""Who asks among people who answer in a word or two, and whose aunt somebody was of whom another told."""

from __future__ import annotations

import pytest
from readers.reading_back import read, who_asks

from harvest.readers.transcripts.taken_over import with_others_at_a_name
from harvest.readers.transcripts.utterances import Utterance


def test_who_calls_on_all_and_thanks_them_asks_among_people_who_answer_in_a_word_or_two() -> None:
    chat = [
        ("Ola", "Anybody got one thing they'd want from the old net loft? Sending it all to the trust on Friday"),
        ("Bo", "a bakery"),
        ("Ola", "ha. next?"),
        ("Cy", "Somewhere dry to mend things, my shed leaks"),
        ("Di", "A stove and two chairs so that nobody mends alone"),
        ("Bo", "true, better than a bakery"),
        ("Ola", "That's all sent. Ta all x"),
    ]
    lines = "".join(f"[03/05/2025, 18:0{n}:00] {who}: {words}\n" for n, (who, words) in enumerate(chat))
    assert who_asks(read("_chat.txt", lines)) == {"Ola"}


TALK = [
    Utterance("Our gutters froze every winter.", "Ada"),
    Utterance("Miss Pike at the desk gave me a ticket and she never wrote it down.", "Bo"),
]


def test_that_was_my_aunt_of_somebody_whom_another_told_of_holds_nobodys_words() -> None:
    found = with_others_at_a_name([*TALK, Utterance("That was my aunt.", "Ada")])
    assert [(one.speaker, one.hold) for one in found] == [("Ada", ""), ("Bo", ""), ("Ada", "")]
    asked = [TALK[0], Utterance("Who taught you to mend them?", "Bo"), Utterance("That was my dad.", "Ada")]
    assert not any(one.hold for one in with_others_at_a_name(asked))


@pytest.mark.parametrize(
    ("between", "answer"),
    [
        ("Really?", "That was my aunt."),
        ("Who was that?", "That was my aunt."),
        (TALK[1].text, "Sorry, that was my aunt."),
    ],
)
def test_that_was_my_aunt_of_a_voice_still_holds_what_it_said(between: str, answer: str) -> None:
    found = with_others_at_a_name([TALK[0], Utterance(between, "Bo"), Utterance(answer, "Ada")])
    assert found[0].hold and found[0].speaker != "Ada"
