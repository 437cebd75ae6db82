"""What somebody chose or counted in a form stands beside their words and is none of them, in any language."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

TOLD = (
    "The pier lamps came back on the night my sister was born.",
    "We carried the piano down forty steps and nobody has played it since.",
    "I learned to gut fish on that slab, badly, from a kind man.",
    "My grandmother sold cockles there until the wall came.",
)


def survey(asked: str, chosen: tuple[str, ...], *, other: bool = False) -> Reading:
    """A survey with one question that offers answers and one to which people tell something."""
    heads = ["Your name", asked, *(["If you chose other, please specify"] if other else []), "What do you remember?"]
    more = ["", "", "", "I only mend the nets"]
    rows = [
        [name, pick, *([extra] if other else []), told]
        for name, pick, extra, told in zip(("Ada", "Bo", "Cy", "Di"), chosen, more, TOLD, strict=True)
    ]
    out = io.StringIO()
    csv.writer(out).writerows([heads, *rows])
    (reading,) = parse_file("survey.csv", out.getvalue().encode())
    return reading


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ("Pa mor aml ydych chi’n dod i’r cei?", ("Bob nos Wener", "Unwaith y tymor", "Byth", "Llai aml")),
        ("Wie oft kommen Sie her?", ("Jeden Freitag", "Ein Mal im Monat", "Nie mehr", "Wenn es regnet")),
        ("3. How often do you come?", ("Whenever it rains", "Every tide", "Not since May", "Now and then")),
        ("Which best describes you?", ("A neighbour", "A young person", "A trader here", "Somebody else")),
        ("¿Con qué frecuencia viene?", ("Cada viernes", "Al mes una vez", "Nunca más", "Cuando llueve")),
    ],
)
def test_what_was_chosen_is_a_fact_and_no_answer(asked: str, chosen: tuple[str, ...]) -> None:
    found = survey(asked, chosen)
    assert [source.text for source in found.sources] == list(TOLD)
    assert [source.attributes[asked] for source in found.sources] == list(chosen)


def test_the_question_before_another_answer_offered_its_own() -> None:
    found = survey("You are here as", ("A visitor", "A young fisher (under 25)", "A trader", "Other"), other=True)
    assert [source.text for source in found.sources if source.voice != "Di"] == list(TOLD[:3])
    assert "I only mend the nets" in {source.text for source in found.sources}
    assert not {"A visitor", "A trader"} & {source.text for source in found.sources}


def test_who_tells_how_often_at_length_tells_something() -> None:
    at_length = (
        "Every week, because the tide tables hang in the window there.",
        "Hardly ever since the steps were closed and the rail came off.",
        "Twice a day with the dog, and he knows everybody by the shoes.",
        "When my sister is over, and then we stay until it is dark.",
    )
    found = survey("How often do you come, and why?", at_length)
    assert {*at_length} <= {source.text for source in found.sources}
