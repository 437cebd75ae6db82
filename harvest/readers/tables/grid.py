"""Rows of cells → a header and records."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.decoding import normalise
from harvest.readers.permission import Permissions

_ENTITY = re.compile(
    r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|eacute);"
)
_SECOND_HEADER = re.compile(
    r"^(?:open-?ended response|response|other \(please specify\)|please specify|custom data|\{\"ImportId\".*|answer)$",
    re.I,
)


@dataclass(slots=True)
class Grid:
    """A header, records of the same width, and the row in the file on which each record stands (from 1)."""

    header: list[str]
    records: list[list[str]]
    row_numbers: list[int]
    header_rows: int
    skipped: int = 0
    permissions: Permissions | None = None
    """What the table says of permission, read once; see ``tables.consent``."""


def make_grid(name: str, rows: Sequence[Sequence[str]], mapping: Mapping[str, object] | None = None) -> Grid:
    """Header and records; titles above the header are skipped and two header rows joined."""
    filled = [(n, list(row)) for n, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise ReadError(f"{name}: the table is empty. Check that the right sheet or export was saved.")
    width = max(len(row) for _, row in filled)
    if width > limits.COLUMNS:
        raise ReadError(
            f"{name}: the table has {width:,} columns, more than {limits.COLUMNS:,}. Save only what is needed."
        )
    start = 0
    while start < len(filled) - 2 and width > 1 and start < 10:
        here = sum(1 for c in filled[start][1] if c)
        below = sum(1 for c in filled[start + 1][1] if c)
        if here == 1 and below > 1 or here <= width // 3 and here < below and len(filled) - start > 2 and here <= 2:
            start += 1
        else:
            break
    wanted = mapping.get("header_rows") if mapping else None
    count = wanted if isinstance(wanted, int) and 1 <= wanted <= 3 else _header_rows([row for _, row in filled[start:]])
    head = [row + [""] * (width - len(row)) for _, row in filled[start : start + count]]
    records = [[_resolved(c) for c in row] + [""] * (width - len(row)) for _, row in filled[start + count :]]
    numbers = [n for n, _ in filled[start + count :]]
    return Grid(_names(head), records, numbers, count, start)


def _resolved(cell: str) -> str:
    """A cell with entities of web pages (``&#8212;``, ``&amp;``) as the characters they stand for."""
    return normalise(html.unescape(cell)) if "&" in cell and _ENTITY.search(cell) else cell


def _header_rows(rows: Sequence[Sequence[str]]) -> int:
    if len(rows) < 3:
        return 1
    first, second, third = rows[0], rows[1], rows[2]
    if any(cell.startswith('{"ImportId"') for cell in third):
        return 3
    if any(cell.startswith('{"ImportId"') for cell in second):
        return 2
    if sum(1 for cell in second if _SECOND_HEADER.match(cell)) >= 1:
        return 2
    blanks_above = sum(1 for a, b in zip(first, second, strict=False) if not a and b)
    figures = sum(1 for cell in second if re.search(r"\d", cell))
    if blanks_above >= 2 and not figures and all(len(c.split()) <= 12 for c in second):
        return 2
    return 1


def _names(head: Sequence[Sequence[str]]) -> list[str]:
    names: list[str] = []
    top = ""
    for column in range(len(head[0])):
        cells = [row[column] for row in head if not row[column].startswith('{"ImportId"')]
        if len(cells) > 1:
            top = cells[0] or top
            below = [c for c in cells[1:] if c and not _SECOND_HEADER.match(c) and c != top]
            name = " – ".join([top, *below]) if below or cells[0] else top
        else:
            name = cells[0] if cells else ""
        name = " ".join(name.split()) or f"Column {column + 1}"
        base, n = name, 2
        while name in names:
            name, n = f"{base} ({n})", n + 1
        names.append(name)
    return names
