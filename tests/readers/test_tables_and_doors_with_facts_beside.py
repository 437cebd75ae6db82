"""Tables and doors along the top, questions down the side: who hosted or asked is told beside the answers."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.reading_back import said


def table(name: str, rows: Sequence[Sequence[str]]) -> Reading:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file(name, out.getvalue().encode())
    return reading


ASKED = (
    ["What keeps you here?", "My bench by the weir", "The cheap rent", "Uncle Moss"],
    ["What would you mend?", "The steps, before somebody falls", "Nothing at all", "The clock. It lies."],
)


@pytest.mark.parametrize("side", ["Host", "Scribe", "Table host:", "Notes by", "Facilitator", "Note taker"])
def test_who_looked_after_a_table_is_no_answer_of_it(side: str) -> None:
    head = ["", "Table 1 (anglers)", "Table 2 (renters)", "Table 3"]
    reading = table("tables.csv", [head, *ASKED, [side, "Ilse", "Rafe", "Ilse / Rafe"]])
    words = [text for _, text in said(reading)]
    assert len(words) == 6
    assert not {"Ilse", "Rafe", "Ilse / Rafe"} & {*words}
    assert {source.attributes[side.strip()] for source in reading.sources} == {"Ilse", "Rafe", "Ilse / Rafe"}


@pytest.mark.parametrize(
    "title",
    [["asked by Greta", "11 Oct", "", ""], ["3 May 2026", "typed up by Greta", "", ""], ["Door to door", "", "", ""]],
)
@pytest.mark.parametrize("door", ["No. {} ", "House {} ", "#{} ", "Flat {}a – "])
def test_people_at_doors_along_the_top_each_answer_for_themselves(title: list[str], door: str) -> None:
    people = ("Mr Osk", "Marit", "“the sisters”")
    head = ["", *(door.format(n) + who for n, who in zip((4, 9, 15), people, strict=True))]
    reading = table("doorsteps.csv", [["Doorsteps Weir Row", "", "", ""], title, head, *ASKED])
    assert {who for who, _ in said(reading)} == {"Mr Osk", "Marit", "the sisters"}
    assert len(said(reading)) == 6


def test_what_was_asked_holds_nobodys_words() -> None:
    rows = [
        ["", "Mr Osk", "Marit"],
        ["Best thing about the street?", "The weir", "The wall"],
        ["Worst?", "Vans", "Wind"],
    ]
    reading = table("street.csv", rows)
    assert len(said(reading)) == 4
    assert not any(source.permission and source.permission.hold for source in reading.sources)


def test_a_door_whose_name_nobody_gave_stays_beside_people_with_names() -> None:
    head = ["", "Mr Osk", "Marit", "Flat 12 (would not say)"]
    reading = table("doorsteps.csv", [["Doorsteps Weir Row", "", "", ""], ["", "", "", ""], head, *ASKED])
    assert {"Mr Osk", "Marit"} <= {who for who, _ in said(reading)}
    assert len(said(reading)) == 6
