"""People, consent, the inquiry's frame, the model, copies."""

import streamlit as st

from harvest.ui import settings_inquiry, settings_machine, settings_people, settings_voices, state

VOICES, PEOPLE, INQUIRY, SUGGESTIONS, COPIES, ABOUT = (
    "Voices and consent",
    "People who code",
    "The inquiry",
    "Suggestions",
    "Copies",
    "About",
)

ASKED = {"inquiry": INQUIRY, "people": PEOPLE, "suggestions": SUGGESTIONS, "copies": COPIES}

ws = state.workspace()
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
    settings_voices.show(ws)
elif section == PEOPLE:
    settings_people.show(ws)
elif section == INQUIRY:
    settings_inquiry.title_and_question(ws)
    st.subheader("Events")
    settings_inquiry.events(ws)
    st.subheader("Small groups")
    settings_inquiry.small_numbers(ws)
    st.subheader("Who is missing")
    settings_inquiry.missing(ws)
elif section == SUGGESTIONS:
    settings_machine.suggestions(ws)
elif section == COPIES:
    settings_machine.keep_copies(ws)
else:
    settings_machine.about(ws)
