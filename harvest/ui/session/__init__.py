"""What a session remembers: which inquiry is open, who is coding, where they stopped."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from harvest import shipped
from harvest import workspace as verbs
from harvest.errors import NotAllowed
from harvest.model import Actor, Right
from harvest.ui import copying
from harvest.ui.serving import INQUIRY as ADDRESS
from harvest.ui.serving import served
from harvest.ui.session import several
from harvest.ui.session.keys import CODER, INQUIRY, NOTICE, PERSON_SETTLED, SAID
from harvest.ui.session.pages import RIGHTS
from harvest.ui.session.remembered import forget_widget_value, set_widget_value, widget_value
from harvest.ui.session.which import which_file
from harvest.ui.widgets import plain
from harvest.workspace import Workspace
from harvest.workspace.team import NOBODY_YET

__all__ = [
    "actor",
    "between_inquiries",
    "coder",
    "folder",
    "forget_widget_value",
    "has_page",
    "in_folder",
    "in_team",
    "inquiry_path",
    "link",
    "machine",
    "may",
    "notify",
    "open_path",
    "say",
    "set_widget_value",
    "several",
    "show_notice",
    "show_said",
    "sign_in",
    "sign_out",
    "stay_in_the_address",
    "stopped",
    "take_up",
    "token",
    "widget_value",
    "workspace",
]


@st.cache_resource(show_spinner=False)
def _opened(path: str, file: tuple[int, int]) -> Workspace:
    ws = verbs.open_inquiry(path)
    copying.opened(ws)
    return ws


def _here(path: Path) -> Workspace:
    """An opened inquiry for Harvest itself; in a folder with one team NoPlace for what that does not work on."""
    return several.opened(path) if served().folder is not None else _opened(str(path), which_file(path))


def folder() -> Path:
    """Where inquiries are looked for and made: beside the one that was served, or the current folder."""
    served = os.environ.get("HARVEST_INQUIRY")
    return Path(served).parent if served else Path.cwd()


def inquiry_path() -> Path | None:
    """The inquiry that this session works on: the one chosen, the one in the address, the one served; or None.

    A team has the one that is served, or in a folder one of those in which whoever is signed in has a place.
    """
    if served().folder is not None:
        return several.chosen(token())
    if served().team:
        return served().inquiry
    chosen = INQUIRY.get() or _in_the_address() or os.environ.get("HARVEST_INQUIRY")
    return Path(chosen) if chosen else None


def _in_the_address() -> str:
    """The inquiry that the address names, when it lies beside the one served: an address never reaches elsewhere."""
    name = st.query_params.get(ADDRESS, "")
    found = next((p for p in verbs.inquiry.inquiries(folder()) if p.name == name), None) if name else None
    return str(found) if found else ""


def stay_in_the_address() -> None:
    """Name the open inquiry in the address, so that a reload or a link sent to somebody opens it again."""
    path = inquiry_path()
    first = os.environ.get("HARVEST_INQUIRY")
    if served().folder is not None:
        several.stay_in_the_address(path)
        return
    if served().team or path is None or not path.exists() or (first and Path(first) == path) or path.parent != folder():
        if ADDRESS in st.query_params:
            del st.query_params[ADDRESS]
        return
    INQUIRY.set(str(path))
    if st.query_params.get(ADDRESS) != path.name:
        st.query_params[ADDRESS] = path.name


def open_path(path: Path) -> None:
    """Work on this inquiry from now on; forgets what belongs to another one.

    NotAllowed for a team, but for another inquiry of a folder in which whoever is signed in has a place.
    """
    if served().folder is not None:
        several.check(path, token())
    elif served().team:
        raise NotAllowed("A team works on the inquiry that is served; another one needs a server of its own.")
    for key in list(st.session_state):
        if key not in (CODER.name, PERSON_SETTLED.name):
            del st.session_state[key]
    INQUIRY.set(str(path))


def workspace() -> Workspace:
    """The open inquiry for whoever is at the screen; shows how to open one, and stops the page, when there is none."""
    path = inquiry_path()
    if path is None:
        st.info("No inquiry is open. Choose one, or make a new one, on the page **Inquiry**.")
        st.page_link(shipped.page("inquiry"), label="Go to Inquiry", icon=":material/home:")
        st.stop()
    return _here(path).acting_as(actor())


def machine() -> Workspace:
    """The open inquiry for Harvest itself: what goes on in the background when whoever began it has gone."""
    ws = workspace()
    return _here(ws.path)


def actor() -> Actor:
    """Who acts at this screen: in a team whoever signed in, with their rights; else whoever picked a name."""
    if not served().team:
        return Actor(CODER.get())
    path = inquiry_path()
    if path is None or not token():
        return NOBODY_YET
    return verbs.team.who_is(_here(path).acting_as(NOBODY_YET), token()) or NOBODY_YET


def between_inquiries() -> bool:
    """Whether somebody is signed in to the team of a folder, and has none of its inquiries open."""
    return served().folder is not None and inquiry_path() is None and bool(several.who(token()).name)


def token() -> str:
    """What this browser keeps of whoever signed in to a team; empty where nobody did."""
    return str(st.context.cookies.get(served().cookie, ""))


def may(right: Right) -> bool:
    """Whether whoever is at the screen may do that: for what is shown; the verbs check it again."""
    return right in actor().rights


def has_page(name: str) -> bool:
    """Whether a page holds anything for whoever is at the screen."""
    return may(RIGHTS[name])


def link(page: str, label: str, icon: str = "", query: dict[str, str] | None = None) -> None:
    """A link to another page, for whoever the page holds something for."""
    if has_page(page):
        st.page_link(shipped.page(page), label=label, icon=icon or None, query_params=query)


def stopped(ws: Workspace) -> str:
    """Why nothing can be saved any more, in a sentence; also that whoever was at the desk is signed out."""
    try:
        return verbs.desk.stopped(ws)
    except NotAllowed as error:
        return str(error)


def in_team() -> bool:
    """Whether this is a team's server, where people sign in with a password."""
    return served().team


def in_folder() -> bool:
    """Whether this is a team's server for several inquiries of a folder."""
    return served().folder is not None


def coder() -> str:
    """Who is at the screen; empty before they signed in."""
    return actor().name


def sign_in(name: str) -> None:
    """This person is at the screen from now on; in a team the door alone says who is."""
    if not served().team:
        CODER.set(name)
        PERSON_SETTLED.set(True)


def take_up(name: str) -> None:
    """This person was at the screen before; empty: nobody."""
    if name and not served().team:
        CODER.set(name)


def sign_out() -> None:
    """Nobody is at the screen any more."""
    CODER.forget()
    PERSON_SETTLED.set(True)


def notify(sentence: str) -> None:
    """Show a sentence once, also when the page is drawn again at once."""
    NOTICE.set(sentence)


def show_notice() -> None:
    """Show the notice that waits, if any."""
    sentence = NOTICE.take()
    if sentence:
        st.toast(plain(sentence), icon=":material/check:")


def say(sentence: str, icon: str) -> None:
    """Tell a sentence when the page is drawn next: what is drawn before that takes the place of the page's style."""
    SAID.set([*SAID.get(), (sentence, icon)])


def show_said() -> None:
    """What waits to be told, once."""
    for sentence, icon in SAID.take():
        st.toast(plain(sentence), icon=icon)
