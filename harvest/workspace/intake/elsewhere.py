"""A table that is no data is kept where it belongs: who was invited beside who was heard, a plan in the plan."""

from __future__ import annotations

from harvest.errors import HarvestError
from harvest.model import PlanField, Right
from harvest.model.plural import count
from harvest.planning.plan_tables import plan_of
from harvest.workspace import planning
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.DECIDE)
def keep_elsewhere(ws: Workspace, item: FilePreview) -> str:
    """Keep a table where it belongs, and what was kept in one sentence; HarvestError where it has no such place.

    A field of the plan in which something else is written stays as it is, and is named.
    """
    belongs = item.reading.belongs if item.reading is not None else None
    if belongs is None:
        raise HarvestError(f"{item.name} holds nothing that has a place elsewhere.")
    header, rows = belongs.table.columns, belongs.table.rows
    if belongs.place == "invited":
        kept = planning.invited_from_rows(ws, header, rows, name=item.name)
        return f"{count(kept, 'group')} of {item.name} kept beside who was heard, on the page Inquiry."
    said = plan_of(header, rows)
    if not said:
        raise HarvestError(f"{item.name}: no field of the plan was found. Write it on the page Inquiry.")
    before = planning.read_plan(ws)
    others = [f for f, words in said.items() if getattr(before, f) and getattr(before, f) != words]
    new = {f.value: words for f, words in said.items() if f not in others}
    planning.write_plan(ws, **new)
    told = f"{count(len(new), 'field')} of {item.name} written into the plan, on the page Inquiry."
    return f"{told} Left as it is: {_labels(others)}." if others else told


def _labels(fields: list[PlanField]) -> str:
    return ", ".join(f.words.label for f in fields)
