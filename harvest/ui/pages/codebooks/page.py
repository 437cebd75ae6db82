"""Codebooks: what the codes mean, how they changed, and changing them."""

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import aloud, session
from harvest.ui.pages.codebooks import alike, card, change, files, lenses, nowhere, tree, versions
from harvest.ui.widgets import main_act, plain

st.title("Codebooks", anchor=False)
ws = session.workspace()
books = {b.id: b for b in ws.codebooks()}
if not books:
    st.info("This inquiry has no codebook yet. Put one into the folder codebooks and make the inquiry anew.")
    st.stop()

signed_in = bool(session.coder())
add = main_act(
    change.ADD,
    key="codebook_add",
    icon="add",
    why="" if signed_in else "Say who you are first (in the side bar): changes carry a name.",
    disabled=not signed_in,
)
book = books[st.selectbox("Codebook", list(books), format_func=lambda i: books[i].name, key="codebook")]
st.caption(f"Version {plain(book.version)} · {len([c for c in book.codes if not c.retired])} codes")
view = st.segmented_control(
    "Show", ["Codes", "What fits nowhere", "Versions", "Rules", "Lenses", "Files"], default="Codes", required=True,
    key="codebook_view", label_visibility="collapsed",
)  # fmt: skip

code = None
if view == "Codes":
    look, old = st.columns([3, 1], vertical_alignment="bottom")
    query = look.text_input("Search", placeholder="a word from a label, definition or example", key="codebook_search")
    retired = old.toggle("Retired codes too", key="codebook_retired")
    rows = tree.found(book, query, retired)
    code = tree.chosen(book, rows)
    names, words = st.columns([2, 3], gap="medium")
    with names, st.container(height=640, border=True, gap=None, key="codebook_tree"):
        tree.tree(book, rows, code)
        if not rows:
            st.info("No code has these words. Search for fewer or other words.")
    with words:
        if code is not None:
            aloud.say(f"{code.label}: {code.definition}", "code")
            card.heading(book, code)
            with st.container(horizontal=True):
                for verb in change.VERBS:
                    st.button(
                        verb,
                        key=f"verb_{verb}",
                        disabled=not signed_in or code.retired,
                        on_click=change.begin,
                        args=(verb, code.id),
                    )
            use = verbs.settings.code_uses(ws, book.id).get(code.id, verbs.settings.CodeUse())
            card.card(book, code, use, books)
elif view == "What fits nowhere":
    nowhere.show(ws, book, signed_in)
elif view == "Versions":
    versions.versions(ws, book)
elif view == "Rules":
    st.text(book.definition)
    for rule in book.rules:
        st.text(f"• {rule}")
    for facet in book.facets:
        st.text(f"Asked of every coding: {facet.question}")
    alike.show(ws, book)
    if origin := str(book.meta.get("origin") or ""):
        st.caption(plain(origin))
elif view == "Lenses":
    lenses.lenses(ws)
else:
    files.exchange(ws, book)

if add:
    change.begin(change.ADD, code.id if code else None)
change.show(ws, book)
