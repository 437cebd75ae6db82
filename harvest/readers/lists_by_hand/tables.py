"""Any file's rows as cells: sheets of a workbook, tables of a document, its lines cut into who and what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.errors import ReadError
from harvest.readers.consent_lists.heads.two_heads import with_heads_joined
from harvest.readers.consent_lists.laid_out.shapes import turned
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Line
from harvest.readers.lists_by_hand.lines import rows_of_lines
from harvest.readers.lists_by_hand.seen import LINES
from harvest.readers.tables.workbooks.beside import on_other_sheets
from harvest.readers.uploaded_file import UploadedFile

TURNED = "{}, turned: people stand side by side"
_ROWS, _NOTE, _LINES = 2_000, 5_000, 40


@dataclass(frozen=True, slots=True)
class CellTable:
    """One table of a file as cells, what stands around it, and the lines that are about nobody."""

    title: str
    rows: list[list[str]]
    note: str = ""
    beside: tuple[str, ...] = ()


def tables_of(file: UploadedFile) -> list[CellTable]:
    """The tables that a file holds, the fullest first; ReadError where nothing in it could be a list of people."""
    found = _sheets(file) if file.format.columns else _document(file)
    found = [one for one in found if len(one.rows) > 1]
    if not found:
        raise ReadError(f"{file.name} holds neither a table nor lines that could be a list of people.")
    fits = [one for one in found if len(one.rows) <= _ROWS]
    if not fits:
        raise ReadError(f"{file.name} has more than {_ROWS:,} rows, so it is no list of who permits what.")
    return sorted(fits, key=lambda one: -_worth(one))


def _worth(one: CellTable) -> int:
    """How many rows with more than one cell it has; lines come behind tables, a turned table behind the plain one."""
    several = sum(sum(map(bool, row)) > 1 for row in one.rows)
    return several if one.title != LINES else -_ROWS + several


def _sheets(file: UploadedFile) -> list[CellTable]:
    sheets = [(normalise(title), [[normalise(c) for c in row] for row in rows]) for title, rows in file.sheets()]
    filled = [(title, rows) for title, rows in sheets if any(any(row) for row in rows)]
    found = []
    for n, (title, rows) in enumerate(filled, 1):
        called = title or ("The table" if len(filled) == 1 else f"Sheet {n}")
        others = [" · ".join(filter(None, row)) for other, cells in filled if other != title for row in cells[:_LINES]]
        note = "\n".join([on_other_sheets(filled, title), *others])[:_NOTE] if len(filled) > 1 else ""
        found += [CellTable(called + part, block, note) for part, block in _side_by_side(rows)]
        if (across := turned(rows)) is not None:
            found.append(CellTable(TURNED.format(called), across, note))
    return found


def _side_by_side(rows: Sequence[Sequence[str]]) -> list[tuple[str, list[list[str]]]]:
    """A table as it is; where the same headings stand twice in a row, the two parts of it."""
    whole = [list(row) for row in rows]
    for row in rows[:15]:
        filled = [n for n, cell in enumerate(row) if cell.strip()]
        half = len(filled) // 2
        if half > 1 and len(filled) == 2 * half:
            left, right = filled[:half], filled[half:]
            if [row[n].casefold() for n in left] == [row[n].casefold() for n in right]:
                cut = right[0]
                return [(", left", [r[:cut] for r in whole]), (", right", [r[cut:] for r in whole])]
    return [("", whole)]


def _document(file: UploadedFile) -> list[CellTable]:
    file.looked = []
    read = file.read()
    blocks = file.looked or [
        Line(f"{turn.speaker or source.voice or ''}: {text}".lstrip(": "))
        for reading in read
        for source in reading.sources
        for turn in source.turns
        for text in source.text[turn.start : turn.end].split("\n")
    ]
    lines = [normalise(line) for b in blocks if isinstance(b, Line) for line in b.text.split("\n") if line.strip()]
    tables = [with_heads_joined([[normalise(c) for c in row] for row in b]) for b in blocks if not isinstance(b, Line)]
    note = "\n".join(lines)[:_NOTE]
    found = []
    for n, rows in enumerate(tables, 1):
        called = f"Table {n}" if len(tables) > 1 else "The table"
        found += [CellTable(called + part, block, note, tuple(lines)) for part, block in _side_by_side(rows)]
        if (across := turned(rows)) is not None:
            found.append(CellTable(TURNED.format(called), across, note, tuple(lines)))
    if len(lines) > 1:
        rows, beside = rows_of_lines(lines[:_ROWS])
        found.append(CellTable(LINES, rows, "\n".join(beside)[:_NOTE], tuple(beside)))
    return found


def headed(one: CellTable, heading: int, depth: int) -> tuple[list[str], list[list[str]]]:
    """The headings, each of them once, and the rows of people below; ``heading`` 0: there are none."""
    width = max(map(len, one.rows))
    top = one.rows[max(0, heading - depth) : heading] if heading else []
    header: list[str] = []
    below = one.rows[heading:]
    used = [n for n in range(width) if any(n < len(row) and row[n].strip() for row in (*top, *below))]
    for n in used:
        parts = [" ".join(row[n].split()) for row in top if n < len(row) and row[n].strip()]
        head = " ".join(dict.fromkeys(parts)) or f"Column {n + 1}"
        header.append(head if head not in header else f"{head} ({n + 1})")
    records = [[row[n] if n < len(row) else "" for n in used] for row in below]
    return header, [row for row in records if any(cell.strip() for cell in row)]
