"""What have we got, what is next, who is missing."""

import streamlit as st

from harvest.ui import inquiry_choice, inquiry_overview, state
from harvest.ui.widgets import plain

path = state.inquiry_path()
if path is None or not path.exists():
    st.title("Inquiry")
    if path is not None:
        st.warning(f"There is no inquiry at {plain(str(path))} any more. Choose another one, or make a new one.")
    inquiry_choice.show()
else:
    ws = state.workspace()
    st.title(plain(ws.title))
    inquiry_overview.show(ws)
    inquiry_choice.others(path)
