"""Guides for those who ask, rotas with shifts, title pages, offices below names, counts of cards: nobody's words."""

from __future__ import annotations

import pytest
from readers.making import as_csv, docx
from readers.making_doors import eml, epub
from readers.reading_back import read, said

from harvest.readers.dispatch import parse_file
from harvest.readers.recognise.no_data.papers import ADVICE

GUIDE = """Topic guide: life on the quay

Interviewer: ____________  Date: ________

Before you begin (5 mins)
Thank them for coming. Go through the form. Check the tape is on.

1. Getting started
How did you come to the quay?
Prompt: boat, work, family

2. A good week
Tell me about a good week. Whom did you meet?
Probe: where was that?

3. Something harder
{third}
Prompt: leave it if they would rather not

4. To end
What have I not asked?
Switch off. Leave the leaflet.
Interviewer's notes: ______________________
"""


def test_a_guide_of_prompts_parts_and_directions_is_no_data() -> None:
    (found,) = parse_file("guide.txt", GUIDE.format(third="And a week that was less good?").encode())
    assert found.not_data == ADVICE["question sheet"]


def test_a_guide_into_which_somebody_wrote_answers_stays() -> None:
    told = GUIDE.format(third="The week the crane fell nobody slept on our side.\nWe sat up with the lamp lit.")
    told = told.replace("Prompt: boat, work, family", "I came with my uncle's boat and never went home.")
    told = told.replace("Probe: where was that?", "Met Ola by the net shed every single morning.")
    (found,) = parse_file("topic guide.txt", told.encode())
    assert found.not_data is None


SHIFTS = [
    ["Day", "Shift", "Lead", "Helper A", "Helper B", "Lead's phone", "Notes"],
    ["Sat 3/10/2026", "9:30-11:30", "Wilf Orr", "Nesta", "Bram", "07700 900111", "Fetch the keys"],
    ["Sat 3/10/2026", "11:30-1:30", "Nesta Pugh", "Oona", "", "07700 900222", ""],
    ["Sat 10/10/2026", "9:30-11:30", "TBC", "Bram", "Oona?", "", "SOMEBODY PLEASE"],
    ["Sat 17/10/2026", "9:30-11:30", "Wilf Orr", "Oona", "Nesta", "07700 900111", "Tent back by 3pm"],
]


def test_a_rota_with_shifts_telephones_and_notes_is_no_data() -> None:
    (found,) = parse_file("shop rota.csv", as_csv(*SHIFTS))
    assert found.not_data == ADVICE["rota"]


def test_a_diary_with_hours_and_words_is_no_rota() -> None:
    rows = [[day, "9.00-10.00", who, words] for day, who, words in DIARY]
    (found,) = parse_file("diary.csv", as_csv(["Date", "Hour", "Who", "What they said"], *rows))
    assert (found.not_data, len(said(found))) == (None, 3)


DIARY = [
    ("3 Oct", "Wilf", "The gulls had the bread before we opened the door."),
    ("4 Oct", "Nesta", "Three men came in only to be warm and they sang."),
    ("5 Oct", "Wilf", "Nobody came, so I painted the step."),
]


def test_a_title_page_with_who_paid_is_nobodys_words() -> None:
    first = "<h1>Quay Voices</h1><p>Told in 2025</p><p>© Quay Trust. Printed with help from the Fund.</p>"
    tales = [f"<h2>{head}</h2><p>{words} and my aunt never forgot it.</p>" for head, words in TALES]
    words = " ".join(text for _, text in said(read("book.epub", epub(first, *tales))))
    assert "Printed" not in words and "crane fell" in words and "ferry froze" in words


TALES = [("The crane", "The crane fell in the night"), ("The ice", "The ferry froze to the wall")]
STORY = "I sold tickets at the ferry and the queue went round the shed.\n\nKind regards\n"


@pytest.mark.parametrize(
    "below", ["Ru\n\nRuth Adeyemi\nHon. Treasurer, Quay Choir", "Ruth Adeyemi\nHead of Tickets\nQuay Ferries"]
)
def test_what_somebody_is_in_an_office_or_club_below_their_name_is_none_of_their_words(below: str) -> None:
    words = " ".join(text for _, text in said(read("mail.eml", eml(STORY + below))))
    assert "shed" in words and "Treasurer" not in words and "Head of" not in words


@pytest.mark.parametrize("last", ["Not to be printed", "No name please", "Year 6, Quay School", "I was there too"])
def test_a_wish_or_an_age_below_a_name_is_kept(last: str) -> None:
    found = read("mail.eml", eml(f"{STORY}Ruth Adeyemi\n{last}"))
    assert last in " ".join(text for _, text in said(found))


PLEDGES = ["I pledge to walk the dog past the bins", "I pledge to mend the gate", "We pledge to sing on Fridays"]


@pytest.mark.parametrize(
    "count",
    ["30 cards handed out, 3 came back. Originals in the tin.", "3 slips came back", "We gave out 30 leaves."],
)
@pytest.mark.parametrize("above", [True, False])
def test_how_many_cards_came_back_is_no_card(count: str, above: bool) -> None:
    lines = [count, *PLEDGES] if above else [*PLEDGES, count]
    found = read("pledges.docx", docx(("Heading 1", "Pledges from the fair"), *lines))
    assert [text for _, text in said(found)] == PLEDGES
    assert any(left.reason.startswith("remarks of whoever typed") for left in found.dropped)


@pytest.mark.parametrize(
    "told", ["These are the three that came back.", "(30 out, 3 back)", "Photos of the cards are in the tin."]
)
def test_what_tells_of_cards_above_promises_that_all_begin_alike_is_no_card(told: str) -> None:
    found = read("pledges.docx", docx(("Heading 1", "Pledges from the fair"), told, *PLEDGES))
    assert [text for _, text in said(found)] == PLEDGES
    assert any(told in warning for warning in found.warnings)


def test_what_somebody_signed_is_a_card_though_it_tells_of_cards() -> None:
    own = "Photos for the newsletter – Bela"
    assert len(said(read("pledges.docx", docx(("Heading 1", "Pledges"), own, *PLEDGES)))) == 4


@pytest.mark.parametrize("name", ["Interview schedule", "Focus group guide", "Discussion guide"])
def test_a_guide_with_parts_by_letters_and_requests_is_no_agenda_and_no_data(name: str) -> None:
    lines = [f"{name}: ferries", "Introduction (5 min)", "Welcome everyone and explain the tape.", "A. Crossing"]
    lines += ["Tell me about the last time you crossed.", "- probe: wind, cost", "What makes it easy?", "B. To end"]
    lines += ["What would you change?", "Thank and close. Hand out the cards."]
    (found,) = parse_file(f"{name}.docx", docx(*lines))
    assert found.not_data == ADVICE["question sheet"]


def test_a_promise_with_a_number_of_cards_is_one() -> None:
    own = "20 cards made by hand for the ward"
    found = read("pledges.docx", docx(("Heading 1", "Pledges from the fair"), own, *PLEDGES))
    assert own in [text for _, text in said(found)]
