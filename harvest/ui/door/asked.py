"""What a request holds, and an answer to it, in the few words that the door needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, quote

from harvest.ui.guard import Receive, Scope, Send

_LARGEST = 8_000
"""Bytes that a form may have."""


def token_in(headers: Iterable[tuple[bytes, bytes]], cookie: str) -> str:
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


def told(scope: Scope, name: bytes) -> bytes | None:
    """What a header says last; None when it is not there."""
    found: bytes | None = None
    for key, value in scope["headers"]:
        if key.lower() == name:
            found = value
    return found


def a_page(scope: Scope) -> bool:
    """Whether a browser asks for a page to show, and not for a part of one."""
    shown = told(scope, b"sec-fetch-dest") in (None, b"document")
    return scope.get("method") in ("GET", "HEAD") and shown and b"html" in (told(scope, b"accept") or b"")


def from_elsewhere(scope: Scope) -> bool:
    """Whether a page elsewhere led here: then the browser does not send along who somebody is."""
    return told(scope, b"sec-fetch-site") in (b"cross-site", b"same-site")


def from_our_form(scope: Scope) -> bool:
    """Whether a form was sent by a page of this server: the guard has looked at the origin where there is one."""
    kind = (told(scope, b"content-type") or b"").split(b";")[0].strip().lower()
    usual = b"same-origin" if told(scope, b"origin") is not None else b""
    site = told(scope, b"sec-fetch-site")
    return (usual if site is None else site) == b"same-origin" and kind == b"application/x-www-form-urlencoded"


def local(address: str) -> str:
    """An address on this server, and nothing else: whoever made a link does not say where people land.

    >>> [local(a) for a in ("/code?passage=41", "//x.example", "https://x.example", "/signin", "/\\\\x")]
    ['/code?passage=41', '/', '/', '/', '/']
    """
    path = address.partition("?")[0]
    plain = address.isascii() and address.isprintable() and not set(address) & set('\\\\"<> ')
    ours = address.startswith("/") and not address.startswith("//") and len(address) <= 2000
    door = path.startswith(("/signin", "/signout", "/accept"))
    return address if plain and ours and not door else "/"


def here(scope: Scope) -> str:
    """The address that was asked for, to come back to."""
    query = scope.get("query_string", b"").decode("latin-1")
    return local(quote(scope["path"], safe="/:@!$&'()*+,;=~-._") + (f"?{query}" if query else ""))


def question(scope: Scope) -> dict[str, str]:
    """What stands behind the question mark of an address."""
    return _fields(scope.get("query_string", b"")) or {}


async def form(receive: Receive) -> dict[str, str] | None:
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
    return _fields(body)


def _fields(body: bytes) -> dict[str, str] | None:
    try:
        found = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return None
    return {name: values[0] for name, values in found.items()}


async def answer(send: Send, status: int, words: str = "", *, location: str = "", cookies: Sequence[str] = ()) -> None:
    """One whole answer that nobody keeps."""
    page = words.startswith("<!")
    body = words.encode()
    said = [
        (b"content-type", b"text/html; charset=utf-8" if page else b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    if location:
        said.append((b"location", location.encode()))
    said += [(b"set-cookie", cookie.encode()) for cookie in cookies]
    await send({"type": "http.response.start", "status": status, "headers": said})
    await send({"type": "http.response.body", "body": body})
