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


def test_what_stands_beside_a_name_at_the_top_or_before_it_makes_nobody_less_of_a_person() -> None:
    asked = (("Qs", "Interview 1 - Jo (barge 4)", "Interview 2 - Mrs Blunt, 71", "Interview 3 - Fr. Kit [lock]"),)
    told = (("1. Where do you sit?", "by the urn", "", "anywhere warm"), ("2. Who with?", "my sister", "Bo", "nobody"))
    (found,) = parse_file("chapel grid.csv", as_csv(*asked, *told))
    said = [(source.voice, source.text) for source in found.sources]
    assert ("Jo (barge 4)", "by the urn") in said and ("Fr. Kit [lock]", "anywhere warm") in said
    assert len(said) == 5 and {who for who, _ in said} == {"Jo (barge 4)", "Mrs Blunt, 71", "Fr. Kit [lock]"}


def test_people_behind_an_article_are_people_and_other_to_specify_is_no_answer() -> None:
    rows = (("Where from?", "By the 41", "Other (please say)"), ("What would make you leave?", "Rates", "A good offer"))
    (found,) = parse_file("stalls.csv", as_csv(("What I asked", "Ahmed (stall 4)", "the Misses Gow"), *rows))
    assert {source.voice for source in found.sources} == {"Ahmed (stall 4)", "the Misses Gow"}
    assert [source.text for source in found.sources] == ["By the 41", "Rates", "A good offer"]
