"""Who says how old they are is not taken for a child by anything else that they say."""

from __future__ import annotations

import pytest

from harvest.readers import with_held_voices
from harvest.readers.dispatch import parse_file

FORM = """Name,What is strong here?,Anything else?
Ada Obi,Homework on the bus obviously and our teacher lets us off early for the football,{}
Bo Lind,The lock keeper keeps a spare flask for whoever comes along the canal,
Cy Day,We sing on Fridays in the old chapel by the river and nobody minds,Glad of the lift home
"""


@pytest.mark.parametrize(("more", "held"), [("Thanks", True), ("I'm 17", False), ("I'm 12", True), ("Bus 17", True)])
def test_an_age_from_sixteen_on_answers_what_was_guessed(more: str, held: bool) -> None:
    (reading,) = parse_file("answers.csv", FORM.format(more).encode())
    holds = {s.voice: False for s in reading.sources}
    for source in with_held_voices(reading).sources:
        holds[source.voice] |= any(turn.hold for turn in source.turns)
    assert holds == {"Ada Obi": held, "Bo Lind": False, "Cy Day": False}
