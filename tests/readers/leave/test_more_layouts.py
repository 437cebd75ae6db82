"""More layouts that people send: names below the words, or with a full stop, letters in brackets, lines over words."""

from __future__ import annotations

import pytest

from tests.readers.leave.test_leave_in_documents import (
    FOUR,
    NAMED_NAMELESS_NO_UNASKED,
    ONE,
    THREE,
    TWO,
    levels,
)
from tests.readers.making import docx


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "letters with bullets.md",
            "# Bench day\n\nEverybody picked a letter:\n\n- A – may be quoted by name\n- B – may be quoted, no name\n"
            "- C – keep it out of print\n- D – did not choose\n\n"
            f"Ruby [A] {ONE}\n\nOsman [B] {TWO}\n\nGail [C] {THREE}\n\nPerry [D] {FOUR}\n",
        ),
        (
            "letters with x.txt",
            "Y = quote me and use my name. W = quote me, no name. X = leave me out. ? = still to ask.\n\n"
            f"Ruby (Y): {ONE}\n\nOsman (W): {TWO}\n\nGail (X): {THREE}\n\nPerry (?): {FOUR}\n",
        ),
        (
            "full stop.txt",
            "Notes from the walk. Ruby is happy to be quoted by name. Osman can be quoted but not by name. "
            "Gail asked us not to use hers. I still have to ask Perry.\n\n"
            f"Ruby. {ONE}\n\nOsman. {TWO}\n\nGail. {THREE}\n\nPerry. {FOUR}\n",
        ),
        (
            "line over a quotation.txt",
            "What they said, and what each of them said about using it in the report.\n\n"
            f'Ruby Lund - happy for you to use it and to say it was her.\n"{ONE}"\n\n'
            f'Mr Osman - you can use it but he said "not by name, they\'ll only tease".\n"{TWO}"\n\n'
            f"Gail Frost. She told me she'd rather it stayed in the room. Please don't use it.\n\"{THREE}\"\n\n"
            f'Perry - had to dash and I never got the chance to ask him.\n"{FOUR}"\n',
        ),
    ],
)
def test_each_is_found_in_these_layouts_too(name: str, text: str) -> None:
    assert levels(name, text) == NAMED_NAMELESS_NO_UNASKED


def test_a_name_below_the_words_is_theirs_where_headings_sort_by_leave() -> None:
    page = (
        "Two piles, sorted by the people themselves.\n\n"
        f"## Can be quoted with names\n\n{ONE}\n\nRuby, 19\n\n{TWO}\n\nOsman, 44\n\n"
        f"## Not for sharing\n\n{THREE}\n\nGail, 20\n\n{FOUR}\n\nPerry\n"
    )
    assert levels("piles.md", page) == ["named", "named", "held", "held"]


def test_names_over_and_names_below_are_never_mixed_up() -> None:
    above = "Ruby is happy to be quoted by name. Osman, Gail and Perry said no.\n\n"
    over = "".join(
        f"{who}\n\n{said}\n\n" for who, said in (("Ruby", ONE), ("Osman", TWO), ("Gail", THREE), ("Perry", FOUR))
    )
    below = "".join(
        f"{said}\n\n{who}\n\n" for who, said in (("Ruby", ONE), ("Osman", TWO), ("Gail", THREE), ("Perry", FOUR))
    )
    assert levels("over.txt", above + over) == ["named", "held", "held", "held"]
    assert set(levels("below.txt", above + below)) <= {"held"}


def test_a_mail_with_names_over_the_words_and_a_sender_below_mixes_nobody_up() -> None:
    page = (
        "Dear Jo,\n\nTwo quotes below. Ruby says the second one is not hers to give, so ask Osman.\n\n"
        f'Ruby Lund\n"{ONE}"\nRuby is happy for that to be printed with her name.\n\n'
        f'Osman Rudd\n"{TWO}"\nOsman agreed to it being printed, but no name.\n\nTess\n'
    )
    assert levels("mail.txt", page) in (["named", "anonymous"], ["held", "held"])


def test_lines_below_quotations_are_not_taken_for_lines_over_the_next() -> None:
    page = (
        "Jo told me these at lunch.\n\n"
        f'"{ONE}"\nRuby said no, please do not use it.\n\n"{TWO}"\nOsman is happy to be quoted by name.\n\n'
        f'"{THREE}"\nGail asked us not to use hers.\n\n"{FOUR}"\nPerry has not been asked.\n'
    )
    found = levels("quotes.txt", page)
    assert not found or (found[0] == "held" and set(found[2:]) <= {"held"})


def test_those_two_are_the_ones_named_before() -> None:
    page = (
        "All of them said we could quote them provided no names appear, except Gail, who is worried about her job, "
        "and Perry, who has a claim going on; those two don't want anything they said repeated.\n\n"
        f"Ruby. {ONE}\n\nOsman. {TWO}\n\nGail. {THREE}\n\nPerry. {FOUR}\n"
    )
    assert levels("walk.txt", page) == ["anonymous", "anonymous", "held", "held"]


def test_topics_with_a_full_stop_are_nobody() -> None:
    page = (
        "Everyone agreed to be quoted without names.\n\n"
        f"Noise. {ONE}\n\nRepairs. {TWO}\n\nNeighbours. {THREE}\n\nBuses. {FOUR}\n"
    )
    assert set(levels("survey.txt", page)) <= {"held"}


def test_an_x_in_brackets_beside_empty_ones_is_a_tick_and_no_code() -> None:
    page = docx(
        "Cards",
        "Ruby",
        ONE,
        "[X] quote me  [ ] do not quote me",
        "Osman",
        TWO,
        "[ ] quote me  [X] do not quote me",
    )
    assert levels("cards.docx", page)[1:] == ["held"]
