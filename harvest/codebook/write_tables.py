"""A codebook as CSV or XLSX: one row a code, for people who work in spreadsheets; nothing is lost, nothing is run."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import fields, replace

import xlsxwriter

from harvest.codebook.table_columns import COLUMNS, DETAILS, RECORD, guard, to_cell
from harvest.errors import ExportError
from harvest.model import Codebook
from harvest.model.plain import plain

CELL_CHARACTERS = 32_767
_WIDTHS = {"label": 26, "definition": 60, "id": 18, "parent": 14}
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _rows(codebook: Codebook) -> list[dict[str, str]]:
    bare = plain(replace(codebook, codes=(), name="", id="", definition=""))
    details = {k: v for k, v in bare.items() if k not in ("id", "name", "definition", "codes")}
    book = {
        RECORD: "codebook",
        "id": codebook.id,
        "label": codebook.name,
        "definition": codebook.definition,
        DETAILS: json.dumps(details, ensure_ascii=False),
    }
    rows = [book]
    for code in codebook.codes:
        rows.append({RECORD: "code"} | {f.name: to_cell(f.name, getattr(code, f.name)) for f in fields(code)})
    return rows


def write_csv(codebook: Codebook) -> bytes:
    """The codebook as CSV in UTF-8 with a mark, as Excel expects it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(codebook):
        writer.writerow([guard(row.get(name, "")) for name in COLUMNS])
    return text.getvalue().encode("utf-8-sig")


def write_xlsx(codebook: Codebook) -> bytes:
    """The codebook as a workbook in which every cell is text; ExportError for what Excel cannot hold."""
    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(data, options) as book:
        sheet = book.add_worksheet("Codebook")
        head = book.add_format({"bold": True, "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        for column, name in enumerate(COLUMNS):
            sheet.set_column(column, column, _WIDTHS.get(name, 22 if name not in (RECORD, "element") else 10), body)
            sheet.write_string(0, column, name, head)
        for number, row in enumerate(_rows(codebook), 1):
            for column, name in enumerate(COLUMNS):
                text = row.get(name, "")
                if text:
                    sheet.write_string(number, column, _fits(codebook, row, name, text), body)
        sheet.freeze_panes(1, 4)
        sheet.autofilter(0, 0, len(codebook.codes) + 1, len(COLUMNS) - 1)
    return data.getvalue()


def _fits(codebook: Codebook, row: dict[str, str], name: str, text: str) -> str:
    place = f"codebook {codebook.id}, {row.get('id') or 'codebook'}, {name}"
    if len(text.encode("utf-16-le")) // 2 > CELL_CHARACTERS:
        raise ExportError(f"{place}: {len(text):,} characters do not fit into a cell; export as YAML, QDC or CSV.")
    if _ILLEGAL.search(text):
        raise ExportError(f"{place}: holds a control character, which a workbook cannot keep; take it out first.")
    return text
