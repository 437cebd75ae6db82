"""What stands beside a name is read once, for cards, bylines, labels and columns: no child slips between two."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

CHILDREN = (
    "Nell, 8, Table 2: they should put the swings back where the sun is.",
    "Speaker 3, aged fourteen and a bit: they kick us out of the shelter.",
    "Hello I'm Kasimir and I'm in Reception and I like diggers.",
    "My mum's coming to get me at half four so can I say mine first? I'm in P6.",
    "We're the Brownies from Fell Street, we made the poster, I did the owl.",
    "Im Beaver Scout Leo and my favourite is marshmallows",
    "dw i ym mlwyddyn 4 a dwi'n hoffi'r afon",
    "On behalf of the school council of Wren Hill Primary: we voted for bins shaped like frogs.",
    "I can't vote until 2031, when I'll be eighteen, so will you write it down for me?",
)
GROWN = (
    "We've got twelve Cubs and I'm the only leader who'll do the climbing wall.",
    "I teach Year 9, and what they want is a bench.",
    "My lad's in S3 and he's got the phone glued to him.",
    "14 Beech Walk, I'm the one with the yellow door.",
    "I'm the mum of Table 4's noisy one, she's in Reception, sorry about the glitter.",
)


def held(text: str) -> bool:
    read = (with_held_voices(r) for r in parse_file("card.txt", f"{text}\n".encode()))
    return any(turn.hold for reading in read for source in reading.sources for turn in source.turns)


@pytest.mark.parametrize("text", CHILDREN)
def test_a_child_is_held_however_the_age_is_told(text: str) -> None:
    assert held(text)


@pytest.mark.parametrize("text", GROWN)
def test_a_grown_up_who_speaks_of_children_is_not(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize("label", ["Zak, Yr 5", "Zak (Yr 5)", "Zak – P6", "Zak, aged nine", "GIRL W/ YELLOW COAT (6)"])
def test_a_column_of_labels_tells_a_child(label: str) -> None:
    data = f'Label,Text\n"{label}",I seen a heron eat a frog.\n"Rose, 71",We sang all night.\n'
    (reading,) = parse_file("cards.csv", data.encode())
    first, second = reading.sources
    assert first.permission and (first.permission.minor or first.permission.hold)
    assert not (second.permission and second.permission.minor)
