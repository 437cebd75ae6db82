"""What was recognised in these files, and what not; correct it, then take them in."""

import streamlit as st

from harvest import readers
from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import aloud, background, session
from harvest.ui.pages.upload import already, cards, commit, drafts, people
from harvest.ui.widgets import removal

ws = session.workspace()
st.title("Upload", anchor=False)
commit.results(ws)
removal.show_done(ws)
background.show(ws)
main_act = st.container(key="upload_main_act")

uploaded = st.file_uploader(
    "Drop the event’s files here, as they are",
    accept_multiple_files=True,
    key=drafts.uploader_key(),
    help=readers.what_is_read(),
)
new = drafts.unread(uploaded)
if new:
    bar = st.progress(0.0, text=f"Reading {count(len(new), 'file')}")
    drafts.read(ws, new, lambda done: bar.progress(done / len(new), text=drafts.how_far(done, len(new))))
    bar.empty()

bar = st.empty()
drafts.restore(
    ws, lambda done, of: bar.progress(done / of, text=f"What waits here is read again. {drafts.how_far(done, of)}")
)
bar.empty()
drafts.keep_changed(ws)

found = drafts.drafts()
aloud.say(f"{count(len(found), 'file waits', 'files wait')} to be taken in." if found else "", "upload")
if found:
    known = [e.title for e in verbs.settings.events(ws)]
    if all(draft.stuck for draft in found):
        commit.left_over(found)
    else:
        for_all = commit.for_all(ws, known, found)
    for draft in found:
        cards.card(ws, draft, known, len(found))
    people.across_files(found)
    if not all(draft.stuck for draft in found):
        with main_act:
            pressed = commit.act(found)
        if pressed:
            commit.take_in(ws, found, for_all)
else:
    st.caption(readers.what_is_read() + " You see what was recognised in each file before anything is kept.")

files = verbs.inquiry.imported_files(ws)
if files:
    already.show(ws, files)
