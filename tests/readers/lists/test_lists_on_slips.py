# ruff: noqa: E501 – slips are easier to check as they would stand
"""Slips that are printed alike and filled in by one person each: what each permits, and who is never let out."""

from __future__ import annotations

import io

import pytest

from harvest.readers.consent_lists.laid_out.in_blocks import listed_in_blocks
from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.lists_by_name.heard.said import YES
from harvest.readers.lists_by_name.on_slips.printed import answer_to
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.people_listed import ListedByName

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def read(text: str | bytes, name: str = "slips.txt") -> ListedByName:
    data = text if isinstance(text, bytes) else text.encode()
    return parse_listed_by_name(name, data, names=[[ADA], [BO], [CY], [DI]])


def levels(text: str | bytes, name: str = "slips.txt") -> list[str]:
    """What each of the four permits in short: the level, ``-`` for nobody named, ``…`` for whoever is held."""
    people = read(text, name).people
    return ["-" if p is None else "…" if p.permission.hold else p.permission.quotation for p in people]


def pile(*slips: str) -> str:
    return "".join(f"Lantern parade – your say\n{slip}\n\n" for slip in slips)


def slip(who: str, quote: str, name: str, share: str, end: str = "") -> str:
    return (
        f"I, {who}, talked to the lantern makers.\nThey may print my words in the programme: {quote}\n"
        f"They may put my name under them: {name}\nThey may pass my words to the arts council: {share}\n{end}"
    )


YES_BOX, NO_BOX, NONE, BOTH = "☒ yes ☐ no", "☐ yes ☒ no", "☐ yes ☐ no", "☒ yes ☒ no"


def test_slips_filled_in_by_people_who_name_themselves():
    found = read(
        pile(
            slip(ADA, YES_BOX, YES_BOX, YES_BOX),
            slip(BO, YES_BOX, NO_BOX, NO_BOX),
            slip(CY, NO_BOX, NONE, NO_BOX),
            slip(DI, BOTH, YES_BOX, YES_BOX),
        )
    )
    assert found.is_list
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found.people] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "yes"),
    ]


def test_a_blank_box_permits_nothing_and_a_slip_of_a_stranger_is_nobody_elses():
    text = pile(
        slip(ADA, YES_BOX, NONE, NONE), slip("Mo Reed", NO_BOX, NO_BOX, NO_BOX), slip(BO, NONE, YES_BOX, YES_BOX)
    )
    assert levels(text) == ["anonymous", "unknown", "-", "-"]


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        ("[x] Yes [ ] No", "[ ] Yes [x] No"),
        ("Yes (x)  No ( )", "Yes ( )  No (x)"),
        ("Yes ✓ No", "Yes No ✓"),
        ("(Yes) / No", "Yes / (No)"),
        ("Yes / ~~No~~", "~~Yes~~ / No"),
        ("Y [circled] / N", "Y / N [circled]"),
        ("Yes _x_ No __", "Yes __ No _x_"),
    ],
)
def test_whatever_marks_the_answer(yes: str, no: str):
    text = pile(slip(ADA, yes, yes, no), slip(BO, yes, no, yes), slip(CY, no, no, no))
    assert levels(text) == ["named", "anonymous", "no", "-"]


def test_a_box_between_two_answers_belongs_to_neither():
    assert levels(pile(slip(ADA, "No [x] Yes", NONE, NONE), slip(BO, "Yes [x] No", NONE, NONE))) == [
        "unknown",
        "unknown",
        "-",
        "-",
    ]


def test_ages_parents_and_signatures_are_read_only_where_they_were_filled_in():
    def form(who: str, age: str = "", parent: str = "………", signed: str = "") -> str:
        return (
            f"Name: {who}   Age if under 16: {age}\nMay we quote you? [x] yes [ ] no\nMay we say who it was? [x] yes [ ] no\n"
            f"If under 16, parent or guardian: {parent}\nSigned: {signed or who}   Date: 3/3"
        )

    assert levels(pile(form(ADA), form(BO), form(CY))) == ["named", "named", "named", "-"]
    held = read(pile(form(ADA, age="11"), form(BO, parent="T. Lind"), form(CY, signed="Rita Day"), form(DI))).people
    assert [p is not None and (p.permission.minor, bool(p.permission.hold)) for p in held] == [
        (True, True),
        (False, True),
        (False, True),
        (False, False),
    ]


def test_a_slip_left_unsigned_among_signed_ones_is_held():
    def form(who: str, signed: str) -> str:
        return f"Print name: {who}\nMay we quote you? ☒ yes ☐ no\nSigned: {signed}"

    assert levels(pile(form(ADA, "A. Obi"), form(BO, "B. Lind"), form(CY, "______"))) == [
        "anonymous",
        "anonymous",
        "…",
        "-",
    ]
    assert levels(pile(form(ADA, "……"), form(BO, "……"), form(CY, "……"))) == ["anonymous", "anonymous", "anonymous", "-"]


def test_what_was_written_beside_the_print_is_heard():
    text = pile(
        slip(ADA, YES_BOX, YES_BOX, YES_BOX, "Office: posted on Friday\n"),
        slip(BO, YES_BOX, YES_BOX, YES_BOX, "Anything else: leave out the bit about my sister\n"),
        slip(CY, YES_BOX, YES_BOX, YES_BOX, "Withdrew by phone 4 May\n"),
    )
    assert levels(text) == ["named", "…", "no", "-"]


def test_printed_statements_of_which_one_is_ticked():
    def form(who: str, ticked: int) -> str:
        options = ("Use my words and put my name to them", "Use my words, no name", "Do not use my words")
        boxes = "\n".join(f"{'☒' if n == ticked else '☐'} {text}" for n, text in enumerate(options))
        return f"Full name: {who}\nPlease tick ONE:\n{boxes}\nShould it go to the county archive?\n☐ Yes\n☒ No"

    found = read(pile(form(ADA, 0), form(BO, 1), form(CY, 2), form(DI, 9)))
    assert [p and p.permission.quotation for p in found.people] == ["named", "anonymous", "no", "unknown"]
    assert {p.permission.sharing for p in found.people if p} == {"no"}


def test_slips_in_a_word_document():
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for text in (
        slip(ADA, YES_BOX, YES_BOX, NO_BOX),
        slip(BO, YES_BOX, NO_BOX, NO_BOX),
        slip(CY, NO_BOX, NO_BOX, NONE),
    ):
        for line in f"Our evening at the mill\n{text}".splitlines():
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    assert levels(out.getvalue(), "slips.docx") == ["named", "anonymous", "no", "-"]


@pytest.mark.parametrize(
    "question",
    [
        "Would you rather we left your name out?",
        "I want to see it before it is printed",
        "Please keep what I said inside the group",
        "May we print your photograph?",
        "Do you object to being quoted?",
    ],
)
def test_a_yes_to_what_limits_lets_nobody_out(question: str):
    said = answer_to(question, YES) if column_of(question).about else None
    assert said is None or said.unclear or YES not in said.answers.values()


def test_the_name_alone_is_asked_for_whatever_is_done_with_it():
    asked = [column_of(q).about for q in ("My name may be printed beside them", "If quoted, may we use your name?")]
    assert asked == ["name", "name"]
    assert column_of("If yes, quote my words with my name").about == "quote"


def test_forms_that_tell_something_beside_leave_are_no_list():
    def form(who: str, told: str) -> str:
        return f"Name: {who}\nWhat will you remember?\n{told}\nMay we quote you? ☒ yes ☐ no"

    told = ("the drums", "my gran dancing", "rain")
    assert not read(pile(*(form(who, said) for who, said in zip((ADA, BO, CY), told, strict=True)))).nothing_else
    assert read(pile(*(form(who, "") for who in (ADA, BO, CY)))).nothing_else


def test_initials_stand_for_who_another_sheet_says():
    text = "INITIALS   QUOTE   NAME   TO THE LIBRARY\nAO         Y       Y      Y\nBL         Y       N      N\nTO         N       N      N\n\nwho is who\nAO  Ada Obi\nBL  Bo Lind\nTO  Tess Orr\n"
    people = parse_listed_by_name("sheet.txt", text.encode(), names=[[ADA], [BO], ["Tess Orr"]]).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
    ]


def test_a_sheet_with_each_question_over_its_answers():
    rows = [
        "Sign-in,,Print my words,,Print my name,,Pass to the trust,,Remarks",
        "Who,In at,yes,no,ok,no,yes,no",
        "Ada Obi,7.00,x,,x,,x,",
        "Bo Lind,7.05,x,,,x,,x",
        "Cy Day,7.10,,x,,x,,x",
        "Dilys Marsh,7.20,x,x,x,,x,",
    ]
    found = read("\n".join(rows), "sheet.csv")
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found.people] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "yes"),
    ]


def test_who_answers_for_themselves_is_not_held_for_a_parent_who_is_not_asked():
    rows = [
        "Name,Age,Parent/carer,Parent says: quote?,They say: quote?,Name printed?",
        "Ada Obi,17,n/a,n/a,yes,yes",
        "Bo Lind,12,Rose (gran),yes,yes,yes",
        "Cy Day,13,,,yes,yes",
        "Dilys Marsh,,Ann,,yes,yes",
    ]
    people = read("\n".join(rows), "consents.csv").people
    assert [p is not None and p.permission.quotable for p in people] == [True, False, False, False]


@pytest.mark.parametrize("named_in_table", [True, False])
def test_slips_in_word_whose_boxes_stand_in_tables(named_in_table: bool):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for who, quoted, named in ((ADA, True, True), (BO, True, False), (CY, False, False)):
        document.add_paragraph("Lantern parade")
        if named_in_table:
            rows = [
                ["Name", who],
                *(
                    [q, "☒ Yes ☐ No" if a else "☐ Yes ☒ No"]
                    for q, a in (("Quote me?", quoted), ("Use my name?", named))
                ),
            ]
        else:
            document.add_paragraph(f"Name: {who}")
            rows = [["", "Yes", "No"], ["You may quote me", *("x" if quoted is a else "" for a in (True, False))]]
            rows.append(["You may use my name", *("x" if named is a else "" for a in (True, False))])
        table = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    assert levels(out.getvalue(), "slips.docx") == ["named", "anonymous", "no", "-"]


def test_slips_of_members_with_a_line_for_parents_printed_on_all():
    def one(who: str, quote: int, share: str, signed: str) -> str:
        boxes = ["☒" if n == quote else "☐" for n in range(3)]
        return (
            f"Slip for the booklet. Under 16s: a parent fills this in.\nSwimmer / member:  {who}        Age if under 18:\n"
            f"{boxes[0]} You may quote me / my child, with the name\n{boxes[1]} You may quote me / my child, without the name\n"
            f"{boxes[2]} Please do not quote\nIt may be shared with Swim Union:   {share}\nSigned: {signed}"
        )

    text = pile(
        one(ADA, 0, YES_BOX, "A Obi"),
        one(BO, 1, NO_BOX, "Bo L"),
        one(CY, 2, NO_BOX, "C. Day"),
        one(DI, 9, NO_BOX, "D Marsh"),
    )
    assert levels(text) == ["named", "anonymous", "no", "unknown"]
    by_a_parent = text.replace("Signed: A Obi", "Signed: Rose Hall (mum)")
    assert levels(by_a_parent)[0] == "…"


def test_who_took_the_slips_is_nobody_whose_slip_it_is():
    slips = [
        f"Taken by: {taker}\nI, {who}, was there\nQuote me: {box}"
        for taker, who, box in ((BO, ADA, YES_BOX), (ADA, BO, NO_BOX))
    ]
    assert levels(pile(*slips))[:2] == ["anonymous", "no"]


def test_slips_without_boxes_on_which_answers_stand_below_what_is_printed():
    def one(who: str, *answers: str) -> str:
        asked = (
            "May we use your words in the book?",
            "May we show your name beside them?",
            "May other researchers have the transcript?",
        )
        return f"Name: {who}\n" + "".join(
            f"{q}\n{'..... ' + a + ' .....' if a else '.' * 26}\n" for q, a in zip(asked, answers, strict=True)
        )

    text = pile(
        one(ADA, "yes", "yes, put it", "yes"),
        one(BO, "ok", "no! not my name", "rather not"),
        one(CY, "NO", "--", "no"),
        one(DI, "", "", ""),
    )
    found = read(text)
    assert found.is_list and found.nothing_else
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found.people] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "unknown"),
    ]


def test_a_printed_line_in_which_nothing_was_filled_in_permits_nothing():
    def one(who: str, line: str) -> str:
        return f"Young person: {who}     Age: 17\n{line}\nI agree it can be shared with the council: {'' if '...' in line else 'YES'}\n"

    filled = [one(who, f"I agree that {who.split()[0]} may be quoted:   YES, but not by name") for who in (ADA, BO, CY)]
    text = pile(*filled, one(DI, "I agree that ............ may be quoted:   "))
    assert levels(text)[3] in ("unknown", "…", "-")
    assert levels(text)[3] != "anonymous"


def test_what_limits_a_refusal_to_pass_on_holds_nobody_from_being_quoted():
    def one(who: str, share: str) -> str:
        return f"Name: {who}\nMay we quote you?   YES\nWith your name?   YES\nCan it be shared with the council?   {share}\n"

    text = pile(one(ADA, "NO – Ada wants to hear it first"), one(BO, "YES"), one(CY, "NO – cut the bit about my son"))
    assert levels(text)[:3] == ["named", "named", "…"]


def test_an_answer_that_goes_on_in_the_next_line_and_an_adult_by_the_age():
    def one(who: str, age: str, quote: str, share: str) -> str:
        return f"Name: {who}\nAge: {age}\nMay we quote you? And your name?\n{quote}\nMay the council be given it?\n{share}\n"

    text = pile(
        one(ADA, "adult, thank you", "Yes, quote me and name\nme.", "Yes, council may\nsee it."),
        one(BO, "helper", "Yes", "No thanks"),
        one(CY, "young one", "Yes, with my name", "Yes"),
    )
    assert levels(text)[0] == "named"
    assert levels(text)[2] == "…"


def test_whose_form_it_is_may_stand_behind_its_number_and_a_strangers_answers_are_nobody_elses():
    def form(number: int, who: str, quote: str, name: str, share: str, note: str = "") -> str:
        asked = ("Can we quote you in the guide?", "Can your name go with it?", "Can it go to the water company?")
        answers = zip(asked, (quote, name, share), strict=True)
        lines = [f"{n}) {asked}    {answer}" for n, (asked, answer) in enumerate(answers, 1)]
        return "\n".join(
            [f"No: LP/{number}      Name: {who}", *lines, *([f"Remarks: {note}"] if note else []), "- - - -"]
        )

    text = "\n".join(
        [
            "Lantern parade, forms",
            form(1, ADA, YES_BOX, YES_BOX, YES_BOX),
            form(2, "Zed Quill", YES_BOX, NONE, NO_BOX, "signed by Bo Lind, who is his uncle"),
            form(3, BO, YES_BOX, YES_BOX, NO_BOX),
            form(4, CY, NONE, YES_BOX, YES_BOX),
            form(5, "Yan Pell", YES_BOX, YES_BOX, YES_BOX, "wants to see it first"),
            form(6, DI, BOTH, NO_BOX, NO_BOX),
        ]
    )
    assert levels(text) == ["named", "named", "unknown", "unknown"]
    listed = {one.names[0]: one.permission for one in listed_in_blocks(text.splitlines()) or ()}
    assert {name: one.quotation for name, one in listed.items() if not one.hold} == {
        ADA: "named", BO: "named", CY: "unknown",
    }  # fmt: skip
    assert listed["Yan Pell"].hold and listed["Zed Quill"].quotation == "anonymous"
