"""A mailing list on which one asks and others answer: the mails together are a conversation."""

from __future__ import annotations

import pytest

from harvest.model import Reading, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making_doors import eml
from tests.readers.test_mailboxes import mailbox

ANSWERS = (
    (
        "Bo Ek",
        "Lena the van does turn at the bridge, I saw it. It carried nothing in and nothing out, three weeks running.",
    ),
    (
        "Cy Osei",
        "My mother waits at the window from nine. On the day it came she had gone to bed and would not get up again.",
    ),
    (
        "Dai Huws",
        "I drove it for four years. Nobody gave me a list, I had a drawing of the lanes by my daughter on a beer mat.",
    ),
)
THANKS = ("Lena Marsh", "Cy, I will start with your mother.")


def archive(ask: str, *, newest_first: bool = False) -> tuple[Reading, ...]:
    told = [("Lena Marsh", ask), *ANSWERS[:2], THANKS, ANSWERS[2]]
    mails = [
        eml(text, sender=f"{who} <{who.split()[0].lower()}@example.org>", date=f"Mon, 0{n} Jun 2024 10:02:00 +0000")
        for n, (who, text) in enumerate(told, 3)
    ]
    return parse_file("vans-2024-June.mbox", mailbox(*(reversed(mails) if newest_first else mails)))


def roles(found: tuple[Reading, ...]) -> dict[str | None, set[Role]]:
    return {s.voice: {turn.role for turn in s.turns} for reading in found for s in reading.sources}


@pytest.mark.parametrize(
    "ask",
    [
        "Dear all,\nBefore we meet I would like to gather what people see of the van. Please reply to the list.",
        "Hello everyone, what has the van been like for you this spring?",
        "Dear neighbours, please respond by Friday with whatever you have seen of the van, long or short.",
    ],
)
@pytest.mark.parametrize("newest_first", [False, True])
def test_whoever_asked_the_list_is_its_facilitator_and_the_card_says_that_it_is_a_guess(
    ask: str, newest_first: bool
) -> None:
    found = archive(ask, newest_first=newest_first)
    assert roles(found).pop("Lena Marsh") == {Role.FACILITATOR}
    assert all(told == {Role.UNKNOWN} for who, told in roles(found).items() if who != "Lena Marsh")
    assert sum("taken for the facilitator" in warning for reading in found for warning in reading.warnings) == 1


def test_on_a_list_where_nobody_asks_nobody_is_the_facilitator() -> None:
    found = archive("The van came twice in May. I counted from the gate, both times it was empty.")
    assert set().union(*roles(found).values()) == {Role.UNKNOWN}


def test_the_subject_of_a_short_answer_is_no_heading_that_somebody_may_have_said() -> None:
    mail = eml("It came twice and nobody got in.", subject="Re: [vans] The little van and the villages it goes through")
    (found,) = parse_file("answer.eml", mail)
    assert [source.text for source in found.sources] == ["It came twice and nobody got in."]
    assert not any("left out" in warning for warning in found.warnings)
