"""Lists that ask purpose by purpose: what is written beside the answers, notes by the phone, slips in tables."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from harvest.model import Kind
from harvest.readers import listed_by_name
from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file

HEADS = [
    "No.",
    "Name",
    "The committee may go through what I said",
    "My words may stand on the wall or on the website",
    "... and my name with them",
    "They may be handed on to the Food Alliance and the council",
    "Pictures of me",
    "Kept in the county archive",
    "Written in the margin",
]


def rows(*answers: tuple[str, str, str]) -> list[list[str]]:
    return [[str(n), who, *said.split(), margin] for n, (who, said, margin) in enumerate(answers, 1)]


def test_what_some_write_in_the_margin_is_no_answer_of_everybody() -> None:
    table = rows(
        ("Ada Obi", "Y Y Y Y Y Y", ""),
        ("Bo Lind", "Y Y N Y N Y", "no photos, I always blink"),
        ("Cy Day", "Y Y Y N Y Y", "I speak to you and not to the council"),
        ("Di Hill", "Y N N N N N", "to learn from only"),
        ("Ewa Nowak", "tak tak nie nie nie tak", "bez nazwiska proszę"),
    )
    found = [one.permission for one in people_listed(HEADS, table) or ()]
    assert [(one.quotation, one.sharing) for one in found] == [
        ("named", "yes"),
        ("anonymous", "yes"),
        ("named", "no"),
        ("no", "no"),
        ("anonymous", "no"),
    ]
    assert not any(one.hold for one in found[:3])


def test_one_who_writes_more_than_yes_leaves_the_question_what_it_was() -> None:
    table = rows(*((who, "Y Y Y N Y Y", "") for who in ("Ada Obi", "Bo Lind", "Cy Day", "Di Hill", "Ed Kerr")))
    table[1][3] = "only the poem, NOT what I said at the table"
    found = [one.permission for one in people_listed(HEADS, table) or ()]
    assert [one.quotation for one in found] == ["named", "no", "named", "named", "named"]
    assert found[1].hold


def test_a_list_of_two_with_answers_nobody_foresaw_is_a_list_and_holds() -> None:
    table = rows(("Zofia", "Y later later later N later", ""), ("Kit", "Y N N N N N", "wants the drawing back"))
    table[0][3] = "not yet, ask again after half term"
    found = people_listed(HEADS, table)
    assert found is not None and found[0].permission.hold and found[1].permission.quotation == "no"


def test_whoever_takes_back_a_no_beside_later_answers_waits_with_these() -> None:
    table = rows(
        ("Ada Obi", "Y Y Y Y Y Y", "On paper I said no to my name. I take that no back, please print my name."),
        ("Bo Lind", "Y Y N Y N Y", ""),
    )
    ada, _ = people_listed(HEADS, table) or ()
    assert ada.permission.quotation == "named"
    assert ada.permission.hold == ("takes back a no that stands elsewhere: see which of the two holds",)


def test_no_objections_are_none() -> None:
    found = people_listed(HEADS, rows(("Ada Obi", "Y Y Y Y Y Y", "no objections"), ("Bo Lind", "Y N N N N N", "")))
    assert found is not None and found[0].permission.quotation == "named" and not found[0].permission.hold


NOTES = """Telephone notes and odds and ends
Mo, kept by the hall phone, October 2026

20 Oct – Ada Obi called in. She wants to be taken out of the evening altogether, tape and form and all. Told her yes. \
Must not be used anywhere.
22 Oct – Forms counted: eleven grown-ups and two young ones. None from Ed, he had gone before I came round.
2 Nov – Bo Lind rang (0121 496 0111). We may quote him and put his name as he ticked, but he does not want it given \
to partner organisations after all. Not the council, not anybody.
4 Nov – Cy Day rang. Quoting is still fine, handing on is still fine, but no name with it after all, because of his job.
5 Nov – Rang Flo about Gus, no answer, try again. Have not spoken to Hal's parents.
6 Nov – Di has filled in the later form as well as the first. Have not asked which one stands.
"""


def test_notes_that_say_what_several_asked_for_are_heard_though_others_are_only_mentioned() -> None:
    names = [["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Di Hill", "Di"], ["Ed"], ["Flo"], ["Gus"], ["Hal"]]
    found = listed_by_name("notes.txt", NOTES.encode(), names, [[] for _ in names])
    assert found.is_list
    ada, bo, cy, *_ = [one.permission if one else None for one in found.people]
    assert ada and bo and cy
    assert (ada.quotation, bo.quotation, cy.quotation) == ("no", "named", "anonymous")
    assert (bo.sharing, cy.sharing) == ("no", "yes")


def slips(*people: tuple[str, list[tuple[str, str]]]) -> bytes:
    made = docx.Document()
    made.add_paragraph("Slips, as each person ticked them")
    for who, answers in people:
        made.add_paragraph(who)
        table = made.add_table(rows=0, cols=2)
        for asked, said in answers:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = asked, said
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_a_table_of_answers_below_each_name_is_that_persons() -> None:
    asked = [
        "We may study the interview",
        "We may quote from it",
        "We may say who is speaking",
        "We may give it to others",
    ]
    said = (
        ("Ada Obi – 20 October", ["Yes", "Yes", "Yes", "No"]),
        ("Bo Lind – 21 October", ["Yes", "Yes", "(left empty)", "Yes"]),
        ("Cy Day – 22 October", ["Yes", "Yes", "No", "not asked, it was an old slip without this line"]),
        ("Oluwadiya Hill – 23 October", ["Yes", "No", "No", "No"]),
    )
    data = slips(*((who, list(zip(asked, answers, strict=True))) for who, answers in said))
    names = [["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Di"]]
    found = listed_by_name("slips.docx", data, names, [[] for _ in names])
    assert found.is_list
    kept = [one.permission if one else None for one in found.people]
    assert [one and one.quotation for one in kept] == ["named", "anonymous", "anonymous", None]
    assert kept[0] and kept[0].sharing == "no" and kept[2] and not kept[2].hold


@pytest.mark.parametrize(
    "remark", ["a shelf instead, says no bench fits", "the company says no, dropped it", "waiting for wood"]
)
def test_how_a_pledge_goes_refuses_nothing(remark: str) -> None:
    text = f"Who,Pledge,By,How it stands,Remark\nAda Obi,Build a bench by the door,2027-01-31,changed,{remark}\n"
    text += "Bo Lind,Lead a walk on Sundays,2026-12-06,open,\nCy Day,Ring round the carers,2026-12-20,kept,\n"
    (reading,) = parse_file("pledges.csv", text.encode())
    assert reading.kind is Kind.PLEDGE
    assert all(source.permission is None for source in reading.sources)


def test_sharing_what_one_tells_passes_nothing_on_and_an_address_permits_nothing() -> None:
    heads = [
        "Your name",
        "Your email (if you want the report)",
        "May the team read and study what you share?",
        "May we quote you?",
        "If we quote you, may we use your name?",
        "May we share what you say with our partners?",
        "Who is filling this in?",
        "Anything you want to tell us?",
    ]
    table = [
        ["Ada Obi", "ada@example.org", "Yes", "Yes", "No", "No", "me", "Cannot come, sending a story"],
        ["Bo Lind", "bo@example.org", "Tak", "Tak", "Nie, bez nazwiska", "Tak", "me", "My wife helps me with this"],
        ["Cy Day", "", "Yes", "Yes", "Yes", "Yes", "me", "Looking forward to it"],
        ["Di Hill, Year 8", "", "Yes", "Yes", "No", "No", "parent", ""],
    ]
    found = people_listed(heads, table) or ()
    assert [one.names[0] for one in found][:3] == ["Ada Obi", "Bo Lind", "Cy Day"]
    assert not any("me" in one.names or "parent" in one.names for one in found)
    kept = [one.permission for one in found]
    assert [(one.quotation, one.sharing) for one in kept[:3]] == [
        ("anonymous", "no"),
        ("anonymous", "yes"),
        ("named", "yes"),
    ]
    assert kept[3].minor


def test_a_body_that_promised_something_is_not_meant_where_a_list_asks_of_another() -> None:
    text = "Slip,Man,OK to use your words in print?,OK to put your name under them?,OK to give them to the Council?\n"
    text += "1,Ada Obi,Y,Y,Y\n2,Bo Lind,Y,N,Y\n3,Cy Day,Y,,N\n"
    names = [["Youth Council"], ["Ada Obi"], ["Bo Lind"], ["Cy Day"]]
    found = listed_by_name("slips.csv", text.encode(), names, [[] for _ in names])
    assert [one and one.permission.quotation for one in found.people] == [None, "named", "anonymous", "anonymous"]


def test_a_registration_with_its_times_and_a_question_on_screenshots_is_a_list() -> None:
    heads = ["First Name", "Last Name", "Registration Time", "Can we use quotes from you?"]
    heads += [
        "Can we give your name with the quote?",
        "Can it go on to partners?",
        "Can we use screenshots with you in?",
    ]
    table = [
        ["Ada", "Obi", "Oct 5, 2026 10:02:11", "Yes", "Yes", "Yes", "No"],
        ["Bo", "Lind", "Oct 14, 2026 21:40:03", "Yes", "No", "No", "Yes"],
        ["Cy", "Day", "Oct 18, 2026 17:08:46", "Yes", "", "Yes", "No"],
    ]
    kept = [one.permission for one in people_listed(heads, table) or ()]
    assert [(one.quotation, one.sharing) for one in kept] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("anonymous", "yes"),
    ]


def test_how_to_reach_somebody_and_who_helped_with_the_form_ask_for_nothing() -> None:
    table = rows(
        ("Ada Obi", "Y Y Y Y Y Y", "Lives at 3 Cooper Court, no phone"),
        ("Bo Lind", "Y Y N Y N Y", "Does not use a computer, so filled in together. Post to 9 Harbour Rise"),
        ("Cy Day", "Y Y Y N Y Y", ""),
    )
    kept = [one.permission for one in people_listed(HEADS, table) or ()]
    assert [(one.quotation, one.hold) for one in kept] == [("named", ()), ("anonymous", ()), ("named", ())]
