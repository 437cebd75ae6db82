"""Tables of responses: looked at, read with other columns, mappings kept."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from harvest import workspace as verbs
from harvest.errors import HarvestError, ReadError
from harvest.readers.dispatch import parse_file

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


def test_a_corrected_table_is_read_so_the_next_time(inquiry: verbs.Workspace, tmp_path: Path) -> None:
    (item,) = verbs.intake.preview(inquiry, [("may.csv", ANSWERS.encode())])
    corrected = {"text": ["What would help?"], "header_rows": 1, "kind": "dream", "sheet": "May"}
    verbs.intake.keep_columns(inquiry.acting_as("Ana"), item, corrected)
    later = tmp_path / "june.csv"
    later.write_text(ANSWERS.replace("skate park", "library"), "utf-8")
    other = tmp_path / "other.csv"
    other.write_text("id,What do you love here?\n1,The library and the people in it.\n2,My own front door.\n", "utf-8")
    first, second = verbs.intake.import_files(inquiry.acting_as("Ana"), [later, other])["files"]
    assert (first["sources"], first["kind"]) == (2, "dream")
    assert any("Columns as in may.csv" in w for w in first["warnings"])
    assert second["sources"] == 2 and not any("Columns as in" in w for w in second["warnings"])
    told = verbs.intake.import_files(
        inquiry.acting_as("Ana"), [later], mapping={"text": ["What do you love here?"]}, dry_run=True
    )
    assert told["files"][0]["kind"] != "dream"


@pytest.mark.slow
def test_a_sheet_of_150_000_rows_is_refused_in_one_sentence() -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Answers")
    for n in range(150_000):
        sheet.append(["The library." if n else "What do you love here?"])
    packed = io.BytesIO()
    book.save(packed)
    said = r": the (?:table|workbook) has more than 100,000 rows .* Split it into parts\.$"
    for name, data in (
        ("big.csv", b"id,What do you love here?\n" + b"1,The library.\n" * 150_000),
        ("big.xlsx", packed.getvalue()),
    ):
        with pytest.raises(ReadError, match=f"^{name}{said}"):
            parse_file(name, data)


@pytest.mark.slow
def test_rows_that_are_only_coloured_are_no_rows() -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Name", "Story"])
    sheet.append(["Ada", "We fixed the swing and then the slide."])
    sheet.append(["Bo", "The kettle is always on at number nine."])
    packed = io.BytesIO()
    book.save(packed)
    with zipfile.ZipFile(packed) as archive:
        entries = {n: archive.read(n) for n in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    coloured = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(4, 120_000))
    entries[name] = entries[name].replace(b"</sheetData>", coloured + b"</sheetData>")
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, data in entries.items():
            archive.writestr(entry, data)
    (reading,) = parse_file("stories.xlsx", again.getvalue())
    assert [s.voice for s in reading.sources] == ["Ada", "Bo"]
