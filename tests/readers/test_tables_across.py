"""Walls of dreams typed with a table of the event over each group of columns."""

from __future__ import annotations

import csv
import io

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.tables.boards.tables_across import cards_across

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


BLOCKS = [
    ["Wall of wishes, copied off the shed door", "", "", "", ""],
    ["Table 1 Quay", "", "", "Table 2 Crane", ""],
    ["NOW (this year)", "", "", "NOW (this year)", ""],
    ["A rail on all forty steps", "9", "", "A crane that works for children (Odo)", "●●●"],
    ["Boats for anybody on a Sunday", "●●", "", "", ""],
    ["", "", "", "", ""],
    ["BY 2034", "", "", "BY 2034", ""],
    ["", "", "", "Soup on the quay each Friday", "11"],
    ["FOR OUR GRANDCHILDREN", "", "", "FOR OUR GRANDCHILDREN", ""],
    ["A harbour without diesel", "", "", "", ""],
    ["?? nobody put a date", "", "", "?? nobody put a date", ""],
    ["", "", "", "Young ones at each meeting", "4"],
]


def test_a_time_above_some_cards_of_a_table_is_theirs_and_a_bare_column_of_counts_is_dots() -> None:
    assert cards("dream wall.csv", BLOCKS) == [
        ("A rail on all forty steps", "1 Quay", "NOW (this year)", "9"),
        ("Boats for anybody on a Sunday", "1 Quay", "NOW (this year)", "●●"),
        ("A harbour without diesel", "1 Quay", "FOR OUR GRANDCHILDREN", None),
        ("A crane that works for children (Odo)", "2 Crane", "NOW (this year)", "●●●"),
        ("Soup on the quay each Friday", "2 Crane", "BY 2034", "11"),
        ("Young ones at each meeting", "2 Crane", None, "4"),
    ]


def test_each_block_may_have_its_times_on_rows_of_its_own_with_heads_beside_them() -> None:
    wall = [
        ["Table 1 Quay", "", "Table 2 Crane", ""],
        ["now", "dots", "now", "dots"],
        ["A rail on all forty steps", "3", "A crane for children", "4"],
        ["Boats for anybody", "2", "by 2034", ""],
        ["by 2034", "", "Soup on the quay each Friday", "1"],
        ["A bench by the crane", "7", "", ""],
    ]
    assert cards("dream wall.csv", wall) == [
        ("A rail on all forty steps", "1 Quay", "now", "3"),
        ("Boats for anybody", "1 Quay", "now", "2"),
        ("A bench by the crane", "1 Quay", "by 2034", "7"),
        ("A crane for children", "2 Crane", "now", "4"),
        ("Soup on the quay each Friday", "2 Crane", "by 2034", "1"),
    ]


def test_a_time_alone_in_its_row_is_for_every_table() -> None:
    wall = [
        ["Table 1 Quay", "", "Table 2 Crane", ""],
        ["This year", "", "", ""],
        ["A rail on all forty steps", "3", "A crane for children", "4"],
        ["In ten years", "", "", ""],
        ["Boats for anybody", "2", "Soup on the quay each Friday", "1"],
    ]
    assert [(table, when) for _, table, when, _ in cards("dream wall.csv", wall)] == [
        ("1 Quay", "This year"), ("1 Quay", "In ten years"), ("2 Crane", "This year"), ("2 Crane", "In ten years"),
    ]  # fmt: skip


def test_words_beside_a_tables_cards_are_not_dropped_without_a_word() -> None:
    wall = [
        ["Table 1 Quay", "", "Table 2 Crane", ""],
        ["By 2034", "", "By 2034", ""],
        ["A rail on all forty steps", "Mending it is cheaper", "A crane for children", "Who pays for it?"],
        ["Boats for anybody", "And life jackets", "Soup on the quay each Friday", "Fish soup please"],
    ]
    assert cards_across(wall) is None
