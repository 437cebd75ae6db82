"""Postcards and letters typed one below another, which end in as many ways as people sign."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible

CARDS = """POSTCARDS FROM 2040 – Quay Library
typed exactly as written. (pic) = there was a drawing

card 1
Dear 2024,
The trams are free and they have beds. I see my Nain alone now.
love from Cai (7)   (pic: tram)

card 2
Dear all, we got the crossing. You can stop writing letters now. – R. Obi

card 3
To whoever worries,
the library is still here. It has a stove in it.

card 4
Dear Mum, I can pay the rent on our street.
Your Kay

card 5
We all moved up the hill together. Wish you were here.
Hal & the rest of Quay Row

card 6
Dear 2024, they made the mill a school and I am learning to weld. Best, Jo P

card 7
Nobody asks me where I am from.
Lots of love,
Zuzana xx
"""


def test_a_card_is_whoever_signs_it_below_behind_its_last_sentence_or_with_others() -> None:
    (found,) = parse_file("Postcards from 2040.txt", CARDS.encode("cp1252"))
    assert [next(iter(turn.speaker for turn in s.turns)) for s in found.sources] == [
        *("Cai", "R. Obi", None, "Kay", "Hal & the rest of Quay Row", "Jo P", "Zuzana"),
    ]
    assert found.sources[0].attributes["Age"] == "7"
    assert found.sources[5].text.endswith("learning to weld.")
    assert all("love" not in s.text and "pic" not in s.text for s in found.sources)
    kept = sum(visible(s.text) for s in found.sources)
    assert kept + sum(d.characters for d in found.dropped) == visible(CARDS)


@pytest.mark.parametrize("last", ["Your Choice", "Best, if you ask me, is the sea", "From Monday to Friday it is shut"])
def test_words_that_only_look_like_an_ending_stay(last: str) -> None:
    cards = "".join(f"card {n}\nThe {what} is open.\n\n" for n, what in enumerate(("mill", "quay", "slip"), 1))
    (found,) = parse_file("Dream cards.txt", f"{cards}card 4\nThe inn is open.\n{last}\n".encode())
    assert found.sources[3].text.endswith(last)


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("A. Quill", "A. Quill"),
        ("Mr Sand, no. 7", "Mr Sand"),
        ("B. Quill, No. 12", "B. Quill"),
        ("Mrs A. Sand", "Mrs A. Sand"),
    ],
)
def test_a_first_letter_and_the_number_of_a_house_are_part_of_a_signature(signed: str, name: str) -> None:
    cards = [
        f"Postcard {n}\nDear Quay,\nI hope the ferry runs on Sundays. I would sit at the front.\n{signed}\n* * *"
        for n in range(1, 5)
    ]
    (reading,) = parse_file("postcards typed.txt", "\n".join(cards).encode())
    assert {source.voice for source in reading.sources} == {name}
    assert all(source.text.endswith("at the front.") for source in reading.sources)
