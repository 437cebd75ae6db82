"""People, consent, the inquiry's frame, the model, copies."""

import streamlit as st

from harvest.ui import session
from harvest.ui.pages.settings import frame, machine, people, voices

VOICES, PEOPLE, INQUIRY, SUGGESTIONS, COPIES, ABOUT = (
    "Voices and consent",
    "People who code",
    "The inquiry",
    "Suggestions",
    "Copies",
    "About",
)

ASKED = {"inquiry": INQUIRY, "people": PEOPLE, "suggestions": SUGGESTIONS, "copies": COPIES}

ws = session.workspace()
st.title("Settings")
section = st.segmented_control(
    "What do you want to change?",
    [VOICES, PEOPLE, INQUIRY, SUGGESTIONS, COPIES, ABOUT],
    default=ASKED.get(st.query_params.get("section", ""), VOICES),
    required=True,
    key="settings_section",
    wrap=True,
)
if section == VOICES:
    voices.show(ws)
elif section == PEOPLE:
    people.show(ws)
elif section == INQUIRY:
    frame.title_and_question(ws)
    st.subheader("Events")
    frame.events(ws)
    st.subheader("Small groups")
    frame.small_numbers(ws)
    st.subheader("Who is missing")
    frame.missing(ws)
elif section == SUGGESTIONS:
    machine.suggestions(ws)
elif section == COPIES:
    machine.keep_copies(ws)
else:
    machine.about(ws)
