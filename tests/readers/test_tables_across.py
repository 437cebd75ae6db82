"""Walls of dreams typed with a table of the event over each group of columns."""

from __future__ import annotations

import csv
import io

from harvest.model import Kind
from harvest.readers.dispatch import parse_file

GROUPS = [
    ["Wall of wishes, typed from the photo", "", "", "", "", ""],
    ["Table 1 Quay", "by when", "stickers", "Table 2 Crane", "by when", "stickers"],
    ["A rail on all forty steps", "now", "●●●", "A crane that works for children", "5 years", "●●●●"],
    ["Boats for anybody on a Sunday", "next yr", "●●", "Soup on the quay each Friday", "", ""],
    ["Nothing new, just mend it", "", "●", "", "", ""],
]
YEARS = [
    ["Dream cards (number = dots)", "", "", ""],
    ["T1", "", "T2", ""],
    ["by 2028", "by 2034", "by 2028", "by 2034"],
    ["A rail on all forty steps (3)", "Boats for anybody (2)", "A crane for children (4)", "Soup each Friday (1)"],
    ["A bench by the crane (7)", "", "", "No more diesel in the basin (5)"],
]


def cards(name: str, rows: list[list[str]]) -> list[tuple[str, str | None, str | None, str | None]]:
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file(name, made.getvalue().encode())
    assert reading.kind is Kind.DREAM
    return [(s.text, s.turns[0].table, s.attributes.get("When"), s.attributes.get("Dots")) for s in reading.sources]


def test_each_table_has_columns_of_its_own_for_cards_when_and_dots() -> None:
    assert cards("dream wall.csv", GROUPS) == [
        ("A rail on all forty steps", "1 Quay", "now", "●●●"),
        ("Boats for anybody on a Sunday", "1 Quay", "next yr", "●●"),
        ("Nothing new, just mend it", "1 Quay", None, "●"),
        ("A crane that works for children", "2 Crane", "5 years", "●●●●"),
        ("Soup on the quay each Friday", "2 Crane", None, None),
    ]


def test_a_second_row_of_heads_says_by_when_for_each_column() -> None:
    assert cards("dream wall.csv", YEARS) == [
        ("A rail on all forty steps", "1", "by 2028", "3"),
        ("A bench by the crane", "1", "by 2028", "7"),
        ("Boats for anybody", "1", "by 2034", "2"),
        ("A crane for children", "2", "by 2028", "4"),
        ("Soup each Friday", "2", "by 2034", "1"),
        ("No more diesel in the basin", "2", "by 2034", "5"),
    ]
