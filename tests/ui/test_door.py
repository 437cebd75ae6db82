"""A team's server against whoever tries: nobody, a reader, a forged cookie, a stale link, a page from elsewhere."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlencode

import pytest

from harvest import workspace as verbs
from harvest.errors import ServeError
from harvest.model import TeamRole
from harvest.ui.door.door import token_in
from harvest.ui.guard import HOST_CONFIG
from harvest.ui.serve import TeamOptions, as_team, serve_team
from harvest.workspace.team import NOBODY_YET, TurnedAway
from tests.e2e.conftest import free_port
from tests.workspace.test_team import PASSWORD, join

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
FORM = "application/x-www-form-urlencoded"
ROUTES = (
    "/",
    "/code",
    "/settings",
    "/index.html",
    "/static/index.html",
    "/static/js/index.js",
    "/media/0123456789.png",
    "/component/x/y",
    "/_stcore/health",
    "/_stcore/metrics",
    "/_stcore/upload_file/session/file",
    "/_stcore/script-health-check",
    "/app/static/x",
    "/auth/login",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//_stcore/health",
    "/signin/../",
    "/signin%2f..%2fstatic/index.html",
    "/accept",
    "/acceptance",
)


LIST_ROUTES = """
import streamlit as st
from harvest import shipped
for route in st.App(str(shipped.app()))._build_starlette_app().routes:
    print(getattr(route, "path", ""))
"""


@lru_cache
def every_route() -> tuple[str, ...]:
    """The routes above and every one that the app itself has; it can be made once a process."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    listed = subprocess.run(
        [sys.executable, "-c", LIST_ROUTES], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    found = tuple(re.sub(r"{[^}]*}", "x", path) for path in listed.stdout.split())
    assert any("upload_file" in path for path in found)
    return ROUTES + found


@dataclass
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: str

    def header(self, name: str) -> str:
        return next((v for k, v in self.headers if k.lower() == name), "")

    @property
    def token(self) -> str:
        """What the browser is given to keep."""
        return self.header("set-cookie").partition("=")[2].partition(";")[0]


@dataclass
class Server:
    """A team's server that is running, and what is asked of it."""

    port: int
    ws: verbs.Workspace

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def origin(self) -> str:
        return f"http://{self.host}"

    def ask(self, path: str, method: str = "GET", *, token: str = "", body: str = "", **headers: str) -> Answer:
        told = {"Host": self.host} | {k.replace("_", "-"): v for k, v in headers.items()}
        if token:
            told["Cookie"] = f"harvest-{self.port}={token}"
        if body or method == "POST":
            told["Content-Length"] = str(len(body))
        conn = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        conn.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in told.items():
            conn.putheader(name, value)
        conn.endheaders(body.encode() or None)
        answer = conn.getresponse()
        found = Answer(answer.status, answer.getheaders(), answer.read().decode("utf-8", "replace"))
        conn.close()
        return found

    def post(self, path: str, token: str = "", **fields: str) -> Answer:
        """A form sent by a page of the server itself."""
        return self.ask(path, "POST", token=token, body=urlencode(fields), Origin=self.origin, Content_Type=FORM)

    def socket(self, token: str = "", origin: str = "", host: str = "") -> int:
        """The status with which the app's socket is opened or refused."""
        lines = [
            "GET /_stcore/stream HTTP/1.1",
            f"Host: {host or self.host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            f"Origin: {origin or self.origin}",
            *([f"Cookie: harvest-{self.port}={token}"] if token else []),
        ]
        with socket.create_connection(("127.0.0.1", self.port), 60) as conn:
            conn.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            return int(conn.recv(200).split()[1])

    def logged(self, verb: str) -> list[str]:
        return [f"{e.who}: {e.detail.get('why', '')}" for e in verbs.settings.log_entries(self.ws) if e.verb == verb]


@pytest.fixture(scope="module")
def server(meeting_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A team's server, with Amina who manages people and Rita who reads."""
    path = tmp_path_factory.mktemp("team") / "team.harvest"
    path.write_bytes(meeting_file.read_bytes())
    ws = verbs.open_inquiry(path)
    join(ws, "Amina", TeamRole.ADMIN)
    join(ws, "Rita", TeamRole.READER)
    with running(path, ws) as found:
        yield found


@contextmanager
def running(path: Path, ws: verbs.Workspace) -> Iterator[Server]:
    """A team's server for an inquiry or a folder, until the end of the block; ``ws`` has its log."""
    port = free_port()
    command = ["serve", str(path), "--team", "--address", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "harvest.cli", *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    found = Server(port, ws)
    try:
        for _ in range(600):
            try:
                if found.ask("/signin").status == 200:
                    break
            except OSError:
                assert process.poll() is None
                time.sleep(0.2)
        yield found
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(300)


@pytest.mark.parametrize("token", ["", "forged", "x" * 43, "../../etc/passwd", '"; DROP TABLE account; --'])
def test_nobody_gets_anything_but_the_way_to_sign_in(server: Server, token: str) -> None:
    for path in every_route():
        for method in ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"):
            answer = server.ask(path, method, token=token.replace(";", "%3b"))
            refused = answer.status in (303, 401, 403, 404, 405, 400)
            assert refused or path == HOST_CONFIG, (path, method, answer.status)
            assert answer.header("content-security-policy"), (path, method)
            assert "Kirk" not in answer.body and "streamlit" not in answer.body.lower(), (path, method)
    assert server.ask("/code", Accept="text/html").header("location") == "/signin?to=/code"
    assert server.socket(token) == 403


def test_who_signs_in_gets_the_app_by_a_cookie_that_no_script_reads_and_no_other_site_sends(server: Server) -> None:
    answer = server.post("/signin", name="amina", password=PASSWORD)
    assert (answer.status, answer.header("location")) == (303, "/")
    cookie = answer.header("set-cookie")
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and "Path=/" in cookie
    assert server.ask("/", token=answer.token).status == 200
    assert server.socket(answer.token) == 101
    assert server.ask("/_stcore/metrics", token=answer.token).status == 404
    assert server.ask("/", Cookie=f"harvest-{server.port}=a; harvest-{server.port}={answer.token}").status in (200, 401)
    out = server.post("/signout", answer.token)
    assert (out.status, out.token) == (303, "")
    assert server.ask("/", token=answer.token).status == 401 and server.socket(answer.token) == 403


def test_signing_out_everywhere_ends_every_browser(server: Server) -> None:
    tokens = [server.post("/signin", name="Rita", password=PASSWORD).token for _ in range(2)]
    assert all(server.ask("/", token=t).status == 200 for t in tokens)
    server.post("/signout", tokens[0], everywhere="yes")
    assert [server.ask("/", token=t).status for t in tokens] == [401, 401]


@pytest.mark.parametrize(
    "host", ["rebound.example", "rebound.example:{port}", "localhost:{port}", "127.0.0.1", "0:{port}"]
)
def test_a_rebound_name_gets_nothing_even_with_the_cookie(server: Server, host: str) -> None:
    token = server.post("/signin", name="Rita", password=PASSWORD).token
    told = host.format(port=server.port)
    for path in ("/", "/signin", "/_stcore/health"):
        assert server.ask(path, Host=told, token=token).status == 403
        assert server.ask(path, Host=told, X_Forwarded_Host=server.host, token=token).status == 403
    assert server.socket(token, host=told) == 403


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1"])
def test_a_page_from_elsewhere_can_neither_sign_in_nor_out_nor_open_the_socket(server: Server, origin: str) -> None:
    token = server.post("/signin", name="Rita", password=PASSWORD).token
    told = origin.format(port=server.port)
    form = urlencode({"name": "Rita", "password": PASSWORD})
    for path in ("/signin", "/signout", "/accept/x"):
        assert server.ask(path, "POST", token=token, body=form, Origin=told, Content_Type=FORM).status == 403
        assert server.ask(path, "POST", token=token, body=form, Content_Type=FORM).status == 403
        assert server.ask(path, "POST", body=form, Sec_Fetch_Site="cross-site", Content_Type=FORM).status == 403
        assert server.ask(path, "POST", body=form, Origin=server.origin, Content_Type="text/plain").status == 403
    assert server.ask("/_stcore/upload_file/a/b", "PUT", token=token, Origin=told).status == 403
    assert server.socket(token, origin=told) == 403
    assert server.ask("/", token=token).status == 200, "still signed in"


def test_what_a_request_says_of_itself_makes_nobody_of_anybody(server: Server) -> None:
    said = {
        "X_Forwarded_For": "10.0.0.1",
        "X_Forwarded_User": "Amina",
        "Remote_User": "Amina",
        "X_Original_Url": "/signin",
    }
    for path in ROUTES:
        answer = server.ask(path, **said, Authorization="Basic QW1pbmE6eA==")
        assert answer.status in (401, 404, 400), path


def test_a_used_link_and_one_made_up_open_nothing(server: Server) -> None:
    link = verbs.team.invite(server.ws, "Zoe <script>alert(1)</script>", TeamRole.READER)
    shown = server.ask(link.path)
    assert shown.status == 200 and "<script>" not in shown.body and "&lt;script&gt;" in shown.body
    assert server.post(link.path, password=PASSWORD, again="something else").status == 422
    assert server.post(link.path, password="short", again="short").status == 422
    came = server.post(link.path, password=PASSWORD, again=PASSWORD)
    assert (came.status, came.header("location")) == (303, "/") and server.ask("/", token=came.token).status == 200
    for path in (link.path, "/accept/", "/accept/x", "/accept/../signin", f"{link.path}/x", "/accept/%00"):
        assert server.ask(path).status in (410, 429), path
        assert server.post(path, password=PASSWORD, again=PASSWORD).status in (410, 429), path


def test_wrong_passwords_say_the_same_of_every_name_and_hold_no_script(server: Server) -> None:
    answers = [server.post("/signin", name=n, password="wrong words all") for n in ("Rita", "Nobody")]
    assert [a.status for a in answers] == [401, 401]
    bodies = {a.body.replace("Rita", "N").replace("Nobody", "N") for a in answers}
    assert len(bodies) == 1 and answers[0].header("set-cookie") == ""
    shown = server.post("/signin", name='"><script>alert(1)</script>', password="x")
    assert "<script>" not in shown.body
    assert server.post("/signin", name="Rita", password="x" * 9000).status == 413
    assert server.ask("/signin").header("cache-control") == "no-store"


def test_every_answer_says_that_nothing_is_loaded_from_elsewhere(server: Server) -> None:
    for path in ("/signin", "/accept/x", "/", "/nothing"):
        answer = server.ask(path)
        assert "frame-ancestors 'none'" in answer.header("content-security-policy")
        assert answer.header("x-content-type-options") == "nosniff"
        assert (
            "http" not in answer.body.replace("https", "").replace("/signin", "").lower() or "src=" not in answer.body
        )


def test_who_was_turned_away_is_in_the_log_and_cannot_fill_it(server: Server) -> None:
    for _ in range(20):
        server.ask("/", token="never given")
        server.ask("/", Host="rebound.example")
        server.ask("/", Origin="http://elsewhere.example")
        server.ask("/_stcore/metrics")
        server.ask("/signin", "POST", Content_Type=FORM)
    found = [line for line in server.logged("turned away") if line.startswith(": ")]
    assert sorted(found) == sorted(set(found)) and len(found) >= 5
    assert verbs.settings.log_state(server.ws).problems == ()


def test_every_refusal_of_somebody_signed_in_is_theirs_in_the_log_once_and_holds_nothing_they_sent(
    server: Server,
) -> None:
    token, out = (verbs.team.sign_in(server.ws.acting_as(NOBODY_YET), "Rita", PASSWORD) for _ in "12")
    for _ in range(3):
        server.ask("/signin", "POST", token=token, body="secret=words", Content_Type=FORM)
        server.ask("/media/secret-words.png", token=token)
        server.ask("/_stcore/upload_file/secret/words", "PUT", token=token, body="x")
    server.post("/signout", out)
    for _ in range(3):
        assert server.ask("/", token=out).status == 401
        assert server.socket("") == 403
    lines = [e for e in verbs.settings.log_entries(server.ws) if e.verb == "turned away"]
    whys = {(e.who, str(e.detail["why"])) for e in lines}
    assert {
        ("Rita", TurnedAway.FORM.value),
        ("Rita", TurnedAway.ROUTE.value),
        ("", TurnedAway.ENDED.value),
        ("", TurnedAway.UNKNOWN.value),
    } <= whys
    assert not any("secret" in str(e.detail) for e in lines)
    assert len([e for e in lines if e.who == ""]) == len({w for who, w in whys if not who}), "each once"


def test_what_the_browser_asks_of_itself_beside_a_page_is_no_line_in_the_log(server: Server) -> None:
    token = verbs.team.sign_in(server.ws.acting_as(NOBODY_YET), "Amina", PASSWORD)
    before = server.logged("turned away")
    for what in ("health", "host-config"):
        assert server.ask(f"/code/_stcore/{what}", token=token).status == 404
    assert server.logged("turned away") == before
    server.ask("/media/nothing.png", token=token)
    assert f"Amina: {TurnedAway.ROUTE.value}" in server.logged("turned away")


def test_whoever_tries_too_often_waits(server: Server) -> None:
    """The last one here: this address then waits a minute."""
    statuses = [server.post("/signin", name="Somebody", password="x").status for _ in range(40)]
    assert statuses[-1] == 429 and set(statuses) <= {401, 429}


def test_nothing_is_served_before_somebody_can_manage_people(meeting: verbs.Workspace) -> None:
    meeting.store.close()
    with pytest.raises(ServeError, match="harvest people .* --invite NAME --role admin"):
        serve_team(meeting.path, 8501, TeamOptions("127.0.0.1"))
    assert not Path(f"{meeting.path}-wal").exists()
    join(meeting, "Farid", TeamRole.HOST)
    assert not verbs.team.can_serve(meeting.acting_as(NOBODY_YET))
    verbs.team.invite(meeting, "Amina", TeamRole.ADMIN)
    assert verbs.team.can_serve(meeting.acting_as(NOBODY_YET))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (TeamOptions("0.0.0.0"), "the one address"),
        (TeamOptions("http://x"), "alone"),
        (TeamOptions("10.0.0.5", Path(__file__)), "go together"),
        (TeamOptions("10.0.0.5", Path("/nothing.pem"), Path("/nothing.key")), "cannot be read"),
        (TeamOptions("garden.example", proxy="caddy"), "takes the number"),
        (TeamOptions("garden.example", Path(__file__), Path(__file__), "127.0.0.1"), "belongs to the proxy"),
    ],
)
def test_what_does_not_go_together_is_said(options: TeamOptions, said: str, tmp_path: Path) -> None:
    with pytest.raises(ServeError, match=said):
        as_team(tmp_path / "x.harvest", 8501, options)


def test_behind_a_proxy_the_public_name_is_answered_and_the_cookie_is_for_https(tmp_path: Path) -> None:
    how = as_team(tmp_path / "x.harvest", 8501, TeamOptions("Garden.Example", proxy="127.0.0.1"))
    assert (how.url, how.bind, how.listens) == ("https://garden.example", "127.0.0.1", 8501)
    assert how.hosts == {"garden.example", "garden.example:443"}
    assert how.sockets == ("wss://garden.example", "wss://garden.example:443")
    assert how.cookie == "__Host-harvest"
    assert as_team(tmp_path / "x.harvest", 8501, TeamOptions("10.0.0.5", proxy="10.0.0.9")).bind == "0.0.0.0"


def test_two_cookies_of_one_name_are_none() -> None:
    assert token_in([(b"cookie", b"a=1"), (b"cookie", b"a=2")], "a") == ""
