"""What another sheet of a workbook says later of one person holds that person's words, and nobody else's."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

TABLE = [
    ["Code", "Who", "What they said", "Quote?"],
    ["P01", "Derek Hollis", "The footpath by the pumping station floods every winter.", "Yes"],
    ["P02", "Jean Fairbrother", "The last bus back leaves at ten to six.", "Yes"],
    ["P03", "Sunil", "We talk about tomatoes and it helps us both.", "Yes"],
]


def read(title: str, rows: list[list[str]]) -> Reading:
    book = openpyxl.Workbook()
    for row in TABLE:
        book.active.append(row)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("notes.xlsx", kept.getvalue())
    return reading


def held(reading: Reading) -> set[str | None]:
    return {s.voice for s in reading.sources if s.permission is None or not s.permission.quotable}


@pytest.mark.parametrize(
    "line",
    [
        "Derek Hollis rang, does not want anything he said used after all",
        "Derek H has changed his mind and withdrew",
        "P01 asked for it to be taken out",
    ],
)
def test_a_withdrawal_on_another_sheet_reaches_the_one_it_names(line: str) -> None:
    assert held(read("Notes", [["Date", "Note"], ["20/03", line], ["21/03", "Hall hire invoice paid"]])) == {
        "Derek Hollis"
    }


@pytest.mark.parametrize(
    "note",
    [
        "Filled in at the door before the tables began, 14 March 2025. Typed 16 March. An empty cell is an empty one.",
        "Typed 16 March 2025, from forms that were read out before the first round started.",
        "Read over on 16/3/2025 before anything was put in the folder. No name was changed.",
    ],
)
def test_a_sheet_that_says_when_the_forms_were_typed_holds_nobody_by_a_number(note: str) -> None:
    book = openpyxl.Workbook()
    for row, age in zip(TABLE, ["Age", "16", "41", "14"], strict=True):
        book.active.append([*row, age])
    book.create_sheet("Read me").append([note])
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("notes.xlsx", kept.getvalue())
    assert not [why for s in reading.sources if s.permission for why in s.permission.hold if "Read me" in why]


@pytest.mark.parametrize(
    "line", ["P01: nothing of his before the new booklet is opened", "16 March: P01 asked for it to be taken out"]
)
def test_a_day_beside_a_code_leaves_the_code(line: str) -> None:
    assert "Derek Hollis" in held(read("Changes", [["What changed"], [line]]))


def test_a_sheet_of_changes_holds_whom_it_changes_and_is_nobodys_story() -> None:
    changes = [
        ["Date", "Code", "Change"],
        ["2/9", "P03", "would like his name with it"],
        ["3/9", "P02", "now on Thursdays"],
    ]
    reading = read("Changes", changes)
    assert held(reading) == {"Sunil"}
    assert len(reading.sources) == 3


def test_a_withdrawal_that_names_nobody_here_is_told() -> None:
    reading = read("Notes", [["Date", "Note"], ["20/03", "Mrs Okafor withdrew her story"]])
    assert held(reading) == set()
    assert any("Mrs Okafor withdrew" in w for w in reading.warnings)


def test_what_else_a_diary_says_of_people_changes_nothing() -> None:
    rows = [
        ["Date", "Note"],
        ["22/03", "Jean Fairbrother would like a copy of the write-up"],
        ["23/03", "Paid the hall"],
    ]
    assert held(read("Notes", rows)) == set()


@pytest.mark.parametrize(
    "line",
    [
        "Mr Hollis: happy for us to use it but please take his name off",
        "Derek Hollis would rather we did not print his name",
    ],
)
def test_a_name_taken_off_later_is_off_and_the_words_stay(line: str) -> None:
    named = [[*row[:3], "Yes, with my name" if n else row[3]] for n, row in enumerate(TABLE)]
    book = openpyxl.Workbook()
    for row in named:
        book.active.append(row)
    calls = book.create_sheet("Follow-up calls")
    for row in (["Date", "Note"], ["24 Feb", line]):
        calls.append(row)
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("notes.xlsx", kept.getvalue())
    said = {s.voice: s.permission for s in reading.sources}
    assert said["Derek Hollis"] is not None and said["Derek Hollis"].quotation == "anonymous"
    assert said["Derek Hollis"].quotable
    assert said["Sunil"] is not None and said["Sunil"].quotation == "named"


def test_a_log_of_calls_beside_answers_is_nobodys_words_and_holds_whom_it_is_about() -> None:
    rows = [
        ["When", "Who", "What"],
        ["Mon 9 Nov", "Derek Hollis, 0117 496 0123", "Rang himself. Wants everything he said taken out."],
        ["Tue 10 Nov", "Sunil", "Left a message about the sharing box, no answer."],
        ["Wed 11 Nov", "Jean Fairbrother", "Came by with a cake for the team."],
    ]
    found = read("Phone", rows)
    assert [s.text for s in found.sources] == [row[2] for row in TABLE[1:]]
    assert "Derek Hollis" in held(found)
    assert "Jean Fairbrother" not in held(found)


def test_a_log_of_calls_is_a_list_of_what_was_said_against_quoting_and_holds_no_pledges() -> None:
    text = (
        "When,Who,What\n"
        "9 Nov,Ada Obi (ada@example.org),Rang. Wants all of her words taken out please\n"
        "10 Nov,Bo Lind,Mailed to say that he does not want it passed on to the council\n"
        "11 Nov,Cy Day,Asked when the next one is\n"
    )
    (found,) = parse_file("calls.csv", text.encode())
    assert not found.sources
    assert [(one.names[0], one.permission.quotation, one.permission.sharing) for one in found.listed] == [
        ("Ada Obi", "no", "unknown"),
        ("Bo Lind", "unknown", "no"),
    ], "of whom nothing is noted it says nothing"


def test_stories_with_a_day_and_a_name_are_no_log_though_they_speak_of_quotes_and_names() -> None:
    text = (
        "Date,Name,Story\n"
        "9 Nov,Ada Obi,I asked for my name to be taken off the rota and nobody minded; my sister does it now\n"
        "10 Nov,Bo Lind,We got three quotes for the roof and my neighbour said we can use his ladder\n"
    )
    (found,) = parse_file("stories.csv", text.encode())
    assert [s.voice for s in found.sources] == ["Ada Obi", "Bo Lind"]


def test_what_is_noted_beside_pledges_makes_no_log_of_them() -> None:
    text = (
        "Who,Pledge,By when,Notes\n"
        "Ada Obi,Bring the urn on Mondays,30 Nov,rang: happy to be quoted\n"
        "Bo Lind,Sweep the steps of the hall,12 Dec,wants his name off\n"
    )
    (found,) = parse_file("event.csv", text.encode())
    assert [s.voice for s in found.sources] == ["Ada Obi", "Bo Lind"]


def test_changes_told_in_sentences_beside_a_list_are_nobodys_pledges():
    book = openpyxl.Workbook()
    for row in [
        ["Form no.", "Name on form", "1. Use my words", "2. With my name", "3. Pass on to partners"],
        ["F1", "Derek Hollis", "Yes", "Yes", "Yes"],
        ["F2", "Jean Fairbrother", "Yes", "Yes", "No"],
        ["F3", "Sunil Rao", "Yes", "No", "Yes"],
    ]:
        book.active.append(row)
    sheet = book.create_sheet("Later changes")
    for row in [
        ["Date", "Name", "How it reached us", "What they want", "Action"],
        [
            "8/10/2026",
            "Derek Hollis",
            "rang",
            "From now on only without his name, and nothing for the partners.",
            "noted",
        ],
        [
            "9/10/2026",
            "Jean Fairbrother",
            "came in",
            "Withdraws altogether, all of hers is to be taken out.",
            "form void",
        ],
    ]:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("register.xlsx", kept.getvalue())
    said = {one.names[0]: one.permission for one in reading.listed}
    assert not reading.sources
    assert (
        not said["Jean Fairbrother"].quotable and said["Derek Hollis"].quotation != "named" or said["Derek Hollis"].hold
    )
