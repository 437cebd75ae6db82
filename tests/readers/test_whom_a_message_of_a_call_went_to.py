"""Whom a message in a call went to is no word of it, and what went to one person stays with them."""

from __future__ import annotations

import pytest
from readers.reading_back import read, said


def call(*messages: str) -> str:
    return "".join(f"10:0{n}:11\t From {message}\n" for n, message in enumerate(messages, 1))


def test_whom_a_message_went_to_behind_a_colon_is_no_word_of_it() -> None:
    chat = call(
        "Ada Obi (host) : to Everyone:\n\tWhat should stay on the quay?",
        "Bo : to Everyone:\n\tThe crane",
        'Cy : to Everyone:\n\tReacted to "The crane" with 👍',
        'Cy : to Everyone:\n\tReplying to "The crane"\n\t\n\tand the rope store',
    )
    found = read("meeting_saved_chat.txt", chat)
    assert said(found) == [
        ("Ada Obi", "What should stay on the quay?"),
        ("Bo", "The crane"),
        ("Cy", "and the rope store"),
    ]
    assert {left.reason: left.count for left in found.dropped}["reactions"] == 1


@pytest.mark.parametrize(
    "to",
    [
        "to Ada Obi (host)(Direct Message)",
        "to Ada Obi(privately)",
        "an Ada Obi (Direktnachricht)",
        "à Ada (Message direct)",
    ],
)
def test_a_private_message_stays_private_however_the_tool_writes_to_whom_it_went(to: str) -> None:
    found = read("chat.txt", call("Ada : to Everyone:\n\tWhat stays?", f"Cy : {to}:\n\tnot for the others"))
    assert said(found) == [("Ada", "What stays?")]
    assert any("privately" in warning for warning in found.warnings)


def test_words_that_begin_like_to_whom_are_words() -> None:
    old = (
        "10:02:11 From Ada : What stays?\n10:02:40 From Bo : to be fair: the crane\n"
        "10:03:41 From Cy : to everyone who asks: no\n10:04:02 From Di : to private landlords: no\n"
        "10:04:30 From Ed : to everyone: hello\n"
    )
    assert [words for _, words in said(read("chat.txt", old))] == [
        "What stays?",
        "to be fair: the crane",
        "to everyone who asks: no",
        "to private landlords: no",
        "to everyone: hello",
    ]
