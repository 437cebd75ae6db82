"""Dreams & pledges: what do we wish, who promised what. Main act: name a group, mark a pledge."""

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.pages.dreams import dates, dreams, pledges, statements
from harvest.ui.sign_in import ask_here

VIEWS = [dreams.DREAMS, dreams.STATEMENTS, "Pledges", "What became of it"]

ws = session.workspace()
st.title("Dreams & pledges", anchor=False)
every = verbs.planning.all_dreams(ws, propose=False).dreams
if not every and not verbs.planning.all_pledges(ws):
    st.info(
        "Nobody’s dreams or pledges are here yet: take in the cards or lists on the page Upload, one a line or row."
    )
    session.link("upload", "Go to Upload", ":material/upload_file:")
if not session.coder():
    ask_here(ws, "what is named or marked here carries a name")
    st.stop()
if session.widget_value(dreams.VIEW) is None:  # a default may not stand beside what was chosen from elsewhere
    session.set_widget_value(dreams.VIEW, VIEWS[0] if every else VIEWS[2])
# on a line of its own it wraps on a phone, in a row its last part is cut off
view = st.segmented_control(
    "Show",
    VIEWS,
    required=True,
    key=dreams.VIEW,
    label_visibility="collapsed",
)
with st.container(horizontal=True, vertical_alignment="center", key="main_dreams"):
    if st.button("Undo", icon=":material/undo:", key="dreams_undo"):
        session.notify("Taken back." if verbs.planning.undo(ws) else "There is nothing to take back.")
        st.rerun()
    if st.button("Redo", icon=":material/redo:", key="dreams_redo"):
        session.notify("Done again." if verbs.planning.redo(ws) else "There is nothing to do again.")
        st.rerun()
if view == VIEWS[0]:
    dreams.show(ws)
elif view == VIEWS[1]:
    statements.show(ws)
elif view == VIEWS[2]:
    pledges.show(ws)
else:
    dates.show(ws)
