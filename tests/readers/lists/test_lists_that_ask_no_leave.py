"""Columns of lists that name a report, a picture or words and ask no leave, and those that ask who wants to see it first."""

# ruff: noqa: E501 – headings are easier to read on one line
from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed

NAMES = ("Ada Obi", "Bo Lind", "Cy Day", "Di Fox")


def _listed(head: str, *cells: str, quoted: str = "") -> dict[str, tuple[str, bool]]:
    """Who may be quoted, and who waits, where people answered this heading (beside a plain one)."""
    heads = ["Name", *(["May we quote you?"] if quoted else []), head]
    rows = [[name, *([quoted] if quoted else []), cell] for name, cell in zip(NAMES, cells, strict=True)]
    found = people_listed(heads, rows) or ()
    return {one.names[0]: (one.permission.quotation, bool(one.permission.hold)) for one in found}


@pytest.mark.parametrize(
    "head",
    [
        "Copy of the report?",
        "Wants a copy of the final report (Y/N)",
        "Report by e-mail",
        "Would you like to receive the summary?",
        "Send newsletter",
        "Have you read the information sheet?",
        "Large print?",
        "Do you use our website?",
        "Did you see the exhibition?",
        "I want my answers to be anonymous",
        "Please treat my comments as anonymous",
        "Would you like to see your words before they are used?",
        "Wants to check quote first Y/N",
    ],
)
def test_a_yes_to_what_asks_no_leave_lets_nobody_be_quoted(head: str) -> None:
    assert not {name for name, (said, _) in _listed(head, "Y", "N", "Y", "Y").items() if said in ("anonymous", "named")}


@pytest.mark.parametrize(
    "head", ["Wants copy of report", "Report to be sent", "Copy of newsletter wanted?", "Large print?"]
)
def test_a_no_to_what_asks_no_leave_contradicts_nothing(head: str) -> None:
    assert set(_listed(head, "Y", "N", "Y", "N", quoted="Yes").values()) == {("anonymous", False)}


@pytest.mark.parametrize(
    "head", ["In report?", "Would you like to be in the report?", "Read out at AGM?", "OK in the newsletter"]
)
def test_what_asks_to_be_in_it_asks_for_leave(head: str) -> None:
    assert _listed(head, "Y", "N", "Y", "N")["Bo Lind"][0] == "no"


@pytest.mark.parametrize(
    "head",
    [
        "Would you like to approve your quote before we publish it?",
        "Wants to see it first (Y/N)",
        "Contact me before publishing",
        "Tick if you would like to check what we print",
        "Check wording with them?",
        "See draft before print?",
    ],
)
def test_who_wants_to_see_it_first_waits_and_nobody_else(head: str) -> None:
    found = _listed(head, "Yes", "No", "", "Yes", quoted="Yes")
    assert [found[name][1] for name in NAMES] == [True, False, False, True]


@pytest.mark.parametrize(
    "head", ["Would you like to hear of events before others do?", "Been here before?", "First visit?"]
)
def test_what_speaks_of_first_and_before_otherwise_makes_nobody_wait(head: str) -> None:
    assert set(_listed(head, "Yes", "No", "Yes", "No", quoted="Yes").values()) == {("anonymous", False)}


@pytest.mark.parametrize(
    "head",
    [
        "Tick if you would prefer your name NOT to appear beside your words",
        "I do not want my name to be shown",
        "I wish my comments to remain anonymous",
        "My name is not to be used",
    ],
)
def test_a_name_that_is_not_to_appear_is_left_off_and_a_no_to_that_leaves_it_on(head: str) -> None:
    found = _listed(head, "Yes", "No", "Yes", "No", quoted="Yes")
    assert [found[name] for name in NAMES[:2]] == [("anonymous", False), ("named", False)]


def test_a_box_against_the_name_that_was_left_empty_gives_no_name() -> None:
    found = _listed("Tick if you would prefer your name NOT to appear", "TRUE", "FALSE", "TRUE", "FALSE", quoted="Yes")
    assert set(found.values()) == {("anonymous", False)}


def test_a_promise_to_leave_the_name_off_is_part_of_the_question_behind_it() -> None:
    found = _listed("Your name will not be used. May we quote you?", "Yes", "No", "Yes", "No")
    assert [found[name][0] for name in NAMES[:2]] == ["anonymous", "no"]


def test_who_disagrees_to_be_left_out_of_the_analysis_may_be_read_and_quoted() -> None:
    head = "I do not want my answers to be included in the analysis"
    found = _listed(head, "Agree", "Disagree", "Disagree", "Agree", quoted="Yes")
    assert [found[name] for name in NAMES[:2]] == [("no", True), ("anonymous", False)]


def test_a_raffle_ticket_tells_no_age() -> None:
    rows = [["Ada Obi", "Yes", "15-16"], ["Bo Lind", "Yes", "21-22"]]
    found = people_listed(["Name", "May we quote you?", "Raffle ticket"], rows) or ()
    assert [one.permission.hold for one in found] == [(), ()]


@pytest.mark.parametrize(
    "remark",
    [
        "Mae hyn yn breifat, peidiwch â'i rannu.",
        "Newidiwch enw'r bachgen, os gwelwch yn dda",
        "Borra lo que dije de mi jefe",
        "Meri tasveer website se hata dein",
    ],
)
def test_a_wish_in_another_language_beside_the_answers_makes_its_row_wait(remark: str) -> None:
    rows = [["Ada Obi", "Yes", remark], ["Bo Lind", "Yes", ""], ["Cy Day", "No", ""]]
    found = people_listed(["Name", "May we quote you?", "Notes"], rows) or ()
    assert [one.permission.quotable for one in found] == [False, True, False]
