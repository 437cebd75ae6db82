"""Who somebody is as another server says it: a named proxy in a header, or a provider by OpenID Connect."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from joserfc import jwk

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError, NotAllowed, ServeError
from harvest.model import TeamRole
from harvest.ui.door import BACK, Door, Provider, read_provider
from harvest.ui.guard import Guard
from harvest.ui.serve import TeamOptions, as_team
from harvest.ui.serving import Served
from harvest.workspace.team import NOBODY_YET, SignInRefused, TurnedAway
from tests.ui.fake_provider import SECRET, FakeProvider, running
from tests.workspace.test_team import PASSWORD, join, signed_in

PROXY = "10.0.0.9"
HEADER = "X-Forwarded-Email"
AMINA = "amina@garden.example"


@dataclass
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: str

    @property
    def location(self) -> str:
        return next((v for k, v in self.headers if k == "location"), "")

    def kept(self, cookie: str) -> str:
        """What the browser is given to keep under that name."""
        for name, value in self.headers:
            if name == "set-cookie" and value.startswith(f"{cookie}="):
                return value.partition("=")[2].partition(";")[0]
        return ""

    @property
    def leads_to(self) -> str:
        """Where a page of ours leads on by itself."""
        found = re.search(r'http-equiv="refresh" content="0; url=([^"]*)"', self.body)
        return unescape(found[1]) if found else ""


class House:
    """The guard and the door of a team's server, before an app that says who it let in."""

    def __init__(self, ws: verbs.Workspace, served: Served, provider: Provider | None = None):
        async def app(scope: Any, receive: Any, send: Any) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"the app"})

        self.ws, self.served = ws, served
        nobody = ws.acting_as(NOBODY_YET)
        door = Door(app, served, ws, provider)
        self.guard = Guard(door, served, lambda why: verbs.team.turn_away(nobody, why))

    def ask(
        self,
        path: str,
        *more: tuple[str, str],
        peer: str = PROXY,
        cookies: str = "",
        body: str = "",
        kind: str = "http",
        page: bool = True,
    ) -> Answer:
        host = next(iter(sorted(self.served.hosts)))
        said = [("host", host), *more, *([("cookie", cookies)] if cookies else [])]
        if page:
            said.append(("accept", "text/html"))
        if body:
            said += [
                ("origin", f"{self.served.scheme}://{host}"),
                ("content-type", "application/x-www-form-urlencoded"),
            ]
        where, _, query = path.partition("?")
        scope = {
            "type": kind,
            "method": "POST" if body else "GET",
            "scheme": self.served.scheme,
            "path": where,
            "query_string": query.encode(),
            "headers": [(k.lower().encode(), v.encode()) for k, v in said],
            "client": (peer, 50000),
            "server": (host, 443),
            "root_path": "",
        }
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": body.encode()}

        async def send(message: Any) -> None:
            sent.append(message)

        # a browser test that ran before in this process has a loop of its own in its thread
        with ThreadPoolExecutor(1) as own:
            own.submit(asyncio.run, self.guard(scope, receive, send)).result()
        if sent[0]["type"] == "websocket.close":
            return Answer(sent[0]["code"], [], "")
        headers = [(k.decode(), v.decode()) for k, v in sent[0]["headers"]]
        return Answer(sent[0]["status"], headers, b"".join(m["body"] for m in sent[1:]).decode())

    def logged(self) -> list[str]:
        return [str(e.detail.get("why", "")) for e in verbs.settings.log_entries(self.ws) if e.verb == "turned away"]


@pytest.fixture
def proxied(meeting: verbs.Workspace, tmp_path: Path) -> House:
    """A house that believes one proxy, in which Amina is known by her address."""
    verbs.team.take_in(meeting, "Amina", TeamRole.ADMIN, " Amina@Garden.example")
    how = as_team(tmp_path / "x", 8501, TeamOptions("garden.example", proxy=PROXY, identity=HEADER))
    return House(meeting, how)


def test_the_named_proxy_says_who_comes_in_and_each_request_has_to_say_it_again(proxied: House) -> None:
    came = proxied.ask("/code?passage=3", (HEADER, AMINA))
    assert (came.status, came.leads_to) == (200, "/code?passage=3")
    cookies = f"__Host-harvest={came.kept('__Host-harvest')}"
    assert proxied.ask("/", (HEADER, AMINA.upper()), cookies=cookies).body == "the app"
    assert proxied.ask("/", cookies=cookies).status == 401, "the cookie alone opens nothing"
    assert proxied.ask("/", (HEADER, AMINA), (HEADER, "ben@garden.example"), cookies=cookies).status == 401
    assert proxied.ask("/", (HEADER, AMINA), page=False).status == 401
    assert (
        proxied.ask("/_stcore/stream", (HEADER, "ben@garden.example"), cookies=cookies, kind="websocket").status == 1008
    )
    assert "a request through the proxy that does not say who is asking" in proxied.logged()


def test_what_anybody_else_says_in_that_header_is_refused_and_logged(proxied: House) -> None:
    for path in ("/", "/signin", "/code", "/_stcore/health"):
        assert proxied.ask(path, (HEADER, AMINA), peer="10.0.0.66").status == 403
        assert proxied.ask(path, (HEADER, AMINA), ("x-forwarded-for", PROXY), peer="10.0.0.66").status == 403
    assert proxied.ask("/_stcore/stream", (HEADER, AMINA), peer="10.0.0.66", kind="websocket").status == 1008
    assert "somebody who asked past the proxy" in proxied.logged()
    assert not [e for e in verbs.settings.log_entries(proxied.ws) if e.verb == "signed in"]


def test_without_a_named_header_what_a_proxy_says_makes_nobody_of_anybody(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    verbs.team.take_in(meeting, "Amina", TeamRole.ADMIN, AMINA)
    house = House(meeting, as_team(tmp_path / "x", 8501, TeamOptions("garden.example", proxy=PROXY)))
    assert house.ask("/code", (HEADER, AMINA)).location == "/signin?to=/code"


def test_whom_the_proxy_knows_and_the_team_does_not_gets_a_sentence_and_a_line_in_the_log(proxied: House) -> None:
    refused = proxied.ask("/", (HEADER, "<b>zed</b>@x.example"))
    assert refused.status == 403 and "<b>zed" not in refused.body and "nobody in this team is" in refused.body
    assert TurnedAway.NO_PLACE.value in proxied.logged() and not any("zed" in why for why in proxied.logged())
    came = proxied.ask("/", (HEADER, AMINA))
    cookies = f"__Host-harvest={came.kept('__Host-harvest')}"
    verbs.team.take_in(proxied.ws, "Ben", TeamRole.ADMIN, "b17")
    verbs.team.set_member_known_as(proxied.ws, "Amina", "someone@garden.example")
    assert proxied.ask("/", (HEADER, AMINA), cookies=cookies).status == 403
    assert proxied.ask("/", (HEADER, "B17")).status == 403, "what is no address is compared letter by letter"


def test_where_the_proxy_says_who_asks_no_password_and_no_link_opens_anything(proxied: House) -> None:
    join(proxied.ws, "Ben", TeamRole.ADMIN)
    link = verbs.team.invite(proxied.ws, "Cleo", TeamRole.ADMIN)
    form = f"name=Ben&password={PASSWORD}&again={PASSWORD}".replace(" ", "+")
    for path in ("/signin", link.path):
        assert proxied.ask(path, (HEADER, AMINA), body=form).status == 404
        assert proxied.ask(path, body=form).status == 404
    came = proxied.ask("/", (HEADER, AMINA))
    out = proxied.ask("/signout", (HEADER, AMINA), cookies=f"__Host-harvest={came.kept('__Host-harvest')}", body="a=b")
    assert "You are signed out" in out.body and out.kept("__Host-harvest") == ""


@pytest.fixture
def provider(meeting: verbs.Workspace) -> Iterator[FakeProvider]:
    verbs.team.take_in(meeting, "Amina", TeamRole.ADMIN, AMINA)
    with running({"email": AMINA, "email_verified": True}) as found:
        yield found


def _house(ws: verbs.Workspace, provider: FakeProvider, tmp_path: Path, more: str = "") -> House:
    file = tmp_path / "provider.toml"
    file.write_text(
        f'[auth]\nclient_id = "harvest"\nclient_secret = "{SECRET}"\n'
        f'server_metadata_url = "{provider.metadata}"\n{more}'
    )
    how = as_team(tmp_path / "x", 8501, TeamOptions("127.0.0.1", provider=file))
    return House(ws, how, Provider(read_provider(file), how.url + BACK))


def _come(house: House, provider: FakeProvider, to: str = "/code") -> Answer:
    """The answer to whoever comes back from the provider."""
    went = house.ask(f"/signin/go?to={to}")
    assert went.status == 303 and went.location.startswith(f"{provider.address}/authorize?")
    assert "redirect_uri=http%3A%2F%2F127.0.0.1%3A8501%2Fsignin%2Fback" in went.location
    return house.ask(
        f"{BACK}?{provider.sign_in(went.location)}", cookies=f"harvest-way-8501={went.kept('harvest-way-8501')}"
    )


def test_whom_the_provider_knows_comes_in_with_a_session_like_any_other(
    meeting: verbs.Workspace, provider: FakeProvider, tmp_path: Path
) -> None:
    house = _house(meeting, provider, tmp_path, 'label = "Garden *Trust*"\n')
    assert "Sign in with Garden *Trust*" in house.ask("/signin").body
    came = _come(house, provider)
    assert (came.status, came.leads_to) == (200, "/code")
    token = came.kept("harvest-8501")
    assert house.ask("/", cookies=f"harvest-8501={token}").body == "the app"
    who = verbs.team.who_is(meeting.acting_as(NOBODY_YET), token)
    assert who is not None and who.name == "Amina"
    assert verbs.settings.log_entries(meeting)[0].detail["known_as"] == AMINA
    verbs.team.sign_everybody_out(meeting, "Amina")
    assert house.ask("/", cookies=f"harvest-8501={token}").status == 303


@pytest.mark.parametrize(
    "spoil",
    [
        {"aud": "another client"},
        {"iss": "https://elsewhere.example"},
        {"nonce": "of another day"},
        {"exp": 1_000_000_000},
        {"email_verified": False},
        {"email": ["amina@garden.example"]},
        {"email": ""},
    ],
    ids=lambda s: next(iter(s)),
)
def test_a_token_that_does_not_hold_lets_nobody_in(
    meeting: verbs.Workspace, provider: FakeProvider, tmp_path: Path, spoil: dict[str, Any]
) -> None:
    house = _house(meeting, provider, tmp_path)
    provider.spoil = spoil
    came = _come(house, provider)
    assert came.status == 401 and came.kept("harvest-8501") == ""
    assert "an answer of the provider that does not hold" in house.logged()


def test_a_token_of_another_key_and_a_way_back_that_nobody_began_let_nobody_in(
    meeting: verbs.Workspace, provider: FakeProvider, tmp_path: Path
) -> None:
    house = _house(meeting, provider, tmp_path)
    provider.signs_with = jwk.RSAKey.generate_key(2048, {"kid": "one"})
    assert _come(house, provider).status == 401
    provider.signs_with = None
    went = house.ask("/signin/go")
    back = f"{BACK}?{provider.sign_in(went.location)}"
    assert house.ask(back).status == 401, "begun in another browser"
    assert house.ask(back, cookies="harvest-way-8501=forged").status == 401
    cookies = f"harvest-way-8501={went.kept('harvest-way-8501')}"
    assert house.ask(f"{BACK}?code=x&state=forged", cookies=cookies).status == 401
    assert house.ask(back, cookies=cookies).status == 401, "the way back holds once"
    assert house.ask("/signin/go?to=//elsewhere.example").status == 303
    assert _come(house, provider, "https://elsewhere.example").leads_to == "/"


def test_whom_the_provider_knows_and_the_team_does_not_stays_outside(
    meeting: verbs.Workspace, provider: FakeProvider, tmp_path: Path
) -> None:
    house = _house(meeting, provider, tmp_path, 'claim = "sub"\n')
    assert _come(house, provider).status == 403
    verbs.team.set_member_known_as(meeting, "Amina", "a1")
    assert _come(house, provider).status == 200
    provider.address = "http://127.0.0.1:9"
    gone = House(meeting, house.served, Provider(read_provider(tmp_path / "provider.toml"), "http://127.0.0.1:8501/x"))
    assert gone.ask("/signin/go").status == 303


def test_a_link_from_elsewhere_comes_to_its_page_with_the_cookie_or_after_signing_in(
    meeting: verbs.Workspace, tmp_path: Path
) -> None:
    token = join(meeting, "Amina", TeamRole.ADMIN)
    house = House(meeting, as_team(tmp_path / "x", 8501, TeamOptions("127.0.0.1")))
    there = house.ask("/code?passage=41&f=a%26b", ("sec-fetch-site", "cross-site"))
    assert there.leads_to == "/code?passage=41&f=a%26b"
    assert (
        house.ask(there.leads_to, ("sec-fetch-site", "same-origin"), cookies=f"harvest-8501={token}").body == "the app"
    )
    asked = house.ask(there.leads_to, ("sec-fetch-site", "same-origin"))
    assert asked.location == "/signin?to=/code%3Fpassage%3D41%26f%3Da%2526b"
    form = house.ask(asked.location)
    to = re.search(r'name="to" value="([^"]*)"', form.body)
    assert to is not None and unescape(to[1]) == "/code?passage=41&f=a%26b"
    assert 'value="/"' in house.ask("/signin?to=//elsewhere.example").body
    came = house.ask("/signin", body=f"name=Amina&password={PASSWORD.replace(' ', '+')}&to=/code%3Fpassage%3D41")
    assert (came.status, came.location) == (303, "/code?passage=41")


def test_whoever_is_there_to_code_comes_straight_to_the_desk(meeting: verbs.Workspace, tmp_path: Path) -> None:
    house = House(meeting, as_team(tmp_path / "x", 8501, TeamOptions("127.0.0.1")))
    form = f"password={PASSWORD}&again={PASSWORD}".replace(" ", "+")
    for role, where in ((TeamRole.FACILITATOR, "/code"), (TeamRole.HOST, "/"), (TeamRole.READER, "/")):
        link = verbs.team.invite(meeting, f"{role.value} one", role)
        assert house.ask(link.path, body=form).location == where


def test_nobody_is_known_by_what_somebody_else_is_and_whoever_is_signed_in_stays_who_they_are(
    meeting: verbs.Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(meeting.path)
    assert main(["people", path, "--invite", "Amina", "--role", "admin", "--known-as", AMINA]) == 0
    assert f"Amina: Admin, sees names, in use, known as {AMINA}" in capsys.readouterr().out
    assert main(["people", path, "--known-as-of", "Amina", AMINA]) == 0
    ben = signed_in(meeting, "Ben", TeamRole.READER)
    with pytest.raises(NotAllowed, match="signed in here already"):
        verbs.team.come_in_as(ben, AMINA)
    with pytest.raises(DecisionError, match="known as amina@garden.example already"):
        verbs.team.set_member_known_as(meeting, "Ben", AMINA.upper())
    with pytest.raises(DecisionError, match="only one who can manage people"):
        verbs.team.set_member_known_as(meeting, "Amina", "")
    verbs.team.set_member_role(meeting, "Ben", TeamRole.ADMIN)
    verbs.team.remove(meeting, "Amina")
    with pytest.raises(SignInRefused):
        verbs.team.come_in_as(meeting.acting_as(NOBODY_YET), AMINA)
    verbs.team.set_member_known_as(meeting, "Ben", AMINA)


def test_who_may_serve_by_what_a_proxy_says_has_to_be_known_by_it(meeting: verbs.Workspace) -> None:
    join(meeting, "Ben", TeamRole.ADMIN)
    nobody = meeting.acting_as(NOBODY_YET)
    assert not verbs.team.can_serve(nobody, known=True, passwords=False)
    verbs.team.take_in(meeting, "Amina", TeamRole.ADMIN, AMINA)
    assert verbs.team.can_serve(nobody, known=True, passwords=False)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (TeamOptions("10.0.0.5", identity=HEADER), "named proxy alone"),
        (TeamOptions("garden.example", proxy=PROXY, identity="Cookie"), "takes the header"),
        (TeamOptions("garden.example", proxy=PROXY, identity="x: y"), "takes the header"),
        (TeamOptions("garden.example", proxy=PROXY, identity=HEADER, provider=Path("p.toml")), "not both"),
    ],
)
def test_what_does_not_go_together_is_said(options: TeamOptions, said: str, tmp_path: Path) -> None:
    with pytest.raises(ServeError, match=said):
        as_team(tmp_path / "x.harvest", 8501, options)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("[auth", "cannot be read as TOML"),
        ('auth = "x"', "needs a table"),
        ('[auth]\nclient_id = "x"', "server_metadata_url"),
        (
            '[auth]\nclient_id = "x"\nclient_secret = "y"\nserver_metadata_url = "http://provider.example/x"',
            "begin with https",
        ),
    ],
)
def test_a_file_that_describes_no_provider_is_said(words: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "provider.toml"
    file.write_text(words)
    with pytest.raises(ServeError, match=said):
        read_provider(file)
