"""The served app: it answers its own address alone, closes what it does not need, loads nothing from elsewhere."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from harvest.ui import serving
from tests.e2e.conftest import free_port

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def served(meeting_file: Path) -> Iterator[int]:
    """The port of an app that is running."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "harvest.cli", "serve", str(meeting_file), "--port", str(port)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                if _ask(port, "/_stcore/health")[0] == 200:
                    break
            except OSError:
                assert process.poll() is None
                time.sleep(0.2)
        yield port
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(300)


def _ask(
    port: int, path: str, method: str = "GET", host: str | None = None, **more: str
) -> tuple[int, dict[str, str], bytes]:
    conn = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
    conn.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in {"Host": host or f"127.0.0.1:{port}", **more}.items():
        conn.putheader(name, value)
    conn.endheaders()
    answer = conn.getresponse()
    found = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    conn.close()
    return found


def _socket(port: int, host: str, origin: str | None) -> int:
    """The status with which the socket of the app is opened or refused."""
    with socket.create_connection(("127.0.0.1", port), 60) as conn:
        lines = [
            "GET /_stcore/stream HTTP/1.1",
            f"Host: {host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            *([f"Origin: {origin}"] if origin else []),
        ]
        conn.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(conn.recv(200).split()[1])


def test_its_own_address_is_answered_by_either_name(served: int) -> None:
    for host in serving.LOCAL:
        assert _ask(served, "/", host=f"{host}:{served}")[0] == 200
        assert _socket(served, f"{host}:{served}", f"http://{host}:{served}") == 101


@pytest.mark.parametrize(
    "host", ["rebound.example", "rebound.example:{port}", "127.0.0.1.rebound.example:{port}", "0:{port}"]
)
def test_a_page_that_gave_its_name_this_address_gets_nothing(served: int, host: str) -> None:
    host = host.format(port=served)
    for path in ("/", "/_stcore/health", "/_stcore/host-config", "/media/x", "/static/index.html"):
        status, _, body = _ask(served, path, host=host)
        assert status == 403 and b"Kirk" not in body
    assert _socket(served, host, f"http://{host}") == 403


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1"])
def test_a_page_from_elsewhere_may_not_ask(served: int, origin: str) -> None:
    origin = origin.format(port=served)
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS"):
        assert _ask(served, "/_stcore/upload_file/a/b", method, Origin=origin)[0] == 403
    assert _socket(served, f"127.0.0.1:{served}", origin) == 403


def test_routes_without_a_use_are_closed_and_nobody_may_frame_the_app(served: int) -> None:
    for path in (
        "/_stcore/metrics",
        "//_stcore/metrics",
        "/_stcore/agent/mcp",
        "/_stcore/agent/openapi.json",
        "/auth/login",
    ):
        assert _ask(served, path)[0] == 404, path
    assert json.loads(_ask(served, "/_stcore/host-config")[2])["allowedOrigins"] == []


def test_every_answer_says_that_nothing_is_loaded_from_elsewhere(served: int) -> None:
    for path in ("/", "/_stcore/health", "/_stcore/metrics", "/static/nothing.js"):
        told = _ask(served, path)[1]
        policy = told["content-security-policy"]
        assert "default-src 'self'" in policy and "frame-ancestors 'none'" in policy and "object-src 'none'" in policy
        assert not [word for word in policy.split() if "//" in word and str(served) not in word]
        assert (told["x-content-type-options"], told["referrer-policy"]) == ("nosniff", "same-origin")
