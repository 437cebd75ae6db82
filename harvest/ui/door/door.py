"""Who comes in: a session's cookie is asked for at every address and at the socket, and given here alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from harvest import workspace as verbs
from harvest.accounts import ABSOLUTE, IdentityFault, PasswordFault, forwarded
from harvest.errors import HarvestError
from harvest.model import Right
from harvest.ui.door import pages
from harvest.ui.door.asked import (
    a_page,
    answer,
    form,
    from_elsewhere,
    from_our_form,
    here,
    local,
    question,
    token_in,
    told,
)
from harvest.ui.door.current import Current
from harvest.ui.door.provider import Provider
from harvest.ui.door.tries import Tries
from harvest.ui.door.turning_away import TurningAway
from harvest.ui.guard import App, Receive, Scope, Send
from harvest.ui.serving import Served
from harvest.workspace import Actor, Workspace
from harvest.workspace.team import SignInRefused, TurnedAway

T = TypeVar("T")
_SLOW = "That was too often. Wait a minute, then try again."
GO, BACK = "/signin/go", "/signin/back"
"""Where somebody leaves for the provider, and where it sends them again."""
_ON_THE_WAY = 600
"""Seconds for which the browser keeps what was begun at the provider."""


class Door:
    """Stands between the guard and the app of a team's server."""

    def __init__(self, app: App, served: Served, ws: Workspace, provider: Provider | None = None):
        self._app = app
        self._served = served
        self._current = Current(ws)
        self._provider = provider
        self._tries = Tries()
        self._turn_away = TurningAway(self._current)

    @property
    def _ws(self) -> Workspace:
        return self._current()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, one socket, or the server's own start and end."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        try:
            who = await self._who(scope)
            await self._answered(scope, receive, send, who)
        except HarvestError as error:  # the file cannot be asked: nobody comes in
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1011})
            else:
                await answer(send, 503, pages.said("Not now", str(error)))

    async def _answered(self, scope: Scope, receive: Receive, send: Send, who: Actor | None) -> None:
        kind = scope["type"]
        path = scope["path"]
        if kind == "http" and (path in self._own_paths() or path.startswith("/accept/")):
            await self._own(scope, receive, send, path, who)
        elif who is not None:
            await self._app(scope, receive, self._turn_away.watched(send, who, scope))
        elif kind == "websocket":
            await self._turn_away(TurnedAway.UNKNOWN)
            await send({"type": "websocket.close", "code": 1008})
        elif not a_page(scope):
            await self._turn_away(TurnedAway.UNKNOWN)
            await answer(send, 401, "Sign in first.")
        elif self._served.identity:
            await self._come_in(scope, send, forwarded(scope["headers"], self._served.identity), here(scope))
        elif from_elsewhere(scope):
            await answer(send, 200, pages.on(here(scope)))  # asked once more from here, the browser says who it is
        else:
            await answer(send, 303, location=pages.signing_in(here(scope)))

    def _own_paths(self) -> tuple[str, ...]:
        return ("/signin", "/signout") + ((GO, BACK) if self._provider is not None else ())

    async def _who(self, scope: Scope) -> Actor | None:
        token = token_in(scope["headers"], self._served.cookie)
        if self._served.identity:
            said = forwarded(scope["headers"], self._served.identity)
            if not said:
                await self._turn_away(TurnedAway.NAMELESS)
                return None
            return await _aside(lambda: verbs.team.who_is_as(self._ws, token, said)) if token else None
        if not token:
            return None
        who = await _aside(lambda: verbs.team.who_is(self._ws, token))
        if who is None:
            given = await _aside(lambda: verbs.team.was_given(self._ws, token))
            await self._turn_away(TurnedAway.ENDED if given else TurnedAway.COOKIE)
        return who

    async def _own(self, scope: Scope, receive: Receive, send: Send, path: str, who: Actor | None) -> None:
        method = scope["method"]
        if self._served.identity and path != "/signout":
            await self._by_proxy(scope, send, path, who)
        elif method in ("GET", "HEAD"):
            if path not in ("/signin", "/signout") and not self._tries.may(self._address(scope)):
                await self._too_often(send, who)
            else:
                await self._shown(scope, send, path, who)
        elif method != "POST" or not from_our_form(scope) or path in (GO, BACK):
            await self._turn_away(TurnedAway.FORM, who)
            await answer(send, 405 if method != "POST" else 403, "That is not possible here.")
        else:
            await self._posted(scope, receive, send, path, who)

    async def _posted(self, scope: Scope, receive: Receive, send: Send, path: str, who: Actor | None) -> None:
        fields = await form(receive)
        if fields is None:
            await self._turn_away(TurnedAway.FORM, who)
            await answer(send, 413, "That is more than a form has.")
        elif path == "/signout":
            await self._sign_out(send, who, everywhere=fields.get("everywhere") == "yes")
        elif not self._tries.may(self._address(scope)):
            await self._too_often(send, who)
        elif path == "/signin":
            await self._sign_in(send, fields)
        else:
            await self._accept(send, path, fields, who)

    async def _too_often(self, send: Send, who: Actor | None) -> None:
        await self._turn_away(TurnedAway.OFTEN, who)
        await answer(send, 429, pages.said("Too often", _SLOW))

    async def _by_proxy(self, scope: Scope, send: Send, path: str, who: Actor | None) -> None:
        """Where the proxy says who is asking, no password and no link opens anything."""
        if path == "/signin" and scope["method"] in ("GET", "HEAD"):
            if who is not None:
                await answer(send, 303, location="/")
            else:
                await self._come_in(scope, send, forwarded(scope["headers"], self._served.identity), "/")
        else:
            await self._turn_away(TurnedAway.CLOSED, who)
            await answer(send, 404, "Not here.")

    async def _come_in(self, scope: Scope, send: Send, said: str, to: str) -> None:
        """In as whom the proxy says is asking."""
        if not said:
            await answer(send, 401, pages.said("Who are you?", "The way here does not say who is asking.", way=False))
            return
        try:
            token = await _aside(lambda: verbs.team.come_in_as(self._ws, said))
        except SignInRefused as error:
            await answer(send, 403, pages.said("No place in this team", str(error), way=False))
            return
        await answer(send, 200, pages.on(to), cookies=[self._cookie(token)])

    async def _shown(self, scope: Scope, send: Send, path: str, who: Actor | None) -> None:
        title = await _aside(lambda: self._ws.title)
        if path == "/signout":
            await (answer(send, 200, pages.sign_out(who.name)) if who else answer(send, 303, location="/signin"))
        elif path == "/signin":
            to = local(question(scope).get("to", "/"))
            await (answer(send, 303, location=to) if who else answer(send, 200, self._sign_in_page(title, to)))
        elif path == GO:
            await self._go(scope, send)
        elif path == BACK:
            await self._back(scope, send)
        else:
            try:
                name = await _aside(lambda: verbs.team.invited_name(self._ws, _token(path)))
            except HarvestError as error:
                await self._turn_away(TurnedAway.LINK, who)
                await answer(send, 410, pages.said("This link holds no more", str(error)))
                return
            await answer(send, 200, pages.accept(title, name, path, plain=not self._served.safe))

    def _sign_in_page(self, title: str, to: str, *, name: str = "", wrong: str = "") -> str:
        label = self._provider.settings.label if self._provider is not None else ""
        return pages.sign_in(title, name=name, wrong=wrong, plain=not self._served.safe, to=to, provider=label)

    async def _go(self, scope: Scope, send: Send) -> None:
        assert self._provider is not None
        to = local(question(scope).get("to", "/"))
        try:
            location, key = await self._provider.begin(scope, to)
        except IdentityFault as error:
            await answer(send, 503, pages.said("Not now", str(error)))
            return
        await answer(send, 303, location=location, cookies=[self._on_the_way(key)])

    async def _back(self, scope: Scope, send: Send) -> None:
        assert self._provider is not None
        forgotten = self._on_the_way("")
        key = token_in(scope["headers"], self._way_cookie)
        try:
            said, to = await self._provider.end(scope, key)
            token = await _aside(lambda: verbs.team.come_in_as(self._ws, said))
        except IdentityFault as error:
            await self._turn_away(TurnedAway.PROVIDER)
            await answer(send, 401, pages.said("That did not work", str(error)), cookies=[forgotten])
            return
        except SignInRefused as error:
            await answer(send, 403, pages.said("No place in this team", str(error)), cookies=[forgotten])
            return
        await answer(send, 200, pages.on(to), cookies=[self._cookie(token), forgotten])

    async def _sign_in(self, send: Send, fields: dict[str, str]) -> None:
        name, password, to = fields.get("name", ""), fields.get("password", ""), local(fields.get("to", "/"))
        try:
            token = await _aside(lambda: verbs.team.sign_in(self._ws, name[:60], password))
        except HarvestError as error:
            title = await _aside(lambda: self._ws.title)
            await answer(send, 401, self._sign_in_page(title, to, name=name[:60], wrong=str(error)))
            return
        await answer(send, 303, location=to, cookies=[self._cookie(token)])

    async def _accept(self, send: Send, path: str, fields: dict[str, str], came: Actor | None) -> None:
        password = fields.get("password", "")
        try:
            if password != fields.get("again", ""):
                raise PasswordFault("The two passwords are not the same.")
            token = await _aside(lambda: verbs.team.accept(self._ws, _token(path), password))
        except PasswordFault as error:
            sentence = str(error)
            try:
                name = await _aside(lambda: verbs.team.invited_name(self._ws, _token(path)))
            except HarvestError as gone:
                await answer(send, 410, pages.said("This link holds no more", str(gone)))
                return
            title = await _aside(lambda: self._ws.title)
            await answer(send, 422, pages.accept(title, name, path, wrong=sentence, plain=not self._served.safe))
            return
        except HarvestError as error:
            await self._turn_away(TurnedAway.LINK, came)
            status = 410 if isinstance(error, SignInRefused) else 503
            await answer(send, status, pages.said("This link holds no more", str(error)))
            return
        who = await _aside(lambda: verbs.team.who_is(self._ws, token))
        codes = who is not None and Right.DECIDE in who.rights and Right.SETTINGS not in who.rights
        await answer(send, 303, location="/code" if codes else "/", cookies=[self._cookie(token)])

    async def _sign_out(self, send: Send, who: Actor | None, *, everywhere: bool) -> None:
        if who is not None:
            ws = self._ws.acting_as(who)
            await _aside(lambda: verbs.team.sign_out_everywhere(ws) if everywhere else verbs.team.sign_out(ws))
        out = self._cookie("")
        if self._served.identity:  # asked for any page, the proxy would say again who is here
            await answer(send, 200, pages.signed_out(), cookies=[out])
        else:
            await answer(send, 303, location="/signin", cookies=[out])

    def _cookie(self, token: str) -> str:
        """The cookie that holds the token; an empty one forgets it. No script can read it, no other site sends it."""
        lasts = int(ABSOLUTE.total_seconds()) if token else 0
        return f"{self._served.cookie}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={lasts}{self._secure}"

    def _on_the_way(self, key: str) -> str:
        """The cookie of whoever is at the provider: it comes back with them from there, so that it can't be strict."""
        lasts = _ON_THE_WAY if key else 0
        return f"{self._way_cookie}={key}; Path=/signin; HttpOnly; SameSite=Lax; Max-Age={lasts}{self._secure}"

    @property
    def _way_cookie(self) -> str:
        return f"harvest-way-{self._served.port}"

    @property
    def _secure(self) -> str:
        return "; Secure" if self._served.scheme == "https" else ""

    def _address(self, scope: Scope) -> str:
        """Where a request comes from: as the named proxy says, and otherwise whoever sent it, whatever it says."""
        peer = str((scope.get("client") or ("",))[0])
        said = told(scope, b"x-forwarded-for") if self._served.proxy else None
        return peer if said is None else said.decode("latin-1").rpartition(",")[2].strip()[:60]


def _token(path: str) -> str:
    return path.removeprefix("/accept/")


async def _aside(do: Callable[[], T]) -> T:
    """Done in a thread: the file is asked, or a password worked out, and others go on meanwhile."""
    return await asyncio.to_thread(do)
