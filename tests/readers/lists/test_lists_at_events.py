"""Lists as events leave them: people side by side under their tables, sheets of changes, slips, photos, notebooks."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest

from harvest import readers
from harvest.model import Kind, Listed, Reading
from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.laid_out.in_blocks import listed_in_blocks
from harvest.readers.consent_lists.laid_out.shapes import turned
from harvest.readers.consent_lists.whose.twice import STANDS_TWICE
from harvest.readers.documents.paper.laid_out import tables_laid_out
from harvest.readers.lists_in_words import listed_in_words
from harvest.readers.lists_in_words.replies import listed_in_replies
from harvest.readers.permission import read_permissions
from harvest.readers.transcripts.introductions import introductions
from harvest.readers.transcripts.utterances import Utterance


def read(name: str, data: bytes) -> Reading:
    ((_, found),) = readers.read_files([(name, data)])
    assert isinstance(found, tuple)
    return found[0]


def workbook(**sheets: list[list[str | None]]) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(row)
    book.save(out)
    return out.getvalue()


def permits(people: tuple[Listed, ...] | None) -> dict[str, tuple[str, str]]:
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in people or ()}


ACROSS: list[list[str | None]] = [
    ["Who said OK (hosts' sheets put together)"],
    [None, "TABLE 1", None, "TABLE 2", None],
    [None, "Ada Obi", "Bo L", "Cy Day", "Dee"],
    ["may we quote you?", "✓", "✓", "NO", "✓"],
    ["with name / without", "with", "without pls", None, "with (job title too)"],
    ["share with the council?", "✓", "NO", None, "✓"],
]


def test_people_side_by_side_below_a_title_and_their_tables_are_a_list() -> None:
    found = read("who said ok.xlsx", workbook(ok=ACROSS))
    expected = {"Ada Obi": ("named", "yes"), "Bo L": ("anonymous", "no"), "Cy Day": ("no", "unknown")}
    assert permits(found.listed) == {**expected, "Dee": ("named", "yes")}


def test_first_names_and_surnames_side_by_side_are_one_name_in_a_csv_too() -> None:
    rows = ";Brenda;Tyler;Ngozi\nSurname;Moss;Moss;Adeyemi\nCan we quote?;yes;yes;no\nUse name?;yes;no;\n"
    found = read("across.csv", rows.encode())
    assert permits(found.listed) == {
        "Brenda Moss": ("named", "unknown"),
        "Tyler Moss": ("anonymous", "unknown"),
        "Ngozi Adeyemi": ("no", "unknown"),
    }


def test_a_table_whose_rows_are_people_is_not_turned() -> None:
    assert turned([["Name", "Quote?", "Photo?"], ["Ada Obi", "yes", "no"], ["Bo Lind", "no", "no"]]) is None


@pytest.mark.parametrize("head", ["If yes: with your name or without?", "Named or anonymous?", "With name, or without"])
def test_a_question_that_offers_the_name_and_no_name_is_answered_by_each(head: str) -> None:
    rows = [["Ada", "Yes", "With my name"], ["Bo", "Yes", "Without my name"], ["Cy", "No", "With my name"]]
    found = read_permissions(["Name", "May we use your words in our report?", head], rows, year=2026).rows
    assert [(row.quotation, row.hold) for row in found if row] == [("named", ()), ("anonymous", ()), ("no", ())]


def test_a_sheet_of_changes_takes_back_what_the_list_permits_and_holds_no_words() -> None:
    people: list[list[str | None]] = [["Surname", "First", "Quote?", "Name OK?", "Pass on to partners?"]]
    people += [["OBI", "Ada", "Y", "Y", "Y"], ["LIND", "Bo", "Y", "N", "Y"], ["DAY", "Cy", "Y", "Y", "Y"]]
    changes: list[list[str | None]] = [["When", "Who", "What they said", "taken by"]]
    changes += [["2 May", "Ada Obi", "Withdraws completely, don't use any of it (email)", "LT"]]
    changes += [["6 May", "Bo", "does not want it going to partners any more. Rest stays", "LT"]]
    changes += [["7 May", "Cy", "take his name off please, rest as before", "LT"]]
    found = read("bus.xlsx", workbook(Consent=people, Changes_since=changes))
    assert not found.sources
    said = permits(found.listed)
    assert said["Ada OBI"][0] == "no" and said["Bo LIND"] == ("anonymous", "no")
    assert said["Cy DAY"] == ("anonymous", "yes")


def test_a_code_that_is_another_now_is_read_as_the_stricter() -> None:
    key = "A = quote with name, share recording; B = quote without name, do not share; D = no quoting"
    rows = [["Ada Obi", "A", "now B – tel. 9/6"], ["Bo Lind", "B", "now A"], ["Cy Day", "D", ""], ["Dee Fox", "A", ""]]
    found = people_listed(["Interviewee", "code", "comment"], rows, key)
    assert found is not None
    said = {one.names[0]: one.permission for one in found}
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("anonymous", "no")
    assert not said["Bo Lind"].quotable or said["Bo Lind"].quotation == "anonymous"
    assert said["Dee Fox"].quotation == "named"


def test_a_no_below_another_question_is_no_answer_to_the_first() -> None:
    def slip(name: str, quote: str, share: str) -> list[str]:
        boxes = [f"[{'x' if c in quote else ' '}] {what}" for c, what in zip("nwr", _QUOTE, strict=True)]
        shared = [f"[{'x' if c in share else ' '}] {what}" for c, what in zip("yn", ("yes", "no"), strict=True)]
        return [f"Name: {name}", "May we quote you?", *boxes, "May we share it with the NHS Trust?", *shared]

    _QUOTE = ("yes, with my name", "yes, without my name", "no")
    lines = [*slip("Ada Obi", "n", "y"), *slip("Bo Lind", "w", "n"), *slip("Cy Day", "nr", "y"), *slip("Dee", "", "")]
    assert permits(listed_in_blocks(lines)) == {
        "Ada Obi": ("named", "yes"),
        "Bo Lind": ("anonymous", "no"),
        "Cy Day": ("unknown", "yes"),
        "Dee": ("unknown", "unknown"),
    }


def test_who_answers_again_under_the_letter_of_the_surname_is_held() -> None:
    rows = [["Ada Obi", "Yes, using my name"], ["Bo Lind", "No"], ["Ada O", "No"]]
    found = people_listed(["Your name", "May we quote you?"], rows)
    assert found is not None and found[0].permission.hold == (STANDS_TWICE,)


def test_leave_for_pictures_is_none_for_words() -> None:
    rows = [["IMG_4410.jpg", "Doors open", "Ada Obi", "ok"], ["IMG_4415", "Laughing", "Bo Lind", "NO"]]
    rows += [["IMG_4421.jpg", "At the window", "Cy Day", "ok"]]
    assert people_listed(["File", "Caption", "Who is in it", "OK?"], rows) is None


def test_who_took_a_picture_did_not_say_its_caption_nor_forbid_their_own_words() -> None:
    rows = "file,caption,ok to use?,taken by\nIMG_1.jpg,Ada and her kettle,NO,Robin\nIMG_2.jpg,The quay,y,Robin\n"
    found = read("photos list.csv", rows.encode())
    assert found.kind is Kind.PHOTO
    assert {source.voice for source in found.sources} & {"Robin"} == set()


NOTEBOOK = """Foodbank talks, went round with the forms on Wednesday (ran out, so wrote it down here)
Carol is happy for us to quote her and put her name to it; she's also fine with the tape going to the university.
Jerome's happy to be quoted. Forgot to ask him about passing on the recording.
Mick: absolutely not. No quotes, and don't hand the tape to anybody.
Doreen is fine with being quoted under her own name but would rather the recording wasn't handed on to anyone.
Tea money £14.20."""


def test_a_notebook_in_which_first_names_begin_the_sentences_is_a_list() -> None:
    assert permits(listed_in_words(NOTEBOOK.split("\n"))) == {
        "Carol": ("named", "yes"),
        "Jerome": ("anonymous", "unknown"),
        "Mick": ("no", "no"),
        "Doreen": ("named", "no"),
    }


def test_a_table_with_lines_of_withdrawals_below_it_is_a_list_still() -> None:
    text = (
        "# Consent log\n\n| Name | Quotation | Recording to partners |\n|---|---|---|\n| Ada Obi | with name | yes |\n"
    )
    text += "| Bo Lind | with name | yes |\n| Cy Day | anonymous | yes |\n\n### Withdrawals\n\n"
    text += (
        "- **9 Oct** – Bo Lind: withdraws everything (quotation and sharing).\n- **3 Oct** – Ada: take her name off.\n"
    )
    found = read("log.md", text.encode())
    said = permits(found.listed)
    assert said["Bo Lind"][0] == "no" and said["Ada Obi"][0] == "anonymous" and said["Cy Day"][0] == "anonymous"


def test_a_talk_typed_as_a_table_with_welsh_heads_names_who_speaks() -> None:
    document, out = docx.Document(), io.BytesIO()
    rows = [
        ("Amser", "Pwy", "What was said / beth ddwedwyd"),
        ("10.12", "Megan P-H", "People turn up before they are asked."),
    ]
    rows += [
        ("10.15", "Dai Bara", "I start the ovens at four."),
        ("", "HV", "We sing badly but weekly."),
        ("10.3?", "Megan P-H", "True."),
    ]
    rows += [("10.40", "Dai Bara", "Who wants the last one?"), ("10.44", "[several]", "(laughing)")]
    table = document.add_table(len(rows), 3)
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(out)
    found = read("bwrdd 1.docx", out.getvalue())
    assert found.kind is Kind.TRANSCRIPT
    assert {"Megan P-H", "Dai Bara", "HV"} <= {turn.speaker for source in found.sources for turn in source.turns}


QUESTIONS = "Hi all, for the report: 1) ok to be quoted? 2) with name or without? 3) ok to share it with the council?"


def test_numbered_answers_and_whole_sentences_in_a_chat_are_read_by_the_questions() -> None:
    chat = [
        ("Jo", QUESTIONS),
        ("Ada", "1 yes 2 with name 3 yes 👍"),
        ("Bo", "1 yes 2 without pls 3 no"),
        ("Cy", "No to all three"),
    ]
    chat += [
        ("Dee", "fine with being quoted!"),
        ("Eve", "yes you can quote me, with my name. Not ok to share with the council"),
    ]
    chat += [("Ada", "on 2, changed my mind, leave my name off")]
    said = {one.names[0]: one.permission for one in listed_in_replies(chat) or ()}
    assert said["Bo"].quotation == "anonymous" and said["Bo"].sharing == "no" and said["Cy"].quotation == "no"
    assert said["Dee"].quotation == "anonymous", "who is offered both and only says yes is not named"
    assert (said["Eve"].quotation, said["Eve"].sharing) == ("named", "no")
    assert said["Ada"].quotation != "named" or said["Ada"].hold


THREAD = """From: Lew Grant <lew@example.org>
To: Kath <kath@example.org>
Date: Thu, 12 Jun 2025 08:02:11 +0100
Subject: Re: River day - can we use what you said?
Content-Type: text/plain; charset=utf-8

Morning Kath, changed my mind. Please don't quote anything I said.
L

On Wed, 11 Jun 2025 at 19:15, Ingrid Dahl wrote:
> Hello Kath, happy to be quoted. Also happy for the Trust to have the
> recording. Ingrid
>
> On Wed, 11 Jun 2025 at 12:31, Lew Grant wrote:
>> yes to both, name and all
>>
>> On Wed, 11 Jun 2025 at 09:58, Salma Khoury wrote:
>>> 1. yes, with my name
>>> 2. no please
>>> Salma
>>>
>>> On Tue, 10 Jun 2025 at 18:05, Kath Ardley wrote:
>>>> Dear all, two questions please:
>>>> 1. can we quote what you said on Saturday in our report, and if
>>>>    so with your name or without?
>>>> 2. can we share the recording with the Rivers Trust?
>>>> Kath
"""


def test_a_thread_of_answers_to_that_question_is_a_list() -> None:
    found = read("Re River day.eml", THREAD.encode())
    said = permits(found.listed)
    assert not found.sources
    assert said["Ingrid Dahl"] == ("anonymous", "yes") and said["Salma Khoury"] == ("named", "no")
    assert said["Lew Grant"][0] == "no"


def test_a_mail_above_a_list_that_is_passed_on_changes_it() -> None:
    own = (
        "Two corrections please. Hamish rang: he does not want to be quoted now. And Leila doesn't want her name used."
    )
    rows = ["Constance – quote with name, share recording: yes", "Hamish – quote without name, share recording: yes"]
    rows += [
        "Leila – quote with name, share recording: no",
        "Brian – quote without name, share recording: yes",
        "Sid – nothing back",
    ]
    below = ["From: Tom Rigby", "Sent: 13 October 2025 09:10", "Subject: permissions"]
    head = "From: Ange <a@example.org>\nSubject: RE: permissions\nContent-Type: text/plain; charset=utf-8\n\n"
    found = read(
        "RE permissions.eml", (head + "\n\n".join([own, "Ange", *below, "Here's what we have:", *rows])).encode()
    )
    said = permits(found.listed)
    assert said["Constance"] == ("named", "yes") and said["Hamish"][0] == "no" and said["Leila"] == ("anonymous", "no")


def test_a_mail_that_tells_something_is_no_list() -> None:
    head = "From: Ada Obi <a@example.org>\nSubject: my story\nContent-Type: text/plain; charset=utf-8\n\n"
    found = read(
        "story.eml", (head + "We sang on the bridge until the lights went out.\n\nYou may quote me, Ada").encode()
    )
    assert found.sources and not found.listed


def test_initials_that_are_nobody_elses_are_the_names_on_a_list() -> None:
    rows = [["CR", "tbc", ""], ["DC", "No", "n/a"], ["EN", "Yes", "Yes"], ["JG", "Yes", ""]]
    found = people_listed(["Who", "Quotes?", "Name?"], rows)
    assert {who: quote for who, (quote, _) in permits(found).items()} == {
        "CR": "unknown", "DC": "no", "EN": "named", "JG": "anonymous",
    }  # fmt: skip


def test_a_row_with_few_cells_on_a_page_is_somebody_of_their_own() -> None:
    page = [
        "Sign-in sheet",
        " No  Name (print)    OK to quote me     Signature",
        " 1   GWEN TAPPER     yes                G Tapper",
    ]
    page += [" 2   Stefan Baum     yes                S. Baum", " 3   Alice Rudge                        A Rudge", " 4"]
    table = tables_laid_out(["\n".join(page)])
    assert table is not None and table[1][0][:2] == ["No", "Name (print)"] and table[1][3][1] == "Alice Rudge"


def test_somebody_without_a_number_in_the_book_who_says_who_it_is_is_called_so() -> None:
    said = [Utterance("Hi all Joy Winter here, new phone. Please use my words but not my name.", "Member 1")]
    assert introductions(said)["Member 1"].name == "Joy Winter"
    assert introductions([Utterance("So then Mary Jones here, she sings.", "Member 1")]) == {}


SLIP = (
    "The slip said: 'I give permission for my child to take part. We may like to use what they say, draw or write. "
    "Photos only if ticked.'"
)


@pytest.mark.parametrize("age", ["4", "9", "15", "7 yrs", "aged 8", "Y4"])
@pytest.mark.parametrize("parent", ["Jo Hale (mam)", "Jo Hale"])
@pytest.mark.parametrize("head", ["Child", "Name"])
def test_a_child_by_a_column_of_ages_waits_whatever_else_stands_in_the_row(age: str, parent: str, head: str) -> None:
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph("Pond club 12 Sept – slips in so far")
    document.add_paragraph(SLIP)
    document.add_paragraph("Ned: nut allergy, pen in red bag. Ivy collected by nan only.")
    rows = [
        (head, "Age", "School", "Parent / carer", "Tel", "Photos", "What they say or draw", "Slip back?"),
        ("Ivy Hale", age, "Mill Lane Primary", parent, "07700 900100", "✓", "✓ no name", "yes"),
        ("Ned Ashe", "12", "Ford Comp", "Kit Ashe", "07700 900101", "no", "✓ first name ok", "yes"),
        ("Tam Roe", "14", "Ford Comp", "Ann Roe", "", "", "", "not back – ask Ann"),
    ]
    table = document.add_table(len(rows), 8)
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(out)
    said = {one.names[0]: one.permission for one in read("slips.docx", out.getvalue()).listed}
    assert said["Ivy Hale"].minor and said["Ned Ashe"].minor and said["Tam Roe"].minor
