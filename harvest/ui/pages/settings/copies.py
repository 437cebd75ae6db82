"""Copies of the inquiry: made now and by themselves, listed with what is in them, and put back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.session import keys
from harvest.ui.widgets import file_size, main_act, plain
from harvest.workspace import Workspace

SHOWN = 50
"""So many acts are listed that going back would undo."""


def show(ws: Workspace) -> None:
    """Make a copy now; the copies there are; going back to one; how often they are made."""
    folder = verbs.settings.copies_folder(ws)
    _make(ws, folder)
    found = verbs.settings.looked_into(ws, folder)
    if found:
        st.header("The copies there are", anchor=False)
        st.dataframe(pd.DataFrame([_row(c) for c in found]), hide_index=True, key="copies_table", alt="Every copy")
        _go_back(ws, found)
    else:
        st.markdown("No copies yet.")
    st.header("How often copies are made", anchor=False)
    _settings(ws, folder)


def _make(ws: Workspace, folder: Path) -> None:
    passphrase = st.text_input(
        "A passphrase, to lock the next copy (may be empty)",
        type="password",
        key="copy_passphrase",
        width=520,
        help="Write it down somewhere else: without it nobody opens the copy again, and no withdrawal reaches it.",
    )
    if main_act("Make a copy now", key="make_copy", icon="save", why="A copy holds the whole inquiry as it is now."):
        made = verbs.settings.make_copy(ws, folder, passphrase)
        session.notify(f"The copy is {made.name}.")
        st.rerun()
    st.markdown(
        "Copies hold everything, names too: keep them as safe as the inquiry itself. A withdrawal cleans the copies "
        "that Harvest made; a locked one it cannot clean, and says so."
    )


def _settings(ws: Workspace, folder: Path) -> None:
    now = verbs.settings.read_settings(ws)
    with st.form("copies_settings", width=520):
        every = st.number_input(
            "Minutes after which Harvest makes one while people work (0: never)",
            0,
            1440,
            now.copies_every,
            5,
            key="copies_every_field",
        )
        kept = st.number_input("How many of those are kept", 1, 500, now.copies_kept, 1, key="copies_kept_field")
        where = st.text_input("Folder for copies", str(folder), key="copies_folder_field").strip()
        if st.form_submit_button("Keep these settings", key="keep_copies"):
            wanted: dict[str, object] = {"copies_every": int(every), "copies_kept": int(kept)}
            if where not in ("", str(folder)):
                wanted["copies_folder"] = str(Path(where).expanduser())
            for name, value in wanted.items():
                if value != getattr(now, name):
                    verbs.settings.set_setting(ws, name, value)
            session.notify("That holds from now on.")
            st.rerun()


def _row(copy: verbs.settings.Copy) -> dict[str, object]:
    there = copy.holds
    return {
        "Copy": copy.path.name,
        "Made": _made(copy),
        "Size": file_size(copy.size),
        "Sources": there.sources if there else None,
        "Passages": there.passages if there else None,
        "Decisions": there.decisions if there else None,
        "Locked": "with a passphrase" if copy.locked else "",
    }


def _made(copy: verbs.settings.Copy) -> str:
    return when(datetime.fromtimestamp(copy.made, UTC).isoformat())


def _go_back(ws: Workspace, found: tuple[verbs.settings.Copy, ...]) -> None:
    """Choose a copy, see what going back to it would undo, and then do it."""
    st.header("Go back to a copy", anchor=False)
    if went := keys.RESTORED.get():
        st.success(plain(went), icon=":material/history:")
    by_name = {c.path.name: c for c in found}
    name = st.selectbox(
        "Which copy", list(by_name), format_func=lambda n: f"{n}, made {_made(by_name[n])}", key="restore_which"
    )
    copy = by_name[name]
    passphrase = st.text_input("Its passphrase", type="password", key="restore_passphrase") if copy.locked else ""
    if st.button("See what it would undo", key="restore_look", icon=":material/history:"):
        keys.RESTORE.set(verbs.settings.preview_restore(ws, copy.path, passphrase))
    seen = keys.RESTORE.get()
    if seen is None or seen.copy != copy.path:
        return
    with st.container(border=True, key="restore_preview"):
        _undone(seen)
        sure = st.checkbox("I have told everybody who is at work", key="restore_sure")
        if st.button("Go back to this copy", key="restore_go", type="primary", disabled=not sure):
            done = verbs.protection.restore_here(ws, copy.path, passphrase)
            keys.RESTORE.forget()
            again = (
                f" {count(done.again, 'person', 'people')} who withdrew since: taken out again." if done.again else ""
            )
            kept = f" What was here before is {done.kept.name}." if done.kept else ""
            keys.RESTORED.set(" ".join([f"The inquiry is as {copy.path.name} was.{kept}{again}", *done.problems]))
            st.rerun()


def _undone(seen: verbs.settings.RestorePreview) -> None:
    there, here = seen.there, seen.now
    st.markdown(
        f"The copy has **{count(there.sources, 'source')}**, **{count(there.passages, 'passage')}** "
        f"and **{count(there.decisions, 'decision')}**; here there are "
        f"{here.sources}, {here.passages} and {here.decisions}."
    )
    if seen.same and not seen.undone and seen.decisions <= 0:
        st.markdown("**Nothing** would be undone: the copy holds all that is here.")
    elif seen.same:
        decisions, acts = count(max(seen.decisions, 0), "decision"), count(len(seen.undone), "other act")
        st.markdown(f"**{decisions}** and **{acts}** would be undone.")
    else:
        st.warning("The copy is from before another restore: what was done since cannot be listed one by one.")
    if seen.undone:
        rows = [{"When": when(e.at), "Who": e.who, "What": e.what, "About": e.about} for e in seen.undone[:SHOWN]]
        st.dataframe(pd.DataFrame(rows), hide_index=True, key="restore_undone", alt="What would be undone")
        if len(seen.undone) > SHOWN:
            st.caption(f"and {len(seen.undone) - SHOWN} earlier ones")
    signs_in = "everybody stays signed in" if session.in_folder() else "a team signs in again"
    st.markdown(
        "What is here now is kept as a copy beside it. Whoever withdrew since is taken out again, and whoever left the "
        f"team stays out. Whoever has the inquiry open is told to reload; {signs_in}."
    )
