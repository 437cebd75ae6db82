"""The model that suggests, and suggesting anew."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.ui.clock import when
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

OTHER = "other"
_ENCODERS = {
    "auto": ("The best one here", "The larger model where it has been set up, otherwise the small one."),
    "small": ("Small", "Quick on any computer; comes with Harvest."),
    "large": ("Large", "Slower and better; has to be set up once."),
    OTHER: ("Another one", "A folder on this computer that holds a sentence-transformers model."),
}


def show(ws: Workspace) -> None:
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
