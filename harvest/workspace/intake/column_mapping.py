"""Tables of responses: a preview of their columns, a changed mapping, and mappings kept for the next event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.readers import LINES, SeenAnswer, SeenList, TablePreview, has_columns, list_cells, preview_table
from harvest.store import inquiry
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.intake.importing import preview, preview_alone
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

__all__ = [
    "LINES",
    "SeenAnswer",
    "SeenList",
    "TablePreview",
    "as_it_stands",
    "forget_mapping",
    "has_columns",
    "list_cells",
    "preview_table",
    "remap",
    "save_mapping",
    "saved_mappings",
]

SETTING = "mappings"


@verb(Right.IMPORT)
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


@verb(Right.IMPORT)
def as_it_stands(ws: Workspace, item: FilePreview) -> FilePreview:
    """The preview of the same file without anything that a person said of it, also where it cannot be read so."""
    found = preview_alone(ws, [(item.name, item.data)])
    return next((one for one in found if len(found) == 1 or one.name == item.name), item)


@verb(Right.IMPORT)
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
