"""Makers of small files with invented words, for the reader tests."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence

from docx import Document
from odf.opendocument import OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import H, P
from openpyxl import Workbook

BLANK = Document()
"""The page that `docx` writes on: to read the template anew takes as long as all the rest."""


def docx(*paragraphs: str | tuple[str, str], tables: Sequence[Sequence[Sequence[str]]] = ()) -> bytes:
    """A Word file; a paragraph may be (style, text), with ``**`` for a bold one."""
    document = BLANK
    for written in document.element.body.xpath("./*[not(self::w:sectPr)]"):
        document.element.body.remove(written)
    for paragraph in paragraphs:
        style, text = paragraph if isinstance(paragraph, tuple) else (None, paragraph)
        if style == "**":
            document.add_paragraph().add_run(text).bold = True
        else:
            document.add_paragraph(text, style=style)
    for rows in tables:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt(*paragraphs: str | tuple[int, str], rows: Sequence[Sequence[str]] = ()) -> bytes:
    """An OpenDocument text; (level, text) makes a heading."""
    document = OpenDocumentText()
    for paragraph in paragraphs:
        if isinstance(paragraph, tuple):
            document.text.addElement(H(outlinelevel=paragraph[0], text=paragraph[1]))
        else:
            document.text.addElement(P(text=paragraph))
    if rows:
        table = Table(name="t")
        for row in rows:
            line = TableRow()
            for text in row:
                cell = TableCell()
                cell.addElement(P(text=text))
                line.addElement(cell)
            table.addElement(line)
        document.text.addElement(table)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def xlsx(**sheets: Sequence[Sequence[object]]) -> bytes:
    """A workbook with the sheets given."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_csv(*rows: Sequence[str], delimiter: str = ",") -> bytes:
    """A table as CSV."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode()


def as_zip(files: Mapping[str, bytes]) -> bytes:
    """A zip of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with a text layer, one list of lines a page, made by hand so that no further library is needed."""
    return pdf_placed([[[(72, line)] for line in lines] for lines in pages])


def pdf_placed(pages: Sequence[Sequence[Sequence[tuple[int, str]]]], under: Sequence[str] = ()) -> bytes:
    """The same with columns: each line is (place from the left in points, words) pairs; ``under`` is drawn below."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for n, lines in enumerate(pages):
        drawn = [*under, "BT", "/F1 11 Tf"]
        for down, line in enumerate(lines):
            for left, words in line:
                escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
                drawn.append(f"1 0 0 1 {left} {770 - 14 * down} Tm ({escaped}) Tj")
        stream = "\n".join([*drawn, "ET"]).encode("cp1252")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * n} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
