"""The whole of what was said around a passage, to be read beside the desk."""

from __future__ import annotations

from typing import TypedDict

from harvest.model import Right
from harvest.workspace.desk.state import desk_state
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

NEAR = 1_500
"""So many passages are given before and after the one that is read: a day of talk, and no more than a browser holds."""


class SaidShown(TypedDict):
    id: int
    number: int
    speaker: str
    text: str
    codeable: bool


class TranscriptShown(TypedDict):
    """``words`` is the state of the text that this was read from; another one there means that it is read again."""

    words: int
    source: str
    parts: list[SaidShown]


@verb(Right.READ)
def transcript(ws: Workspace, passage_id: int) -> TranscriptShown:
    """All that was said in the source of a passage, in the order in which it was said, prompts too; nothing of a
    passage that is not there any more."""
    words = ws.store.content_rev
    desk = desk_state(ws)
    here = desk.by_id.get(passage_id)
    if here is None:
        return {"words": words, "source": "", "parts": []}
    place = desk.by_id[passage_id].seq
    around = desk.passages[max(0, place - NEAR) : place + NEAR + 1]
    said = [p for p in around if p.source_id == here.source_id]
    return {
        "words": words,
        "source": here.source,
        "parts": [
            {"id": p.id, "number": p.seq + 1, "speaker": p.speaker, "text": p.text, "codeable": p.codeable}
            for p in said
        ],
    }
