"""Sheets and documents of dream cards: each card once, with its table, by when and dots, and nothing around them."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import openpyxl
import pytest

from harvest.model import Kind, Reading, VoiceKind
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

CARDS = ["A ferry that runs until the last song", "Every child can swim by ten", "Nobody pays to see the sea"]


def read(name: str, data: str | bytes) -> Reading:
    (found,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    return with_held_voices(found)


def sheet(rows: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def word(*parts: str | list[list[str]]) -> bytes:
    """A document: lines that begin with ``# `` are headings, with ``* `` items of a list; a list of rows is a table."""
    document = docx.Document()
    for part in parts:
        if isinstance(part, list):
            table = document.add_table(rows=0, cols=len(part[0]))
            for row in part:
                for cell, value in zip(table.add_row().cells, row, strict=True):
                    cell.text = value
        elif part.startswith("# "):
            document.add_heading(part[2:], 2)
        elif part.startswith("* "):
            document.add_paragraph(part[2:], style="List Bullet")
        else:
            document.add_paragraph(part)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def cards(reading: Reading) -> list[tuple[str, str | None, str, str]]:
    assert {source.kind for source in reading.sources} == {Kind.DREAM}
    return [
        (s.text, s.table, s.attributes.get("When", s.attributes.get("By when", "")), s.attributes.get("Dots", ""))
        for s in reading.sources
    ]


def test_a_sheet_with_a_title_a_number_a_note_and_a_count_at_its_end_gives_its_dreams_alone() -> None:
    rows = [
        ["Moor End – dream cards, typed by the office"],
        [],
        ["Card", "Table", "It is 2031 and…", "By when", "Dots", "Note"],
        [1, "1 Heron", CARDS[0], "1 year", 7, "drawing of a crab"],
        [2, "1 Heron", CARDS[1], None, 9, None],
        [3, "Curlew (table 2)", CARDS[2], "5 years", None, None],
        [],
        [None, None, "3 cards", None, 16, None],
    ]
    assert cards(read("dream cards.xlsx", sheet(rows))) == [
        (CARDS[0], "1 Heron", "1 year", "7"),
        (CARDS[1], "1 Heron", "", "9"),
        (CARDS[2], "2 Curlew", "5 years", ""),
    ]


def test_tables_and_lists_under_the_names_of_tables_are_cards() -> None:
    found = read(
        "Dream cards.docx",
        word(
            "# Dream cards, two tables",
            "Lantern (table 3)",
            [["No.", "Dream", "When?", "Dots"], ["1", CARDS[0], "now", "6"], ["2", CARDS[1], "–", "2"]],
            "Samphire (table 4) – these were on the window so just a list",
            f"* {CARDS[2]} (5 years) •••",
            "* A nurse in the library (no date) ♥♥",
        ),
    )
    assert cards(found) == [
        (CARDS[0], "3 Lantern", "now", "6"),
        (CARDS[1], "3 Lantern", "", "2"),
        (CARDS[2], "4 Samphire", "5 years", "3"),
        ("A nurse in the library", "4 Samphire", "", "2"),
    ]
    assert {s.voice_kind for s in found.sources} == {VoiceKind.GROUP}


def test_what_stands_on_the_line_below_a_card_belongs_to_it() -> None:
    found = read(
        "dream cards (from photos).docx",
        word(
            "I typed these from the photos on my phone. Spelling left as it was.",
            "# TABLE 2",
            "IMG_2291.jpg",
            f"* “{CARDS[0]}”",
            "     when: next winter   dots: ●●●●●●",
            f"* “{CARDS[1]}”",
            "     dots: ●●",
            f"* “{CARDS[2]}”",
            "     [no dots, somebody drew a smiley]",
            "3 cards",
        ),
    )
    assert cards(found) == [(CARDS[0], "2", "next winter", "6"), (CARDS[1], "2", "", "2"), (CARDS[2], "2", "", "")]
    assert any("I typed these" in said for said in found.warnings)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "Träume.txt",
            f"TRÄUME\n\nTisch 1\n- {CARDS[0]} (in fünf Jahren) ●●\n- {CARDS[1]} 3 Punkte\n- {CARDS[2]} (ohne Datum)\n",
            [(CARDS[0], "1", "in fünf Jahren", "2"), (CARDS[1], "1", "", "3"), (CARDS[2], "1", "", "")],
        ),
        (
            "dreams.txt",
            f"Table Heron\n\n{CARDS[0]}\nWhen: 2031\nDots: 4\n\n{CARDS[1]}\nDots: 1\n\n{CARDS[2]}\nWhen: soon\n",
            [(CARDS[0], "Heron", "2031", "4"), (CARDS[1], "Heron", "", "1"), (CARDS[2], "Heron", "soon", "")],
        ),
    ],
)
def test_cards_in_plain_text_and_in_another_language(name: str, text: str, expected: list[tuple[str, ...]]) -> None:
    assert cards(read(name, text)) == expected


def test_brackets_and_dashes_that_say_no_time_stay_in_the_words() -> None:
    text = (
        "Dreams\n\n- A bench (the blue one)\n- One long table – free for all\n- A pond (2 years) ••\n- Bees (soon) •\n"
    )
    assert [s.text for s in read("dreams.txt", text).sources] == [
        "A bench (the blue one)", "One long table – free for all", "A pond", "Bees",
    ]  # fmt: skip


def test_sections_of_a_wall_are_tables_likes_are_dots_and_neither_guide_nor_comments_are_dreams() -> None:
    text = (
        "Section,Subject,Body,Author,When?,Likes,Created at,Comments\n"
        "Start here,How to use this wall,Add your dream under your table.,Jo Hart,,0,2026-09-19T08:40:02Z,\n"
        f"Table 1,,{CARDS[0]},Anonymous,5 years,9,2026-09-19T10:32:10Z,Anonymous: yes to this\n"
        f"Table 1,Boats!!,{CARDS[1]},Anonymous,,4,2026-09-19T10:32:55Z,\n"
        f"Table 3,,{CARDS[2]},Anonymous,1 year,12,2026-09-19T11:02:00Z,\n"
    )
    found = read("Padlet dream wall.csv", text)
    dreams = [s for s in found.sources if s.kind is Kind.DREAM]
    assert [s.text for s in found.sources if s not in dreams] == ["yes to this"]
    assert [(s.text, s.table, s.attributes.get("When?"), s.attributes["Likes"]) for s in dreams] == [
        (CARDS[0], "1", "5 years", "9"), (f"Boats!!\n{CARDS[1]}", "1", None, "4"), (CARDS[2], "3", "1 year", "12"),
    ]  # fmt: skip


def test_a_list_of_photos_by_a_cameras_names_is_a_photo_each() -> None:
    text = (
        "Photo list\n\nTaken by Lou Hall. Ask before using.\n\nIMG_2240 – Hamid and the two big pans. OK\n\n"
        "IMG_2247 – Table 1 laughing. NO (Doreen said no)\n\nIMG_2291 to IMG_2304 – dream cards\n"
    )
    found = read("Photo list.txt", text)
    assert [(s.image_name, s.kind) for s in found.sources] == [
        ("IMG_2240", Kind.PHOTO), ("IMG_2247", Kind.PHOTO), ("IMG_2291 to IMG_2304", Kind.PHOTO),
    ]  # fmt: skip
    assert found.sources[0].text == "Hamid and the two big pans. OK"
    assert all(turn.hold for s in found.sources for turn in s.turns), "what stands above the list holds for each photo"


def test_headings_that_come_back_under_each_table_of_flip_charts_are_what_the_points_answer() -> None:
    text = "Affiches\n\nTable 1\nCe qui aide\n- la fontaine\n- les voisins\n- le banc\n\n"
    text += "Table 2\nCe qui aide\n- le marché\n"
    (source,) = read("affiches.txt", text).sources
    assert [(t.table, t.question) for t in source.turns] == [
        ("1", "Ce qui aide"), ("1", "Ce qui aide"), ("1", "Ce qui aide"), ("2", "Ce qui aide"),
    ]  # fmt: skip


def test_the_name_of_a_table_in_a_row_of_its_own_is_the_table_of_the_rows_below() -> None:
    rows = [["Dream", "When", "Votes"], ["Table 1", "", ""], [CARDS[0], "1 year", "4"], [CARDS[1], "", "7"]]
    rows += [["Table 2", "", ""], [CARDS[2], "now", "2"], ["3 visions", "", "13"]]
    found = read("dream cards.docx", word("# Dream cards", rows))
    assert [(s.text, s.table) for s in found.sources] == [(CARDS[0], "1"), (CARDS[1], "1"), (CARDS[2], "2")]


def test_a_column_by_says_when_where_it_does_and_whose_it_is_elsewhere() -> None:
    head = ["#", "Wish", "By", "Hearts"]
    under = [[head, ["1", CARDS[0], "1 year", "♥♥"], ["2", CARDS[1], "", ""]], [head, ["1", CARDS[2], "now", "♥"]]]
    found = read("Dream cards.docx", word("# Heron table", under[0], "# Curlew table", under[1], "3 wishes in all"))
    assert cards(found) == [
        (CARDS[0], "Heron", "1 year", "2"), (CARDS[1], "Heron", "", ""), (CARDS[2], "Curlew", "now", "1"),
    ]  # fmt: skip


def test_a_question_about_a_time_in_peoples_lives_is_no_column_of_when() -> None:
    asked = "When did you last feel part of something here?"
    rows = [
        f"ID,{asked},What is your wish for the river walk?",
        "1,The power cut in January. We ate everybody's ice cream.,A bench with a back to it every hundred yards",
        "2,At the mosque open day when my neighbour came in.,Lamps that come on before the school run ends",
        "3,I am not sure I have since Derek died to be truthful.,Somebody to walk the dog with on wet days",
    ]
    (reading,) = parse_file("conversation(1-3).csv", "\n".join(rows).encode())
    assert len(reading.sources) == 6


def test_cards_parted_by_stars_are_their_writers_who_sign_below() -> None:
    lines = ["Put in the box on 1 June. Typed by library staff."]
    for card, who in zip(CARDS, ("Ada", "Bo Lind", "A mum of four"), strict=True):
        lines += [f"I dream of this: {card}.", f"— {who}", "* * *"]
    lines += ["I had a real one, and it was a forest.", "— Cy", "* * *", "That the river can be heard again.", "* * *"]
    made, kept = docx.Document(), io.BytesIO()
    made.add_heading("Dream cards", 1)
    for line in lines:
        made.add_paragraph(line)
    made.save(kept)
    found = read("Dream cards hall.docx", kept.getvalue())
    assert [s.voice for s in found.sources] == ["Ada", "Bo Lind", "A mum of four", "Cy", "Dream cards hall 5"]
    assert [s.text for s in found.sources][-1] == "That the river can be heard again."
