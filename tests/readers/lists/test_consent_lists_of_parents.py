"""Sheets and forms on which parents answer: for a child, for themselves, for whoever is too young to answer alone."""

from __future__ import annotations

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import listed_in_document, people_listed
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.permitted import permitted
from harvest.readers.lists_in_words.asked_of import People, asked_of
from harvest.readers.lists_in_words.rows import said_in_rows

SHEET = [
    ["Name", "Age", "Use my words?", "With my name?", "Remarks"],
    ["Ada Obi", "17", "✓", "✓", ""],
    ["Bo Lind", "34", "✓", "", ""],
    ["Cy Day", "16", "✓", "", ""],
]


def by_name(found: tuple[Listed, ...] | None) -> dict[str, Listed]:
    assert found is not None
    return {one.names[0]: one for one in found}


@pytest.mark.parametrize(
    "note",
    [
        "If you are under 18 we also need the form from your parent or guardian.",
        "Under eighteen? Ask your mum, dad or carer to sign the sheet by the door.",
        "Dan 18? Rhaid i’ch rhiant lenwi’r ffurflen hefyd.",
        "Poniżej 18 lat: potrzebna zgoda rodzica.",
        "Menores de 18: o pai ou a mãe, ou encarregado, também assina.",
    ],
)
def test_who_is_too_young_to_answer_alone_is_held(note: str):
    found = by_name(listed_in_document([SHEET], ["Sign-in", note]))
    assert {n for n, one in found.items() if one.permission.quotable} == {"Bo Lind"}
    assert found["Ada Obi"].permission.minor


@pytest.mark.parametrize(
    ("cell", "held"),
    [
        ("Y13, 17", False), ("Y12 (16)", False), ("17, Yr 13", False), ("Year 13", False), ("16", False),
        ("Y8", True), ("Y9, 14", True), ("Yr 10 / 15", True), ("13 (Y9)", True), ("P7", True),
    ],
)  # fmt: skip
def test_a_school_year_is_no_age_where_a_parent_is_asked_for(cell: str, held: bool):
    sheet = [
        ["Name", "Year / age", "Use what you said?", "Name on it?"],
        ["Ada Obi", cell, "yes", "yes"],
        ["Bo Lind", "41", "yes", "no"],
        ["Cy Day", "16", "yes", "yes"],
    ]
    found = by_name(listed_in_document([sheet], ["Youth table", "Under 16s also need the slip from a parent."]))
    assert found["Ada Obi"].permission.minor is held
    assert not found["Cy Day"].permission.minor


def test_an_age_that_asks_no_parent_holds_nobody():
    found = by_name(listed_in_document([SHEET], ["Sign-in", "Under 18s sit at table 4."]))
    assert all(one.permission.quotable for one in found.values())


def test_a_question_in_quotation_marks_is_nobodys_words():
    asked = '"What would make you feel that this street is yours again?" Saturday 18 October, the hall. Please tick.'
    assert listed_in_document([SHEET], ["Sign-in", asked]) is not None


def test_words_beside_a_table_are_still_somebodys_words():
    told = "“We put the chairs out ourselves every evening of that summer.”"
    assert listed_in_document([SHEET], ["Sign-in", told]) is None


def test_a_second_page_with_trades_is_a_list_as_well():
    staff = [
        ["Name", "Job", "Use my words?", "With my name?"],
        ["Dee Fox", "Family link worker", "✓", "✓"],
        ["Eli Gow", "Detached youth worker", "✓", ""],
    ]
    found = by_name(listed_in_document([SHEET, staff], ["Sign-in"]))
    assert found["Dee Fox"].permission.quotation == "named"


def test_tasks_that_helpers_agreed_to_are_no_list():
    tasks = [
        ["Volunteer", "Job", "Agreed?"],
        ["Ada Obi", "print the forms for all", "Yes"],
        ["Bo Lind", "bring the pens and tape", "Yes"],
    ]
    assert people_listed(tasks[0], tasks[1:]) is None


FORM = [
    "Your name",
    "Name of your child",
    "How old is your child?",
    "May we use what your child said?",
    "And may we use your own words from the evening?",
    "Share with the council?",
    "Anything else?",
]


def test_parents_and_children_are_two_people_in_one_row():
    rows = [
        ["Ada Obi", "Bo Obi", "9", "Yes", "No", "Yes", ""],
        ["Cy Day", "Di Day", "12", "No", "Yes, with my name", "No", "She is shy, leave her out."],
        ["Ed Fox", "-", "Flo is 22 and decides herself", "", "Yes, without my name", "Yes", ""],
        ["Gil Hay", "Hal Hay", "17", "Yes", "I wasn't there", "Yes", "don't use the bit about us"],
    ]
    found = by_name(people_listed(FORM, rows))
    assert (found["Ada Obi"].permission.quotation, found["Bo Obi"].permission.minor) == ("no", True)
    assert found["Cy Day"].permission.quotable and found["Cy Day"].permission.sharing == "no"
    assert found["Di Day"].permission.quotation == "no"
    assert found["Ed Fox"].permission.quotation == "anonymous"
    assert "Gil Hay" not in found and not found["Hal Hay"].permission.quotable


def test_what_is_asked_of_nobody_in_particular_on_a_childs_form_frees_no_parent():
    head = ["Parent's name", "Child's name", "May we quote?", "Photos of your child?"]
    found = by_name(people_listed(head, [["Ada Obi", "Bo Obi", "Yes", "No"], ["Cy Day", "Di Day", "No", "No"]]))
    assert found.keys() == {"Bo Obi", "Di Day"}


@pytest.mark.parametrize(
    ("own", "child"),
    [
        (
            ("Eich enw", "A gawn ni ddefnyddio eich geiriau chi?"),
            ("Enw eich plentyn", "A gawn ni ddefnyddio geiriau eich plentyn?"),
        ),
        (
            ("Name", "Dürfen wir Ihre Worte verwenden?"),
            ("Name Ihres Kindes", "Dürfen wir die Worte Ihres Kindes verwenden?"),
        ),
        (
            ("Nombre", "¿Podemos usar sus propias palabras?"),
            ("Nombre de su hijo", "¿Podemos usar las palabras de su hijo?"),
        ),
    ],
)
def test_parents_and_children_in_other_languages(own: tuple[str, str], child: tuple[str, str]):
    rows = [["Ada Obi", "Bo Obi", "No", "Yes"], ["Cy Day", "Di Day", "No", "Yes"]]
    found = by_name(people_listed([own[0], child[0], child[1], own[1]], rows))
    assert found["Ada Obi"].permission.quotable and not found["Bo Obi"].permission.quotable


def test_who_is_only_spoken_of_in_a_mail_is_not_held_by_what_it_asks():
    mail = "From: Vera Moss\nTo: Ann\nMy neighbour Tom told me of the day.\nUse my story without my name, please."
    people = People({1: ["Vera Moss"], 2: ["Tom Reed"]})
    assert asked_of(mail, people, []) == {1: {"name"}}
    assert asked_of("From: Vera Moss\nTo: Ann\nI spoke to Tom.\nHe wants his story taken out.", people, []) == {
        2: {"more"}
    }


def test_a_brothers_age_and_a_mum_who_has_yet_to_sign_make_no_child_grown_up_and_yes_with_a_question_mark_is_no_yes():
    head = ["Young person", "D.O.B.", "Parent / guardian", "Mobile", "What they say: ok to write + use?", "Photo ok?"]
    rows = [
        ["Ada Obi", "03/05/2014", "Rita Obi", "07700 900619", "yes", "yes"],
        [
            "Bo Lind (Bobo)",
            "22/01/2012",
            "signed by Cy Lind (brother, 27) - need mum Eva",
            "+48 22 555 0143",
            "yes?",
            "",
        ],
        ["Di Day", "19/08/2016", "Cora Day", "07700 900834", "NO", "NO"],
    ]
    found = by_name(permitted([list(row) for row in rows], columns_of(head, rows), ""))
    assert all(
        one.permission.minor and one.permission.quotation not in ("named", "anonymous")
        for one in found.values()
        if one.names[0] != "Ada Obi"
    )
    cell_by_cell = said_in_rows(head, rows, "") or []
    assert [texts[0] for _, _, texts in cell_by_cell] == ["under 16"] * 3
    assert cell_by_cell[1][1][0].answers["quote"] == "?"


def test_a_mail_whose_writer_cannot_be_told_holds_whoever_it_names():
    people = People({1: ["Ada Obi"], 2: ["Bo Lind"]})
    assert asked_of("Please don't use any of what I said. ta, Ada Obi", people, []).keys() == {1}
