"""Tables of responses: looked at, read with other columns, mappings kept."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from harvest import workspace as verbs
from harvest.errors import HarvestError, ReadError

ANSWERS = (
    "id,What do you love here?,What would help?\n"
    "1,The skate park where my friends meet after school.,A late bus home on Fridays.\n"
    "2,My garden club visits each other's gardens.,Somewhere warm to sit in winter.\n"
)


def workbook(**sheets: list[list[str]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_preview_shows_columns_first_rows_and_the_guess() -> None:
    seen = verbs.intake.preview_table("answers.csv", ANSWERS.encode())
    assert seen.columns == ("id", "What do you love here?", "What would help?")
    assert (seen.records, seen.header_rows, seen.rows[0][0]) == (2, 1, "1")
    assert seen.guess["text"] == ["What do you love here?", "What would help?"]


def test_rows_that_name_the_columns_can_be_said() -> None:
    two = ANSWERS.replace("\n", "\n,Open-ended,Open-ended\n", 1)
    seen = verbs.intake.preview_table("answers.csv", two.encode(), header_rows=2)
    assert seen.header_rows == 2 and seen.records == 2


def test_a_workbook_shows_the_fullest_sheet_or_the_one_asked_for() -> None:
    rows = [line.split(",") for line in ANSWERS.splitlines()]
    data = workbook(Notes=[["made in May"], ["by us"]], Answers=rows, Empty=[])
    assert verbs.intake.preview_table("a.xlsx", data).sheet == "Answers"
    assert verbs.intake.preview_table("a.xlsx", data).sheets == ("Notes", "Answers")
    assert verbs.intake.preview_table("a.xlsx", data, sheet="Notes").rows[0] == ("made in May",)


def test_what_is_no_table_gets_one_sentence() -> None:
    for name, data in (("a.docx", b"x"), ("a.xlsx", b"not a workbook"), ("a.csv", b"")):
        with pytest.raises(ReadError):
            verbs.intake.preview_table(name, data)


def test_reading_again_with_other_columns_changes_the_sources(inquiry: verbs.Workspace) -> None:
    (item,) = verbs.intake.preview(inquiry, [("answers.csv", ANSWERS.encode())])
    assert len(item.reading.sources) == 4
    again = verbs.intake.remap(inquiry, item, {"text": ["What would help?"], "header_rows": 1})
    assert [s.question for s in again.reading.sources] == ["What would help?"] * 2
    with pytest.raises(HarvestError, match="Comments"):
        verbs.intake.remap(inquiry, item, {"text": ["Comments"], "header_rows": 1})


def test_mappings_are_kept_by_name_and_forgotten(inquiry: verbs.Workspace) -> None:
    verbs.intake.save_mapping(inquiry.acting_as("Ana"), " Café  form ", {"text": ["a"]})
    verbs.intake.save_mapping(inquiry.acting_as("Ana"), "Other", {"text": ["b"]})
    assert verbs.intake.saved_mappings(inquiry) == {"Café form": {"text": ["a"]}, "Other": {"text": ["b"]}}
    verbs.intake.forget_mapping(inquiry.acting_as("Ana"), "Other")
    assert list(verbs.intake.saved_mappings(inquiry)) == ["Café form"]
    with pytest.raises(HarvestError):
        verbs.intake.save_mapping(inquiry.acting_as("Ana"), "  ", {})
