"""An .odt file → lines and tables, and an .ods file → rows; odfpy reads the package."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from odf import teletype
from odf.namespaces import OFFICENS, TABLENS, TEXTNS
from odf.opendocument import load

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.dropping import Dropping
from harvest.readers.lines import Block, Line

_P, _H, _TABLE = (TEXTNS, "p"), (TEXTNS, "h"), (TABLENS, "table")
_SKIP = {
    (TEXTNS, "tracked-changes"),
    (TEXTNS, "note"),
    (TEXTNS, "table-of-content"),
    (TEXTNS, "sequence-decls"),
    (OFFICENS, "annotation"),
    (OFFICENS, "forms"),
}


def _open(name: str, data: bytes) -> Any:
    try:
        return load(io.BytesIO(data))
    except Exception as fault:  # odfpy lets through whatever zipfile and expat raise
        raise ReadError(
            f"{name}: this is not an OpenDocument file or it is damaged. Open it in LibreOffice, save it again and "
            f"upload that."
        ) from fault


def read_odt(name: str, data: bytes, dropped: Dropping) -> list[Block]:
    """The paragraphs and tables of an OpenDocument text in order."""
    document = _open(name, data)
    text = getattr(document, "text", None)
    if text is None:
        raise ReadError(f"{name}: this OpenDocument file is no text document. Save it as .odt and upload that.")
    for tag, reason in (
        ("tracked-changes", "words deleted with track changes"),
        ("note", "footnotes and comments in the margin"),
    ):
        for element in _all(text, (TEXTNS, tag)):
            dropped.add(reason, teletype.extractText(element))
    for element in _all(text, (OFFICENS, "annotation")):
        dropped.add("footnotes and comments in the margin", teletype.extractText(element))
    return list(_blocks(text))


def _all(element: Any, wanted: tuple[str, str]) -> Iterator[Any]:
    for child in element.childNodes:
        if getattr(child, "qname", None) == wanted:
            yield child
        elif child.childNodes:
            yield from _all(child, wanted)


def _blocks(element: Any, item: bool = False) -> Iterator[Block]:
    for child in element.childNodes:
        tag = getattr(child, "qname", None)
        if tag == _P:
            yield from (Line(part, item=item) for part in "".join(_words(child)).split("\f"))
        elif tag == _H:
            level = child.getAttribute("outlinelevel") or 1
            yield Line("".join(_words(child)), int(level))
        elif tag == _TABLE:
            yield _rows(child)
        elif tag is not None and tag not in _SKIP:
            yield from _blocks(child, item or tag == (TEXTNS, "list"))


def _words(element: Any) -> Iterator[str]:
    for child in element.childNodes:
        if child.nodeType in (child.TEXT_NODE, child.CDATA_SECTION_NODE):
            yield str(child)
            continue
        tag = getattr(child, "qname", None)
        if tag in _SKIP:
            continue
        if tag == (TEXTNS, "s"):
            yield " " * min(int(child.getAttribute("c") or 1), 100)
        elif tag == (TEXTNS, "tab"):
            yield "\t"
        elif tag == (TEXTNS, "line-break"):
            yield "\n"
        elif tag == _P:
            # A text box inside a paragraph.
            yield "\f" + "".join(_words(child)) + "\f"
        else:
            yield from _words(child)


def _rows(table: Any) -> list[list[str]]:
    rows: list[list[str]] = []
    cells = 0
    for row in _all(table, (TABLENS, "table-row")):
        values: list[str] = []
        for cell in row.childNodes:
            if getattr(cell, "qname", None) not in ((TABLENS, "table-cell"), (TABLENS, "covered-table-cell")):
                continue
            words = "\n".join(
                "".join(_words(p)) for p in cell.childNodes if getattr(p, "qname", None) in (_P, _H)
            ).strip()
            repeat = int(cell.getAttribute("numbercolumnsrepeated") or 1)
            # Sheets end in one cell "repeated" to the last column: empty ones are not worth a thousand.
            values += [words] * (min(repeat, limits.COLUMNS) if words else min(repeat, 50))
        while values and not values[-1]:
            values.pop()
        cells += len(values)
        if len(rows) >= limits.ROWS or cells > limits.CELLS:
            raise ReadError("the table has too many rows or cells. Split it into parts.")
        rows.append(values)
    return rows


def read_ods(name: str, data: bytes) -> list[tuple[str, list[list[str]]]]:
    """The sheets of an OpenDocument spreadsheet as (title, rows)."""
    document = _open(name, data)
    sheets = getattr(document, "spreadsheet", None)
    if sheets is None:
        raise ReadError(f"{name}: this OpenDocument file is no spreadsheet. Save it as .ods or .csv and upload that.")
    return [(str(t.getAttribute("name") or ""), _rows(t)) for t in _all(sheets, _TABLE)]
