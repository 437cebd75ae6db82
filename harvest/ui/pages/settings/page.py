"""People, consent, the inquiry's frame, the model, copies."""

import streamlit as st

from harvest.ui import session
from harvest.ui.pages.settings import about, copies, inquiry_details, people, suggestions, team, voices

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
st.title("Settings", anchor=False)
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
    if session.in_team():
        team.show(ws)
    else:
        people.show(ws)
elif section == INQUIRY:
    inquiry_details.title_and_question(ws)
    st.header("Events", anchor=False)
    inquiry_details.events(ws)
    st.header("Small groups", anchor=False)
    inquiry_details.small_numbers(ws)
    st.header("Who is missing", anchor=False)
    inquiry_details.missing(ws)
elif section == SUGGESTIONS:
    suggestions.show(ws)
elif section == COPIES:
    copies.show(ws)
else:
    about.show(ws)
