"""A walk through the pages for who sees Harvest for the first time: a page and a sentence or two a step.

Where it is stands in the address, so a reload goes on with it; once left it is gone until somebody asks for it.
"""

from __future__ import annotations

import streamlit as st

from harvest.ui import session
from harvest.ui.serving import INQUIRY
from harvest.ui.session import keys
from harvest.ui.widgets import page_path

ADDRESS = "tour"
"""What the address calls the step: the name of its page."""

STEPS = {
    "inquiry": "What people said at an event is gathered here, with how far you are and who was not heard. "
    "The big button goes on where work stopped.",
    "upload": "Files go in as they are: transcripts, forms, stories, cards. "
    "You see what was recognised in each before anything is kept.",
    "code": "What was said, passage by passage. The machine suggests codes and says why; "
    "nothing counts until a person accepts it.",
    "compare": "Where two people see a passage differently, they settle it here together and say why.",
    "names": "Names, and whatever else would give somebody away. "
    "In what leaves they are replaced, unless you say that one may stay.",
    "themes": "What is strong, what stands in its way, and how many people say so. "
    "Each number opens the words behind it.",
    "export": "The pack for a board, with the way back from each sentence to who said it. "
    "Whoever said no to being quoted is not in it.",
}  # fmt: skip
"""By page, in the order of the work, what it is for."""

OWN = "Your own event begins at the foot of the page Inquiry."

_LEFT = "left"


def begin() -> None:
    """From the first page on, with the next page that is drawn."""
    keys.TOUR.set("inquiry")


def offer() -> None:
    """The quiet way in, for whoever is not on it: it begins with the first page."""
    if (
        not _at()
        and _open()
        and st.button("Take the tour", key="tour_begin", type="tertiary", icon=":material/explore:")
    ):
        begin()
        st.switch_page(page_path("inquiry"), query_params=_address("inquiry"))


def show(page: str) -> str:
    """The step of this page, or the way back from a page that is none of it; what it says, nothing off the tour."""
    if keys.TOUR.get() == _LEFT:
        st.query_params.pop(ADDRESS, None)
    at = _at()
    steps = [name for name in STEPS if session.has_page(name)]
    here = page in steps
    at = page if here else at
    if not _at() or at not in steps or not _open():
        return ""
    keys.TOUR.set(at)
    if st.query_params.get(ADDRESS) != at:
        st.query_params[ADDRESS] = at
    number = steps.index(at)
    begun, said = f"Tour, {number + 1} of {len(steps)}.", STEPS[at] if here else "It goes on at another page."
    last = here and number + 1 == len(steps)
    if last and not session.in_team():
        said = f"{said} {OWN}"
    with st.container(border=True, gap="small", key="tour"):
        st.markdown(f"**{begun}** {said}")
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            if not here:
                _to(f"Go on: {at.capitalize()}", "tour_next", at)
            elif not last:
                after = steps[number + 1]
                _to(f"Next: {after.capitalize()}", "tour_next", after)
            else:
                st.button("End the tour", key="tour_next", on_click=_leave)
            if here and number:
                _to("Back", "tour_back", steps[number - 1])
            if not last:
                st.button("Leave the tour", key="tour_leave", type="tertiary", on_click=_leave)
    return f"{begun} {said}"


def _at() -> str:
    """The page at which the tour is, by this session or by the address; empty for who is not on it."""
    known = keys.TOUR.get() or str(st.query_params.get(ADDRESS, ""))
    return known if known in STEPS else ""


def _open() -> bool:
    path = session.inquiry_path()
    return path is not None and path.exists()


def _address(page: str) -> dict[str, str]:
    """What the address says at this step: the tour, and the inquiry that it names."""
    named = st.query_params.get(INQUIRY)
    return {ADDRESS: page} | ({INQUIRY: named} if named else {})


def _to(label: str, key: str, page: str) -> None:
    if st.button(label, key=key):
        keys.TOUR.set(page)
        st.switch_page(page_path(page), query_params=_address(page))


def _leave() -> None:
    keys.TOUR.set(_LEFT)
