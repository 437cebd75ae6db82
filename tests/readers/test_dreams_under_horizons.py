"""Dream cards typed under when they are to come true, with their dots behind the words."""

from __future__ import annotations

import csv
import io

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.tables.boards.horizons_across import cards_under_horizons

WALL = [
    ["Dream cards, Petrel table (dots in brackets)", "", ""],
    ["", "", ""],
    ["By next spring", "In two or three years", "For our grandchildren"],
    ["A ferry that waits for the bus (9)", "A school kitchen for everyone (4)", "Salmon back in the burn (11)"],
    ["Light on the steps (2)", "", ""],
]


def read(name: str, rows: list[list[str]]) -> list[tuple[Kind, str, str | None, str | None, str | None]]:
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file(name, made.getvalue().encode())
    return [(s.kind, s.text, s.table, s.attributes.get("When"), s.attributes.get("Dots")) for s in reading.sources]


def test_each_cell_is_a_card_for_the_time_at_the_head_of_its_column() -> None:
    assert read("wall.csv", WALL) == [
        (Kind.DREAM, "A ferry that waits for the bus", "Petrel", "By next spring", "9"),
        (Kind.DREAM, "A school kitchen for everyone", "Petrel", "In two or three years", "4"),
        (Kind.DREAM, "Salmon back in the burn", "Petrel", "For our grandchildren", "11"),
        (Kind.DREAM, "Light on the steps", "Petrel", "By next spring", "2"),
    ]


def test_a_column_of_tables_may_stand_beside_and_a_cell_may_hold_several_cards() -> None:
    rows = [["", "This year", "One day"], ["Table 1", "A lunch club\nOne form, not six", "No cars on Sundays"]]
    assert read("our dreams.csv", rows) == [
        (Kind.DREAM, "A lunch club", "1", "This year", None),
        (Kind.DREAM, "One form, not six", "1", "This year", None),
        (Kind.DREAM, "No cars on Sundays", "1", "One day", None),
    ]


def test_a_plan_under_the_same_heads_is_no_wall_of_dreams() -> None:
    rows = [["Now", "In 3 years"], ["Mend the roof of the hall", "Build a second hall"], ["Find a clerk", "Sell it"]]
    assert cards_under_horizons("plan.csv", rows) is None


def test_dots_and_times_beside_one_column_of_words_tell_dreams_whatever_it_is_called() -> None:
    rows = [
        ["Said at the wall", "How far off", "★"],
        ["A choir on every estate", "soon", "4"],
        ["A dog on every ward of the hospital", "one day", "11"],
    ]
    found = read("typed on Monday.csv", rows)
    assert [(kind, text) for kind, text, *_ in found] == [
        (Kind.DREAM, "A choir on every estate"),
        (Kind.DREAM, "A dog on every ward of the hospital"),
    ]


def test_marks_beside_cards_tell_when_by_the_key_over_them() -> None:
    rows = [
        ["Dream wall, typed up. Stars: silver = this year, gold = two to five years, black = ten years and more."],
        [],
        ["Card", "What it says", "Dots", "Star"],
        ["1", "A ferry that waits for the bus", "9", "silver"],
        ["2", "A school kitchen for everyone", "4", "gold"],
        ["3", "Salmon back in the burn", "11", "black"],
        ["4", "Light on the steps at the harbour", "2", ""],
    ]
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file("dream wall.csv", made.getvalue().encode())
    told = {source.text: " ".join(source.attributes.values()) for source in reading.sources}
    assert "this year" in told["A ferry that waits for the bus"]
    assert "ten years and more" in told["Salmon back in the burn"]
    assert "year" not in told["Light on the steps at the harbour"]
