"""A .docx file → lines, with headings, lists and tables in the order in which they stand."""

from __future__ import annotations

import io
import re

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from harvest.errors import ReadError
from harvest.readers.lines import Line

_HEADING = re.compile(r"heading\s*(\d)", re.I)


def read_word(name: str, data: bytes) -> tuple[list[Line], list[list[list[str]]]]:
    """The paragraphs of a Word file as lines, and its tables as rows of cells."""
    try:
        document = Document(io.BytesIO(data))
    except Exception as fault:  # whatever python-docx, zipfile or lxml find wrong with the package
        raise ReadError(
            f"{name}: this is not a Word document or it is damaged. Open it in Word, save it again as .docx and upload that."
        ) from fault
    lines: list[Line] = []
    tables: list[list[list[str]]] = []
    for item in document.iter_inner_content():
        if isinstance(item, Paragraph):
            lines.append(_line(item))
        elif isinstance(item, Table):
            rows = [[cell.text.strip() for cell in row.cells] for row in item.rows]
            tables.append(rows)
            lines += [Line(cell) for row in rows for cell in dict.fromkeys(row)]
    return lines, tables


def _line(paragraph: Paragraph) -> Line:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    found = _HEADING.match(style)
    level = int(found.group(1)) if found else 1 if style == "Title" else None
    return Line(paragraph.text, level)
