"""Who speaks with an aside in brackets before the words: it is theirs, and nobody else's."""

from __future__ import annotations

from tests.readers.reading_back import read

_TALK = """Table 1

Ada Obi: You learn more leaning on a spade than from any book.

Bo Lind: We had one in the eighties, an old door on two oil drums.

Cy Day (came in from the yard, sat down with us for the last ten minutes of the whole round): The rain runs off unused.

Ada Obi: That is a good idea.

Cy Day: I would draw a plan for nothing.

Di Fox (8, who sat on the floor with her colouring book and then went home again): I want a swing.
"""


def test_an_aside_of_any_length_leaves_the_words_with_whoever_said_them() -> None:
    (source,) = read("Table 1.txt", _TALK.encode()).sources
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    assert said == [
        ("Ada Obi", "You learn more leaning on a spade than from any book."),
        ("Bo Lind", "We had one in the eighties, an old door on two oil drums."),
        ("Cy Day", "The rain runs off unused."),
        ("Ada Obi", "That is a good idea."),
        ("Cy Day", "I would draw a plan for nothing."),
        ("Di Fox (8)", "I want a swing."),
    ]


def test_what_was_left_of_an_aside_is_counted() -> None:
    dropped = {one.reason: one.count for one in read("Table 1.txt", _TALK.encode()).dropped}
    assert dropped["asides at names (how and when somebody spoke)"] == 2
