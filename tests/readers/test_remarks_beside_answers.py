"""Remarks beside answers on a list: what leaves them as they are, what narrows them, and who stands on it twice."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEAD = ["Name", "May we use your words?", "With your name?", "May we pass them on to partners?", "Asked", "Notes"]
OTHERS = [["Bo Lind", "Yes", "No", "Yes", "3 May", ""], ["Cy Day", "No", "No", "No", "3 May", "rain"]]


def both(*rows: list[str]) -> tuple[str, str, bool]:
    """What Ada permits by both readings put together, and whether she may be quoted."""
    table = [*OTHERS, *rows]
    first = people_listed(HEAD, table)
    assert first is not None
    out = io.StringIO()
    csv.writer(out).writerows([HEAD, *table])
    second = parse_listed_by_name("who.csv", out.getvalue().encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    ada = second.people[0]
    one = next(one for one in first if one.names[0] == "Ada Obi")
    said = (merged(one, ada) if ada else one).permission
    return said.quotation, said.sharing, said.quotable


@pytest.mark.parametrize(
    ("answers", "note", "permits"),
    [
        (["Yes", "", "Yes"], "had to catch the bus before we finished", ("anonymous", "yes", True)),
        (["Yes", "Yes", ""], "still thinking about the last one", ("named", "unknown", True)),
        (["Yes", "Yes", ""], "not sure about the partners question yet", ("named", "unknown", True)),
        (["Yes", "Yes", "Yes"], "not the landlord, nor the school", ("named", "no", True)),
        (["Yes", "Yes", "No"], "not the police, not anybody", ("named", "no", True)),
        (["Yes", "Yes", "Yes"], "Ada is her first name!", ("named", "yes", True)),
    ],
)
def test_a_remark_that_asks_for_nothing_more_leaves_the_answers(
    answers: list[str], note: str, permits: tuple[str, str, bool]
) -> None:
    assert both(["Ada Obi", *answers, "3 May", note]) == permits


@pytest.mark.parametrize(
    "note",
    [
        "not anybody",
        "wants a word before we print it",
        "still thinking about the first one",
        "thinking about the name",
        "not the school bit",
        "asked again, nothing yet",
    ],
)
def test_a_remark_that_may_ask_for_more_still_holds(note: str) -> None:
    assert both(["Ada Obi", "Yes", "Yes", "Yes", "3 May", note])[2] is False


def test_a_first_answer_left_blank_is_filled_by_no_remark() -> None:
    assert both(["Ada Obi", "", "", "", "3 May", "still thinking about the last one"])[2] is False


def test_who_was_asked_twice_permits_what_both_answers_permit() -> None:
    first = ["Ada Obi", "Yes", "Yes", "Yes", "3 May", "brought cake"]
    assert both(first, ["Ada Obi", "Yes", "No", "Yes", "4 May", "asked me again after church"]) == (
        "anonymous",
        "yes",
        True,
    )
    assert both(["Ada Obi", "Yes", "No", "No", "3 May", ""], first)[:2] == ("anonymous", "no")
    assert both(first, ["Ada Obi", "No", "No", "No", "4 May", ""])[2] is False


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("You can still use the story but leave my name off", {"quote": "Yes", "name": "No"}),
        ("keep his words in but take the name off", {"quote": "Yes", "name": "No"}),
        ("keep his words in the room", {"quote": "No"}),
        ("Yes I will help stack the benches on Friday", {}),
        ("yes, I'll let you use it", {"quote": "Yes"}),
    ],
)
def test_words_that_stay_in_and_deeds_that_are_no_answer(said: str, answers: dict[str, str]) -> None:
    assert heard(said, "quote").answers == answers


LOG = (
    "Since the day, kept by the phone\n"
    "28 Sept, phone. Ada Obi: keep her words in, but take her name off. "
    "Passing on to the partners is still fine by her.\n"
    "28 Sept. Bo Lind left a green umbrella. In the cupboard.\n"
    "30 Sept, phone. Rang to withdraw. Cy Day, a little upset, nothing of hers to be used by anybody.\n"
)


def test_an_entry_with_a_date_is_about_whom_it_names_and_a_lost_umbrella_is_no_blank_answer() -> None:
    read = parse_listed_by_name("log.txt", LOG.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    ada, bo, cy = read.people
    assert ada is not None and cy is not None
    assert (ada.permission.quotation, ada.permission.sharing, ada.permission.hold) == ("anonymous", "yes", ())
    assert bo is None
    assert (cy.permission.quotation, cy.permission.sharing) == ("no", "no")


@pytest.mark.parametrize(
    ("name", "remark", "expected"),
    [
        ("No", "first name only on slip", ("anonymous", "yes", True)),
        ("Yes", "first name only on slip", None),
        ("No", "her niece read it to her", ("anonymous", "yes", True)),
        ("No", "read it to him over the phone and he is not sure", None),
        ("didn't say", "", ("anonymous", "yes", True)),
        ("did not say either", "", ("anonymous", "yes", True)),
        ("Yes", "17, asked her myself", ("named", "yes", True)),
    ],
)
def test_what_a_remark_tells_of_the_paper_and_how_it_was_read_holds_nobody(
    name: str, remark: str, expected: tuple[str, str, bool] | None
) -> None:
    found = both(["Ada Obi", "Yes", name, "Yes", "3 May", remark])
    assert found == expected if expected is not None else not found[2] or found[0] != "named"


def test_who_answered_by_message_needs_no_form_and_who_did_neither_waits() -> None:
    head = ["Name", "Form in?", "May we use your words?", "With your name?", "Remarks"]
    rows = [["Ada Obi", "no, by message", "yes", "no"], ["Bo Lind", "yes", "yes", "yes"], ["Cy Day", "yes", "no", "no"]]
    rows += [["Di Hill", "yes (short form)", "yes", "yes"], ["Ed Kerr", "no, by phone", "", ""], ["Flo Day", "no"]]
    rows += [["Hal Penn", "yes", "yes", "no"], ["Gil Roe", "no", "yes", "yes"], ["Ivo Lark", "not yet", "yes", "no"]]
    found = people_listed(head, [[*row, *[""] * (5 - len(row))] for row in rows])
    assert found is not None
    assert [one.names[0] for one in found if one.permission.quotable] == ["Ada Obi", "Bo Lind", "Di Hill", "Hal Penn"]
