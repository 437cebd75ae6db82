"""Answers found in a table of any format → a Reading."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy, deepcopy

from harvest.errors import ReadError
from harvest.model import Reading, ReadSource
from harvest.readers.decoding import normalise
from harvest.readers.dropping import PERMITTED
from harvest.readers.leave.logs import with_log
from harvest.readers.tables.responses import Responses
from harvest.readers.tables.workbooks.workbook import Sheet, choose_sheet
from harvest.readers.uploaded_file import UploadedFile


def table_reading(file: UploadedFile, made: Responses) -> Reading:
    """The answers of a table with what was left out of the file."""
    return file.reading(
        made.flavour,
        made.kind,
        made.sources,
        warnings=made.warnings,
        not_data=made.not_data,
        data_table=made.data_table,
        mapping=made.mapping,
        permission_columns=made.permission_columns,
        listed=made.listed,
        belongs=made.belongs,
        attended=made.attended,
    )


def workbook_reading(file: UploadedFile, sheets: Sequence[Sheet]) -> Reading:
    """What the sheet of a workbook that holds people's words gives, with the log of who agreed to what beside them."""
    clean = [(normalise(title), [[normalise(cell) for cell in row] for row in rows]) for title, rows in sheets]
    before = copy(file)
    before.dropped, before.warnings = deepcopy(file.dropped), list(file.warnings)
    read = _chosen(file, clean)
    if file.mapping or any(map(_is_quotable, read.sources)) or (logged := with_log(clean)) is None:
        return read
    joined, title = logged
    before.dropped.add(PERMITTED, " ".join(cell for t, rows in clean if t == title for row in rows for cell in row))
    try:
        told = _chosen(before, joined)
    except ReadError:
        return read
    return told if any(map(_is_quotable, told.sources)) else read


def _is_quotable(source: ReadSource) -> bool:
    given = [*source.permissions.values(), *([source.permission] if source.permission else [])]
    return any(one.quotable for one in given)


def _chosen(file: UploadedFile, sheets: Sequence[Sheet]) -> Reading:
    made = choose_sheet(
        file.name,
        sheets,
        file.fields,
        file.dropped,
        file.warnings,
        mapping=file.mapping,
        format_name=file.format.label,
    )
    return table_reading(file, made)
