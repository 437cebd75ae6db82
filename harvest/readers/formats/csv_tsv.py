"""Text of a .csv or .tsv → rows of cells, and rows → a header and records."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.registry import Sheet
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.tables.workbooks.lists_on_sheets import only_lists, people_on_sheets
from harvest.readers.uploaded_file import UploadedFile

NO_DELIMITER = "\x1f"
"""Stands in no text that was put in order, so that lines of one column stay whole."""
csv.field_size_limit(limits.CELL_CHARACTERS)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a table in CSV or TSV holds."""
    alone = sheets(file)
    ((_, rows),) = alone
    format_name = "TSV" if file.suffix in (".tsv", ".tab") else file.format.label
    if not file.mapping and (lists := people_on_sheets(file.name, alone)):
        return (table_reading(file, only_lists(lists, alone, file.dropped, file.warnings, format_name)),)
    grid = read_grid(file.name, rows, file.mapping)
    made = read_responses(file.name, grid, file.fields, file.dropped, mapping=file.mapping, format_name=format_name)
    return (table_reading(file, made),)


def sheets(file: UploadedFile) -> list[Sheet]:
    """Its rows as the one sheet it is."""
    return [("", parse_rows(file.name, file.text, ".tsv" if file.suffix == ".tab" else file.suffix))]


def parse_rows(name: str, text: str, suffix: str) -> list[list[str]]:
    """The rows of a delimited text, its delimiter found by which one parts the lines most evenly."""
    delimiter = "\t" if suffix == ".tsv" else _delimiter(text)
    lines = text.split("\n")
    if lines and re.fullmatch(r"sep=.", lines[0].strip()):
        delimiter = lines[0].strip()[-1]
        text = "\n".join(lines[1:])
    # Whisper's and other machines' .tsv have no quoting: a lone quotation mark there is a character like any other.
    quoting: Literal[0, 3] = csv.QUOTE_NONE if delimiter == "\t" and text.count('"') % 2 else csv.QUOTE_MINIMAL
    rows: list[list[str]] = []
    remarks: dict[int, str] = {}
    cells = 0
    try:
        for row in csv.reader(_lines(text.rstrip("\n")), delimiter=delimiter, quoting=quoting):
            cells += len(row)
            limits.check_width(name, len(row) if any(row) else 0)
            if len(rows) > limits.ROWS or cells > limits.CELLS:
                raise ReadError(
                    f"{name}: the table has more than {limits.ROWS:,} rows or {limits.CELLS:,} cells. Split it into "
                    f"parts."
                )
            rows.append([cell.strip() for cell in row])
            if row and re.match(r"#\s+\w+\s+\w", row[0]):
                remarks[len(rows) - 1] = delimiter.join(row).strip("# ")
    except csv.Error as fault:
        raise ReadError(
            f"{name}: row {len(rows) + 1} cannot be read as a table ({fault}). Open it in a spreadsheet and save it "
            f"as CSV again."
        ) from fault
    widths = Counter(len(row) for n, row in enumerate(rows) if n not in remarks)
    for n in (n for n in remarks if widths and len(rows[n]) != widths.most_common(1)[0][0]):
        rows[n] = [remarks[n]]  # a line that tells of the table and is no row of it
    return rows


def _one_column(text: str) -> bool:
    """Whether each line is one answer, in which commas are commas: most lines have none of any delimiter."""
    try:
        widths = [
            max(len(row) for row in rows)
            for rows in zip(*(list(csv.reader(_lines(text[:60_000])[:-1], delimiter=d)) for d in ",;\t|"), strict=False)
            if any(cell.strip() for cell in rows[0])
        ]
    except csv.Error:
        return False
    if len(widths) < 2 or widths[0] > 1:
        return False
    return sum(1 for w in widths if w == 1) >= 0.6 * len(widths)


def _lines(text: str) -> Sequence[str]:
    return [line + "\n" for line in text.split("\n")]


def _delimiter(text: str) -> str:
    best, best_score = ",", 0.0
    if _one_column(text):
        return NO_DELIMITER
    sample = "\n".join(line for line in text[:60_000].split("\n") if not line.startswith("# ")) or text[:60_000]
    for candidate in (",", ";", "\t", "|"):
        try:
            read = [r for _, r in zip(range(60), csv.reader(_lines(sample), delimiter=candidate), strict=False)]
        except csv.Error:
            continue
        widths = [len(r) for r in read if r]
        # Lines set apart by an empty one may be titles above the table.
        below = [len(r) for r in read[read.index([]) + 1 :] if r] if [] in read else []
        for width in {*widths[:1], *below[:1]}:
            score = widths.count(width) / len(widths) * min(width, 12) ** 0.5 if width > 1 else 0.0
            if score > best_score:
                best, best_score = candidate, score
    return best
