"""The columns and first rows of a table, before anything is made of it."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.decoding import decode
from harvest.readers.recognise.columns import column_roles
from harvest.readers.registry import FORMATS, Text
from harvest.readers.tables.seen_table import TablePreview, table_format
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.tables.workbooks.joined_sheets import with_joined
from harvest.readers.uploaded_file import uploaded


def parse_table(
    name: str, data: bytes, *, header_rows: int | None = None, sheet: str = "", show: int = 6
) -> TablePreview:
    """The columns and first rows of a table; ``header_rows`` says how many rows name the columns (None: find out).

    Of a workbook with several sheets the one named, else the fullest.

    ReadError in one sentence when it cannot be read as a table.
    """
    found = table_format(name)
    if found is None:
        kinds = ", ".join(row.label for row in FORMATS if row.columns)
        raise ReadError(f"{name} is not a table with columns; only {kinds} files are.")
    is_text = isinstance(found.told_by, Text)
    if not is_text:
        limits.open_zip(name, data, found.name).close()
    file = uploaded(name, data, found, decode(name, data) if is_text else None, None)
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
