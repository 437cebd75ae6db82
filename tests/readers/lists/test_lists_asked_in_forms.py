# ruff: noqa: E501 – what a table holds is easier to check on one line
"""Consent asked in a form or on slips: with an afterthought, an office's column, or people side by side."""

from __future__ import annotations

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import listed_in_document, people_listed
from harvest.readers.tables.workbooks.lists_on_sheets import people_on_sheets


def said(people: tuple[Listed, ...] | None) -> dict[str, tuple[str, bool]]:
    return {one.names[0]: (one.permission.quotation, one.permission.quotable) for one in people or ()}


@pytest.mark.parametrize(
    ("quote", "credit", "answers", "more"),
    [
        ("Can we use what you said in our report?", "If yes, how should we refer to you?", ("Yes", "By my full name", "Anonymously", "No"), "Is there anything else we should know?"),
        ("May we quote you?", "How would you like to be credited?", ("Yes", "With my name", "Without my name", "No"), "Anything you would like to add"),
        ("Dürfen wir Sie zitieren?", "Wenn ja, wie dürfen wir Sie nennen?", ("Ja", "Mit vollem Namen", "Anonym", "Nein"), "Möchten Sie uns noch etwas mitteilen?"),
        ("Pouvons-nous vous citer ?", "Si oui, comment vous nommer ?", ("Oui", "Avec mon nom", "Anonymement", "Non"), "Souhaitez-vous ajouter quelque chose ?"),
        ("A gawn ni eich dyfynnu?", "Os cawn, sut dylem eich enwi?", ("Ie", "Gyda fy enw llawn", "Yn ddienw", "Na"), "Oes rhywbeth arall yr hoffech ei ddweud?"),
        ("Czy możemy Pana/Panią cytować?", "Jeśli tak, jak Pana/Panią podpisać?", ("Tak", "Imieniem i nazwiskiem", "Anonimowo", "Nie"), "Czy chce Pan/Pani coś dodać?"),
    ],
)  # fmt: skip
def test_an_afterthought_does_not_make_it_a_table_of_words(
    quote: str, credit: str, answers: tuple[str, ...], more: str
) -> None:
    yes, named, unnamed, no = answers
    header = ["ID", "Start time", "Email", "Your full name", quote, credit, more]
    rows = [
        ["1", "4/8/25 19:02", "anonymous", "Ada Obi", yes, named, ""],
        ["2", "4/8/25 19:05", "anonymous", "Bo Lind", yes, unnamed, "Thank you for the cake, it was lovely of you all"],
        ["3", "4/8/25 19:41", "anonymous", "Cy Day", no, "", ""],
        ["4", "4/8/25 19:50", "anonymous", "Dee Fox", "", "", ""],
    ]
    found = said(people_listed(header, rows))
    assert found["Ada Obi"] == ("named", True) and found["Bo Lind"] == ("anonymous", True)
    assert not found["Cy Day"][1] and not found["Dee Fox"][1]


def test_the_afterthought_is_heeded_and_a_child_is_one() -> None:
    header = ["Your name", "Are you 16 or over?", "Can we quote you?", "May we use your name?", "Anything else?"]
    rows = [
        ["Ada Obi", "Yes", "Yes", "Yes", "Please don't put my name on anything, my ex lives round here"],
        ["Bo Lind", "No", "Yes", "Yes", ""],
        ["Cy Day", "Yes", "Yes", "Yes", ""],
        ["Dee Fox", "Yes", "Yes", "Yes", "Filling this in for my mother, she has dementia"],
    ]
    found = {one.names[0]: one.permission for one in people_listed(header, rows) or ()}
    assert found["Cy Day"].quotation == "named" and found["Cy Day"].quotable
    assert found["Bo Lind"].minor and not found["Dee Fox"].quotable
    assert not (found["Ada Obi"].quotable and found["Ada Obi"].quotation == "named")


@pytest.mark.parametrize("head", ["Office", "Follow-up", "Status", "Sekretariat", "Biuro"])
def test_a_column_that_the_office_fills_now_and_then_is_remarks(head: str) -> None:
    header = ["Name", "Class", "Signed by", "Relationship", "Words in booklet", "Name with words", "Photo", head]
    rows = [
        ["Mrs Ruth Ainsley", "teacher", "R. Ainsley", "-", "yes", "full name", "yes", ""],
        ["Mr Dan Hewson", "TA", "D. Hewson", "-", "yes", "no", "no", ""],
        ["Amelia Thorn", "5B", "K. Thorn", "mother", "yes", "first name", "yes", ""],
        ["Noah Petrie", "5H", "S. Petrie", "mother", "yes", "no", "yes", "Dad rang and says no to all of it. Head to speak to both"],
        ["Poppy Greer", "5B", "", "", "", "", "", "slip not back, chased 10/2"],
    ]  # fmt: skip
    found = said(people_listed(header, rows, "Slips sent home. Children only with a parent's signature."))
    assert found["Mrs Ruth Ainsley"] == ("named", True) and found["Mr Dan Hewson"] == ("anonymous", True)
    assert not any(found[child][1] for child in ("Amelia Thorn", "Noah Petrie", "Poppy Greer"))


def test_a_question_that_some_leave_open_stays_words() -> None:
    header = ["Name", "May we quote you?", "With name?", "What would you change?"]
    rows = [["Ada Obi", "yes", "no", "More benches by the old ferry so that we can sit"], ["Bo Lind", "yes", "yes", ""]]
    rows += [["Cy Day", "no", "", ""], ["Dee Fox", "yes", "no", "The lights on the path by the river, please"]]
    assert people_listed(header, rows) is None


@pytest.mark.parametrize(
    "beside", ["Their name beside it", "Name next to the words", "Your name on it", "Name against quote"]
)
def test_whether_the_name_may_stand_there_is_no_second_name(beside: str) -> None:
    header = ["Who", "Their words in our report", beside, "Passing on"]
    rows = [
        ["Mrs Edna Frog", "Yes", "Yes", "Yes, anybody"],
        ["Mr Sid Cope", "Yes", "No", "Yes, anybody"],
        ["Mr Gill", "Yes", "“H.G., retired bus driver” will do", "No"],
        ["Miss Olive Tran", "No", "—", "No"],
    ]
    people = people_listed(header, rows)
    found = said(people)
    assert found["Mrs Edna Frog"] == ("named", True) and found["Mr Sid Cope"] == ("anonymous", True)
    assert not found["Mr Gill"][1] and all(len(one.names) == 1 for one in people or ())


@pytest.mark.parametrize(
    "heads",
    [
        ("can go in the report with my name", "can go in the report, leave my name off", "is not for the report"),
        ("may be printed with my name", "may be printed but not my name", "must not be printed"),
        ("may be used, name and all", "may be used without saying it was me", "is private"),
    ],
)
def test_boxes_below_a_half_sentence_are_one_answer(heads: tuple[str, ...]) -> None:
    rows: list[list[str]] = [
        ["Listening Lunch – 14 May", "", "", "", "", ""],
        ["", "", "What I said today…", "", "", ""],
    ]
    rows += [["Name", "Table", *heads, "I don't mind you passing it to the Food Partnership"]]
    rows += [["Ada Obi", "1", "✓", "", "", "✓"], ["Bo Lind", "1", "", "✓", "", ""], ["Cy Day", "2", "", "", "✓", ""]]
    rows += [["Dee Fox", "2", "✓", "", "✓", ""], ["Eve Gill", "2", "", "", "", ""]]
    found = said(people_on_sheets("sign in.xlsx", [("Sheet1", rows)]).get("Sheet1"))
    assert found["Ada Obi"] == ("named", True) and found["Bo Lind"] == ("anonymous", True)
    assert not any(found[name][1] for name in ("Cy Day", "Dee Fox", "Eve Gill"))


@pytest.mark.parametrize("title", [["Allotment Society open evening"], ["Zgody", "", ""], []])
def test_people_side_by_side_below_a_title(title: list[str]) -> None:
    rows = [title] if title else []
    rows += [["", "Ada Obi", "Bo Lind", "Cy Day"], ["Signed form in folder?", "Y", "Y", "N"]]
    rows += [["Quote in newsletter & public report?", "Y", "Y", "Y"], ["Print name with quote?", "Y", "N", "Y"]]
    rows += [["Misc", "", "plot 14", "on holiday"]]
    found = said(people_on_sheets("grid.xlsx", [("Grid", rows)]).get("Grid"))
    assert found["Ada Obi"] == ("named", True) and found["Bo Lind"] == ("anonymous", True) and not found["Cy Day"][1]


def test_an_export_of_contacts_with_consent_to_testimonials_is_a_list():
    heads = ["First Name", "Last Name", "Testimonial Consent", "Testimonial Attribution", "Share With Partner Orgs"]
    heads += ["Consent Source", "Consent Date", "Consent Withdrawn On", "Under 18", "Guardian Consent"]
    rows = [
        ["Ada", "Obi", "TRUE", "Full name", "TRUE", "Web form", "2025-05-17", "", "FALSE", ""],
        ["Bo", "Lind", "TRUE", "Anonymous", "FALSE", "Web form", "2025-05-17", "", "FALSE", ""],
        ["Cy", "Day", "TRUE", "Full name", "TRUE", "Web form", "2025-05-17", "2025-05-30", "FALSE", ""],
        ["Dee", "Fox", "TRUE", "Anonymous", "TRUE", "Web form", "2025-05-18", "", "TRUE", ""],
        ["Eve", "Gill", "FALSE", "Full name", "TRUE", "Paper", "2025-05-18", "", "FALSE", ""],
        ["Flo", "Hart", "", "", "", "", "", "", "FALSE", ""],
        ["Gus", "Ivey", "TRUE", "", "", "Paper", "2025-05-19", "", "FALSE", ""],
    ]
    said = {one.names[0]: one.permission for one in people_listed(heads, rows) or ()}
    assert {who: one.quotation for who, one in said.items() if one.quotable} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Gus Ivey": "anonymous",
    }
    assert said["Ada Obi"].sharing == "yes" and said["Bo Lind"].sharing == "no"


def test_a_sheet_at_the_door_that_asks_in_the_name_of_those_who_hold_it_is_a_list():
    table = [["Name (please print)", "Time", "OK to quote me", "OK to put my name", "Please do NOT quote me"]]
    table += [["Ada Obi", "10.05", "✓", "✓", ""], ["Bo Lind", "10.10", "✓", "", ""], ["Cy Day", "10.15", "", "", "✓"]]
    table += [["Dee Fox", "11.00", "✓", "", "✓"], ["Eve Gill", "11.20", "", "", ""]]
    around = ["PLEASE SIGN IN – Open Day", "We'd love to use what you tell us in our report. Tick what's OK with you."]
    people = listed_in_document([table], around)
    assert [(one.names[0], one.permission.quotation) for one in people or () if one.permission.quotable] == [
        *(("Ada Obi", "named"), ("Bo Lind", "anonymous")),
    ]


def test_how_to_credit_may_say_who_somebody_is_behind_whether_the_name_stands_there():
    rows = [
        ["Ada Obi", "Yes", "Full name, face worker, Easington"],
        ["Bo Lind", "Yes", "Not by name. “A miner’s widow”"],
    ]
    rows += [["Cy Day", "Yes", "Full name"], ["Dee Fox", "Yes", "Full name, but ask me first"], ["Eve Gill", "No", "–"]]
    people = people_listed(["Contributor", "May we quote?", "How to credit"], rows)
    assert {who: level for who, (level, may) in said(people).items() if may} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "named",
    }
