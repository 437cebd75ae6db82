"""Who asks in a talk not to be quoted on one thing has that alone left out; who asks it of all is held whole."""

from __future__ import annotations

import pytest

from harvest.model.parts_left_out import part_of
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.told.told_in_full import permits_in_full
from harvest.readers.held_voices import with_held_voices
from harvest.readers.permission.wished.takes_all_back import ASKED, takes_a_topic_back, takes_all_back
from harvest.readers.permission.young.noted_age import age_noted

OF_ONE_THING = [
    ("The ferry is late each night. Don't quote me on the ferry, I work there.", {"ferry"}),
    ("Please don't quote us on the rent arrears.", {"rent", "arrear"}),
    ("But never quote me about my landlord, he lives below.", {"landlord"}),
]
OF_ALL = [
    "Don't quote me on that, or on anything.",
    "Don't quote me on the ferry, and leave me out of it.",
    "Don't quote me on the ferry. Please don't use anything I said.",
    "Please don't quote me.",
]


@pytest.mark.parametrize(("said", "named"), OF_ONE_THING)
def test_one_thing_on_which_nobody_is_to_be_quoted_is_a_part(said: str, named: set[str]) -> None:
    why, _ = takes_a_topic_back(said)
    part = part_of(why)
    assert part is not None and part.words == named
    assert not takes_all_back(said)


@pytest.mark.parametrize("said", OF_ALL)
def test_whatever_goes_further_holds_all_of_it(said: str) -> None:
    assert takes_all_back(said)


def test_in_a_talk_the_part_stands_at_the_turn() -> None:
    talk = (
        "Host: What gets in the way?\n\n"
        "Ada Obi: The ferry is late each night. Don't quote me on the ferry, I work there.\n\n"
        "Bo Lind: Please leave me out of it, whatever I said.\n\nAda Obi: Let the children lead us.\n"
    )
    reading = with_held_voices(parse_file("talk.txt", talk.encode())[0])
    held = {turn.speaker: turn.hold for source in reading.sources for turn in source.turns if turn.hold}
    assert part_of(held["Ada Obi"]) is not None and held["Bo Lind"].startswith(ASKED)


@pytest.mark.parametrize(
    ("said", "quotation", "sharing"),
    [
        (
            "May be quoted with her full name - yes. May be shared with partners - yes. Signed on the day.",
            "named",
            "yes",
        ),
        ("Print it: yes. My name: no. Partners: yes. Signed at the library.", "anonymous", "yes"),
        ("You may quote the story but please not with my name. Fine to go to the council.", "anonymous", "yes"),
    ],
)
def test_what_is_permitted_in_short_statements_is_understood(said: str, quotation: str, sharing: str) -> None:
    told = permits_in_full(said)
    assert told is not None and (told.quotation, told.sharing) == (quotation, sharing)


@pytest.mark.parametrize(
    "said",
    [
        "May be quoted with her full name - no. May be shared with partners - yes.",
        "May be quoted - yes. May be shared with partners - yes. Ask her daughter before it goes out.",
        "It may go out on Friday. Quote it.",
        "May be quoted if it may go - yes.",
    ],
)
def test_what_may_limit_it_is_not(said: str) -> None:
    assert permits_in_full(said) is None


def test_years_that_somebody_served_are_no_age() -> None:
    assert [age_noted(r, 2026, 16) for r in ("hospital volunteer, 9 years", "clean for 7 years now")] == [
        (False, "")
    ] * 2
    for young in (
        "9 years",
        "choir, 9 years",
        "young volunteer, 9 years",
        "volunteer, 9 years old",
        "volunteer's daughter, 9 years",
    ):
        child, why = age_noted(young, 2026, 16)
        assert child or why
