"""A table that only its title calls one of calls: what is noted of leave, what an office did about it, and errands."""

from __future__ import annotations

import io

import pytest
from docx import Document

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.told.calls_beside_lists import listed_with_calls
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_by_name.heard.no_form import answered_beside
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_in_words.changed_in_chats import changes_own
from harvest.readers.permission.wished.heard import wish_in
from tests.readers.making import as_csv, xlsx

HEADS = ["Day", "Who", "What they said", "Action"]
ROWS = [
    ["3 May, 9.15", "Ada Obi", "Asked when the booklet is out. Told her June.", "Nothing to change"],
    [
        "3 May, 10.40",
        "Bo Lind",
        "We rang him because he had to go before the slips. Happy for us to quote him, but without his name. "
        "Partners fine.",
        "Noted here, no slip",
    ],
    [
        "4 May, 11.05",
        "Cy Day",
        "Slip says with name. Has thought again, wants his name left off. We may print his words.",
        "To change",
    ],
    ["4 May, 14.30", "Di Fox", "Wants everything of hers taken out. Told her we will do that.", "To remove"],
    ["5 May, 9.50", "Ed Kerr", "Lost a scarf in the hall. We have it.", "No action needed"],
]
NAMES = [[row[1]] for row in ROWS]


def document(title: str) -> bytes:
    made = Document()
    made.add_heading(title, 1)
    table = made.add_table(rows=0, cols=len(HEADS))
    for row in [HEADS, *ROWS]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("title", ["Phone calls 3-5 May", "Calls about the Lantern Supper", "Enquiries log, May"])
def test_a_title_makes_a_log_of_a_table_with_who_and_what_they_said(title: str) -> None:
    (reading,) = parse_file("notes.docx", document(title))
    assert "a log of calls" in reading.flavour and not reading.sources
    said = {one.names[0]: one.permission for one in reading.listed}
    assert [*said] == ["Bo Lind", "Cy Day", "Di Fox"]
    assert said["Di Fox"].quotation == said["Di Fox"].analysis == "no"
    assert not any(one.quotable for one in said.values())


def test_without_such_a_title_the_same_table_is_no_log_by_its_heads() -> None:
    assert not listed_with_calls([[HEADS, *ROWS]], ["Stories from the supper"]).calls
    assert listed_with_calls([[HEADS, *ROWS]], ["Telephone log"]).calls


def test_what_is_noted_of_somebody_at_length_permits_what_it_says_and_an_errand_nothing() -> None:
    read = parse_listed_by_name("Phone calls.docx", document("Phone calls 3-5 May"), names=NAMES)
    told = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in read.people if one}
    assert read.is_list
    assert told["Bo Lind"] == ("anonymous", "yes") and told["Cy Day"][0] == "anonymous" and told["Di Fox"][0] == "no"
    assert all(told.get(name, ("unknown",))[0] == "unknown" for name in ("Ada Obi", "Ed Kerr"))


@pytest.mark.parametrize("said", ["Nothing to change", "Asked about the bus. Nothing to alter.", "No further action"])
def test_that_nothing_is_to_be_done_about_a_call_refuses_nothing(said: str) -> None:
    assert "othing" not in without_errands(said) and "ction" not in without_errands(said)


@pytest.mark.parametrize(
    "said",
    ["Nothing to be used", "Nothing to change, and nothing to print", "Nothing to pass on", "No action yet, wait"],
)
def test_nothing_that_may_be_about_words_is_passed_over(said: str) -> None:
    assert without_errands(said) == said


def test_no_slip_beside_a_short_answer_or_a_question_still_counts() -> None:
    assert answered_beside(["Bo", "Yes", "no slip"])[2] == "no slip"
    assert answered_beside(["Bo", "Not reached, could not ask about his words", "no slip"])[2] == "no slip"
    assert answered_beside(["Bo", "Says we may quote his words, no name", "no slip"])[2] == ""


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Nobody in our street wants to be told to slow down. Tell me what I could do instead", False),
        ("I hate being told what to eat. Show me how to cook it instead", False),
        ("I don't want my boss to be told any more. Leave my name out", True),
        ("Nobody wants to be told off any more. Leave my name off", True),
    ],
)
def test_who_is_tired_of_being_told_what_to_do_asks_nothing_of_their_words(said: str, asks: bool) -> None:
    assert wish_in(said) is asks and bool(changes_own(said)) is asks


@pytest.mark.parametrize("name", ["Phone calls 3-5 May.csv", "call_log.csv"])
def test_a_file_called_so_is_a_log_and_its_errands_are_nobodys_promises(name: str) -> None:
    (reading,) = parse_file(name, as_csv(HEADS, *ROWS))
    assert "a log of calls" in reading.flavour and not reading.sources
    assert [one.names[0] for one in reading.listed] == ["Bo Lind", "Cy Day", "Di Fox"]


def test_a_sheet_called_so_beside_a_list_is_a_log() -> None:
    slips = [["Name", "May we quote you?", "With your name?"], ["Cy Day", "Yes", "Yes"], ["Flo Ray", "Yes", "No"]]
    (reading,) = parse_file("supper.xlsx", xlsx(Slips=slips, Phone_calls=[HEADS, *ROWS]))
    said = {one.names[0]: one.permission for one in reading.listed}
    assert said["Di Fox"].quotation == "no" and said["Flo Ray"].quotable and not reading.sources
