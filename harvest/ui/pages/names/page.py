"""Names: what would give somebody away, what is replaced. Main act: replace, keep."""

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.pages.names import queue, second_pass
from harvest.ui.session import keys
from harvest.ui.sign_in import ask_here
from harvest.ui.widgets import looking_through, page_path

ws = session.workspace()
st.title("Names", anchor=False)
if not verbs.inquiry.sources(ws):
    st.info("There is nothing to look through yet: take in the event’s files on the page Upload.")
    st.page_link(page_path("upload"), label="Go to Upload", icon=":material/upload_file:")
    st.stop()
looking_through.look_through(ws)
if not session.coder():
    ask_here(ws, "what is replaced or kept carries a name")
    st.stop()
if keys.NAMES_SECOND_PASS.get():
    second_pass.show(ws)
else:
    queue.show(ws)
