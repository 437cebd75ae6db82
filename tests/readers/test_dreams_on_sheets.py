"""Dream cards that each table typed up in its own way, on sheets of one workbook."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.model import Kind, Reading
from harvest.readers import read_files

SHEETS = {
    "Table 1": [["Dream", "Dots", "When"], ["A pond by the mill", 9, "now"], ["Soup on Sundays for all", 2, "long"]],
    "T2": [["horizon", "dots", "card"], ["NOW (this winter)", "●●●", "Lamps along the towpath"]],
    "table 3 (reeds)": [
        ["N = now, M = medium, L = long"],
        ["#", "Dream card", "tally", "N/M/L"],
        [1, "A shed for the boats", "IIII/", "M"],
    ],
    "Table4": [
        ["Card", "Now", "Medium", "Long", ""],
        ["A slipway that is safe", "7 dots", "", "", ""],
        ["A school for boat builders", "", "", "", "4 dots (no column chosen)"],
    ],
    "Notes": [["Typed by", "Bo"], ["Room", "upstairs"]],
}


def read(sheets: dict[str, list[list[object]]], name: str = "dream cards.xlsx") -> Reading:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([cell if cell != "" else None for cell in row])
    out = io.BytesIO()
    book.save(out)
    (found,) = read_files([(name, out.getvalue())])
    assert isinstance(found[1], tuple)
    return found[1][0]


def test_cards_of_every_sheet_are_dreams_of_the_table_that_its_title_names() -> None:
    found = read(SHEETS)
    assert found.kind is Kind.DREAM
    assert {(s.text, s.voice) for s in found.sources} == {
        ("A pond by the mill", "Table 1"),
        ("Soup on Sundays for all", "Table 1"),
        ("Lamps along the towpath", "Table 2"),
        ("A shed for the boats", "Table 3"),
        ("A slipway that is safe", "Table 4"),
        ("A school for boat builders", "Table 4"),
    }


def test_a_sheet_that_holds_no_cards_is_left_out_and_said() -> None:
    said = " ".join(read(SHEETS).warnings)
    assert "4 sheets were read" in said and "“Notes”" in said


def test_a_survey_is_not_joined_with_whatever_else_its_workbook_holds() -> None:
    rows = [["Name", "What works here?"], ["Ada", "The choir, every week, whoever comes along."]]
    found = read({"Answers": rows, "Sheet2": [["Budget", "Hall"], ["Tea", "12"]]}, "survey.xlsx")
    assert [s.text for s in found.sources] == ["The choir, every week, whoever comes along."]


def test_a_sheet_whose_title_names_no_table_is_not_given_another_sheets() -> None:
    cards = [["Dream", "Dots"], ["A pond by the mill", 9], ["Soup on Sundays for all", 2]]
    more = [["Breuddwyd / dream", "Dotiau / dots"], ["A slipway that is safe", 7], ["Lamps along the towpath", 4]]
    tables = {s.text: s.table for s in read({"Table 1": cards, "Tabl 4": more}).sources}
    assert (tables["A pond by the mill"], tables["A slipway that is safe"]) == ("1", "4")
    tables = {s.text: s.table for s in read({"Table 1": cards, "By the door": more}).sources}
    assert tables["A pond by the mill"] == "1" and tables["A slipway that is safe"] != "1"


def test_a_sheet_called_after_a_place_is_the_table_of_its_cards() -> None:
    found = read(
        {
            "Boathouse": [["Card", "Dots", "When"], ["A pond by the mill", 9, "now"], ["Soup on Sundays", 2, "long"]],
            "Tea Urn": [["When", "What we dreamt", "Dots"], ["now", "Lamps along the towpath", "●●●"]],
        }
    )
    assert [(s.text, s.table) for s in found.sources] == [
        ("A pond by the mill", "Boathouse"),
        ("Soup on Sundays", "Boathouse"),
        ("Lamps along the towpath", "Tea Urn"),
    ]


def test_heads_in_two_languages_name_the_table_and_a_row_of_sums_is_no_card() -> None:
    cards = ["A pond by the mill", "Soup on Sundays for all", "Lamps along the towpath", "A shed", "Lle i eistedd"]
    rows = [[n, "QWE"[n % 3], card, n + 2, "now"] for n, card in enumerate(cards, 1)]
    head = ["card no", "Tisch / table", "dream", "dots", "when"]
    found = read({"Wall": [head, *rows, ["", "", "dots on the whole wall", 25, ""]]}, "dreams.xlsx")
    assert [(s.text, s.table) for s in found.sources] == [(row[2], row[1]) for row in rows]


def test_sheets_called_dreams_pledges_and_post_its_are_all_read_and_each_as_what_it_is() -> None:
    found = read(
        {
            "Pledges": [["Who", "I / we will…", "By when"], ["Ann Lee", "Bring the urn on Mondays", "30 Nov"]] * 1
            + [["Bo Ray", "Lend out my drill to the row", "12 Dec"]],
            "Dreams": [["Dream", "Dots"], ["A bench by the lock", 5], ["A night bus", 2]],
            "Post-it wall": [["#", "What it says", "Signed"], [1, "Thank you for the cake", ""]]
            + [[2, "Nobody ever asks who taught the whole row to swim", "Auntie Bev"]],
            "Costs": [["Item", "£"], ["Hall", 180], ["Soup", 50]],
        },
        "Event MASTER.xlsx",
    )
    assert {s.text[:9]: s.kind for s in found.sources} == {
        "Bring the": Kind.PLEDGE,
        "Lend out ": Kind.PLEDGE,
        "A bench b": Kind.DREAM,
        "A night b": Kind.DREAM,
        "Thank you": Kind.NOTE,
        "Nobody ev": Kind.NOTE,
    }
    assert "Auntie Bev" in {s.voice for s in found.sources}


def test_cards_that_came_from_numbered_tables_and_from_elsewhere_keep_where() -> None:
    rows: list[list[object]] = [
        ["Cards, counted Friday. S = by spring (now), Y = two years (medium), B = when they are grown (long)"],
        ["card", "what it says", "came from", "dots", "S/Y/B"],
        [1, "A ferry that waits for the last bus home", "Table 1", 4, "S"],
        [2, "Lamps on the steps down to the quay", "Table 2", 2, "S"],
        [3, "A boat shed that never needs a key", "Table 1", 5, "B"],
        [4, "A choir for people who cannot sing", "the wall", 7, "Y"],
        [5, "Every child swims before they leave school", "Table 3", 9, "B"],
        [6, "A bench that faces the sun in the morning", "Table 2", 1, "Y"],
    ]
    found = read({"cards": rows}, "what we wish.xlsx")
    assert found.kind is Kind.DREAM
    assert [s.table for s in found.sources] == ["1", "2", "1", "the wall", "3", "2"]
    assert found.sources[0].attributes["When (S/Y/B – when)"] == "by spring (now)"


def test_posts_with_the_hour_at_which_they_were_sent_are_wishes_where_their_section_says_so() -> None:
    rows: list[list[object]] = [
        ["Section", "Posted by", "When", "Post", "Hearts"],
        ["Good here", "Ada Roe", "2027-03-02 19:02", "The baker keeps a loaf back for whoever is late.", 3],
        ["Good here", "Bo", "2027-03-02 19:10", "The lane is dark and still nobody walks it alone.", 5],
        ["Dreams", "Ada Roe", "2027-03-02 20:31", "I wish for a hall with a stage and no stairs at all.", 8],
        ["Dreams", "Cy Hart", "2027-03-03 07:45", "One evening in the week when the pool is warm.", 2],
    ]
    found = read({"board": rows}, "board.xlsx")
    assert [s.kind for s in found.sources] == [Kind.STORY, Kind.STORY, Kind.DREAM, Kind.DREAM]


def test_words_for_when_that_a_sheet_of_their_own_explains_and_the_gathering_of_a_card():
    import io

    import openpyxl

    from harvest.planning.horizons import horizon
    from harvest.readers.dispatch import parse_file

    book, out = openpyxl.Workbook(), io.BytesIO()
    cards = book.active
    cards.title = "cards"
    rows = [
        ("A lamp by the steps", "quay", 5, "low branch"),
        ("A roof on the shelter", "quay", 3, "halfway up"),
        ("Clean water to swim in", "hall", 8, "top of the tree"),
        ("A bench that two fit on", "hall", 2, "low branch"),
        ("A ferry on Sundays", "hall", 1, ""),
        ("A kettle for the hut", "quay", 4, "halfway up"),
        ("A school for boats", "quay", 6, "top of the tree"),
    ]
    for row in (("What the card says", "Which do", "Sticky dots", "How far off"), *rows):
        cards.append(row)
    key = book.create_sheet("what I meant")
    for pair in (
        ("low branch", "could be done now"),
        ("halfway up", "two or three years"),
        ("top of the tree", "one day"),
    ):
        key.append(pair)
    book.save(out)
    (found,) = parse_file("dream cards.xlsx", out.getvalue())
    assert [source.table for source in found.sources] == [row[1] for row in rows], "the key is no cards"
    when = [next((v for k, v in s.attributes.items() if k.startswith("How far off")), "") for s in found.sources]
    told = [one.value if (one := horizon(words)) else "" for words in when]
    assert told == ["now", "medium", "long", "now", "", "medium", "long"]


@pytest.mark.parametrize("head", ["Pegged from", "Where hung", "Handed in at", "From which stall"])
def test_where_a_card_was_put_up_is_the_table_that_it_came_from(head: str) -> None:
    from harvest.readers.dispatch import parse_file

    rows = [("A lamp by the steps", 5, "quay"), ("A ferry on Sundays", 1, "hall"), ("A kettle for the hut", 4, "quay")]
    text = "\n".join(["What the card says,Stickers," + head, *(f"{text},{dots},{where}" for text, dots, where in rows)])
    (found,) = parse_file("dream cards.csv", text.encode())
    assert [source.table for source in found.sources] == ["quay", "hall", "quay"]


@pytest.mark.parametrize(
    ("head", "cells"), [("Handed in at", ("9.40", "10.05", "9.40")), ("Handed in", ("yes", "no", "yes"))]
)
def test_when_or_whether_a_card_was_handed_in_is_no_table(head: str, cells: tuple[str, ...]) -> None:
    from harvest.readers.dispatch import parse_file

    said = ("A lamp by the steps", "A ferry on Sundays", "A kettle for the hut")
    text = "\n".join([f"What the card says,{head}", *(",".join(row) for row in zip(said, cells, strict=True))])
    (found,) = parse_file("dream cards.csv", text.encode())
    assert not any(source.table for source in found.sources)
