"""Tables of responses: a look at their columns, a changed mapping, and mappings kept for the next event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from harvest.errors import HarvestError, ReadError
from harvest.model import Right
from harvest.readers import decoding, file_names, limits
from harvest.readers.formats import delimited, excel
from harvest.readers.recognise import columns
from harvest.store import inquiry
from harvest.workspace.intake.importing import FilePreview, preview
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SETTING = "mappings"
SINGLE = ("teller", "consent", "date", "id", "table", "round", "question", "event", "role", "image")
SUFFIXES = (".csv", ".tsv", ".xlsx")


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


def is_table(name: str) -> bool:
    """Whether a file of that name is a table whose columns can be looked at."""
    return file_names.suffix_of(name) in SUFFIXES


def preview_table(
    name: str, data: bytes, header_rows: int | None = None, *, sheet: str = "", show: int = 6
) -> TablePreview:
    """The columns and first rows of a table; ``header_rows`` says how many rows name the columns (None: find out).

    Of a workbook with several sheets the one named, else the fullest.

    ReadError in one sentence when it cannot be read as a table.
    """
    suffix = file_names.suffix_of(name)
    titles: tuple[str, ...] = ()
    if suffix == ".xlsx":
        limits.open_zip(name, data, "an Excel workbook").close()
        sheets = {title: rows for title, rows in excel.read_workbook(name, data) if any(any(r) for r in rows)}
        titles = tuple(sheets)
        if sheet not in sheets:
            sheet = max(sheets, key=lambda t: sum(map(len, sheets[t])), default="")
        rows = sheets.get(sheet, [])
    elif suffix in SUFFIXES:
        rows = delimited.parse_rows(name, decoding.decode(name, data).text, suffix)
    else:
        raise ReadError(f"{name} is not a table with columns; only CSV, TSV and Excel files are.")
    grid = delimited.make_grid(name, rows, {"header_rows": header_rows} if header_rows else None)
    return TablePreview(
        tuple(grid.header),
        tuple(tuple(r) for r in grid.records[:show]),
        len(grid.records),
        grid.header_rows,
        {**columns.guess(grid), "sheet": sheet} if len(titles) > 1 else columns.guess(grid),
        titles,
        sheet,
    )


@verb(Right.READ)
def remap(ws: Workspace, item: FilePreview, mapping: Mapping[str, object]) -> FilePreview:
    """The preview of the same file with other columns chosen; HarvestError when they don't fit it."""
    found = preview(ws, [(item.name, item.data)], mapping=mapping)
    for again in found:
        if again.reading is None:
            raise HarvestError(again.error)
        if len(found) == 1 or again.name == item.name:
            # The same file looked at again is no duplicate of itself; the inquiry's own duplicates were found afresh.
            return replace(again, data=item.data)
    raise HarvestError(f"{item.name} gives nothing with these columns.")


@verb(Right.READ)
def saved_mappings(ws: Workspace) -> dict[str, dict[str, object]]:
    """The mappings that were kept in this inquiry, by name."""
    return {name: dict(kept) for name, kept in inquiry.settings(ws.store).mappings.items()}


@verb(Right.IMPORT)
def save_mapping(ws: Workspace, name: str, mapping: Mapping[str, object]) -> None:
    """Keep a mapping under a name (over an earlier one of that name); HarvestError for an empty name."""
    name = " ".join(name.split())
    if not name:
        raise HarvestError("Give the mapping a name, such as the name of the form it belongs to.")
    inquiry.set_setting(ws.store, SETTING, {**saved_mappings(ws), name: dict(mapping)}, who=ws.actor.name)


@verb(Right.IMPORT)
def forget_mapping(ws: Workspace, name: str) -> None:
    """Throw a kept mapping away."""
    inquiry.set_setting(
        ws.store, SETTING, {n: m for n, m in saved_mappings(ws).items() if n != name}, who=ws.actor.name
    )
