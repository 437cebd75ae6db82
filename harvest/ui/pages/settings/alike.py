"""People who may be one under several names: made one in one act, kept apart, taken apart again."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

OPEN_UP_TO = 30


def show_proposed(ws: Workspace) -> None:
    """Who may be one person; nothing where nobody is called like somebody else."""
    found = verbs.intake.who_may_be_one(ws)
    if found.proposed:
        _proposed(ws, found)


def show_made_one(ws: Workspace) -> None:
    """Who was made one person, to be taken apart again."""
    found = verbs.intake.who_may_be_one(ws)
    if found.made_one:
        _made_one(ws, found)


def _proposed(ws: Workspace, found: verbs.intake.WhoIsOne) -> None:
    pairs = [(p, o) for p in found.proposed for o in p.others]
    binds = any(o.binds for _, o in pairs)
    words = f"{verbs.intake.how_many(found)} may be somebody’s who is here under another"
    with st.expander(words, expanded=len(found.proposed) <= OPEN_UP_TO, icon=":material/group:", key="may_be_one"):
        st.markdown(
            "One person is counted once, and the narrower of two permissions holds. Take off the tick where they are "
            "two. What is made one can be taken apart again."
            + (f" **(!)** They permit different things: {verbs.intake.STRICTER}." if binds else "")
        )
        for proposed, other in pairs:
            st.checkbox(
                plain(verbs.intake.in_a_sentence(proposed, other, waits=False)) + (" **(!)**" if other.binds else ""),
                not other.against,
                key=_key(proposed, other.voice.id),
            )
        with st.container(horizontal=True):
            st.button(
                "Make these one",
                key="all_one",
                type="primary",
                icon=":material/merge:",
                on_click=_make_one,
                args=(ws, pairs),
            )
            st.button("Those without a tick are two people", key="rest_two", on_click=_are_two, args=(ws, pairs))


Pair = tuple[verbs.intake.Proposed, "verbs.intake.AlikeVoice"]


def _key(proposed: verbs.intake.Proposed, other: int) -> str:
    return f"one_{proposed.stays.id}_{other}"


def _make_one(ws: Workspace, pairs: list[Pair]) -> None:
    chosen = [o.voice.id for p, o in pairs if session.widget_value(_key(p, o.voice.id))]
    done = verbs.intake.merge_all_alike(ws, chosen)
    session.notify(f"{count(done, 'name')} made one with whoever it belongs to.")


def _are_two(ws: Workspace, pairs: list[Pair]) -> None:
    two = [(o.voice.id, p.stays.id) for p, o in pairs if not session.widget_value(_key(p, o.voice.id))]
    verbs.intake.are_two(ws, two)
    session.notify(f"{count(len(two), 'pair')} kept apart.")


def _made_one(ws: Workspace, found: verbs.intake.WhoIsOne) -> None:
    with st.expander(f"{count(len(found.made_one), 'person', 'people')} under several names", key="made_one"):
        for voice, own in found.made_one:
            for other in own:
                with st.container(horizontal=True, vertical_alignment="center"):
                    st.text(f"{voice.label} ({voice.pseudonym}) is also {other.label}")
                    st.button("Not the same", key=f"apart_{other.id}", on_click=_part, args=(ws, other.id, other.label))


def _part(ws: Workspace, voice_id: int, name: str) -> None:
    verbs.intake.part_voices(ws, voice_id)
    session.notify(f"{name} is a voice of their own again.")
