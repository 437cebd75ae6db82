"""Cards signed below, comments in columns of their own, posters and a board's actions."""

from __future__ import annotations

import pytest
from readers.making import docx

from harvest.model import Kind
from harvest.readers.dispatch import parse_file


def test_a_comment_in_columns_of_its_own_is_whose_it_says() -> None:
    rows = [
        "Section,Subject,Body,Author,Created At,Reactions,Comment 1 author,Comment 1",
        "Smells,,Chip fat and seaweed and new paint,Table 1,2025-06-11 10:14:09 UTC,1,,",
        'Questions,,Who owns the empty cinema?,Tayo,2025-06-11 10:28:09 UTC,0,Ms Farrell,"Shall we write to them?"',
        "Questions,,Can children have keys to the park?,Ines,2025-06-11 10:30:09 UTC,1,,",
    ]
    (reading,) = parse_file("padlet.csv", "\n".join(rows).encode())
    said = [(source.turns[0].speaker, source.text) for source in reading.sources]
    assert ("Ms Farrell", "Shall we write to them?") in said
    assert len(said) == 4 and ("Tayo", "Who owns the empty cinema?") in said


def test_a_name_below_each_card_behind_a_dash_is_whose_it_is() -> None:
    cards = [
        "A swing for adults in the park",
        "– Bela, 9",
        "One very loud choir",
        "– Fenwick",
        "Trees to climb",
        "– Jo",
    ]
    (reading,) = parse_file("dream cards.docx", docx(("Title", "Dream cards"), *cards))
    assert [source.voice for source in reading.sources] == ["Bela", "Fenwick", "Jo"]
    assert reading.sources[0].text == "A swing for adults in the park"


@pytest.mark.parametrize("name", ["repair poster.txt", "what is on.txt"])
def test_a_poster_is_no_data(name: str) -> None:
    text = (
        "REPAIR WEEKEND\nSaturday 26 April, 10am–4pm\nSt Oswin's hall, Mill Lane\nFREE – donations welcome\nCall Jo\n"
    )
    (reading,) = parse_file(name, text.encode())
    assert reading.not_data is not None and "poster" in reading.not_data


def test_what_somebody_says_of_a_day_is_data() -> None:
    text = "We met on Saturday 26 April at 10am in the hall.\nIt was free and Jo brought cake.\nI mended a toaster.\n"
    (reading,) = parse_file("repair poster.txt", text.encode())
    assert reading.not_data is None


def test_a_boards_actions_are_no_pledges() -> None:
    rows = [
        ["Ref", "Minute", "Action", "Owner", "Due"],
        ["25/31", "4.2", "Circulate revised safeguarding policy", "RC", "16 June"],
        ["25/32", "4.5", "Obtain three quotes for lighting desk hire", "DA", "30 June"],
        ["25/34", "6", "Book hall for autumn term", "RC", "asap"],
    ]
    (reading,) = parse_file("Action log.docx", docx("Board – actions from minutes of 9 June", tables=[rows]))
    assert reading.not_data is not None and "minutes" in reading.not_data


def test_a_wall_of_pledges_stays_one() -> None:
    rows = [["Who", "What", "By when"], ["Ada", "Bring the ladder", "16 June"], ["Bo", "Ask the ferryman", "1 July"]]
    (reading,) = parse_file("pledges.docx", docx("Pledges", tables=[rows]))
    assert reading.not_data is None and reading.kind is Kind.PLEDGE


def test_a_poster_with_rows_of_attractions_and_a_host_who_speaks_is_no_data() -> None:
    lines = [
        "COME AND LOOK ROUND",
        "The old pumping station, Weir Lane, SX4 7PQ",
        "Sunday 3 May · noon – 4 pm · free",
        "Engines at work · Cakes & soup · Boats for hire · Stilt walkers · Paint your own tile · A quiz",
        "We’d love to hear what you would do with it!",
    ]
    (reading,) = parse_file("May.docx", docx(*lines))
    assert reading.not_data is not None and "poster" in reading.not_data


@pytest.mark.parametrize("head", ["Posters from the open day, typed up", "What people said at the open day"])
def test_what_people_wrote_on_posters_is_no_poster(head: str) -> None:
    lines = [
        head,
        "Sunday 3 May, noon – 4 pm, Weir Lane",
        "bus at 5pm on Saturdays",
        "free parking",
        "a drop-in at school",
    ]
    (reading,) = parse_file("posters.docx", docx(*lines))
    assert reading.not_data is None


def test_days_and_hours_far_from_each_other_among_what_people_wrote_make_no_poster() -> None:
    lines = ["bus till 9pm", "more trees", "free parking at the school", "drop-in for lads", "market every Saturday"]
    (reading,) = parse_file("table 4.docx", docx(*lines))
    assert reading.not_data is None
