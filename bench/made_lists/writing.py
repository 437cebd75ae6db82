"""Paragraphs, headings, tick lines and tables → files of several types."""

from __future__ import annotations

import csv
import html
from dataclasses import dataclass
from io import BytesIO, StringIO

from docx import Document
from openpyxl import Workbook

Row = list[str]


@dataclass(frozen=True)
class Line:
    """A line of a list; ``level`` is 1 or 2 for a heading, 0 for text."""

    text: str
    level: int = 0


Block = Line | list[Row]
TYPES = ("txt", "md", "docx", "html", "csv", "xlsx")


def written(blocks: list[Block], suffix: str) -> bytes:
    """The file."""
    return {"txt": _txt, "md": _md, "docx": _docx, "html": _html, "csv": _csv, "xlsx": _xlsx}[suffix](blocks)


def _txt(blocks: list[Block]) -> bytes:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            lines += ["", block.text] if block.level else [block.text]
        else:
            widths = [max(len(row[n]) for row in block) + 3 for n in range(len(block[0]))]
            rows = ["".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in block]
            lines += ["", *rows, ""]
    return "\n".join(lines).strip("\n").encode()


def _md(blocks: list[Block]) -> bytes:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            lines += ["", f"{'#' * (block.level + 1)} {block.text}", ""] if block.level else [block.text]
        else:
            rows = [f"| {' | '.join(row)} |" for row in block]
            lines += ["", rows[0], "|" + "---|" * len(block[0]), *rows[1:], ""]
    return "\n".join(lines).strip("\n").encode()


def _docx(blocks: list[Block]) -> bytes:
    doc = Document()
    for block in blocks:
        if isinstance(block, Line):
            _ = doc.add_heading(block.text, block.level) if block.level else doc.add_paragraph(block.text)
        else:
            table = doc.add_table(rows=0, cols=len(block[0]))
            for row in block:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
    out = BytesIO()
    doc.save(out)
    return out.getvalue()


def _html(blocks: list[Block]) -> bytes:
    parts = ["<!doctype html><meta charset=utf-8><title>List</title>"]
    for block in blocks:
        if isinstance(block, Line):
            tag = f"h{block.level + 1}" if block.level else "p"
            parts.append(f"<{tag}>{html.escape(block.text)}</{tag}>")
        else:
            rows = ("".join(f"<td>{html.escape(c)}</td>" for c in row) for row in block)
            parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    return "\n".join(parts).encode()


def _rows(blocks: list[Block]) -> list[Row]:
    rows: list[Row] = []
    for block in blocks:
        rows += [[block.text]] if isinstance(block, Line) else [[], *block, []]
    return rows


def _csv(blocks: list[Block]) -> bytes:
    out = StringIO()
    csv.writer(out).writerows(row for row in _rows(blocks) if row)
    return out.getvalue().encode("utf-8-sig")


def _xlsx(blocks: list[Block]) -> bytes:
    book = Workbook()
    for row in _rows(blocks):
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()
