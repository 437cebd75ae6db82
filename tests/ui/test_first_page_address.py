"""The first page has the address itself; whoever types its name gets there too."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from harvest.ui.guard import Guard
from harvest.ui.serving import Served


def _asked(path: str, query: bytes) -> tuple[int, bytes]:
    answers: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message: Any) -> None:
        answers.append(message)

    async def receive() -> dict[str, str]:
        return {"type": "http.request"}

    scope = {"type": "http", "path": path, "query_string": query, "headers": [(b"host", b"127.0.0.1:8501")]}
    with ThreadPoolExecutor(1) as alone:  # a browser's test before this one may have left its loop in this thread
        alone.submit(asyncio.run, Guard(app, Served())(scope, receive, send)).result()
    return answers[0]["status"], dict(answers[0]["headers"]).get(b"location", b"")


@pytest.mark.parametrize(
    ("path", "query", "answer"),
    [
        ("/inquiry", b"", (307, b"/")),
        ("/inquiry", b"inquiry=a%20b.harvest", (307, b"/?inquiry=a%20b.harvest")),
        ("/code", b"", (200, b"")),
        ("//elsewhere.example/inquiry", b"", (200, b"")),
    ],
)
def test_the_name_of_the_first_page_leads_to_it_and_nowhere_else(
    path: str, query: bytes, answer: tuple[int, bytes]
) -> None:
    assert _asked(path, query) == answer
