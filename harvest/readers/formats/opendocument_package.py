"""What .odt and .ods files have in common: odfpy opens the package, words and tables are taken from its elements."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from odf.namespaces import OFFICENS, TABLENS, TEXTNS
from odf.opendocument import load

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.tables.workbooks.merged import Span, filled_in

PARAGRAPH, HEADING, TABLE = (TEXTNS, "p"), (TEXTNS, "h"), (TABLENS, "table")
NOT_TEXT = {
    (TEXTNS, "tracked-changes"),
    (TEXTNS, "note"),
    (TEXTNS, "table-of-content"),
    (TEXTNS, "sequence-decls"),
    (OFFICENS, "annotation"),
    (OFFICENS, "forms"),
}


def open_document(name: str, data: bytes) -> Any:
    try:
        return load(io.BytesIO(data))
    except Exception as fault:  # odfpy lets through whatever zipfile and expat raise
        raise ReadError(
            f"{name}: this is not an OpenDocument file or it is damaged. Open it in LibreOffice, save it again and "
            f"upload that."
        ) from fault


def elements(element: Any, wanted: tuple[str, str]) -> Iterator[Any]:
    for child in element.childNodes:
        if getattr(child, "qname", None) == wanted:
            yield child
        elif child.childNodes:
            yield from elements(child, wanted)


def words_in(element: Any) -> Iterator[str]:
    for child in element.childNodes:
        if child.nodeType in (child.TEXT_NODE, child.CDATA_SECTION_NODE):
            yield str(child)
            continue
        tag = getattr(child, "qname", None)
        if tag in NOT_TEXT:
            continue
        if tag == (TEXTNS, "s"):
            yield " " * min(int(child.getAttribute("c") or 1), 100)
        elif tag == (TEXTNS, "tab"):
            yield "\t"
        elif tag == (TEXTNS, "line-break"):
            yield "\n"
        elif tag == PARAGRAPH:
            # A text box inside a paragraph.
            yield "\f" + "".join(words_in(child)) + "\f"
        else:
            yield from words_in(child)


def table_rows(table: Any) -> list[list[str]]:
    rows: list[list[str]] = []
    spans: list[Span] = []
    cells = 0
    for row in elements(table, (TABLENS, "table-row")):
        values: list[str] = []
        for cell in row.childNodes:
            if getattr(cell, "qname", None) not in ((TABLENS, "table-cell"), (TABLENS, "covered-table-cell")):
                continue
            words = "\n".join(
                "".join(words_in(p)) for p in cell.childNodes if getattr(p, "qname", None) in (PARAGRAPH, HEADING)
            ).strip()
            repeat = int(cell.getAttribute("numbercolumnsrepeated") or 1)
            covered = cell.qname == (TABLENS, "covered-table-cell")
            down = 1 if covered else int(cell.getAttribute("numberrowsspanned") or 1)
            if down > 1:
                along = int(cell.getAttribute("numbercolumnsspanned") or 1)
                spans.append((len(rows), len(values), len(rows) + down - 1, len(values) + along - 1))
            # Sheets end in one cell "repeated" to the last column: empty ones are not worth a thousand.
            values += [words] * (min(repeat, limits.COLUMNS) if words else min(repeat, 50))
        while values and not values[-1]:
            values.pop()
        cells += len(values)
        if len(rows) > limits.ROWS or cells > limits.CELLS:
            raise ReadError("the table has too many rows or cells. Split it into parts.")
        rows.append(values)
    return filled_in(rows, spans) if spans else rows


def table_notes(table: Any) -> dict[int, list[str]]:
    """The comments on the cells of a table by the row (from 1) on which they stand."""
    found: dict[int, list[str]] = {}
    for n, row in enumerate(elements(table, (TABLENS, "table-row")), 1):
        for note in elements(row, (OFFICENS, "annotation")):
            words = " ".join(" ".join("".join(words_in(p)) for p in elements(note, PARAGRAPH)).split())
            if words:
                found.setdefault(n, []).append(words)
    return found
