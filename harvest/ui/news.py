"""What colleagues did meanwhile, told on every page within a few seconds: a round begun, revealed, closed."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Mode
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.workspace import Workspace

EVERY_SECONDS = 2


def sentence(what: verbs.review.Happened) -> str:
    """What happened to a round, as it is told to whoever is or is not in it."""
    r = what.round
    if what.what == "revealed":
        return f"The round “{r.title}” is revealed: everybody sees what everybody coded. Compare shows the differences."
    if what.what == "closed":
        return f"The round “{r.title}” is closed."
    passages = count(len(r.passages), "passage") if r.passages else "all passages"
    how = "each codes alone" if r.mode is Mode.BLIND else "coded together"
    who = "You are in it: Code shows its passages." if what.mine else "You are not in it."
    return f"The round “{r.title}” has begun: {passages}, {how}{', until ' + r.deadline if r.deadline else ''}. {who}"


def tell(ws: Workspace) -> bool:
    """Tell what happened to rounds since the last look; whether anything did."""
    if not ws.actor.name:
        return False
    before = keys.ROUNDS_KNOWN.get()
    news, now = verbs.review.round_news(ws, before)
    if now != before:
        keys.ROUNDS_KNOWN.set(now)
    if news:
        session.notify("\n".join(sentence(what) for what in news))
    return bool(news)


def mine(ws: Workspace) -> None:
    """Take in what whoever acts did themselves, so that they are not told."""
    keys.ROUNDS_KNOWN.set(verbs.review.round_news(ws, None)[1])


@st.fragment(run_every=EVERY_SECONDS)
def watch() -> None:
    """Look for news on a page that does not look itself, and draw it again when there are any."""
    try:
        if not tell(session.workspace()):
            return
    except HarvestError:  # signed out, or the file is gone: the page itself says so in its place
        pass
    st.rerun()
