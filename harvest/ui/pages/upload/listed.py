"""A list of who permits what on its card: whom it holds for, by what they said."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st

from harvest.model import Listed, Reading
from harvest.model.plural import count
from harvest.ui.widgets import plain

QUOTED = {
    "named": "may be quoted with the name",
    "anonymous": "may be quoted without the name",
    "no": "said no to being quoted",
    "unknown": "did not say",
}
HELD, CHILD = "held until a person has looked", "under 16, held until a named person releases their words"


def show(reading: Reading) -> None:
    """How many permit what, and a table of everybody with why they are held."""
    said = Counter(_says(one) for one in reading.listed)
    st.markdown(
        f"**A list of who permits what: {count(len(reading.listed), 'person', 'people')}.** Nobody’s words stand "
        "in it. It holds for everybody of that name at this event, in files that are here and in those to come; where "
        "a file itself says something else, the stricter answer holds."
    )
    order = [*QUOTED.values(), CHILD, HELD]
    st.markdown("\n".join(f"- **{said[words]:,}** {words}" for words in order if said[words]))
    with st.expander("Everybody on the list", icon=":material/group:"):
        st.dataframe(pd.DataFrame([_row(one) for one in reading.listed]), hide_index=True)


def _says(one: Listed) -> str:
    if one.permission.minor:
        return CHILD
    return HELD if one.permission.hold else QUOTED[one.permission.quotation]


def _row(one: Listed) -> dict[str, str]:
    sharing = {"partners": "partners only", "unknown": "–"}.get(one.permission.sharing, one.permission.sharing)
    return {
        "Name": plain(" / ".join(one.names)),
        "Quotation": QUOTED[one.permission.quotation],
        "Sharing": sharing,
        "Photo": "–" if one.permission.photo == "unknown" else one.permission.photo,
        "Why held": plain("; ".join(one.permission.hold)),
    }
