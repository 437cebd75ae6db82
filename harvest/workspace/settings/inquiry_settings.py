"""The inquiry's title and question, its settings, and its events."""

from __future__ import annotations

import json
from collections.abc import Sequence

from harvest.model import Event, Right, Settings
from harvest.store import contents, inquiry, intake
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.SETTINGS)
def rename_inquiry(ws: Workspace, title: str, question: str) -> None:
    """Give the inquiry another title and question."""
    inquiry.rename(ws.store, title, question, who=ws.actor.name)


@verb(Right.READ)
def read_settings(ws: Workspace) -> Settings:
    """What was set; the defaults for everything else."""
    return inquiry.settings(ws.store)


@verb(Right.SETTINGS)
def set_setting(ws: Workspace, name: str, value: object) -> None:
    """Keep a setting, one of the fields of ``Settings``; StoreError for any other name."""
    inquiry.set_setting(ws.store, name, value, who=ws.actor.name)


@verb(Right.EVIDENCE)
def events(ws: Workspace) -> tuple[Event, ...]:
    """Every event."""
    return contents.events(ws.store)


@verb(Right.SETTINGS)
def set_event(
    ws: Workspace, title: str, *, date: str = "", place: str = "", phase: str = "", questions: Sequence[str] = ()
) -> None:
    """An event of that title with its date, place and phase; ``questions`` where others were asked than elsewhere.

    What is left out stays as it was.
    """
    asked = [" ".join(q.split()) for q in questions if q.strip()]
    with ws.store.write(ws.actor.name, "event", title=title) as conn:
        own = json.dumps(asked, ensure_ascii=False) if asked else ""
        intake.add_event(conn, title, date=date, place=place, phase=phase, questions=own)
