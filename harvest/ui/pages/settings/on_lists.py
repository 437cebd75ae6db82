"""Lists of who permits what beside who speaks: who is on none, who speaks nowhere, who may be one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

NAMED, OFFERED = 60, 200


def show(ws: Workspace) -> None:
    """Nothing where there is no list."""
    met = verbs.intake.who_is_listed(ws)
    if not (met.spoke or met.silent):
        return
    st.markdown("**Lists of who permits what**")
    st.markdown(f"The lists hold for {count(len(met.spoke), 'person', 'people')} of those who speak.")
    several = [f"{name}: {', '.join(labels)}" for name, labels in met.spoke.items() if len(labels) > 1]
    left = Counter(met.unlisted) - Counter(met.quoted)  # two may be called alike
    for words, who in (
        (
            "on no list and not to be quoted: nothing of theirs leaves before somebody has recorded that it may",
            sorted(left.elements()),
        ),
        (
            "on no list who may be quoted all the same, by what their own file says, by what was chosen at Upload, or "
            "by what somebody has recorded since",
            met.quoted,
        ),
        ("on a list may speak under several names: choose both above and make them one if they are", several),
    ):
        _named(words, who)


def show_silent(ws: Workspace) -> None:
    """Whom lists name and nobody is heard as: who is meant can be said here; nothing where everybody was heard."""
    silent = verbs.intake.who_speaks_nowhere(ws)
    if not silent:
        return
    words = f"{count(len(silent), 'name')} on a list under which nobody speaks"
    with st.expander(words, icon=":material/person_search:", expanded=any(one.may_be for one in silent), key="silent"):
        st.markdown(
            "Whoever they are may speak here under another name or spelling. Say who is meant, and what the list says "
            "holds for them. Leave the others as they are: they gave leave and said nothing that came in."
        )
        for n, one in enumerate(silent[:NAMED]):
            likely = list(one.may_be)
            offered = [*likely, *(v for v in one.on_none if v.id not in {u.id for u in likely})][:OFFERED]
            by_id = {v.id: v for v in offered}
            with st.container(horizontal=True, vertical_alignment="bottom"):
                chosen = st.selectbox(
                    f"{plain(one.name)} ({plain(', '.join(one.files))})",
                    list(by_id),
                    index=None,
                    format_func=lambda i, by_id=by_id: by_id[i].label,  # type: ignore[misc]
                    key=f"silent_{n}_{one.name}",
                    placeholder=f"perhaps {likely[0].label}" if likely else "speaks under no other name",
                )
                st.button(
                    "This is who is meant",
                    key=f"silent_yes_{n}_{one.name}",
                    disabled=chosen is None,
                    on_click=_is_meant,
                    args=(ws, one.name, chosen),
                )
        if len(silent) > NAMED:
            st.caption(f"The first {NAMED} are listed.")


def _is_meant(ws: Workspace, name: str, voice_id: int) -> None:
    verbs.intake.speaks_as(ws, name, voice_id)
    session.notify(f"What the list says of {name} holds for them now. Take it back under “under several names”.")


def _named(words: str, who: Sequence[str]) -> None:
    if not who:
        return
    more = f" and {len(who) - NAMED:,} more" if len(who) > NAMED else ""
    st.markdown(f"- **{len(who):,}** {words}: {plain(', '.join(who[:NAMED]))}{more}")
