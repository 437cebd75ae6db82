"""Who comes in: a session's cookie is asked for at every address and at the socket, and given here alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from typing import TypeVar
from urllib.parse import parse_qs

from harvest import workspace as verbs
from harvest.accounts import ABSOLUTE, PasswordFault
from harvest.errors import HarvestError
from harvest.ui.door import pages
from harvest.ui.door.tries import Tries
from harvest.ui.guard import App, Receive, Scope, Send
from harvest.ui.serving import Served
from harvest.workspace import Actor, Workspace
from harvest.workspace.team import NOBODY_YET, SignInRefused, TurnedAway

T = TypeVar("T")
_LARGEST = 8_000
"""Bytes that a form may have."""
_SLOW = "That was too often. Wait a minute, then try again."


def token_in(headers: list[tuple[bytes, bytes]], cookie: str) -> str:
    """What the browser keeps under that name; empty when it keeps nothing, or more than one thing.

    >>> token_in([(b"cookie", b"theme=dark; harvest-8501=abc")], "harvest-8501")
    'abc'
    >>> token_in([(b"cookie", b"harvest-8501=abc"), (b"cookie", b"harvest-8501=def")], "harvest-8501")
    ''
    """
    found = []
    for name, value in headers:
        if name.lower() == b"cookie":
            try:
                kept = SimpleCookie(value.decode("latin-1"))
            except CookieError:
                return ""
            found += [m.value for key, m in kept.items() if key == cookie]
    return found[0] if len(found) == 1 else ""


class Door:
    """Stands between the guard and the app of a team's server."""

    def __init__(self, app: App, served: Served, ws: Workspace):
        self._app = app
        self._served = served
        self._ws = ws.acting_as(NOBODY_YET)
        self._tries = Tries()

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
                await _answer(send, 503, pages.said("Not now", str(error)))

    async def _answered(self, scope: Scope, receive: Receive, send: Send, who: Actor | None) -> None:
        kind = scope["type"]
        path = scope["path"]
        if kind == "http" and (path in ("/signin", "/signout") or path.startswith("/accept/")):
            await self._own(scope, receive, send, path, who)
        elif who is not None:
            await self._app(scope, receive, send)
        elif kind == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        elif scope["method"] in ("GET", "HEAD") and _a_page(scope):
            await _answer(send, 303, location="/signin")
        else:
            await _answer(send, 401, "Sign in first.")

    async def _who(self, scope: Scope) -> Actor | None:
        token = token_in(scope["headers"], self._served.cookie)
        if not token:
            return None
        who = await _aside(lambda: verbs.team.who_is(self._ws, token))
        if who is None and not await _aside(lambda: verbs.team.was_given(self._ws, token)):
            await self._turn_away(TurnedAway.COOKIE)
        return who

    async def _turn_away(self, why: TurnedAway) -> None:
        await _aside(lambda: verbs.team.turn_away(self._ws, why))

    async def _own(self, scope: Scope, receive: Receive, send: Send, path: str, who: Actor | None) -> None:
        method = scope["method"]
        if method in ("GET", "HEAD"):
            if path.startswith("/accept/") and not self._tries.may(self._address(scope)):
                await self._turn_away(TurnedAway.OFTEN)
                await _answer(send, 429, pages.said("Too often", _SLOW))
                return
            await self._shown(send, path, who)
            return
        if method != "POST" or not _from_our_form(scope):
            await self._turn_away(TurnedAway.FORM)
            await _answer(send, 405 if method != "POST" else 403, "That is not possible here.")
            return
        form = await _form(receive)
        if form is None:
            await _answer(send, 413, "That is more than a form has.")
        elif path == "/signout":
            await self._sign_out(send, who, everywhere=form.get("everywhere") == "yes")
        elif not self._tries.may(self._address(scope)):
            await self._turn_away(TurnedAway.OFTEN)
            await _answer(send, 429, pages.said("Too often", _SLOW))
        elif path == "/signin":
            await self._sign_in(send, form)
        else:
            await self._accept(send, path, form)

    async def _shown(self, send: Send, path: str, who: Actor | None) -> None:
        title = await _aside(lambda: self._ws.title)
        if path == "/signout":
            await (_answer(send, 200, pages.sign_out(who.name)) if who else _answer(send, 303, location="/signin"))
        elif path == "/signin":
            shown = pages.sign_in(title, plain=not self._served.safe)
            await (_answer(send, 303, location="/") if who else _answer(send, 200, shown))
        else:
            try:
                name = await _aside(lambda: verbs.team.invited_name(self._ws, _token(path)))
            except HarvestError as error:
                await self._turn_away(TurnedAway.LINK)
                await _answer(send, 410, pages.said("This link holds no more", str(error)))
                return
            await _answer(send, 200, pages.accept(title, name, path, plain=not self._served.safe))

    async def _sign_in(self, send: Send, form: dict[str, str]) -> None:
        name, password = form.get("name", ""), form.get("password", "")
        try:
            token = await _aside(lambda: verbs.team.sign_in(self._ws, name[:60], password))
        except HarvestError as error:
            title = await _aside(lambda: self._ws.title)
            plain = not self._served.safe
            await _answer(send, 401, pages.sign_in(title, name=name[:60], wrong=str(error), plain=plain))
            return
        await _answer(send, 303, location="/", cookie=self._cookie(token))

    async def _accept(self, send: Send, path: str, form: dict[str, str]) -> None:
        password = form.get("password", "")
        try:
            if password != form.get("again", ""):
                raise PasswordFault("The two passwords are not the same.")
            token = await _aside(lambda: verbs.team.accept(self._ws, _token(path), password))
        except PasswordFault as error:
            sentence = str(error)
            try:
                name = await _aside(lambda: verbs.team.invited_name(self._ws, _token(path)))
            except HarvestError as gone:
                await _answer(send, 410, pages.said("This link holds no more", str(gone)))
                return
            title = await _aside(lambda: self._ws.title)
            await _answer(send, 422, pages.accept(title, name, path, wrong=sentence, plain=not self._served.safe))
            return
        except HarvestError as error:
            await self._turn_away(TurnedAway.LINK)
            status = 410 if isinstance(error, SignInRefused) else 503
            await _answer(send, status, pages.said("This link holds no more", str(error)))
            return
        await _answer(send, 303, location="/", cookie=self._cookie(token))

    async def _sign_out(self, send: Send, who: Actor | None, *, everywhere: bool) -> None:
        if who is not None:
            ws = self._ws.acting_as(who)
            await _aside(lambda: verbs.team.sign_out_everywhere(ws) if everywhere else verbs.team.sign_out(ws))
        await _answer(send, 303, location="/signin", cookie=self._cookie(""))

    def _cookie(self, token: str) -> str:
        """The cookie that holds the token; an empty one forgets it. No script can read it, no other site sends it."""
        lasts = int(ABSOLUTE.total_seconds()) if token else 0
        secure = "; Secure" if self._served.scheme == "https" else ""
        return f"{self._served.cookie}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={lasts}{secure}"

    def _address(self, scope: Scope) -> str:
        """Where a request comes from: as the named proxy says, and otherwise whoever sent it, whatever it says."""
        peer = str((scope.get("client") or ("",))[0])
        if not self._served.proxy:
            return peer
        said = [v for n, v in scope["headers"] if n.lower() == b"x-forwarded-for"]
        return said[-1].decode("latin-1").rpartition(",")[2].strip()[:60] if said else peer


def _token(path: str) -> str:
    return path.removeprefix("/accept/")


async def _aside(do: Callable[[], T]) -> T:
    """Done in a thread: the file is asked, or a password worked out, and others go on meanwhile."""
    return await asyncio.to_thread(do)


def _a_page(scope: Scope) -> bool:
    """Whether a browser asks for a page to show, and not for a part of one."""
    told = {n.lower(): v for n, v in scope["headers"]}
    return told.get(b"sec-fetch-dest", b"document") == b"document" and b"html" in told.get(b"accept", b"")


def _from_our_form(scope: Scope) -> bool:
    """Whether a form was sent by a page of this server: the guard has looked at the origin where there is one."""
    told = {n.lower(): v for n, v in scope["headers"]}
    kind = told.get(b"content-type", b"").split(b";")[0].strip().lower()
    said = told.get(b"sec-fetch-site", b"same-origin" if b"origin" in told else b"")
    return said == b"same-origin" and kind == b"application/x-www-form-urlencoded"


async def _form(receive: Receive) -> dict[str, str] | None:
    """The fields of a form; None for more than a form has."""
    body = b""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if len(body) > _LARGEST:
            return None
        if not message.get("more_body"):
            break
    try:
        found = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return None
    return {name: values[0] for name, values in found.items()}


async def _answer(send: Send, status: int, words: str = "", *, location: str = "", cookie: str = "") -> None:
    page = words.startswith("<!")
    body = words.encode()
    told = [
        (b"content-type", b"text/html; charset=utf-8" if page else b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    if location:
        told.append((b"location", location.encode()))
    if cookie:
        told.append((b"set-cookie", cookie.encode()))
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body})
