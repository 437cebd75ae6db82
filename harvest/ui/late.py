"""What a page asks late: parts that look for news ask for the page that is open, not for the one that was left.

Between a click on another page and the first word of that page, a part of the old one may still ask to be drawn (they
do so every two seconds). Streamlit then names the old page to the browser, which takes the new one away and shows
nothing; the slower the answer, the likelier. What is asked that late goes to the page that was opened since.
"""

from __future__ import annotations

from functools import wraps
from typing import Any
from weakref import WeakKeyDictionary

_left: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""The page that each session left last."""


def at_the_open_page(session: Any, asked: Any) -> None:
    """Take note of a page that is opened; what a part of the page before it asks is asked of the open one instead."""
    stands = session._client_state
    if not asked.fragment_id:
        if asked.page_script_hash and asked.page_script_hash != stands.page_script_hash:
            _left[session] = stands.page_script_hash
            stands.page_script_hash = asked.page_script_hash
    elif asked.page_script_hash == _left.get(session) and stands.page_script_hash:
        asked.page_script_hash = stands.page_script_hash


def keep_the_page() -> None:
    """From now on a page that was opened stays, whatever the one before it asks; once in a process."""
    from streamlit.runtime.app_session import AppSession

    request = AppSession.request_rerun
    if hasattr(request, "__wrapped__"):
        return

    @wraps(request)
    def request_rerun(self: AppSession, client_state: Any) -> None:
        if client_state is not None:
            at_the_open_page(self, client_state)
        request(self, client_state)

    AppSession.request_rerun = request_rerun  # type: ignore[method-assign]
