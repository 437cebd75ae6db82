"""Before an inquiry is open: choose one, make one, or look around in the sample event."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.ui.widgets import plain, tour

SHOWN = 12


def show() -> None:
    """The page while no inquiry is open."""
    found = verbs.inquiry.inquiries(session.folder())
    st.markdown(
        "Harvest turns what people said at an event into evidence that a board can act on. "
        "An **inquiry** is one place, one question and one team; it is kept in one file on this computer."
    )
    if found:
        _existing(found)
        _new(first=False)
        _sample()
        return
    st.markdown("The machine suggests, people decide. Nothing leaves this computer.")
    look, own = st.columns(2, gap="large")
    with look:
        _sample()
    with own:
        _new(first=True)


def back(current: Path) -> None:
    """On top of the sample: the way back to the inquiry somebody worked on last; nothing elsewhere or without one."""
    found = _beside(current) if current.name == verbs.inquiry.SAMPLE else []
    if not found:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="inquiry_back"):
        st.markdown("This is the sample event. Your own work lies beside it.")
        if st.button(
            f"Go on with {plain(_called(found[0]))}", key="open_own", icon=":material/folder_open:", wrap=True
        ):
            _open(found[0])
        if len(found) > 1:
            st.caption(f"{count(len(found) - 1, 'more is', 'more are')} at the foot of this page.")


def others(current: Path) -> None:
    """At the foot of the open inquiry: go to another one, or make one."""
    with st.expander("Open or make another inquiry", icon=":material/folder_open:"):
        found = _beside(current)
        if found:
            _existing(found)
        _new(first=False)
        if current.name != verbs.inquiry.SAMPLE:
            _sample()


def _beside(current: Path) -> list[Path]:
    """The other inquiries in the folder, the one worked on last first."""
    return [p for p in verbs.inquiry.inquiries(session.folder()) if p.resolve() != current.resolve()]


def _called(path: Path) -> str:
    return path.stem.replace("-", " ").replace("_", " ")


def _existing(found: list[Path]) -> None:
    st.header("Go on with an inquiry", anchor=False)
    st.caption(
        f"{count(len(found), 'inquiry', 'inquiries')} in {plain(str(session.folder()))}, the one worked on last first"
    )
    for n, path in enumerate(found[:SHOWN]):
        changed = dt.datetime.fromtimestamp(path.stat().st_mtime)
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"inquiry_{n}"):
            if st.button(
                "Open",
                key=f"open_{path.name}",
                type="primary" if n == 0 else "secondary",
                icon=":material/folder_open:",
                help=f"Open {plain(str(path))}",
            ):
                _open(path)
            with st.container(gap=None, width="content"):
                st.text(_called(path))
                st.caption(f"worked on last on {changed:%d %B %Y at %H:%M}")
    if len(found) > SHOWN:
        rest = [p.name for p in found[SHOWN:]]
        with st.container(horizontal=True, vertical_alignment="bottom"):
            name = st.selectbox("Older ones", rest, key="older_inquiry")
            if st.button("Open this one", key="open_older") and name:
                _open(session.folder() / name)


def _new(*, first: bool) -> None:
    st.header("Start your own" if first else "Make a new inquiry", anchor=False)
    with st.form("new_inquiry"):
        title = st.text_input(
            "Title", key="new_title", max_chars=200, placeholder="Kirk Green: what keeps us well",
            help="The place and what the inquiry is about; it stands on every page and every export.",
        )  # fmt: skip
        question = st.text_area(
            "The question people were asked", key="new_question", max_chars=2000, height=90,
            placeholder="Think of a time when this place was at its best for you. What made that possible?",
            help="Appreciative Inquiry begins with a positive question. You can change the wording later.",
        )  # fmt: skip
        name = st.text_input(
            "File name (you may leave this empty)", key="new_name", max_chars=80,
            placeholder="made from the title", help=f"The file is made in {plain(str(session.folder()))}.",
        )  # fmt: skip
        made = st.form_submit_button(
            "Make the inquiry", type="primary" if first else "secondary", icon=":material/add:", key="make_inquiry"
        )
    if made:
        ws = verbs.inquiry.start_inquiry(session.folder(), title, question, name)
        _open(ws.path)


def _sample() -> None:
    st.header("Look around first", anchor=False)
    st.markdown(
        "The sample is an invented town: café tables, stories, dreams and pledges, with the decisions of two "
        "facilitators. A short tour leads from page to page; you can leave it at any moment. Nothing in it is about "
        "real people."
    )
    if not st.button("Open the sample event", key="open_sample", icon=":material/explore:"):
        return
    folder = session.folder()
    known = {p.name for p in verbs.inquiry.inquiries(folder)}
    with st.status("Building the sample inquiry …", expanded=True) as status:
        bar = st.progress(0.0, text="Reading the event's files")

        def progress(done: int, total: int, name: str) -> None:
            bar.progress(done / max(1, total), text=f"Read {done} of {total} files")

        ws = verbs.inquiry.open_sample(folder, progress=progress)
        status.update(label="The sample inquiry is ready", state="complete")
    session.open_path(ws.path)
    if ws.path.name not in known:  # whoever comes back has seen it, or left it
        tour.begin()
    background.start_when_due(ws)
    st.rerun()


def _open(path: Path) -> None:
    session.open_path(path)
    st.rerun()
