"""The model that suggests, copies of the inquiry, the version, and where everything lies."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import streamlit as st

from harvest import __version__
from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.ui.clock import when
from harvest.ui.widgets import file_size, main_act, plain
from harvest.workspace import Workspace

OTHER = "other"
_ENCODERS = {
    "auto": ("The best one here", "The larger model where it has been set up, otherwise the small one."),
    "small": ("Small", "Quick on any computer; comes with Harvest."),
    "large": ("Large", "Slower and better; has to be set up once."),
    OTHER: ("Another one", "A folder on this computer that holds a sentence-transformers model."),
}


def suggestions(ws: Workspace) -> None:
    """Which model suggests, when it did last, and suggesting anew."""
    background.show(ws)
    last = verbs.suggesting.last_suggestion_run(ws)
    if last:
        model = last.model.split("@")[0]
        st.markdown(
            f"Codes were suggested last on {when(last.at)} by the model **{plain(model)}**: "
            f"{count(last.suggestions, 'suggestion')} on "
            f"{count(last.passages, 'passage')}."
        )
    else:
        st.markdown("No codes have been suggested in this inquiry yet.")
    if st.button(
        "Suggest anew on every passage",
        key="suggest_again",
        icon=":material/refresh:",
        disabled=background.running(ws),
        help="What people decided since is learnt from. No decision is changed.",
    ):
        background.start(ws, again=True)
        st.rerun()
    kept = verbs.suggesting.chosen_encoder(ws)
    now = kept if kept in _ENCODERS else OTHER
    options = list(_ENCODERS)
    choice = st.radio(
        "Which model suggests",
        options,
        options.index(now),
        format_func=lambda o: _ENCODERS[o][0],
        captions=[_ENCODERS[o][1] for o in options],
        key="encoder",
    )
    wanted = str(choice)
    if choice == OTHER:
        wanted = st.text_input("Folder of the model", kept if now == OTHER else "", key="encoder_folder").strip()
    if st.button("Keep this model", key="keep_encoder", disabled=wanted in ("", kept)):
        _keep(ws, wanted)


def _keep(ws: Workspace, wanted: str) -> None:
    try:
        found = verbs.suggesting.engine(wanted)
    except HarvestError as error:
        st.error(plain(str(error)))
        return
    verbs.settings.set_setting(ws, "encoder", wanted)
    session.notify(f"From now on {found.model} suggests.")
    st.rerun()


def keep_copies(ws: Workspace) -> None:
    """Make a copy now; the copies there are."""
    kept = verbs.settings.copies_folder(ws)
    if main_act("Make a copy now", key="make_copy", icon="save", why="A copy holds the whole inquiry as it is now."):
        made = verbs.settings.make_copy(ws, kept)
        session.notify(f"The copy is {made.name}.")
        st.rerun()
    st.markdown(
        "Copies hold everything, also names and the words of people who withdrew later: keep them as safe as the "
        "inquiry itself. To go back to one: `harvest restore COPY INQUIRY`, which keeps what is there now, too. While "
        "people work Harvest makes copies by itself, every hour and at the end, and keeps the last 24."
    )
    with st.form("copies_folder", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        folder = st.text_input("Folder for copies", str(kept), key="copies_folder_field", width=520)
        if st.form_submit_button("Keep this folder", key="keep_folder") and folder.strip() not in ("", str(kept)):
            verbs.settings.set_setting(ws, "copies_folder", str(Path(folder.strip()).expanduser()))
            st.rerun()
    found = verbs.settings.copies(ws, kept)
    if not found:
        st.markdown("No copies yet.")
        return
    rows = [
        {
            "Copy": c.path.name,
            "Made": dt.datetime.fromtimestamp(c.made).strftime("%d %B %Y, %H:%M"),
            "Size": file_size(c.size),
        }
        for c in found
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, key="copies_table")


def about(ws: Workspace) -> None:
    """The version and where the inquiry lies."""
    rows = {
        "Harvest": __version__,
        "This inquiry’s file": str(ws.path.resolve()),
        "Size": file_size(ws.path.stat().st_size),
        "Codebooks": ", ".join(f"{b.name} {b.version}" for b in ws.codebooks()),
    }
    for name, value in rows.items():
        st.markdown(f"**{name}:** {plain(value)}")
    st.markdown("Nothing leaves this computer: no word, no count, no question to another machine.")
