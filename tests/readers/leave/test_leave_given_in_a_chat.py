"""Somebody asks in a chat whether what was written there may be used: each permits it for their own messages alone."""

from __future__ import annotations

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file
from harvest.readers.leave.in_chats import round_in_chat
from harvest.readers.leave.rounds import Go
from harvest.readers.leave.spoken import given_in_round

TALK = [
    ("Mo", "Add whatever came to you on the bus home"),
    ("Ines Prata", "the choir on a Monday, nobody minds who cannot sing"),
    ("Wojtek", "a lamp by the steps please"),
    ("Olwen", "the ferry man, he waits for everyone"),
]


def permits(asked: str, *answers: tuple[str, str]) -> dict[str, Permission]:
    goes = [Go(who, text, [n]) for n, (who, text) in enumerate([*TALK, ("Mo", asked), *answers])]
    found = round_in_chat(goes)
    labels = [go.label for go in goes]
    return given_in_round(labels, found.people) if found else {}


@pytest.mark.parametrize(
    "asked",
    [
        "Could we use what was posted here in the write-up? Say so if yes",
        "can I put what's been written in here in the newsletter? only if you tell me",
        "May we quote anything you sent on here in our booklet?",
    ],
)
def test_what_is_written_in_a_chat_may_be_used_where_its_writer_says_so(asked: str):
    found = permits(
        asked,
        ("Ines Prata", "Yes, use mine, you can put Ines Prata under it"),
        ("Wojtek", "you can use that, just leave me name off it"),
        ("Olwen", "👍"),
    )
    assert found["Ines Prata"].quotation == "named"
    assert found["Wojtek"].quotation == "anonymous"
    assert not found["Olwen"].quotable and not found["Mo"].quotable


def test_what_somebody_said_elsewhere_is_another_matter():
    found = permits(
        "Can we use what's written on here for the report?",
        (
            "Ines Prata",
            "You can use what I wrote, no name though. Not what I said at the table please, I was all over the place "
            "and tired out by then, sorry love",
        ),
    )
    assert found["Ines Prata"].quotation == "anonymous"


@pytest.mark.parametrize(
    "answer",
    [
        "You can use mine. But please leave out the bit about the choir, it is only a small place and they would all "
        "know whom I mean by that one",
        "Yes use it. Actually don't print the lamp thing, my landlord reads that newsletter and I do not want any more "
        "trouble with him this winter at all",
        "rather you didn't use mine",
        "if my sister says yes you can use it",
    ],
)
def test_what_takes_something_back_or_waits_holds(answer: str):
    found = permits(
        "Can we use what's written on here for the report?", ("Wojtek", answer), ("Olwen", "use mine, no name")
    )
    assert not found["Wojtek"].quotable
    assert found["Olwen"].quotable


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("What I wrote here is fine for your report, but please don't hand it on to the council", True),
        ("I told the council about the lights again, they should come and look", False),
        ("Who hands on the keys to the hall after the choir? I can't", False),
    ],
)
def test_who_keeps_words_from_partners_in_a_chat_is_heard_though_nobody_asked(said: str, held: bool) -> None:
    lines = [
        "Ada: Evening all, we walked by the lock",
        "Bo: The lamps help me in the dark",
        f"Bo: {said}",
        "Ada: See you",
    ]
    chat = "\n".join(f"02/11/2026, 19:{n:02} - {line}" for n, line in enumerate(lines, 14))
    (reading,) = parse_file("WhatsApp Chat - Lock.txt", chat.encode())
    assert {turn.speaker for s in reading.sources for turn in s.turns if turn.hold} == ({"Bo"} if held else set())
