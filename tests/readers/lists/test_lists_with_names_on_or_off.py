"""Sheets that ask whether the name goes on or off, and couples on one line: hers on, his off."""

from __future__ import annotations

import csv
import io

import pytest

from harvest import readers
from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Edda Fox", "Vera Moss"]
ROWS = [
    ["Ada Obi", "quay", "Y", "on", "Y", ""],
    ["Bo Lind", "quay", "Y", "off", "n", ""],
    ["Cy Day", "hall", "n", "", "n", ""],
    ["Edda Fox", "hall", "", "", "", "went home"],
    ["Vera Moss", "hall", "Y", "", "Y", ""],
]
SAID = {
    "Ada Obi": ("named", "yes"),
    "Bo Lind": ("anonymous", "no"),
    "Cy Day": ("no", "no"),
    "Edda Fox": ("unknown", "unknown"),
    "Vera Moss": ("anonymous", "yes"),
}


def sheet(head: str, rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    heads = ["Who", "Which evening", "Happy for me to repeat it?", head, "Hand it on to the council?", "In the margin"]
    csv.writer(out).writerows([heads, *rows])
    return out.getvalue().encode()


def listed(data: bytes) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    ((_, found),) = readers.read_files([("who said what.csv", data)])
    assert isinstance(found, tuple)
    said = {p.names: p.permission for reading in found for p in reading.listed}
    return {" ".join(names): (one.quotation, one.sharing, one.hold) for names, one in said.items()}


@pytest.mark.parametrize(
    "head", ["Name on or off", "Name: on/off", "Name in or out?", "Their name on / off", "Name?", "named or not"]
)
def test_on_and_off_below_a_name_are_answers_and_nobodys_name(head: str) -> None:
    words = {"on": "in", "off": "out"} if "in or out" in head else {"on": "yes", "off": "no"} if "not" in head else {}
    rows = [[words.get(cell, cell) for cell in row] for row in ROWS]
    assert {who: said[:2] for who, said in listed(sheet(head, rows)).items()} == SAID
    by_name = parse_listed_by_name("who said what.csv", sheet(head, rows), names=[[name] for name in NAMES])
    found = {p.names[0]: p.permission for p in by_name.people if p is not None}
    assert {who: (one.quotation, one.sharing) for who, one in found.items() if who in ("Ada Obi", "Bo Lind")} == {
        who: SAID[who] for who in ("Ada Obi", "Bo Lind")
    }


def test_a_couple_on_one_line_is_two_people_with_an_answer_each() -> None:
    pair = ["Ines & Olaf Brandt", "quay", "Y both", "hers on, his OFF", "Y both", "Olaf doesn't want his name on it"]
    said = listed(sheet("Name on or off", [*ROWS, pair]))
    assert said["Ines Brandt"] == ("named", "yes", ())
    assert said["Olaf Brandt"] == ("anonymous", "yes", ())


def test_where_nothing_tells_which_of_two_is_meant_neither_is_named() -> None:
    pair = ["Kim & Lou Brandt", "quay", "Y both", "hers on, his off", "n both", ""]
    said = listed(sheet("Name on or off", [*ROWS, pair]))
    assert said["Kim Brandt"][:2] == said["Lou Brandt"][:2] == ("anonymous", "no")


def test_a_couple_of_whom_one_says_no_is_not_quoted_together() -> None:
    pair = ["Mr & Mrs Brandt", "quay", "hers Y, his n", "on", "n both", ""]
    said = {who: one for who, one in listed(sheet("Name on or off", [*ROWS, pair])).items() if "Brandt" in who}
    assert all(one[0] != "named" or who.startswith("Mrs") for who, one in said.items()), said
