"""Passages merged and split, a typo mended: acts like any other, so that each can be undone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

from harvest.errors import DecisionError, NotAllowed
from harvest.model import Action, Passage, Right
from harvest.store import contents, decisions, editing
from harvest.workspace.decided import about_passage
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import as_seen, verb


def _passage(ws: Workspace, passage_id: int) -> Passage:
    found = contents.passages(ws.store, ids=[passage_id])
    if not found:
        raise DecisionError("That passage is not there any more: a colleague has merged or split it.")
    return found[0]


def _note(ws: Workspace, batch: str | None, passage: Passage, what: Mapping[str, object]) -> None:
    """The act as a decision of its own kind, on the words the passage has now."""
    row = about_passage(passage, Action.EDIT, json.dumps(what, ensure_ascii=False))
    decisions.append(ws.store, ws.actor.name, batch or uuid.uuid4().hex, [row])


@verb(Right.DECIDE)
def merge_passages(ws: Workspace, first: int, second: int, *, batch: str | None = None) -> int:
    """One passage of two that follow each other in one voice's words; codings stay where they are."""
    with ws.store.write(content=False):  # the edit itself says that content changed
        if batch and decisions.stored_batches(ws.store, [batch]):
            return first
        made = editing.merge(ws.store, first, second, who=ws.actor.name)
        _note(ws, batch, _passage(ws, made), {"gone": [first, second], "back": [made]})
    return made


@verb(Right.DECIDE)
def split_passage(ws: Workspace, passage_id: int, at: int, *, batch: str | None = None) -> tuple[int, int]:
    """Two passages of one, cut before the code point ``at`` of the source; codings stay where they are."""
    with ws.store.write(content=False):  # the edit itself says that content changed
        if batch and decisions.stored_batches(ws.store, [batch]):
            return passage_id, passage_id
        made = editing.split(ws.store, passage_id, at, who=ws.actor.name)
        _note(ws, batch, _passage(ws, made[0]), {"gone": [passage_id], "back": list(made)})
    return made


@verb(Right.DECIDE)
def fix_text(ws: Workspace, passage_id: int, text: str, *, batch: str | None = None) -> None:
    """Mend a typo; every coding stays on its words, the old words stay in the audit log."""
    with ws.store.write(content=False):  # the edit itself says that content changed
        if batch and decisions.stored_batches(ws.store, [batch]):
            return
        old = _passage(ws, passage_id).text
        if as_seen(ws, old) != old:
            raise NotAllowed("Names in this passage are hidden from you; somebody who may see them can mend it.")
        editing.fix_text(ws.store, passage_id, text, who=ws.actor.name)
        new = _passage(ws, passage_id)
        if new.text != old:
            _note(ws, batch, new, {"passage": passage_id, "old": old, "new": new.text})


def replay(ws: Workspace, memo: str, *, forward: bool) -> None:
    """Do an edit again (``forward``) or take it back; StoreError when a colleague's later edit stands in its way."""
    what: dict[str, Any] = json.loads(memo)
    if "passage" in what:
        expected, wanted = (what["old"], what["new"]) if forward else (what["new"], what["old"])
        if _passage(ws, what["passage"]).text != expected:
            raise DecisionError("This can no longer be undone: the words of the passage were mended again since.")
        editing.fix_text(ws.store, what["passage"], wanted, who=ws.actor.name)
    elif forward:
        editing.exchange(ws.store, gone=what["gone"], back=what["back"])
    else:
        editing.exchange(ws.store, gone=what["back"], back=what["gone"])
