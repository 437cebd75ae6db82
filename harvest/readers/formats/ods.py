"""An .ods file → its sheets as rows of text."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.formats.opendocument_package import TABLE, elements, open_document, table_notes, table_rows
from harvest.readers.registry import Sheet
from harvest.readers.tables.table_reading import workbook_reading
from harvest.readers.tables.workbooks.cell_notes import all_with_notes
from harvest.readers.tables.workbooks.forms_on_sheets import forms_as_table
from harvest.readers.uploaded_file import UploadedFile


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What an OpenDocument spreadsheet holds."""
    return (workbook_reading(file, sheets(file)),)


def sheets(file: UploadedFile) -> list[Sheet]:
    """Its sheets as people would choose columns in them."""
    return forms_as_table(rows_of_sheets(file.name, file.data))


def rows_of_sheets(name: str, data: bytes) -> list[Sheet]:
    """The sheets of an OpenDocument spreadsheet as (title, rows)."""
    document = open_document(name, data)
    sheets = getattr(document, "spreadsheet", None)
    if sheets is None:
        raise ReadError(f"{name}: this OpenDocument file is no spreadsheet. Save it as .ods or .csv and upload that.")
    tables = [(str(t.getAttribute("name") or ""), t) for t in elements(sheets, TABLE)]
    made = [(title, table_rows(t)) for title, t in tables]
    notes = {title: found for title, t in tables if (found := table_notes(t))}
    return all_with_notes(made, notes) if notes else made
