# ruff: noqa: E501 – notes as they are typed
"""Answers that say in everyday words where the name stands and who has a copy, and columns of boards that ask for no leave."""

from __future__ import annotations

import datetime as dt

import pytest

from harvest.readers.consent_lists.changed.noted_calls import noted_calls
from harvest.readers.dispatch import parse_file
from harvest.readers.leave.learned_aloud import surely_all_out
from harvest.readers.lists_by_name.heard.of_the_paper import of_the_paper
from harvest.readers.permission.against import stands_against
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.cells import Style
from harvest.readers.permission.table import read_permissions
from harvest.readers.permission.wished.to_be_done import without_tasks


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("Yes, and my full name may go beneath it", True),
        ("OK with my name underneath", True),
        ("No name please, I was just the note-taker", False),
        ("Without my name, since I only hosted the table", False),
        ("Yes, with my name. You may pass a copy to your partners as well", True),
    ],
)
def test_an_answer_in_everyday_words_waits_for_nobody(answer: str, named: bool) -> None:
    said = read_answer(answer, Style())
    assert (said.says, said.named) == ("yes", named)
    assert not said.hold or said.of_name_alone


@pytest.mark.parametrize(
    "answer",
    [
        "Yes, your partners may have a copy once I have read it",
        "Yes, but I was only the host",
        "Yes, and my name can stand under it if my sister agrees",
        "Yes, if my name does not go under it and partners get no copy",
    ],
)
def test_an_answer_in_everyday_words_that_limits_waits(answer: str) -> None:
    said = read_answer(answer, Style())
    assert said.hold or said.says != "yes" or said.named is False


@pytest.mark.parametrize(
    ("said", "quotation", "sharing"),
    [
        ("Yes, print it with my name. The partners can get a copy also.", "named", "yes"),
        ("Yes, with my name", "named", "unknown"),
        ("Yes, with my name. Your partners may not have a copy.", "named", "no"),
    ],
)
def test_the_leave_at_the_head_of_a_story_says_who_has_a_copy(said: str, quotation: str, sharing: str) -> None:
    text = f"The ferry bell\nTold by: Odile Marsh\nPermission: {said}\n\nThe bell rang twice when the ferry came.\nWe all ran down to the slip to see who got off.\n"
    (source,) = parse_file("ferry_bell.txt", text.encode())[0].sources
    assert source.permission is not None
    assert source.permission.sharing == sharing
    assert source.permission.quotation == quotation or source.permission.hold


@pytest.mark.parametrize("head", ["Reply to post", "In reply to card", "Replies to note", "Response to comment no."])
def test_a_board_tells_which_post_another_answers(head: str) -> None:
    rows = [["1", "Odile", "The bell rang twice", ""], ["2", "Tam", "I heard it too", "1"]]
    found = read_permissions(["Post", "Author", "Body", head], rows, year=dt.date.today().year)
    assert not found.columns


def test_what_stands_in_no_paper_takes_nothing_back() -> None:
    told = "I'm noting 'the spare key'. None of this is in any of our contracts, and maybe it should be."
    assert surely_all_out(without_tasks(told)) == ""
    asked = "None of what I said is to go in your report, please take it all out."
    assert without_tasks(asked) == asked


@pytest.mark.parametrize(
    ("note", "waits"),
    [
        ("Tam to be asked about the trestles", False),
        ("Ring Odile about the key to the boathouse", False),
        ("Tam to be asked about his brother", True),
        ("Ask Odile about the recording", True),
        ("Tam to be asked again", True),
    ],
)
def test_whom_to_ask_about_a_thing_stands_against_nothing(note: str, waits: bool) -> None:
    assert (stands_against(note)[1] != "") is waits


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("Nothing further as of 3 May.", True),
        ("No more calls so far", True),
        ("Log closed 4 May", True),
        ("Nothing more of his", False),
        ("No more use after 3 May", False),
        ("No more calls please", False),
    ],
)
def test_how_notes_of_calls_close_is_nobodys_answer(line: str, closes: bool) -> None:
    assert of_the_paper(line) is closes


CALLS = ["Date", "Who rang", "What they said", "Taken by"]


@pytest.mark.parametrize(
    "note",
    [
        "On second thoughts wants her name off anything we print. Rest as on the form.",
        "Would rather not be named after all. Everything else as before.",
        "Has thought again. Please don't use her name.",
    ],
)
def test_a_call_that_takes_only_the_name_off_leaves_the_rest(note: str) -> None:
    (one,) = noted_calls(CALLS, [["3 May", "Odile Marsh", note, "TB"]]) or ()
    assert one.permission.quotation == "unknown"
    assert not one.permission.hold
    assert {"in a message", "naming"} <= {*one.asked}


@pytest.mark.parametrize(
    "note",
    [
        "Wants her name taken off.",
        "Wants her name off anything we print, and the bit about the barge out.",
        "Take her name off what we quote. Ask her first before it is printed.",
        "Wants her name and her words taken out.",
    ],
)
def test_a_call_that_may_ask_for_more_than_the_name_waits(note: str) -> None:
    for one in noted_calls(CALLS, [["3 May", "Odile Marsh", note, "TB"]]) or ():
        assert one.permission.hold or one.permission.quotation == "no"
