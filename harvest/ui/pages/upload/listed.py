"""A list of who permits what on its card: whom it holds for, by what they said; put right person by person."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from harvest.model import Listed, Reading
from harvest.model.parts_left_out import part_of
from harvest.model.plural import count
from harvest.ui.pages.upload import list_by_hand, list_people
from harvest.ui.session.upload_draft import UploadDraft
from harvest.workspace import Workspace

QUOTED = {
    "named": "may be quoted with the name",
    "anonymous": "may be quoted without the name",
    "no": "said no to being quoted",
    "unknown": "did not say",
}
PARTLY = "may be quoted but for a part of their words, which waits until a person has looked"
HELD, CHILD = "held until a person has looked", "under 16, held until a named person releases their words"


def show(ws: Workspace, draft: UploadDraft, reading: Reading) -> None:
    """How many permit what, a table of everybody to put right, and the way to say what the list means."""
    said = Counter(_says(one) for one in reading.listed)
    beside = "It stands beside people’s words." if reading.sources else "Nobody’s words stand in it."
    st.markdown(
        f"**A list of who permits what: {count(len(reading.listed), 'person', 'people')}.** {beside} It holds for "
        "everybody of that name at this event, in files that are here and in those to come; where a file itself says "
        "something else, the stricter answer holds."
    )
    if draft.known_as:
        st.text(f"Read as last time: {draft.known_as}.")
    order = [*QUOTED.values(), PARTLY, CHILD, HELD]
    st.markdown("\n".join(f"- **{said[words]:,}** {words}" for words in order if said[words]))
    list_people.show(ws, draft, reading)
    if not draft.packed_in:
        list_by_hand.offer(ws, draft)


def _says(one: Listed) -> str:
    if one.permission.minor:
        return CHILD
    hold, quotation = one.permission.hold, one.permission.quotation
    if any(part_of(why) is None for why in hold):
        return HELD
    return PARTLY if hold and quotation in ("anonymous", "named") else QUOTED[quotation]
