"""Whom a pack leaves out, on Themes and on Export: a figure beside random draws, a table of groups, a list."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence
from harvest.evidence.left_out_words import NAMES, left_out_line
from harvest.model import Right, VoiceKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

SHOWN = 20


def left_out(ws: Workspace, evidence: Evidence) -> None:
    """The figure for the board document and for the pack, and who it is, for the team to read."""
    found = verbs.report.with_left_out(ws, evidence, small=session.may(Right.READ))
    st.markdown("**Whom does it leave out?**")
    if not found.left_out:
        st.text(found.left_out_why)
        return
    for name, figure in found.left_out.items():
        st.markdown(f"{NAMES[name]}: {plain(left_out_line(figure))}")
    last = list(found.left_out.values())[-1]
    cards = sum(v.kind is VoiceKind.PERSON for v in evidence.voices) - last.heard
    if cards > 0:
        people = count(cards, "more person", "more people")
        st.caption(f"{people} only signed a pledge or a card, and no quotation could be near what they said.")
    with st.expander("By group, and who it is", icon=":material/person_off:", key="left_out_who"):
        st.dataframe(
            pd.DataFrame(
                [
                    {
                        "By": g.by,
                        "Group": g.group,
                        "People": str(g.heard),
                        "Left out": "hidden" if g.left is None else str(g.left),
                    }
                    for g in last.groups
                ]
            ),
            hide_index=True,
            alt="People left out by role, table and how they stand to the findings",
        )
        said = verbs.report.words_left_out(ws, last.voices)
        for p in list(said.values())[:SHOWN]:
            st.text(f"{p.speaker}: “{p.text}”")
        if len(said) > SHOWN:
            st.caption(f"And {count(len(said) - SHOWN, 'person', 'people')} more.")
        if len(said) < last.left:
            st.caption(f"The words of {count(last.left - len(said), 'person', 'people')} stay here: not to be quoted.")
