"""Who is at this screen, kept by the browser for the day: a reload or a new tab does not ask again.

A name that anybody may choose is a convenience, no proof: where people sign in with accounts none of this is used.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import unquote

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.session import keys
from harvest.workspace import Workspace

KEY = "person"
_HERE = Path(__file__).parent
_PERSON = st.components.v2.component("harvest_person", html="", js=(_HERE / "person.js").read_text(encoding="utf-8"))


def _slot(ws: Workspace) -> str:
    """What the browser calls this inquiry's person: two inquiries may have two."""
    return "harvest-who-" + hashlib.sha256(str(ws.path.resolve()).encode()).hexdigest()[:12]


def _known(ws: Workspace, name: object) -> str:
    return name if isinstance(name, str) and name in verbs.settings.coders(ws) else ""


def remember(ws: Workspace) -> None:
    """At the begin of a session take whom the browser remembers; from then on have it remember who is here.

    A cookie tells at once; where two tabs of one browser are two people, what the tab itself remembers comes a moment
    later and counts more. Only names that have coded here before are taken.
    """
    slot = _slot(ws)
    if not keys.PERSON_SETTLED.get() and not session.coder():
        session.take_up(_known(ws, unquote(st.context.cookies.get(slot, ""))))
    data = {"slot": slot, "name": session.coder(), "settled": keys.PERSON_SETTLED.get()}

    def tab_says() -> None:
        heard = session.widget_value(KEY)
        name = _known(ws, (heard or {}).get("who"))
        if name:
            session.sign_in(name)

    _PERSON(key=KEY, data=data, height=1, on_who_change=tab_says)
