"""Grids with questions down the side and people along the top, and rows that sum a sheet up."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv, docx

GRID = (
    ("", "Nan Oduya", "Piotr", "Sister Mary"),
    ("Date", "3/10", "4/10", "5/10"),
    ("Where", "the mill", "my kitchen", "the convent"),
    ("How did you get here?", "By sea, mostly sick", "I was born in the flat above the shop", "They sent me"),
    ("What do you miss?", "The smell of the bakery at five", "n/a", "The bells, and being called by them"),
    ("Who looked out for you?", "The woman with the pram", "My nan and then nobody", "One does not ask"),
)
LEAVE = (("May we quote you?", "yes", "no", "yes"), ("May we print your name with it?", "yes", "no", "no"))


def permits(found: Reading) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for source in found.sources:
        told.setdefault(source.voice or "", set()).add(source.permission.quotation if source.permission else "")
    return told


@pytest.mark.parametrize("suffix", ["csv", "docx"])
def test_what_a_row_tells_of_each_person_is_nobodys_answer(suffix: str) -> None:
    data = as_csv(*GRID) if suffix == "csv" else docx(tables=[GRID])
    (found,) = parse_file(f"interview grid.{suffix}", data)
    said = [source.text for source in found.sources]
    assert len(said) == 8 and not {"3/10", "the mill", "my kitchen"} & set(said)
    assert {source.voice for source in found.sources} == {"Nan Oduya", "Piotr", "Sister Mary"}
    assert {source.attributes.get("Where") for source in found.sources} == {"the mill", "my kitchen", "the convent"}


@pytest.mark.parametrize("suffix", ["csv", "docx"])
def test_leave_asked_down_the_side_is_of_whoever_stands_above_the_answer(suffix: str) -> None:
    data = as_csv(*GRID, *LEAVE) if suffix == "csv" else docx(tables=[(*GRID, *LEAVE)])
    (found,) = parse_file(f"interview grid.{suffix}", data)
    assert permits(found) == {"Nan Oduya": {"named"}, "Piotr": {"no"}, "Sister Mary": {"anonymous"}}
    assert not {"yes", "no"} & {source.text for source in found.sources}


@pytest.mark.parametrize("total", ["TOTAL PLEDGES: 4", "Number of promises received = 4", "Total comments - 4"])
def test_a_row_that_only_says_how_many_there_are_is_none_of_them(total: str) -> None:
    rows = (("1", "Bo", "mend my step", "May"), ("2", "", "lend a drill", ""), ("3", "Una", "say hello first", "now"))
    (found,) = parse_file(
        "pledge wall.csv",
        as_csv(("No", "First name", "I pledge to", "By when"), *rows, ("4", "Al", "sing", ""), ("", "", total, "")),
    )
    assert [source.text for source in found.sources] == ["mend my step", "lend a drill", "say hello first", "sing"]
    assert {"rows that sum up the others", "what explains the table"} & {left.reason for left in found.dropped}


def test_money_in_signs_alone_on_a_card_is_kept() -> None:
    rows = [
        (f"{n}", text, "What makes work good?") for n, text in enumerate(("£££", "Being asked", "€€", "A kettle"), 1)
    ]
    (found,) = parse_file("board.csv", as_csv(("ID", "Text", "Area"), *rows))
    assert [source.text for source in found.sources] == ["£££", "Being asked", "€€", "A kettle"]
