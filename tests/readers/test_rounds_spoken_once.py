# ruff: noqa: E501 – texts as people write them
"""Notes of a round: everybody speaks once, behind a name."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

ROUND = (
    "FOLLOW UP TEA, Thursday 19 November\nNotes DM, as near as I could get. 26 sat down.\n\n"
    "Ada: The bench isn't done. I've had two lads in the shed on a Saturday.\n\n"
    "Bo Lind: I wasn't at the first one, I only came for the treacle tart.\n\n"
    "Cy: I made the list with times on, and my sister typed it.\n\n"
    "Di Marsh (came in the minibus!): Is anybody on the stair? If not I'll go myself.\n\n"
    "Ed: I knock now. I've had one in the bath.\n\nFlo: I went and shook his hand over that ditch.\n\nClapping at that.\n"
)
DASHED = (
    "ADA - Money first, so I would spend the lot on a kettle.\n\nBO - The lads tell me they are watched.\n\n"
    "CY (visiting) - I'm only here to see my aunt.\n\nADA - We all are.\n\nBO - Never change the keys on my hook.\n"
)


def speakers(text: str) -> list[str | None]:
    (reading,) = parse_file("notes.txt", text.encode())
    return [turn.speaker for source in reading.sources for turn in source.turns]


def test_everybody_who_speaks_once_in_a_round_is_heard_under_their_name() -> None:
    assert speakers(ROUND) == ["Ada", "Bo Lind", "Cy", "Di Marsh", "Ed", "Flo"]


def test_what_stands_in_brackets_at_a_name_behind_a_dash_makes_their_words_nobody_elses() -> None:
    assert speakers(DASHED) == ["ADA", "BO", "CY", "ADA", "BO"]
