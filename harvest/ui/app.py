"""The app: its pages, who is signed in, and the one place where errors become a sentence."""

from __future__ import annotations

import os
from collections.abc import Collection

import streamlit as st

from harvest import shipped
from harvest import workspace as verbs
from harvest.errors import HarvestError, SignedOut
from harvest.model import Right
from harvest.ui import aloud, callbacks, keyboard, late, lost, news, person, session, upkeep, which_inquiry
from harvest.ui.session.keys import CHANGED_INQUIRY
from harvest.ui.session.pages import RIGHTS
from harvest.ui.sign_in import ask_name, offer_names, show_member, signed_out
from harvest.ui.widgets import plain, theme_base, tour

# Streamlit writes white on the theme's main colour, which in dark has to be light enough to be read as text itself.
# Dialogs lie outside of what Streamlit gives the theme's scheme.
# The toolbar takes 3.75 rem at the top; tables want the room at the sides. On a wide screen lines stay short enough to
# be read, fields no longer than what is written into them, and what is read one by one takes no more than it needs.
STYLE = """<style>
:root { color-scheme: SCHEME }
.stMain h1 { padding-top: 0.25rem }
.stMain h2 { padding-top: 0.5rem }
.stMain :is(.stText, .stHtml, .stMarkdown p, .stMarkdown li, .stCaptionContainer p) { max-width: 95ch }
.stMain :is(.stTextInput, .stTextArea, .stSelectbox, .stMultiSelect) { max-width: 50rem }
.stMainBlockContainer:has(.st-key-main_names, .st-key-main_names_back, .st-key-compare_tab) {
max-width: 80rem; margin-inline: 0 auto
}
@media (max-width: 767px) { .stMain h1 { font-size: 1.9rem } }
@media (max-width: 640px) { :is(div:has(> .st-key-codebook_tree), .st-key-codebook_tree) { max-height: 40vh } }
.stMain div:has(> :is(.st-key-themes_filters, .st-key-export_filters)) { min-width: min(100%, 26rem) }
.stMain .stPageLink a { position: relative; left: -0.5rem }
.stMain .stPageLink :is(a, span, p) { overflow: visible; white-space: normal }
.st-key-code_head h1 { padding: 0; font-size: 1.5rem }
.st-key-desk_script, .st-key-desk_codebooks { display: none }
div:has(> :is(.st-key-lost, .st-key-keyboard, [class*="st-key-aloud_"])) { display: none }
.st-key-tour { background: light-dark(#f4ead9, #33291f) }
@media (max-width: 480px) {
.st-key-code_head h1 { font-size: 1.1rem }
.st-key-code_head button { padding: 0.2rem 0.4rem }
.st-key-code_head > div:last-child:not(:first-child) { display: none }
}
.stMainBlockContainer { padding-top: 4.25rem; padding-inline: clamp(1rem, 3vw, 5rem) }
.stApp:has(.st-key-code_head) :is(.stAppHeader, .stAppHeader div) { pointer-events: none }
.stApp:has(.st-key-code_head) .stAppHeader button { pointer-events: auto }
.stMainBlockContainer:has(.st-key-code_head) { padding-top: 0.75rem; position: relative }
div:has(> .st-key-code_suggesting) { position: absolute; top: 1.4rem; left: 9rem; right: 22rem; width: auto }
.st-key-code_suggesting p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
@media (min-width: 768px) {
:root:has(.st-key-code_head) { --desk-top: 0px }
.stApp:has(.st-key-code_head) .stAppHeader { background: none }
.stMainBlockContainer:has(.st-key-code_head) { padding-right: 3.5rem }
.stApp:has([data-testid="stExpandSidebarButton"]) .stMainBlockContainer:has(.st-key-code_head) { padding-left: 3.5rem }
}
@media (max-width: 767px) {
.st-key-code_head { position: relative; z-index: 999990; padding-inline: 2.5rem 2.25rem; pointer-events: none }
.st-key-code_head > * { pointer-events: auto }
.stMainBlockContainer:has(.st-key-tour):has(.st-key-code_head) { padding-top: 4.25rem }
.stMainBlockContainer:has(.st-key-tour) .st-key-code_head { padding-inline: 0 }
.st-key-code_suggesting { display: none }
}
.stSidebar [data-testid="InputInstructions"] { display: none }
button[kind^="primary"]:enabled, button[kind^="primary"]:enabled * { color: light-dark(#ffffff, #1d1a17) }
button[kind^="primary"]:disabled, button[kind^="primary"]:disabled * { color: light-dark(#5c5148, #b9ada0) }
</style>"""


SIDEBAR = 264
"""Pixels: room for the longest page name, and no more, so that tables have what is left."""

PAGES = tuple(
    (name, title, icon, RIGHTS[name])
    for name, title, icon in (
        ("inquiry", "Inquiry", "home"),
        ("upload", "Upload", "upload_file"),
        ("code", "Code", "sell"),
        ("compare", "Compare", "compare_arrows"),
        ("names", "Names", "visibility_off"),
        ("dreams", "Dreams & pledges", "wb_twilight"),
        ("themes", "Themes", "forum"),
        ("export", "Export", "download"),
        ("codebooks", "Codebooks", "menu_book"),
        ("history", "History", "history"),
        ("settings", "Settings", "settings"),
    )
)
"""Each page with the right without which it holds nothing for whoever is at the screen."""


def _pages(rights: Collection[Right]) -> list[st.Page]:
    first = next((name for name, *_, right in PAGES if right in rights), "")
    return [
        st.Page(
            shipped.page(name),
            url_path=name,
            title=title,
            icon=f":material/{icon}:",
            default=name == first,
            visibility="visible" if right in rights else "hidden",  # links to it are on pages of others
        )
        for name, title, icon, right in PAGES
    ]


ASK_THEMSELVES = frozenset({"Code", "Names", "Dreams & pledges"})
"""Pages that ask who is there before anything else: the side bar does not ask as well."""


def _sign_in(page: str) -> None:
    """Who is coding, chosen in the sidebar: an earlier name, or a new one."""
    path = session.inquiry_path()
    if path is None or not path.exists():
        return
    ws = session.workspace()
    if not session.in_team():
        person.remember(ws)
    if not which_inquiry.switch(ws):
        st.caption(f"Inquiry: **{plain(ws.title)}**")
    mine = session.coder()
    if session.in_team():
        show_member(ws)
        return
    if mine:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.text(f"You are {mine}")
            if st.button("Change", key="sign_out", help="Somebody else is at this screen now"):
                session.sign_out()
                st.rerun()
        return
    if page in ASK_THEMSELVES:
        return
    st.markdown("**Who are you?**")
    offer_names(ws, "sign_in")
    ask_name(ws, "sign_in")


@st.cache_resource(show_spinner=False)
def _give_back_memory() -> bool:
    """Once in a process, before it has many threads."""
    upkeep.give_back()
    return True


@st.cache_resource(show_spinner=False)
def _keep_memory() -> bool:
    """Once in a process, after its imports."""
    upkeep.keep_tidy()
    return True


def main() -> None:
    """Draw the page that is asked for."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    _give_back_memory()
    st.set_page_config(page_title="Harvest", page_icon="🌾", layout="wide", initial_sidebar_state=SIDEBAR)
    st.html(STYLE.replace("SCHEME", theme_base()))
    late.keep_the_page()
    lost.say_it_plainly()
    keyboard.keep_the_place()
    aloud.tell_rows_apart()
    callbacks.say_problems()
    verbs.load_rooms()
    verbs.suggesting.suggest_apart()
    verbs.report.draw_apart()
    try:
        who = session.actor()
        if session.in_team() and not who.name:
            which_inquiry.choose() if session.between_inquiries() else signed_out()
            return
    except HarvestError as error:  # what says who is here cannot be asked
        st.error(plain(str(error)), icon=":material/error:")
        return
    pages = _pages(who.rights)
    page = st.navigation(pages, position="sidebar")
    theirs = next(right for _, title, _, right in PAGES if title == page.title) in who.rights
    first = next((p for p, (*_, right) in zip(pages, PAGES, strict=True) if right in who.rights), None)
    if CHANGED_INQUIRY.take() and not theirs and first is not None:
        st.switch_page(first)
    try:
        session.stay_in_the_address()
        with st.sidebar:
            _sign_in(page.title)
            looks_itself = page.title == "Code"
            if session.coder() and session.inquiry_path() and Right.READ in who.rights and not looks_itself:
                news.watch()
            tour.offer()
        session.show_notice()
        callbacks.show_problem()
        step = tour.show(next(name for name, title, *_ in PAGES if title == page.title))
        aloud.say(f"{page.title}. {step}".strip())
        if theirs:
            page.run()
        else:
            st.title(page.title, anchor=False)
            st.info("This page is not for your role in the team. Whoever manages people can give you another one.")
            verbs.team.turn_away(session.workspace(), verbs.team.TurnedAway.PAGE)
    except SignedOut:
        signed_out()
    except HarvestError as error:
        st.error("  \n".join(map(plain, str(error).splitlines())), icon=":material/error:")
    _keep_memory()
