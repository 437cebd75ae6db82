"""What have we got, what is next, who is missing."""

import streamlit as st

from harvest.ui import session
from harvest.ui.pages.inquiry import choose, overview
from harvest.ui.widgets import plain

path = session.inquiry_path()
if path is None or not path.exists():
    st.title("Inquiry", anchor=False)
    if session.in_team():
        st.error("The inquiry of this team does not lie in its place any more; tell whoever serves it.")
        st.stop()
    if path is not None:
        st.warning(f"There is no inquiry at {plain(str(path))} any more. Choose another one, or make a new one.")
    choose.show()
else:
    ws = session.workspace()
    st.title(plain(ws.title), anchor=False)
    if not session.in_team():
        choose.back(path)
    overview.show(ws)
    if not session.in_team():
        choose.others(path)
