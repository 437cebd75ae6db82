"""What the server answers, and to whom: at its own address alone, and nothing loaded from anywhere else.

A page elsewhere can give its name the server's address and then ask the server as if it came from here; its ``Host``
and ``Origin`` tell. Both are checked at every route and at the socket.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, TypeAlias

from harvest.errors import HarvestError
from harvest.ui.serving import Served
from harvest.workspace.team import TurnedAway

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Headers: TypeAlias = Iterable[tuple[bytes, bytes]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

CLOSED = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check", "/auth", "/oauth2callback")
"""Routes of Streamlit's that Harvest has no use for."""
FIRST_PAGE = "/inquiry"
"""What people type for the page that has the address itself; Streamlit knows no page of that name."""
HOST_CONFIG = "/_stcore/host-config"
NO_HOST = {
    "allowedOrigins": [],
    "useExternalAuthToken": False,
    "enableCustomParentMessages": False,
    "enforceDownloadInNewTab": False,
    "metricsUrl": "",
    "blockErrorDialogs": False,
    "resourceCrossOriginMode": None,
}
"""The browser's part asks at its start who may hold it in a frame and send it messages: nobody."""

POLICY = "; ".join(
    (
        "default-src 'self'",
        # Streamlit puts components together as blobs; charts are programs that are put together in the browser
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "media-src 'self' data: blob:",
        "connect-src 'self' {sockets} data: blob:",
        "worker-src 'self' blob:",
        "frame-src 'self' blob: data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)


def headers(served: Served) -> list[tuple[bytes, bytes]]:
    """The headers that go with every answer."""
    said = {
        "content-security-policy": POLICY.format(sockets=" ".join(served.sockets)),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",  # without any, browsers don't say where a form comes from
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    }
    if served.scheme == "https":
        said["strict-transport-security"] = "max-age=31536000"
    return [(name.encode(), value.encode()) for name, value in said.items()]


def stranger(asked: Iterable[tuple[bytes, bytes]], served: Served) -> TurnedAway | None:
    """Why a request was not sent to the server's own name by a page of its own; None when it was.

    >>> stranger([(b"host", b"127.0.0.1:8501")], Served())
    >>> stranger([(b"host", b"rebound.example:8501")], Served()).name
    'HOST'
    >>> stranger([(b"host", b"127.0.0.1:8501"), (b"origin", b"http://elsewhere.example")], Served()).name
    'ORIGIN'
    """
    told: dict[str, list[str]] = {"host": [], "origin": []}
    for name, value in asked:
        key = name.decode("latin-1").lower()
        if key in told:
            told[key].append(value.decode("latin-1").lower())
    if len(told["host"]) != 1 or told["host"][0] not in served.hosts:
        return TurnedAway.HOST
    ours = all(o == f"{served.scheme}://{told['host'][0]}" for o in told["origin"])
    return None if ours else TurnedAway.ORIGIN


class Guard:
    """Stands before the app: refuses what comes from elsewhere, closes routes, adds headers to every answer."""

    def __init__(self, app: App, served: Served, turned_away: Callable[[TurnedAway], None] = lambda why: None):
        self._app = app
        self._turned_away = turned_away
        self._served = served
        self._headers = headers(served)
        self._names = {name for name, _ in self._headers} | {b"access-control-allow-origin"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, one socket, or the server's own start and end."""
        kind = scope["type"]
        if kind not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        path = "/" + scope["path"].lstrip("/")
        peer = (scope.get("client") or ("",))[0]
        why = stranger(scope["headers"], self._served)
        if self._served.proxy and peer != self._served.proxy:
            why = TurnedAway.PEER
        if why is not None:
            await self._log(why)
            await self._answer(kind, send, 403, b"Harvest answers at its own address alone.")
        elif any(path == closed or path.startswith(f"{closed}/") for closed in CLOSED):
            await self._log(TurnedAway.CLOSED)
            await self._answer(kind, send, 404, b"Not here.")
        elif path == HOST_CONFIG and kind == "http":
            await self._answer(kind, send, 200, json.dumps(NO_HOST).encode(), b"application/json")
        elif path == FIRST_PAGE and kind == "http":
            asked = bytes(scope.get("query_string") or b"")
            await self._answer(kind, send, 307, b"", also=((b"location", b"/" + (b"?" + asked if asked else b"")),))
        else:
            await self._app(scope, receive, self._with_headers(send))

    async def _log(self, why: TurnedAway) -> None:
        with contextlib.suppress(HarvestError):  # who is refused stays refused when the file cannot be written to
            await asyncio.to_thread(self._turned_away, why)

    async def _answer(
        self, kind: str, send: Send, status: int, body: bytes, sort: bytes = b"text/plain", also: Headers = ()
    ) -> None:
        if kind == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        told = [(b"content-type", sort), (b"content-length", str(len(body)).encode()), *also, *self._headers]
        await send({"type": "http.response.start", "status": status, "headers": told})
        await send({"type": "http.response.body", "body": body})

    def _with_headers(self, send: Send) -> Send:
        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [(n, v) for n, v in message.get("headers", ()) if bytes(n).lower() not in self._names]
                message = {**message, "headers": [*own, *self._headers]}
            await send(message)

        return sent
