"""What will leave is cleared apart from the page, where that takes seconds: the page stands, and its figure follows."""

from __future__ import annotations

import logging
import threading

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience
from harvest.workspace import Workspace

_log = logging.getLogger(__name__)
LOOKS_EVERY = 0.5
WORD = "Looking at everything that would leave: whose words stay here, which names are replaced …"


@st.cache_resource(show_spinner=False)
def _begun() -> dict[tuple[str, Audience], threading.Thread]:
    """What was begun, by inquiry and audience, for every session of this server."""
    return {}


@st.cache_resource(show_spinner=False)
def _beginning() -> threading.Lock:
    return threading.Lock()


def is_done(ws: Workspace, audience: Audience) -> bool:
    """Whether it is known what leaves for this audience; else it is being worked out from now on. Where that failed the
    page is to ask for it itself, and says why."""
    with _beginning():
        thread = _begun().get((str(ws.path), audience))
        if thread is None and verbs.report.is_cleared(ws, audience):
            return True
        if thread is None:
            thread = threading.Thread(target=_clear, args=(ws, audience), name="clearing", daemon=True)
            _begun()[str(ws.path), audience] = thread
            thread.start()
        return not thread.is_alive()


def _clear(ws: Workspace, audience: Audience) -> None:
    try:
        verbs.report.pack_preview(ws, verbs.report.PackRequest(audience=audience))
        verbs.protection.leaving(ws, audience)
        verbs.protection.outdated_exports(ws)
    except HarvestError as error:
        _log.info("%s", error)
    finally:
        ws.store.close()


def wait(ws: Workspace, audience: Audience) -> None:
    """A word that it is being worked out; the page is drawn again once it is."""
    st.fragment(_waiting, run_every=LOOKS_EVERY)(ws, audience)


def _waiting(ws: Workspace, audience: Audience) -> None:
    if is_done(ws, audience):
        st.rerun()
    with st.container(border=True, key="export_clearing"):
        st.markdown(f":material/hourglass_top: {WORD}")
