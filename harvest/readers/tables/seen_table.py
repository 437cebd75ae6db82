"""What a table looks like before anything is made of it; nothing here reads one, so that screens load no reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harvest.readers.file_names import suffix_of
from harvest.readers.registry import FileFormat, format_of_suffix


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
    return table_format(name) is not None


def table_format(name: str) -> FileFormat | None:
    """The format of a file of that name where it is a table with columns; None for any other."""
    found = format_of_suffix(suffix_of(name))
    return found if found is not None and found.columns else None
