"""Minutes under names of officers, rotas with notes, and what a typist writes below a table hold nobody's words."""

from __future__ import annotations

import pytest

from harvest.readers.recognise.no_data.officers import are_officers_minutes
from harvest.readers.recognise.no_data.papers import ADVICE
from tests.readers.making import as_csv, docx, xlsx
from tests.readers.reading_back import read, said

HEAD = ["WEIR HALL COMMITTEE", "Present: Nell Orr (Chair), Bo Lind (Treasurer), Cy Ash. Apologies: Una Wren"]
MINUTES = [
    "1. Minutes of last meeting",
    "Nell: welcomed all. The minutes of 3 May were agreed.",
    "2. Matters arising",
    "Bo: balance at 31 May £212.40, of which £40 restricted. Report accepted.",
    "Cy: two quotes for the roof received. ACTION Cy to circulate.",
    "Nell: hire of the piano to go up to £6. Agreed, proposed Bo.",
    "3. Any other business",
    "Cy: reported that the key is lost. ACTION Nell.",
    "Date of next meeting: 7 July",
]


def test_minutes_under_the_names_of_officers_are_no_talk() -> None:
    assert read("hall 3 June.docx", docx(*HEAD, *MINUTES)).not_data == ADVICE["minutes"]


def test_talk_of_officers_who_tell_of_themselves_stays() -> None:
    talk = [
        "Nell: I learned to dance here, for £1 a night.",
        "Bo: we all did, and my aunt played.",
        "Cy: she never paid",
    ]
    talk += ["Nell: I carried her music. It was heavy.", "Bo: I would pay £10 to hear it again."]
    assert read("hall evening.docx", docx(*HEAD, *talk)).not_data is None
    assert not are_officers_minutes([*HEAD, *talk])


ROTA = [
    ["Date", "Soup", "Helper 1", "Washing up", "Notes"],
    ["3 Oct", "Wilf", "Nesta", "Bram", ""],
    ["10 Oct", "Dilys", "Bram", "Wilf", "Dilys to bring the big pan"],
    ["17 Oct", "no soup lunch", "", "", "Hall shut for half term"],
    ["24 Oct", "Wilf", "Nesta", "Bram", "swap with Tariq if the clinic moves"],
    ["31 Oct", "Nesta", "Dilys", "Bram", ""],
]


def test_a_rota_with_notes_on_single_days_is_no_data() -> None:
    assert read("soup rota.csv", as_csv(*ROTA)).not_data == ADVICE["rota"]


def test_days_on_which_people_told_something_are_no_rota() -> None:
    told = "Nesta told us how the weir froze and they all walked over it to the pictures and back in the dark"
    rows = [[*row[:4], told if n % 2 else "Wilf sang"] for n, row in enumerate(ROTA[1:])]
    assert read("soup rota.csv", as_csv(ROTA[0], *rows)).not_data is None


CARDS = [
    ["Card", "Table", "What do you like here?", "What would you change?"],
    ["1", "Elm", "The bell at noon", "A rail by the slip"],
    ["2", "Elm", "My boy learned to row", ""],
    ["3", "Oak", "", "Lamps along the wall"],
    ["4", "Oak", "Eels in the spring", "Leave it be"],
]


@pytest.mark.parametrize("note", ["typed by Una 4/6", "Transcribed by B. Lind", "Two cards were wet through"])
def test_what_a_typist_writes_below_one_of_several_sheets_is_nobodys_answer(note: str) -> None:
    below = [["", "", "", ""], ["", "", note, ""]]
    other = [[*row[:2], *(cell and f"{cell} still" for cell in row[2:])] for row in CARDS[1:]]
    found = read("cards typed.xlsx", xlsx(Tuesday=[*CARDS, *below], Saturday=[CARDS[0], *other, *below]))
    assert len(said(found)) == 12
    assert note not in " ".join(words for _, words in said(found))
    assert sum(one.count for one in found.dropped if one.reason == "remarks below the table") == 2


def test_who_typed_the_cards_right_below_the_last_is_nobodys_answer() -> None:
    found = read("cards typed.xlsx", xlsx(Cards=[*CARDS, ["", "", "typed up by Una", ""]]))
    assert len(said(found)) == 6
    assert any(one.count == 1 and one.reason.startswith("remarks of whoever typed") for one in found.dropped)


def test_a_single_answer_on_the_last_card_stays() -> None:
    found = read("cards typed.xlsx", xlsx(Cards=[*CARDS, ["", "", "Swifts under the roof", ""]]))
    assert "Swifts under the roof" in [words for _, words in said(found)]
