"""Answers found in a table of any format → a Reading."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Reading
from harvest.readers.decoding import normalise
from harvest.readers.tables.responses import Responses
from harvest.readers.tables.workbook import Sheet, choose_sheet
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
    )


def workbook_reading(file: UploadedFile, sheets: Sequence[Sheet]) -> Reading:
    """What the sheet of a workbook that holds people's words gives."""
    clean = [(normalise(title), [[normalise(cell) for cell in row] for row in rows]) for title, rows in sheets]
    made = choose_sheet(
        file.name,
        clean,
        file.fields,
        file.dropped,
        file.warnings,
        mapping=file.mapping,
        format_name=file.format.label,
    )
    return table_reading(file, made)
