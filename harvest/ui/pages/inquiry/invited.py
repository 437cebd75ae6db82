"""Who was invited or lives here, beside who was heard."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Basis, InvitedBy
from harvest.ui import session
from harvest.workspace import Workspace


def invited(ws: Workspace) -> None:
    """The groups in a table to type in or paste, with who was heard of each."""
    rows = verbs.planning.all_invited(ws)
    label = f"Invited beside heard: {len(rows)} groups" if rows else "Write down who was invited, or lives here"
    with st.expander(label, icon=":material/diversity_3:", key="invited"):
        if rows:
            st.dataframe(
                pd.DataFrame(
                    [
                        {
                            "By": r.by.words.label,
                            "Group": r.group,
                            "Against": r.basis.words.label,
                            "People": r.number,
                            "Heard": "hardly anybody" if r.heard is None else str(r.heard) if r.heard else "nobody",
                            "": "much less than their share" if r.short else "",
                        }
                        for r in rows
                    ]
                ),
                hide_index=True,
                key="invited_table",
                alt="Groups that were invited or live here, with how many people of each were heard",
            )
        with st.form("invited_form", border=False, clear_on_submit=True):
            basis = st.radio(
                "These people", list(Basis), format_func=lambda b: b.words.label, horizontal=True, key="invited_basis"
            )
            left, middle, right = st.columns([2, 3, 1])
            by = left.selectbox("By", list(InvitedBy), format_func=lambda b: b.words.label, key="invited_by")
            group = middle.text_input("Group", key="invited_group")
            number = right.number_input("People", 0, step=1, key="invited_number")
            file = st.file_uploader(
                "Or a table (csv): by, group, number; or a row for each person, of which only counts are kept",
                ["csv", "tsv", "txt"],
                key="invited_file",
            )
            kept = st.form_submit_button("Keep", key="keep_invited", disabled=not session.coder())
            if kept and by is not None and basis is not None:
                if file is not None:
                    verbs.planning.invited_from_text(ws, file.getvalue().decode("utf-8-sig", "replace"), basis)
                elif group.strip():
                    verbs.planning.set_invited(ws, [(by, group, int(number))], basis)
                session.notify("Who was invited is kept.")
                st.rerun()
        st.caption("Numbers of groups, never names. Nought people takes a group off the list again.")
