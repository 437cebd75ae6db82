"""Forms that ask purpose by purpose: a yes to being studied or kept is no answer to being quoted, a no refuses all."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.lists_by_name.in_tables.surely_asked import surely_asked
from harvest.readers.lists_by_name.reading import parse_listed_by_name

WHO = (("Ada Obi",), ("Bo Lind",), ("Cy Day",))
STUDIED = [
    "May our little team read and study what you wrote?",
    "The committee may look at what I said",
    "I agree to the evaluator going through my answers for themes",
    "OK for Dr Price's students to analyse your comments?",
    "My words may be read by the staff to learn from them",
]


def heads(studied: str) -> list[str]:
    return [
        "Your name",
        studied,
        "May we quote you in the booklet?",
        "May your name stand with it?",
        "Kept in the archive?",
    ]


def by_name(head: list[str], rows: list[list[str]]) -> list[tuple[str, bool]]:
    text = "\n".join(" | ".join(row) for row in [head, *rows])
    people = parse_listed_by_name("answers.txt", text.encode(), names=WHO).people
    return [(one.permission.quotation, bool(one.permission.hold)) for one in people if one is not None]


@pytest.mark.parametrize("studied", STUDIED)
def test_a_yes_to_being_studied_neither_prints_nor_holds_anything(studied: str) -> None:
    rows = [
        ["Ada Obi", "Yes", "Yes", "Yes", "Yes"],
        ["Bo Lind", "Yes", "Yes", "No", "No"],
        ["Cy Day", "Yes", "No", "No", "Yes"],
    ]
    wanted = [("named", False), ("anonymous", False), ("no", False)]
    listed = people_listed(heads(studied), rows) or ()
    assert [(one.permission.quotation, bool(one.permission.hold)) for one in listed] == wanted
    assert by_name(heads(studied), rows) == wanted


@pytest.mark.parametrize("studied", STUDIED)
def test_whoever_may_not_be_studied_is_not_quoted(studied: str) -> None:
    rows = [
        ["Ada Obi", "No", "Yes", "Yes", "Yes"],
        ["Bo Lind", "Yes", "Yes", "No", "No"],
        ["Cy Day", "Yes", "No", "No", "Yes"],
    ]
    (ada, _), *_ = by_name(heads(studied), rows)
    listed = people_listed(heads(studied), rows) or ()
    assert ada == "no"
    assert listed[0].permission.analysis == "no"


def test_one_sentence_for_quoting_asks_no_how_far_though_it_names_the_website() -> None:
    head = ["Name", "You may quote me in the report and on the website", "You may print my name beside it"]
    found = people_listed(head, [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Day", "No", "No"]]) or ()
    assert [one.permission.quotation for one in found] == ["named", "anonymous", "no"]


def test_only_the_team_may_read_is_still_a_limit() -> None:
    (column,) = surely_asked([column_of("Only the team may read what I said")], [["Yes"], ["No"]])
    assert not column.of_study and column.ticked.unclear


def test_wishes_under_anything_else_are_the_wishers_alone() -> None:
    head = [
        "Name",
        "My words may be quoted in the report",
        "My name may stand beside them",
        "Anything you would like to add",
    ]
    rows = [
        ["Ada Obi", "Yes", "Yes", "I work with these families, I would rather not be quoted."],
        ["Bo Lind", "Yes", "No", ""],
        ["Cy Day", "No", "No", "Please don't print anything I wrote, it is for the team only"],
        ["Di Roe", "Yes", "Yes", "Happy with all of it"],
    ]
    found = [one.permission for one in people_listed(head, rows) or ()]
    assert [one.quotation for one in found] == ["no", "anonymous", "no", "named"]
    assert [bool(one.hold) for one in found] == [True, False, True, False]


def test_a_row_filled_in_for_a_child_is_the_childs() -> None:
    head = ["Your full name", "For yourself or for your child?", "May we quote it?", "With the name?"]
    rows = [
        ["Ada Obi", "Myself", "Yes", "Yes"],
        ["Ada Obi", "My child: Em Obi, Year 8", "No", "No"],
        ["Bo Lind", "Myself", "Yes", "No"],
    ]
    found = {one.names[0]: one.permission for one in people_listed(head, rows) or ()}
    assert {who: one.quotation for who, one in found.items()} == {
        "Ada Obi": "named",
        "Em Obi": "no",
        "Bo Lind": "anonymous",
    }
    assert by_name(head, [*rows, ["Cy Day", "Myself", "Yes", "Yes"]]) == [
        ("named", False),
        ("anonymous", False),
        ("named", False),
    ]


@pytest.mark.parametrize("said", ["Y13, 17", "Y12 (16)", "17, Year 12"])
def test_who_is_sixteen_in_a_school_year_is_no_child_by_its_number(said: str) -> None:
    rows = [["Ada Obi", said, "Yes", "Yes"], ["Bo Lind", "Y10, 15", "Yes", "No"]]
    found = people_listed(["Name", "Year and age", "May we quote you?", "With your name?"], rows) or ()
    assert [one.permission.minor for one in found] == [False, True]


def test_a_no_to_the_name_may_say_so_twice() -> None:
    rows = [["Ada Obi", "Yes", "No, without my name please"], ["Bo Lind", "No", "No"]]
    found = people_listed(["Name", "May we quote you?", "May we print your name with it?"], rows) or ()
    assert [(one.permission.quotation, one.permission.hold) for one in found] == [("anonymous", ()), ("no", ())]


def test_who_brought_a_form_did_not_answer_it() -> None:
    rows = [["Ada Obi", "Yes", "handed in by her son Jo, signed by her"], ["Bo Lind", "Yes", "signed by his wife"]]
    found = people_listed(["Name", "You may quote me", "Note"], rows) or ()
    assert [bool(one.permission.hold) for one in found] == [False, True]


@pytest.mark.parametrize(
    "head", ["Phone notes (Dawn)", "Calls after the day, Dawn", "Changes since the café - Dawn's notes"]
)
def test_whoever_keeps_notes_and_is_greeted_in_them_answers_nothing(head: str) -> None:
    text = (
        f"{head}\n"
        '18 Sept. Mail from Ada Obi, pasted here: "Dear Dawn, please do not quote me."\n'
        "20 Sept. Bo Lind, at home. No form. He says yes, we may quote his words, but not with his name.\n"
        "21 Sept. Cy Day rang. He asked for one bit about his son to be left out.\n"
    )
    names = [["Dawn Roe", "Dawn"], *map(list, WHO)]
    dawn, ada, bo, cy = parse_listed_by_name("notes.txt", text.encode(), names=names).people
    assert dawn is None
    assert ada is not None and ada.permission.quotation == "no"
    assert bo is not None and (bo.permission.quotation, bo.permission.hold) == ("anonymous", ())
    assert cy is not None and cy.permission.hold
