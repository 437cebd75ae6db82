"""Headings, sections and heaps that are tables of the event: told by the file itself, or by what others call so."""

from __future__ import annotations

from harvest.model import Kind, Reading, VoiceKind
from harvest.readers import with_tables_of_event
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from tests.readers import making
from tests.readers.test_dream_cards import word

CARDS = [["What the card says", "When", "Dots"], ["A warm room that is open on Sundays", "this winter", "●●"]]
MORE = [["What the card says", "When", "Dots"], ["A bus home at nine, even on Fridays", "in five years", "●●●"]]
BOARD = """Section,Subject,Body,Author,Created at,Reactions (likes),Comments
Weir,next winter,One long table down the street,Jo Hart (typing for table),2026-10-17T13:10:41Z,11,
Weir,,The ring round comes back to every house,Anonymous,2026-10-17T13:11:41Z,8,Yes
Goat Lane,in five years,Lamps come on before the children walk home,Anonymous,2026-10-17T13:12:41Z,4,
"""
CHARTS = """FLIP CHARTS typed by Ann 19.10.26

KILN
What keeps us going
- whist
- singing, no English needed
What gets in the way
- last bus 5.50

LAMP
+ a knock at nine
+ soup after class
- price of the hall, £40
? after school, nowhere warm

WEIR
Helps: allotment hut / being asked
Hinders: the meter. No benches.
We wish: the ring round back

GOAT LANE (no recording, battery went)
Helps: a café open from six, anyone can sit
Both: Facebook – how we found the dog, and how the rows start
"""


def read(name: str, data: str | bytes) -> Reading:
    (found,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    return with_held_voices(found)


def test_headings_over_heaps_of_cards_are_tables_where_the_files_name_says_so() -> None:
    data = word("# Dream cards", "# Kiln", CARDS, "# Lamp", [*MORE, ["Soup after class", "now", "●"]])
    found = read("Dream cards Kiln and Lamp.docx", data)
    assert [(s.table, s.voice, s.voice_kind) for s in found.sources] == [
        ("Kiln", "Kiln table", VoiceKind.GROUP),
        ("Lamp", "Lamp table", VoiceKind.GROUP),
        ("Lamp", "Lamp table", VoiceKind.GROUP),
    ]


def test_a_heading_over_cards_that_nothing_calls_a_table_is_kept_beside_them() -> None:
    parts = ["# Dream cards", "# Getting about", CARDS, "# Food", [*MORE, ["Soup after class", "now", "●"]]]
    found = read("Dream cards.docx", word(*parts))
    assert [s.table for s in found.sources] == [None, None, None]
    assert [s.attributes["Heading"] for s in found.sources] == ["Getting about", "Food", "Food"]


def test_names_of_pictures_and_headings_below_a_table_leave_the_cards_on_it() -> None:
    cards = [
        "* A warm room – now – 2 dots",
        "* A bus home at nine – now – 3 dots",
        "* Soup on every corner – now – 1 dot",
    ]
    pictured = ["IMG_2291.jpg", *cards[:2], "IMG_2292.jpg", cards[2]]
    found = read("dream cards (from photos).docx", word("# Dream cards", "# TABLE 2", *pictured))
    assert [s.table for s in found.sources] == ["2", "2", "2"]
    headed = ["# Getting about", *cards[:2], "# Food", cards[2]]
    found = read("dream cards.docx", word("# Dream cards", "# TABLE 2", *headed))
    assert [s.table for s in found.sources] == ["2", "2", "2"]
    assert [s.attributes["Heading"] for s in found.sources] == ["Getting about", "Getting about", "Food"]


def test_a_section_of_a_board_is_a_table_where_another_file_calls_one_so() -> None:
    board, talk = (
        read("padlet-dreams.csv", BOARD),
        read("Weir table typed.txt", "A: We sang.\nB: We did.\nA: Yes.\nB: So."),
    )
    assert {s.table for s in board.sources} == {None}
    placed, same = with_tables_of_event([board, talk])
    assert [s.table for s in placed.sources] == ["Weir", "Weir", "Goat Lane"] and same is talk
    assert [s.voice for s in placed.sources] == ["Weir table", "Weir table", "Goat Lane table"], (
        "whoever types for a table is not who dreams"
    )
    assert with_tables_of_event([board]) == [board]


def test_heaps_on_flip_charts_are_tables_and_sides_are_no_people() -> None:
    found = read("Flip charts typed.txt", CHARTS)
    assert found.kind is Kind.NOTE
    said = [
        (turn.table, turn.question, found.sources[0].text[turn.start : turn.end]) for turn in found.sources[0].turns
    ]
    assert not any(turn.speaker for turn in found.sources[0].turns)
    assert said == [
        ("Kiln", "What keeps us going", "whist"),
        ("Kiln", "What keeps us going", "singing, no English needed"),
        ("Kiln", "What gets in the way", "last bus 5.50"),
        ("Lamp", "+", "a knock at nine"),
        ("Lamp", "+", "soup after class"),
        ("Lamp", "-", "price of the hall, £40"),
        ("Lamp", "?", "after school, nowhere warm"),
        ("Weir", "Helps", "allotment hut"),
        ("Weir", "Helps", "being asked"),
        ("Weir", "Hinders", "the meter"),
        ("Weir", "Hinders", "No benches."),
        ("Weir", "We wish", "the ring round back"),
        ("Goat Lane", "Helps", "a café open from six, anyone can sit"),
        ("Goat Lane", "Both", "Facebook – how we found the dog, and how the rows start"),
    ]
    assert any("taken for tables" in w for w in found.warnings)


def test_topics_over_sides_are_no_tables() -> None:
    text = "FLIP CHARTS\n\nTRANSPORT\n+ the early bus\n- no rail\n\nHOUSING\n+ a caretaker\n- the stairs\n"
    found = read("flip charts.txt", text)
    assert {turn.table for turn in found.sources[0].turns} == {None}


def test_what_a_table_was_asked_stands_behind_its_number_and_name() -> None:
    lines = [
        "Table 4 Garden – what helps",
        "seedlings over the wall",
        "Table 4 Garden – what gets in the way",
        "dog mess",
    ]
    page = making.docx(*((("Heading 2" if n % 2 == 0 else "List Bullet"), text) for n, text in enumerate(lines)))
    found = read("Flipcharts.docx", page)
    assert [(turn.table, turn.question) for turn in found.sources[0].turns] == [
        ("4 Garden", "what helps"),
        ("4 Garden", "what gets in the way"),
    ]


def test_the_sheets_of_a_flip_chart_lie_on_the_tables_that_other_files_name() -> None:
    text = "FLIP CHARTS\nSHEET 1 – KILN – What helps?\n- the oven\n"
    text += "SHEET 2 – LAMP – gets in the way\n- the stairs\n- forms\n"
    charts, talk = read("flipcharts.txt", text), read("Kiln table.txt", "A: We sang.\nB: We did.\nA: Yes.\nB: So.")
    placed, _ = with_tables_of_event([charts, talk], ["Lamp"])
    assert [(turn.table, turn.question) for turn in placed.sources[0].turns] == [
        ("Kiln", "What helps?"),
        ("Lamp", "gets in the way"),
        ("Lamp", "gets in the way"),
    ]
