"""Lists whose headings list their codes, boxes below one question, forms that ask where somebody sat, blank slips."""

from io import BytesIO

from docx import Document

from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name


def permits(head, rows, note=""):
    found = people_listed(head, rows, note)
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in found or ()}


def test_codes_that_a_heading_lists_mean_what_a_line_above_tells():
    told = "Ring one for print: N no, A yes but not my name, F yes with my full name"
    found = permits(
        ["Name", "Print it? N / A / F", "Hand it on – hospital, council, Lottery"],
        [["Ada Obi", "F", "✓ ✓ ✓"], ["Bo Lind", "A", "yes, all 3"], ["Cy Marsh", "N", "no"], ["Dee Hill", "A", "✓"]],
        told,
    )
    assert found["Ada Obi"] == ("named", "yes")
    assert found["Bo Lind"] == ("anonymous", "yes")
    assert found["Cy Marsh"] == ("no", "no")


def test_a_cross_below_quote_not_is_a_no():
    head = ["Name", "Quote: not", "Quote: without name", "Quote: with name", "May go to the council"]
    found = permits(
        head, [["Ada Obi", "x", "", "", "no"], ["Bo Lind", "", "x", "", "yes"], ["Cy Marsh", "", "", "x", "yes"]]
    )
    assert found == {"Ada Obi": ("no", "no"), "Bo Lind": ("anonymous", "yes"), "Cy Marsh": ("named", "yes")}


def test_a_form_that_asks_for_leave_and_where_somebody_sat_tells_nothing():
    yes, no_name = "Yes - and you can put my name to it", "Yes - but leave my name off"
    rows = [
        ["Ada Obi", "Zoom", yes, "Yes"],
        ["Bo Lind", "the Saturday one, last bit", no_name, "No"],
        ["Cy Marsh", "Jo came to the house", yes, "Yes"],
        ["Dee Hill", "zoom", "No, don't use my words", "No"],
    ]
    head = ["Your name", "Which one did you come to?", "Can we use your words?", "Can we pass it to the council?"]
    assert permits(head, rows) == {
        "Ada Obi": ("named", "yes"),
        "Bo Lind": ("anonymous", "no"),
        "Cy Marsh": ("named", "yes"),
        "Dee Hill": ("no", "no"),
    }


def test_how_a_list_was_typed_is_said_of_nobody_on_it():
    lines = (
        "Slips typed up by Mo\nAs written on the slip. Where there's nothing they wrote nothing. Margin = what they "
        "added, [ ] is me.\n\nAda Obi – may be quoted with her name\nBo Lind – may be quoted, no name\n"
    )
    found = parse_listed_by_name("slips.txt", lines.encode(), names=[["Ada Obi"], ["Bo Lind"]])
    assert [(one.permission.quotation, one.permission.hold) for one in found.people] == [
        ("named", ()),
        ("anonymous", ()),
    ]


def test_who_writes_a_second_mail_under_the_whole_name_is_the_one_of_the_first():
    mails = (
        "From: Ada Obi <ada@weir.example>\nYes to quoting, my name is fine. Ada\n\n"
        "From: Cyrus Marsh <cm@weir.example>\nQuote me with my name. Cyrus\n\n"
        "From: Ada Obi <ada@weir.example>\nSecond thoughts, leave my name out of the booklet. The words can stay. A.\n"
    )
    found = parse_listed_by_name("replies.txt", mails.encode(), names=[["Ada"], ["Cyrus"]])
    assert [one.permission.quotation for one in found.people if one] == ["anonymous", "named"]


def test_a_blank_slip_with_fields_beside_each_other_is_a_blank_form():
    document = Document()
    for line in (
        "May we?",
        "You can say yes to one and no to another, and change your mind: tell Ada or Bo.",
        "We quote you in our newsletter:   not  /  without my name  /  with my name   ..........",
        "We pass it on to the council   ..........................",
        "Name ..........................   If you are under 16, how old ..........   Parent ..........",
    ):
        document.add_paragraph(line)
    document.save(data := BytesIO())
    (reading,) = parse_file("slip.docx", data.getvalue())
    assert reading.not_data is not None and "blank form" in reading.not_data


def test_a_remark_that_names_somebody_beside_a_stranger_in_small_letters_is_about_the_stranger():
    rows = (
        "Your name,May we use your words?,May your name stand there?,Anything else?\n"
        "ivy cross,Yes,No,Katherine did this for me on her phone\nada obi,Yes,Yes,\nbo lind,No,No,\n"
    )
    found = parse_listed_by_name("form.csv", rows.encode(), names=[["Katherine"], ["Ada Obi"], ["Bo Lind"]])
    assert [one and one.permission.quotation for one in found.people] == [None, "named", "no"]


def test_what_is_noted_in_a_diary_of_a_scarf_is_no_refusal_and_a_number_is_none():
    diary = (
        "Desk diary (kept by Jo)\n\nMon 12/10 9.40 Chapel - can they have the soup pan back? Yes, Thurs.\n"
        "Tue 13/10 2.30 Cyrus Marsh rang. Solicitor's told him nothing is to go to the council. Fine to print "
        "without his name. His no. 01632 960196\nWed 14/10 10.05 Somebody's left a scarf. Not Imogen's.\n"
        "Thu 15/10 Ada Obi rang, wants all of hers taken out, every word.\n"
    )
    names = [["Cyrus Marsh"], ["Imogen Farr"], ["Ada Obi"], ["Jo Bell"]]
    found = parse_listed_by_name("diary.txt", diary.encode(), names=names)
    told = [one and (one.permission.quotation, one.permission.sharing, one.permission.hold) for one in found.people]
    assert told == [("anonymous", "no", ()), None, ("no", "no", ()), None]
