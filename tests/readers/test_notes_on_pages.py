"""Whiteboards that were saved as PDF: notes on coloured squares, wherever they stand."""

from __future__ import annotations

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from tests.readers.making import pdf_placed

_BOARD = [
    [(40, "What did the ferry do for you?")],
    [],
    [],
    [(60, "It took me to school")],
    [(60, "and home again.")],
    [(300, "Chips. Always chips.")],
    [(300, "Wet chips.")],
    [],
    [],
    [],
    [(60, "nothing, I was sick")],
    [(300, "my gran sold tickets")],
]


def _squares(places: list[tuple[int, int]], size: str = "160 80", colour: str = "1 0.95 0.6 rg") -> list[str]:
    return ["q", colour, *(f"{x} {y} {size} re f" for x, y in places), "Q"]


def test_each_coloured_square_of_a_board_is_a_note_under_what_was_asked():
    places = [(50, 670), (290, 670), (50, 570), (290, 570)]
    (found,) = parse_file("Ferry wall.pdf", pdf_placed([_BOARD], _squares(places)))
    assert found.kind is Kind.NOTE
    assert [source.text for source in found.sources] == [
        "It took me to school and home again.",
        "Chips. Always chips. Wet chips.",
        "nothing, I was sick",
        "my gran sold tickets",
    ]
    assert {turn.question for source in found.sources for turn in source.turns} == {"What did the ferry do for you?"}
    assert not any(turn.speaker for source in found.sources for turn in source.turns)


def test_notes_on_the_page_of_a_table_are_that_tables():
    pages = [[[(40, f"Table {n}: what did the ferry do for you?")], *_BOARD[1:]] for n in (1, 2)]
    squares = _squares([(50, 670), (290, 670), (50, 570), (290, 570)])
    (found,) = parse_file("Ferry wall.pdf", pdf_placed(pages, squares))
    assert [source.table for source in found.sources] == ["1"] * 4 + ["2"] * 4


def test_coloured_cells_of_a_table_and_grey_boxes_are_no_notes():
    cells = _squares([(50, 670), (290, 670), (50, 590), (290, 590)], "240 80")
    grey = _squares([(50, 670), (290, 670), (50, 570), (290, 570)], colour="0.9 0.9 0.9 rg")
    for under in (cells, grey):
        assert all(
            "notes on a board" not in found.flavour for found in parse_file("Ferry.pdf", pdf_placed([_BOARD], under))
        )


def test_boxes_beside_a_text_are_no_board():
    text = [
        [(40, f"The ferry went on line {n} of a long story, and nobody was ever told why it did so.")]
        for n in range(11, 40)
    ]
    squares = _squares([(50, 670), (290, 670), (50, 570), (290, 570)])
    (found,) = parse_file("Ferry.pdf", pdf_placed([[*_BOARD, *text]], squares))
    assert "notes on a board" not in found.flavour


def test_what_is_promised_in_one_frame_of_a_board_makes_no_pledges_of_the_others():
    pages = [
        [[(40, head)], *_BOARD[1:]] for head in ("What did the ferry do?", "What is missing?", "What do we pledge?")
    ]
    squares = _squares([(50, 670), (290, 670), (50, 570), (290, 570)])
    (found,) = parse_file("Ferry wall.pdf", pdf_placed(pages, squares))
    assert found.kind is Kind.NOTE
    assert [source.kind for source in found.sources] == [Kind.NOTE] * 8 + [Kind.PLEDGE] * 4
    assert len({source.voice for source in found.sources}) == 12


def test_a_board_whose_first_page_says_dreams_holds_dreams_on_every_page():
    pages = [[[(40, "Our dreams")]], *([[(40, head)], *_BOARD[1:]] for head in ("The quay", "The lock"))]
    squares = _squares([(50, 670), (290, 670), (50, 570), (290, 570)])
    (found,) = parse_file("Ferry wall.pdf", pdf_placed(pages, squares))
    assert {source.kind for source in found.sources} == {Kind.DREAM}
