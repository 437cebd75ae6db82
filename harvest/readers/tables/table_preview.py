"""The columns and first rows of a table, before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.decoding import decode
from harvest.readers.file_names import suffix_of
from harvest.readers.recognise import column_roles
from harvest.readers.registry import FORMATS, FileFormat, Text, format_of_suffix
from harvest.readers.tables.joined_sheets import with_joined
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.uploaded_file import uploaded


@dataclass(frozen=True)
class TablePreview:
    """What a table looks like before anything is made of it, and the mapping that would be guessed.

    ``sheets`` names the filled sheets of a workbook (nothing for other files) and ``sheet`` the one looked at.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    records: int
    header_rows: int
    guess: Mapping[str, object]
    sheets: tuple[str, ...] = ()
    sheet: str = ""


def has_columns(name: str) -> bool:
    """Whether a file of that name is a table whose columns people may choose."""
    return _table_format(name) is not None


def parse_table(
    name: str, data: bytes, *, header_rows: int | None = None, sheet: str = "", show: int = 6
) -> TablePreview:
    """The columns and first rows of a table; ``header_rows`` says how many rows name the columns (None: find out).

    Of a workbook with several sheets the one named, else the fullest.

    ReadError in one sentence when it cannot be read as a table.
    """
    table_format = _table_format(name)
    if table_format is None:
        kinds = ", ".join(row.label for row in FORMATS if row.columns)
        raise ReadError(f"{name} is not a table with columns; only {kinds} files are.")
    is_text = isinstance(table_format.told_by, Text)
    if not is_text:
        limits.open_zip(name, data, table_format.name).close()
    file = uploaded(name, data, table_format, decode(name, data) if is_text else None, None)
    sheets = dict(file.sheets())
    titles: tuple[str, ...] = ()
    if not is_text:
        sheets = {title: rows for title, rows in sheets.items() if any(any(row) for row in rows)}
        sheets = dict(with_joined(name, list(sheets.items())))
        titles = tuple(sheets)
    if sheet not in sheets:
        sheet = max(sheets, key=lambda title: sum(map(len, sheets[title])), default="")
    grid = read_grid(name, sheets.get(sheet, []), {"header_rows": header_rows} if header_rows is not None else None)
    guess = column_roles.guess_mapping(grid)
    return TablePreview(
        tuple(grid.header),
        tuple(tuple(record) for record in grid.records[:show]),
        len(grid.records),
        grid.header_rows,
        {**guess, "sheet": sheet} if len(titles) > 1 else guess,
        titles,
        sheet,
    )


def _table_format(name: str) -> FileFormat | None:
    found = format_of_suffix(suffix_of(name))
    return found if found is not None and found.columns else None
