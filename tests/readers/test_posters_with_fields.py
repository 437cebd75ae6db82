"""Posters with fields typed into sheets and boards saved as a column: heads, titles and keys are nobody's notes."""

from __future__ import annotations

import pytest
from readers.making import as_csv, xlsx
from readers.reading_back import read

OVEN, ROOF, GRANT, RENT, RIVER = (
    "The bread oven",
    "The roof over the stairs",
    "A grant for ovens",
    "Rent up in May",
    "The river",
)
FIELDS = [
    ("Strengths", "Weaknesses", "Opportunities", "Threats"),
    ("S – Strengths (inside)", "W – Weaknesses (inside)", "O – Opportunities (outside)", "T – Threats (outside)"),
    ("Stärken", "Schwächen", "Chancen", "Risiken"),
    ("Points forts", "Points faibles", "Opportunités", "Menaces"),
    ("Fortalezas", "Debilidades", "Oportunidades", "Amenazas"),
    ("Pontos fortes", "Pontos fracos", "Oportunidades", "Ameaças"),
    ("Punti di forza", "Punti di debolezza", "Opportunità", "Minacce"),
    ("Sterke punten", "Zwakke punten", "Kansen", "Bedreigingen"),
    ("Mocne strony", "Słabe strony", "Szanse", "Zagrożenia"),
    ("Cryfderau", "Gwendidau", "Cyfleoedd", "Bygythiadau"),
    ("Styrkor", "Svagheter", "Möjligheter", "Hot"),
    ("Сильні сторони", "Слабкі сторони", "Можливості", "Загрози"),
    ("Hopes", "Fears", "Ideas", "Actions"),
]


def said(name: str, data: bytes) -> list[tuple[str | None, str]]:
    return [(turn.question, s.text[turn.start : turn.end]) for s in read(name, data).sources for turn in s.turns]


@pytest.mark.parametrize("heads", FIELDS)
def test_fields_below_others_head_their_own_notes(heads: tuple[str, str, str, str]) -> None:
    one, two, three, four = heads
    rows = [
        ["Our hall, 4 May"],
        [],
        [one, None, two],
        [OVEN, None, ROOF],
        [],
        [three, None, four],
        [GRANT, None, RENT],
        [None, None, RIVER],
    ]
    told = [(one, OVEN), (two, ROOF), (three, GRANT), (four, RENT), (four, RIVER)]
    assert said("poster.xlsx", xlsx(Poster=rows)) == told


def test_fields_in_one_column_head_their_own_notes() -> None:
    rows = [["Strengths"], [OVEN], ["Weaknesses"], [ROOF], ["Opportunities"], [GRANT], ["Threats"], [RENT], [RIVER]]
    assert said("poster.csv", as_csv(*rows)) == [
        ("Strengths", OVEN),
        ("Weaknesses", ROOF),
        ("Opportunities", GRANT),
        ("Threats", RENT),
        ("Threats", RIVER),
    ]


def test_a_field_that_is_one_side_of_things_heads_its_own_notes() -> None:
    rows = [["Positive"], [OVEN], [""], ["Concerns"], [ROOF], [""], ["Actions"], [GRANT]]
    assert said("poster.csv", as_csv(*rows)) == [("Positive", OVEN), ("Concerns", ROOF), ("Actions", GRANT)]


def test_a_table_whose_columns_are_fields_stays_one() -> None:
    rows = [["Strengths", "Weaknesses"], [OVEN, ROOF], [GRANT, RENT]]
    assert [text for _, text in said("poster.csv", as_csv(*rows))] == [OVEN, ROOF, GRANT, RENT]


def test_a_boards_name_link_and_key_are_no_notes() -> None:
    board = (
        '"Mill pond #3"\n"https://boards.example/b/uX7=/"\n"Exported 3 May 2026, 14:05"\n\n'
        '"What is lovely"\n"The herons at six"\n"Nobody hoots at all"\n\n'
        '"What is grim"\n"The mud by the gate"\n"Lorries past the school"\n\n'
        '"If it was ours..."\n"A raft for everybody"\n"Lamps that go off at ten"\n\n'
        '"Legend"\n"blue = young people"\n"pink = the night group"\n'
    )
    reading = read("Mill pond.csv", board)
    words = [turn for _, turn in said("Mill pond.csv", board.encode())]
    assert words == [
        "The herons at six",
        "Nobody hoots at all",
        "The mud by the gate",
        "Lorries past the school",
        "A raft for everybody",
        "Lamps that go off at ten",
    ]
    assert sum(left.count for left in reading.dropped) >= 6
