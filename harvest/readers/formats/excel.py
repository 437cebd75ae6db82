"""An .xlsx file → its sheets as rows of text; openpyxl streams it."""

from __future__ import annotations

import contextlib
import datetime
import io
import re
import warnings
import zipfile
import zlib
from typing import IO, Any

from openpyxl import load_workbook

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.consent_lists import is_head, with_struck_rows
from harvest.readers.leave.coded_columns import with_keys
from harvest.readers.leave.colours import legend_in, with_colours
from harvest.readers.registry import Sheet
from harvest.readers.tables.table_reading import workbook_reading
from harvest.readers.tables.workbooks.cell_notes import all_with_notes, notes_in_workbook
from harvest.readers.tables.workbooks.forms_on_sheets import forms_as_table
from harvest.readers.tables.workbooks.merged import filled_in
from harvest.readers.uploaded_file import UploadedFile

_TOO_MANY = f"{{}}: the workbook has more than {limits.ROWS:,} rows or {limits.CELLS:,} cells. Split it into parts."
_FILLED = re.compile(rb"<row\b[^<>]*>(?:<c\b[^<>]*/>)*<c\b[^<>]*[^/<>]>")
_CHUNK = 1024 * 1024
_DAMAGED = (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, zlib.error)
"""What is damaged is told by whoever reads it in full."""


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a workbook holds."""
    return (workbook_reading(file, sheets(file)),)


def sheets(file: UploadedFile) -> list[Sheet]:
    """Its sheets as people would choose columns in them."""
    return forms_as_table(rows_of_sheets(file.name, file.data))


def rows_of_sheets(name: str, data: bytes) -> list[Sheet]:
    """The visible sheets as (title, rows); formulas give the value that was last shown."""
    _check_rows(name, data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        except Exception as fault:  # openpyxl lets through whatever zipfile and the XML parser raise
            raise ReadError(
                f"{name}: this is not an Excel workbook or it is damaged. Open it in Excel, save it again as .xlsx and "
                "upload that."
            ) from fault
        sheets: list[Sheet] = []
        cells = 0
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            sheet.reset_dimensions()
            rows: list[list[str]] = []
            empty = 0
            for row in sheet.iter_rows(values_only=True, max_col=limits.COLUMNS):
                values = [cell_text(value) for value in row]
                while values and not values[-1]:
                    values.pop()
                # A sheet "ends" at row 1,048,576 when somebody coloured a column: stop after many empty rows.
                empty = 0 if values else empty + 1
                if empty > 5_000:
                    break
                cells += len(values)
                if (values and len(rows) > limits.ROWS) or cells > limits.CELLS:
                    raise ReadError(_TOO_MANY.format(name))
                rows.append(values)
            sheets.append((sheet.title, rows))
        book.close()
    if _has(data, b"<mergeCell ", "xl/worksheets/"):
        sheets = [(title, _merged(data, n, rows)) for n, (title, rows) in enumerate(sheets)]
    sheets = with_keys([(title, _coloured(data, n, rows)) for n, (title, rows) in enumerate(sheets)])
    if _has(data, b"<strike", "xl/styles.xml"):
        sheets = [(title, _struck(data, n, rows)) for n, (title, rows) in enumerate(sheets)]
    with contextlib.suppress(*_DAMAGED), zipfile.ZipFile(io.BytesIO(data)) as archive:
        if notes := notes_in_workbook(archive):
            return all_with_notes(sheets, notes)
    return sheets


def _coloured(data: bytes, place: int, rows: list[list[str]]) -> list[list[str]]:
    """The rows of a visible sheet with what their colours permit, where a line in it says what colours mean."""
    legend = legend_in(rows[:_TOP]) if len(rows) <= _COLOURED else {}
    if not legend:
        return rows
    sheet = _formatted(data, place)
    fills = {
        n: [str(cell.fill.fgColor.rgb) for cell in row if cell.fill is not None and cell.fill.fill_type == "solid"]
        for n, row in enumerate(sheet.iter_rows(max_row=len(rows), max_col=limits.COLUMNS))
    }
    return with_colours(rows, {n: found for n, found in fills.items() if found}, legend)


def _formatted(data: bytes, place: int) -> Any:
    """A visible sheet with how its cells look."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(data), data_only=True)
    return [one for one in book.worksheets if one.sheet_state == "visible"][place]


def _has(data: bytes, mark: bytes, where: str) -> bool:
    """Whether a part of a workbook holds a mark of how cells look."""
    with contextlib.suppress(*_DAMAGED), zipfile.ZipFile(io.BytesIO(data)) as archive:
        return any(mark in archive.read(entry) for entry in archive.namelist() if entry.startswith(where))
    return False


def _merged(data: bytes, place: int, rows: list[list[str]]) -> list[list[str]]:
    """The rows of a visible sheet with what stands in cells that span several of them."""
    if len(rows) > _COLOURED:
        return rows
    ranges = _formatted(data, place).merged_cells.ranges
    return filled_in(rows, [(r.min_row - 1, r.min_col - 1, r.max_row - 1, r.max_col - 1) for r in ranges])


def _struck(data: bytes, place: int, rows: list[list[str]]) -> list[list[str]]:
    """The rows of a visible sheet; in a list of who permits what with a remark beside what is struck out."""
    if len(rows) > _COLOURED or not any(map(is_head, rows[:_TOP])):
        return rows
    sheet = _formatted(data, place)
    struck = {
        n: [at for at, cell in enumerate(row) if cell.font is not None and cell.font.strike]
        for n, row in enumerate(sheet.iter_rows(max_row=len(rows), max_col=limits.COLUMNS))
    }
    return with_struck_rows(rows, {n: cells for n, cells in struck.items() if cells})


_TOP, _COLOURED = 30, 5_000
"""So many rows are looked at for what colours mean, and so many rows may be coloured by hand."""


def _check_rows(name: str, data: bytes) -> None:
    """ReadError for a sheet with too many filled rows, before a minute goes into reading them one by one."""
    with contextlib.suppress(*_DAMAGED), zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.namelist():
            if entry.startswith("xl/worksheets/") and entry.endswith(".xml"):
                with archive.open(entry) as sheet:
                    if _filled_rows(sheet) > limits.ROWS + 1:
                        raise ReadError(_TOO_MANY.format(name))


def _filled_rows(sheet: IO[bytes]) -> int:
    """How many rows hold anything; counting stops above the limit. A row that is only coloured does not count."""
    count, rest = 0, b""
    while count <= limits.ROWS + 1 and (chunk := sheet.read(_CHUNK)):
        text = rest + chunk
        # A row may go on in the next chunk: it is looked at whole.
        end = text.rfind(b"<row", 1)
        whole, rest = (text[:end], text[end:]) if end > 0 else (b"", text[-_CHUNK:])
        count += sum(1 for _ in _FILLED.finditer(whole))
    return count + sum(1 for _ in _FILLED.finditer(rest))


def cell_text(value: object) -> str:
    """A cell as a person reads it: whole numbers without ``.0``, dates as YYYY-MM-DD.

    >>> cell_text(3.0), cell_text(None)
    ('3', '')
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value == value and abs(value) < 1e15 and value == int(value) else str(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "minutes")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)[: limits.CELL_CHARACTERS].strip()
