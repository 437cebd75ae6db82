"""Lists of who permits what as registers with codes put together, and typed line by line."""

from __future__ import annotations

import io

import pytest
from docx import Document
from openpyxl import Workbook

from harvest.model import Permission, Reading
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.dispatch import parse_file


def workbook(**sheets: list[list[str]]) -> Reading:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return parse_file("register.xlsx", data.getvalue())[0]


def document(*lines: str) -> Reading:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    data = io.BytesIO()
    made.save(data)
    return parse_file("signed.docx", data.getvalue())[0]


def said(reading: Reading) -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in reading.listed}


KEY = [
    ["Letter", "Stands for"],
    ["N", "quote, name as well"],
    ["U", "quote but unnamed"],
    ["F", "can be passed on to the funders"],
    ["R", "refused, nothing to be used"],
    ["?", "still to be asked"],
]
REGISTER = [
    ["Ref", "Who", "Age", "Letters", "Remarks"],
    ["H1", "Ada Obi", "71", "NF", ""],
    ["H2", "Bo Lind", "40", "U F", ""],
    ["H3", "Cy Day", "33", "R", ""],
    ["H4", "Dee Fox", "55", "?", ""],
    ["H5", "Eve Gill", "62", "U", "rang on Monday, has changed her mind, please take it out"],
    ["H6", "Fay Hunt", "48", "", ""],
]


def test_codes_put_together_in_a_register_mean_what_the_key_on_another_sheet_says() -> None:
    found = workbook(Register=REGISTER, Letters=KEY)
    assert not found.sources, "a key holds nobody's words"
    people = said(found)
    assert [people[n].quotation for n in ("Ada Obi", "Bo Lind", "Cy Day", "Dee Fox", "Fay Hunt")] == [
        "named",
        "anonymous",
        "no",
        "unknown",
        "unknown",
    ]
    assert [people[n].sharing for n in ("Ada Obi", "Bo Lind", "Eve Gill")] == ["yes", "yes", "no"]
    assert not people["Eve Gill"].quotable, "a remark takes it back"


def test_a_list_beside_peoples_words_in_one_workbook_is_read_with_them() -> None:
    words = [
        ["Name", "What keeps you going?"],
        ["Ada Obi", "The allotment, even in the snow, because somebody is always in the hut with a flask."],
        ["Bo Lind", "Singing on Tuesdays, as I do not need good English for singing with the others."],
        ["Cy Day", "Nobody asks people of my age anything, and the rec is locked at four every day."],
    ]
    found = workbook(Answers=words, Register=REGISTER, Letters=KEY)
    assert len(found.sources) == 3
    assert said(found)["Bo Lind"].quotation == "anonymous"
    assert any("list of who permits what" in warning for warning in found.warnings)


def test_a_road_or_a_street_in_a_sign_in_sheet_is_nobodys_words() -> None:
    rows = [
        ["Name", "Live near", "OK to quote"],
        ["Ada Obi", "the Old Harbour Road", "Y"],
        ["Bo Lind", "the Old Harbour Road", "N"],
        ["Cy Day", "up by Fountain Hill", "Y"],
        ["Dee Fox", "up by Fountain Hill", ""],
    ]
    assert said(workbook(Sheet1=rows))["Bo Lind"].quotation == "no"


def test_short_ideas_beside_a_permission_stay_peoples_words() -> None:
    rows = [
        ["Name", "One idea for the street", "OK to quote"],
        ["Ada Obi", "more bins please", "Y"],
        ["Bo Lind", "a bench outside the shop", "N"],
        ["Cy Day", "slower cars", "Y"],
        ["Dee Fox", "planters on the corner", ""],
    ]
    assert not workbook(Sheet1=rows).listed


def test_a_list_typed_line_by_line_permits_what_each_line_says() -> None:
    people = said(
        document(
            "Harbour table, signing sheet typed up by Jo",
            "On the sheet they were asked: may we quote you / your name with it / may we pass it on to partners",
            "1. Mrs A Obi (71) – quote yes, name yes, pass on yes",
            "2. Bo Lind: ticked all three, but said at the door he'd rather not have his name in it",
            "3. Cy Day – Y N N",
            "4. Dee Fox – no thanks",
            "5. Eve Gill – ticked yes and then crossed it out, cannot tell",
            "6. Fay Hunt – everything except her name",
            "7. Gus Ives, 12 – yes to everything",
        )
    )
    assert [people[n].quotation for n in ("Mrs A Obi", "Bo Lind", "Cy Day", "Dee Fox", "Fay Hunt")] == [
        "named",
        "anonymous",
        "anonymous",
        "no",
        "anonymous",
    ]
    assert people["Cy Day"].sharing == "no"
    assert not people["Eve Gill"].quotable
    assert people["Gus Ives"].minor


@pytest.mark.parametrize(
    "lines",
    [
        (
            "What people said about consent and the sign at the surgery",
            "Ada Obi: Yes, I think that the sign at the desk is the first thing that anybody sees of us.",
            "Bo Lind: No, it was the voice on the phone that I noticed first, and that I was called by name.",
            "Cy Day: Yes, but the waiting is what I remember, an hour and a half on a plastic chair.",
            "Dee Fox: I agree with Cy that the waiting should be shared out better between the two rooms.",
        ),
        (
            "Thank you for signing",
            "Ada – bring the urn",
            "Bo – yes, will do the raffle",
            "Cy – ask the vicar about chairs",
        ),
    ],
)
def test_talk_and_tasks_are_no_list_of_permissions(lines: tuple[str, ...]) -> None:
    assert not document(*lines).listed


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("words ok, photo no", {"quote": "Yes", "photo": "No"}),
        ("no to photo, yes to words", {"quote": "Yes", "photo": "No"}),
        ("ok anon", {"name": "No"}),
        ("yes, first name only", {"quote": "Yes", "name": "first name only"}),
        ("all but the name", {"quote": "Yes", "name": "No"}),
        ("yes quote, quote no", {"quote": "Yes / No ?"}),
        ("we sang until the lights went out", {}),
    ],
)
def test_a_few_words_of_a_form_answer_what_they_name(text: str, answers: dict[str, str]) -> None:
    assert terse(text).answers == answers


def test_a_small_letter_that_a_legend_explains_speaks_for_itself() -> None:
    talk = "\n".join(
        [
            "Tape of the upstairs table, typed by Jo.  JW = me.  TG = Terry   MH = Moira H.  k = kieran",
            "",
            "JW   So what keeps you going when it is dark?",
            "TG   The allotment, even in the snow, somebody is always in the hut with a flask.",
            "MH   Being asked to do something, that keeps me going more than anything.",
            "k    gaming with my mates online, its the only time I laugh some weeks",
            "JW   And what gets in the way of it?",
            "TG   My knee stops me, there is no bench between the bridge and the shop.",
            "MH   The ring round was just let go after the floods.",
            "k    nobody asks people my age",
        ]
    )
    source = parse_file("tape.txt", talk.encode())[0].sources[0]
    said = [source.text[t.start : t.end].split()[0] for t in source.turns if t.speaker in ("Kieran", "kieran")]
    assert said == ["gaming", "nobody"]
