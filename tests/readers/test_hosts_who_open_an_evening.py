"""Whoever opens an evening by saying what it is or who came, and asks at least once, leads it; guests are no hosts."""

from __future__ import annotations

import pytest
from readers.reading_back import read, who_asks

OTHERS = (
    ("Bram", "The weir floods each time it rains and the path goes under."),
    ("Lou", "It does, I carried my bicycle over it on Sunday."),
)


def _talk(first: str, opens: str, asks: str) -> str:
    turns = [(first, opens), *OTHERS, (first, asks), ("Bram", "A rail. One rail and a lamp by the steps."), OTHERS[1]]
    cues = [
        f"00:00:{4 * n:02}.000 --> 00:00:{4 * n + 3:02}.000\n<v {who}>{words}</v>"
        for n, (who, words) in enumerate([*turns, (first, "Hold that thought.")])
    ]
    return "\n\n".join(["WEBVTT", *cues])


@pytest.mark.parametrize(
    "opens",
    [
        "All right, good evening. This is the third of the weir evenings.",
        "Good morning. This is our last session in the series, and there is tea.",
        "Hello all, we've got the lock keeper with us, which is kind of him.",
        "So the lock keeper is with us tonight, and there is soup.",
        "Le garde de l'écluse est parmi nous ce soir, et il y a de la soupe.",
    ],
)
def test_who_opens_an_evening_and_asks_once_leads_it(opens: str) -> None:
    assert who_asks(read("weir.vtt", _talk("Ines", opens, "What would be better, Bram?"))) == {"Ines"}


def test_who_tells_that_somebody_came_along_leads_nothing() -> None:
    opens = "On Fridays we've got the children with us and they like the ducks."
    assert who_asks(read("weir.vtt", _talk("Ines", opens, "It is a good walk, Bram."))) == set()
