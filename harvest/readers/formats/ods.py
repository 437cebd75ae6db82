"""An .ods file → its sheets as rows of text."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.formats.opendocument_package import TABLE, elements, open_document, table_rows
from harvest.readers.registry import Sheet
from harvest.readers.tables.table_reading import workbook_reading
from harvest.readers.uploaded_file import UploadedFile


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What an OpenDocument spreadsheet holds."""
    return (workbook_reading(file, sheets(file)),)


def sheets(file: UploadedFile) -> list[Sheet]:
    """Its sheets as people would choose columns in them."""
    return rows_of_sheets(file.name, file.data)


def rows_of_sheets(name: str, data: bytes) -> list[Sheet]:
    """The sheets of an OpenDocument spreadsheet as (title, rows)."""
    document = open_document(name, data)
    sheets = getattr(document, "spreadsheet", None)
    if sheets is None:
        raise ReadError(f"{name}: this OpenDocument file is no spreadsheet. Save it as .ods or .csv and upload that.")
    return [(str(t.getAttribute("name") or ""), table_rows(t)) for t in elements(sheets, TABLE)]
