"""The workbook's matrices: a sheet each, shaded as heat maps; the Framework matrix leads to the words."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook

from harvest.evidence import (
    Evidence,
    Framework,
    Matrix,
    Quotation,
    change,
    cooccurrence,
    dimensions,
    framework,
    matrix,
)
from harvest.export.safe_text import clean
from harvest.export.workbook_formats import LONGEST, Look
from harvest.model.plural import count

_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def write_matrices(book: Workbook, look: Look, evidence: Evidence, row_of: Callable[[Quotation], int | None]) -> None:
    """Sheets for code × each dimension, codes together, change between waves and the Framework matrix."""
    taken: set[str] = set()
    for by in dimensions(evidence):
        _matrix(book, look, _name(f"By {by}", taken), [matrix(evidence, by), matrix(evidence, by, "voices")])
    if evidence.rows:
        _matrix(book, look, _name("Together", taken), [cooccurrence(evidence)])
        made = change(evidence)
        if made.frame.shape[1] > 1:
            _matrix(book, look, _name("Change", taken), [made, change(evidence, "passages")])
        by = "table" if any(row.table for row in evidence.rows) else "source"
        _framework(book, look, _name(f"Framework by {by}", taken), framework(evidence, by), row_of)


def _name(wanted: str, taken: set[str]) -> str:
    base = clean(wanted).translate(_NOT_IN_A_NAME)[:28].strip() or "Sheet"
    name, count = base, 2
    while name.lower() in taken:
        name, count = f"{base} {count}", count + 1
    taken.add(name.lower())
    return name


def _matrix(book: Workbook, look: Look, name: str, made: list[Matrix]) -> None:
    sheet = book.add_worksheet(name)
    sheet.set_column(0, 0, 40)
    top = 0
    for one in made:
        labels = [one.labels.get(c, c) for c in one.frame.columns]
        sheet.write_string(top, 0, clean(one.title), look.name)
        if one.note:
            sheet.write_string(top + 1, 0, clean(one.note), look.note)
        head = top + 2
        sheet.write_string(head, 0, "Code", look.head)
        for c, label in enumerate(labels, 1):
            sheet.set_column(c, c, 16)
            sheet.write_string(head, c, clean(label), look.head)
        for r, (code, cells) in enumerate(
            zip(one.frame.index, one.frame.to_numpy(dtype=object), strict=True), head + 1
        ):
            sheet.write_string(r, 0, clean(one.labels.get(code, code)), look.name)
            for c, value in enumerate(cells, 1):
                if pd.isna(value):
                    sheet.write_string(r, c, "hidden", look.hidden)
                else:
                    sheet.write_number(r, c, int(value), look.number)
        if len(one.frame) and len(labels):
            area = f"{xl_rowcol_to_cell(head + 1, 1)}:{xl_rowcol_to_cell(head + len(one.frame), len(labels))}"
            sheet.conditional_format(area, {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#7DB8B4"})
        top = head + len(one.frame) + 3
    sheet.freeze_panes(0, 1)


def write_sheet(book: Workbook, look: Look, title: str, made: list[Matrix]) -> None:
    """A sheet of a workbook with these matrices below each other."""
    _matrix(book, look, _name(title, set()), made)


def _framework(
    book: Workbook, look: Look, name: str, made: Framework, row_of: Callable[[Quotation], int | None]
) -> None:
    sheet = book.add_worksheet(name)
    sheet.set_column(0, 0, 26)
    sheet.write_string(0, 0, made.by.capitalize(), look.head)
    for c, theme in enumerate(made.themes, 1):
        sheet.set_column(c, c, 34)
        sheet.write_string(0, c, clean(theme.name), look.head)
    for r, case in enumerate(made.cases, 1):
        sheet.write_string(r, 0, clean(case), look.name)
        for c, theme in enumerate(made.themes, 1):
            cell = made.cells.get((case, str(theme.code)))
            if cell is None:
                continue
            text = clean(cell.text)[:LONGEST]
            row = row_of(cell.quotations[0]) if cell.quotations else None
            if row is None:
                sheet.write_string(r, c, text, look.text)
            else:
                tip = f"To the words: {count(len(cell.quotations), 'quotation')}"
                sheet.write_url(r, c, f"internal:'Quotations'!B{row}", look.link, text, tip)
    sheet.freeze_panes(1, 1)
