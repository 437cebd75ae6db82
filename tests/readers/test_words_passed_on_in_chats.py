"""Words that a member of a chat passes on in quotation marks are whoever's said them, and wait for a person."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

BEFORE = "12/09/2026, 13:36 - Oona B: The boathouse lamp is never dark, somebody always fills it.\n"
SAID = "I found a newt under the slipway and we want a hut with toast"


def spoken(*messages: str) -> dict[str, tuple[str, bool]]:
    """Who is given each message of Oona's, and whether it is held."""
    lines = "".join(f"12/09/2026, 14:0{n} - Oona B: {text}\n" for n, text in enumerate(messages))
    (reading,) = parse_file("WhatsApp Chat with Lake.txt", (BEFORE + lines).encode())
    return {s.text[t.start : t.end]: (t.speaker or "", bool(t.hold)) for s in reading.sources for t in s.turns}


@pytest.mark.parametrize(
    "announced",
    [
        "Wilf wants to put his one in, he is dictating:",
        "Wilf says",
        "And my lad Wilf would like to say:",
        "from Wilf (9)",
        "Wilf asked me to type this",
        "ok Wilf is dictating now",
    ],
)
@pytest.mark.parametrize("marks", ['"{}"', "“{}” thats it from him 😂"])
def test_words_that_are_announced_as_anothers_are_not_the_members(announced: str, marks: str) -> None:
    found = spoken(announced, marks.format(SAID))
    ((who, held),) = [v for text, v in found.items() if SAID in text]
    assert who == "Wilf" and held
    assert not any(held for text, (_, held) in found.items() if SAID not in text)


def test_words_of_somebody_who_is_not_named_are_held_too() -> None:
    found = spoken("my daughter wants to add:", f'"{SAID}"')
    ((who, held),) = [v for text, v in found.items() if SAID in text]
    assert who != "Oona B" and held


@pytest.mark.parametrize(
    "messages",
    [
        ("What a day we had.", f'"{SAID}" was on the wall when we came in and I laughed all the way home'),
        ("Wilf loved it.", '"best day ever" he said'),
        ("Anybody seen a glove?", f'"{SAID}"'),
    ],
)
def test_what_a_member_quotes_in_passing_stays_theirs(messages: tuple[str, str]) -> None:
    assert {who for who, _ in spoken(*messages).values()} == {"Oona B"}
