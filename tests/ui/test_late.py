"""What a page asks late: the page that was opened since stays."""

from __future__ import annotations

import pytest
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime.app_session import AppSession

from harvest.ui.late import at_the_open_page, keep_the_page


class Session:
    """As much of a session as says which page is open."""

    def __init__(self, page: str) -> None:
        self._client_state = ClientState(page_script_hash=page)

    def ask(self, page: str, part: str = "") -> str:
        """The page of which is drawn what is asked like this."""
        asked = ClientState(page_script_hash=page, fragment_id=part)
        at_the_open_page(self, asked)
        return asked.page_script_hash

    def opened_by_the_app(self, page: str) -> None:
        """What Streamlit does when a page sends somebody to another."""
        self._client_state.page_script_hash = page


@pytest.fixture
def session() -> Session:
    return Session("code")


def test_a_part_of_the_page_that_was_left_asks_for_the_page_that_is_open(session: Session) -> None:
    assert session.ask("code", "desk") == "code"
    assert session.ask("compare") == "compare"
    assert session.ask("code", "desk") == "compare", "the browser would take Compare away and show nothing"
    assert session.ask("compare", "news") == "compare"


def test_a_page_that_the_app_went_back_to_keeps_its_parts(session: Session) -> None:
    session.ask("names")
    session.opened_by_the_app("code")
    assert session.ask("code", "desk") == "code"


def test_a_page_that_the_app_opened_keeps_its_parts(session: Session) -> None:
    session.ask("names")
    session.opened_by_the_app("export")
    assert session.ask("export", "news") == "export"


def test_streamlit_is_told_once() -> None:
    keep_the_page()
    once = AppSession.request_rerun
    keep_the_page()
    assert AppSession.request_rerun is once
