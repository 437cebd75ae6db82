"""What the door writes down of whom it or the app refused."""

from __future__ import annotations

import asyncio
import contextlib
import re

from harvest import workspace as verbs
from harvest.errors import StoreError
from harvest.ui.door.current import Current
from harvest.ui.guard import Message, Scope, Send
from harvest.workspace import Actor
from harvest.workspace.team import TurnedAway

_AT_A_PAGE = re.compile(r"/\w+/_stcore/(health|host-config)")
"""Streamlit's part in the browser asks there first where a page is opened by its address, then in the right place."""


class TurningAway:
    """Says in the log why somebody was turned away, and who it was when they are signed in."""

    def __init__(self, current: Current):
        self._current = current

    async def __call__(self, why: TurnedAway, who: Actor | None = None) -> None:
        """Written down in a thread of its own; who is refused stays refused when the file cannot be written to."""

        def write() -> None:
            ws = self._current()
            verbs.team.turn_away(ws if who is None else ws.acting_as(who), why)

        with contextlib.suppress(StoreError):
            await asyncio.to_thread(write)

    def watched(self, send: Send, who: Actor, scope: Scope) -> Send:
        """Sends on what the app answers, and writes down where it refused whoever is signed in."""
        if _AT_A_PAGE.fullmatch(scope["path"]):
            return send

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start" and 400 <= message["status"] < 500:
                await self(TurnedAway.ROUTE, who)
            await send(message)

        return sent
