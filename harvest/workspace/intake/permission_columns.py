"""What was said of a table's columns: counted before it is kept, and known again for the next table of that shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.model.words_of_lists import told_parts
from harvest.readers import LINES
from harvest.workspace.intake.column_mapping import has_columns, preview_table, remap, save_mapping, saved_mappings
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SHAPE = "columns"
"""Under this key a kept mapping names the columns of the table that it was made for."""


@verb(Right.IMPORT)
def keep_columns(ws: Workspace, item: FilePreview, mapping: Mapping[str, object]) -> None:
    """Keep what was said of a file's columns, so that the next file with the same columns is read so by itself."""
    if "list" in mapping:
        _keep_list(ws, item, mapping)
        return
    columns = _columns(item)
    if columns and mapping:
        save_mapping(ws, f"Columns as in {item.name}", {**mapping, SHAPE: columns})


@dataclass(frozen=True, slots=True)
class LastTime:
    """What was said of an earlier table or list of the same shape: its name, and the file as it is read by that."""

    name: str
    mapping: Mapping[str, object]
    again: FilePreview


@verb(Right.IMPORT)
def known_columns(ws: Workspace, item: FilePreview) -> LastTime | None:
    """What is known of a table with the very same columns, or a list with the same headings; None when nothing is.

    HarvestError where the columns are the same and what was said of them does not fit this file all the same.
    """
    kept = {name: m for name, m in saved_mappings(ws).items() if m.get(SHAPE)}
    for name, mapping in reversed(list(kept.items())):
        if "list" in mapping and (known := _known_list(ws, item, name, mapping)) is not None:
            return known
    columns = _columns(item) if kept else []
    used = item.reading.mapping if item.reading is not None and item.reading.mapping is not None else {}
    here = {"sheet": used["sheet"]} if used.get("sheet") else {}
    for name, mapping in reversed(list(kept.items())):
        if columns and mapping[SHAPE] == columns and "list" not in mapping:
            # What a sheet is called is no part of its shape.
            told = {k: v for k, v in mapping.items() if k not in (SHAPE, "sheet")} | here
            return LastTime(name, told, remap(ws, item, told))
    return None


@verb(Right.IMPORT)
def as_last_time(ws: Workspace, item: FilePreview) -> FilePreview:
    """The preview read again by the mapping kept for its columns; the same preview where there is none that fits."""
    try:
        known = known_columns(ws, item)
    except HarvestError:
        return item
    if known is None:
        return item
    assert known.again.reading is not None
    said = f"Read by the columns as they were corrected before ({known.name})."
    warnings = (*known.again.reading.warnings, said)
    return replace(known.again, reading=replace(known.again.reading, warnings=warnings))


def _keep_list(ws: Workspace, item: FilePreview, mapping: Mapping[str, object]) -> None:
    """Keep what was said of a list with headings of its own; lines without any are another list each time."""
    parts = told_parts(mapping)
    own = [part for part in parts if part.get("heading") != 0 and part.get("table") != LINES]
    if own and len(own) == len(parts):
        told = [{k: v for k, v in part.items() if k in ("columns", "answers", "header_rows")} for part in own]
        save_mapping(ws, f"List as in {item.name}", {"list": told, SHAPE: _suffix(item.name)})


def _known_list(ws: Workspace, item: FilePreview, name: str, mapping: Mapping[str, object]) -> LastTime | None:
    """What was said of an earlier list, where this file is one of the same kind with the same headings."""
    told: dict[str, object] = {"list": mapping["list"]}
    if mapping[SHAPE] != _suffix(item.name) or item.project is not None or item.duplicate_of:
        return None
    try:
        return LastTime(name, told, remap(ws, item, told))
    except HarvestError:
        return None


def _suffix(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _columns(item: FilePreview) -> Sequence[str]:
    if not has_columns(item.name) or item.reading is None or item.reading.mapping is None:
        return []
    used = item.reading.mapping
    rows = used.get("header_rows")
    seen = preview_table(
        item.name,
        item.data,
        header_rows=int(str(rows)) if rows is not None else None,
        sheet=str(used.get("sheet") or ""),
    )
    return list(seen.columns)
