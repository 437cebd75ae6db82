"""Columns that part young and old: who stands among the young waits, whatever the heading is called."""

import pytest
from readers.reading_back import read

YOUNG = {"Bo Lind", "Di Fox"}
SAID = {
    "Ada Obi": "We swim before work and talk in the queue after.",
    "Bo Lind": "I like it when the water is warm and we play.",
    "Cy Day": "The cafe is where I met my oldest friends in town.",
    "Di Fox": "My sister and I race to the end and back every week.",
}


def _table(head: str, young: str, old: str, words: bool) -> str:
    rows = [
        [name, young if name in YOUNG else old, *([said] if words else []), "Yes", "No"] for name, said in SAID.items()
    ]
    heads = [
        "Name",
        head,
        *(["What do you love about the lido?"] if words else []),
        "May we quote you?",
        "With your name?",
    ]
    return "\n".join(",".join(row) for row in [heads, *rows])


@pytest.mark.parametrize("words", [True, False])
@pytest.mark.parametrize(
    ("head", "young", "old"),
    [
        ("Adult or junior (junior = 8 to 15)", "Junior", "Adult"),
        ("Ticket", "Child", "Adult"),
        ("Which are you?", "Junior", "Senior"),
        ("Age group you play in (U10 / U12 / U14 / Adult)", "U12", "Adult"),
        ("Squad", "U14", "Open"),
        ("Sits with", "Youth", "Staff"),
    ],
)
def test_the_young_of_a_column_that_parts_them_from_the_old_wait(head: str, young: str, old: str, words: bool) -> None:
    found = read("lido.csv", _table(head, young, old, words))
    told = {s.voice: s.permission for s in found.sources} | {p.names[0]: p.permission for p in found.listed}
    assert {name for name, permission in told.items() if permission and permission.hold} == YOUNG


@pytest.mark.parametrize(("head", "one", "other"), [("Where from?", "Youth club", "Library"), ("Plot", "U3", "B12")])
def test_places_and_numbers_part_nobody(head: str, one: str, other: str) -> None:
    found = read("lido.csv", _table(head, one, other, words=True))
    assert not any(s.permission and s.permission.hold for s in found.sources)
