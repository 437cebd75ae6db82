"""Walls of dreams from boards of several tools: frames that are tables, headings that are no cards, and no people."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file

CARDS = ["A pond with a seat", "Soup on every corner", "Lamps on the towpath"]
BOARDS = {
    "Conceptboard dreams.csv": """Type,Content,Author,Position X,Position Y,Group,Reactions
Text,Our dreams,Val,0,0,,
Sticky note,A pond with a seat,Guest 1,10,20,Table Kiln,3
Sticky note,Soup on every corner,Guest 1,10,40,Table Kiln,
Sticky note,Lamps on the towpath,Guest 2,90,20,Table Weir,6
""",
    "FigJam dreams.csv": """Table,Section,Text,Author,Stamps
Kiln,here,A pond with a seat,Anonymous visitor,❤❤❤
Kiln,here,Soup on every corner,Jo (scribe),❤
Weir,here,Lamps on the towpath,Anonymous visitor,
,,What do you dream of?,Jo (scribe),
""",
    "Jamboard dreams.csv": """Frame,Sticky note,Colour
Frame 1: Kiln table,A pond with a seat,yellow
Frame 1: Kiln table,Soup on every corner,yellow
Frame 2: Weir table,Lamps on the towpath,pink
Frame 2: Weir table,DREAMS,white
""",
    "Trello dream wall.csv": """Card ID,Card Name,Labels,Members,List Name,Votes
1,A pond with a seat,5 years,,Kiln table,4
2,Soup on every corner,now,,Kiln table,7
3,HOW TO USE THIS BOARD,,,Read me,
4,Lamps on the towpath,,,Weir table,
""",
    "dream wall (Lucidspark).csv": """Id,Shape Library,Text Area 1,Tag 1,Table
1,Sticky Notes,A pond with a seat,soon,Kiln
2,Sticky Notes,Soup on every corner,now,Kiln
3,Containers,Table 1,,
4,Sticky Notes,Lamps on the towpath,in ten years,Weir
""",
    "mural dreams.csv": """ID,Text,BG Color,Position X,Position Y,Area
1,DREAM CARDS,#FFFFFF,10,10,
2,A pond with a seat,#FCFE7D,10,40,Kiln table
3,Soup on every corner,#FCFE7D,10,60,Kiln table
4,Lamps on the towpath,#FCFE7D,90,60,Weir table
""",
}


@pytest.mark.parametrize("name", BOARDS)
def test_a_board_gives_its_cards_once_with_their_tables_and_no_people(name: str) -> None:
    (found,) = parse_file(name, BOARDS[name].encode())
    assert found.kind is Kind.DREAM
    assert [(s.text, s.table) for s in found.sources] == list(zip(CARDS, ["Kiln", "Kiln", "Weir"], strict=True))
    assert {s.voice for s in found.sources} == {"Kiln table", "Weir table"}


def test_a_frame_with_number_and_name_is_that_table() -> None:
    text = BOARDS["Jamboard dreams.csv"].replace("Kiln table", "Table 1 Kiln").replace("Weir table", "Table 2 Weir")
    (found,) = parse_file("Jamboard dreams.csv", text.encode())
    assert [s.table for s in found.sources] == ["1 Kiln", "1 Kiln", "2 Weir"]


def test_what_others_stand_in_is_their_heading_however_long() -> None:
    text = """Id,Name,Contained By,Text
1,Document,,Ferry futures
2,Container,,What would bring us back to it
3,Sticky note,2,A pond with a seat
4,Sticky note,2,Soup on every corner
5,Container,,We should have asked the night crew
6,Sticky note,,Lamps on the towpath
"""
    (found,) = parse_file("Ferry futures.csv", text.encode())
    kept = ["A pond with a seat", "Soup on every corner", "We should have asked the night crew", "Lamps on the towpath"]
    assert [source.text for source in found.sources] == kept


def test_cards_outside_all_frames_stand_under_a_heading_that_is_no_card() -> None:
    text = '"Our pool"\n"https://example.org/board/1/"\n\n"Frame 1: What now?"\n\n"The clock",""\n"Half doors",""\n\n'
    text += '"Frame 2: What if?"\n\n"Open at five",""\n"Soup at the shallow end",""\n\n"Unframed"\n\n"Say sorry",""\n'
    (found,) = parse_file("Dreams for the pool.csv", text.encode())
    assert [source.text for source in found.sources][-2:] == ["Soup at the shallow end", "Say sorry"]
