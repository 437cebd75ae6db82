"""What a list says of people in its own words; and the act that makes a list of a file which no rule understands."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.ui.session import keys
from harvest.ui.session.upload_draft import UploadDraft
from harvest.workspace import Workspace

NOTHING = verbs.intake.SaidOfPeople(())
NOBODY = (
    "Nobody who speaks in this inquiry is named in this file. Take in first what people said, or say what its columns "
    "mean."
)


def offer(ws: Workspace, draft: UploadDraft) -> None:
    """The way to go through a list person by person, where somebody is known who may stand on it."""
    if known(ws, draft):
        st.button(
            "Go through it person by person",
            key=f"{draft.id}_one_by_one",
            type="tertiary",
            icon=":material/group:",
            on_click=_begin,
            args=(ws, draft),
            help="Everybody who is named in it, each with what it says of them; you say what it means.",
        )


def known(ws: Workspace, draft: UploadDraft) -> tuple[tuple[str, ...], ...]:
    """Who speaks in the inquiry or in the other files that were read."""
    others = [one.shown.reading for one in keys.DRAFTS.get() if one.id != draft.id and one.shown.reading is not None]
    return verbs.intake.who_may_be_listed(ws, others)


def said(draft: UploadDraft, names: Sequence[tuple[str, ...]]) -> verbs.intake.SaidOfPeople:
    """What a file says of people, given by all that they are called; each file is read once for them."""
    kept = keys.LISTS_SAID.kept()
    asked = (draft.id, tuple(names))
    if asked not in kept:
        try:
            kept[asked] = verbs.intake.said_of_people(draft.name, draft.read.data, names)
        except HarvestError:  # a list by itself all the same, as it was read
            kept[asked] = NOTHING
    return kept[asked]


def _begin(ws: Workspace, draft: UploadDraft) -> None:
    if not ws.actor.name:
        draft.problem = "Say first who you are, at the side: what is put right here is kept as told by you."
        return
    people = known(ws, draft)
    found = said(draft, people).lines
    named = [called[0] for called, line in zip(people, found, strict=False) if line]
    if not named:
        draft.problem = NOBODY
        return
    draft.generation += 1
    draft.remap(ws, verbs.intake.mapping_of_people(named))
