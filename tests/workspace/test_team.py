"""The team: invited by a link that works once, known by a password, signed in for a while, with a role's rights."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from harvest import accounts
from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError, NotAllowed, SignedOut
from harvest.model import Action, Actor, CodeRef, Right, TeamRole
from harvest.store import accounts as kept
from harvest.workspace.caches import Caches
from harvest.workspace.team import NOBODY_YET, SignInRefused

PASSWORD = "warm bread and plums"
CONNECT = CodeRef("five_ways", "connect")


def join(ws: verbs.Workspace, name: str, role: TeamRole) -> str:
    """What the browser of somebody keeps who was invited and chose the password."""
    link = verbs.team.invite(ws, name, role)
    return verbs.team.accept(ws.acting_as(NOBODY_YET), link.path.rpartition("/")[2], PASSWORD)


def signed_in(ws: verbs.Workspace, name: str, role: TeamRole) -> verbs.Workspace:
    """The inquiry for somebody of the team who has just signed in."""
    actor = verbs.team.who_is(ws.acting_as(NOBODY_YET), join(ws, name, role))
    assert actor is not None
    return ws.acting_as(actor)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The time, to be changed."""
    time = ["2026-05-01T09:00:00.000+00:00"]
    for module in (
        "harvest.workspace.team.signing_in",
        "harvest.workspace.team.membership",
        "harvest.workspace.signed_in",
    ):
        monkeypatch.setattr(f"{module}.now", lambda: time[0])
    monkeypatch.setattr("harvest.store.accounts.now", lambda: time[0])
    return time


def test_a_link_works_once_and_what_the_file_keeps_of_it_opens_nothing(inquiry: verbs.Workspace) -> None:
    link = verbs.team.invite(inquiry, "Amina  Yusuf", TeamRole.ADMIN)
    token = link.path.rpartition("/")[2]
    nobody = inquiry.acting_as(NOBODY_YET)
    assert verbs.team.invited_name(nobody, token) == "Amina Yusuf"
    cookie = verbs.team.accept(nobody, token, PASSWORD)
    for again in (token, accounts.fingerprint(token), "", "x"):
        with pytest.raises(SignInRefused, match="holds no more"):
            verbs.team.accept(nobody, again, PASSWORD)
    whole = inquiry.path.read_bytes() + Path(f"{inquiry.path}-wal").read_bytes()
    assert token.encode() not in whole and cookie.encode() not in whole and PASSWORD.encode() not in whole
    assert b"$argon2id$" in whole
    assert verbs.team.who_is(nobody, accounts.fingerprint(cookie)) is None


def test_a_newer_link_ends_the_older_and_a_link_runs_out(inquiry: verbs.Workspace, clock: list[str]) -> None:
    first, second = (verbs.team.invite(inquiry, "Ben", TeamRole.READER).path.rpartition("/")[2] for _ in "12")
    nobody = inquiry.acting_as(NOBODY_YET)
    with pytest.raises(SignInRefused):
        verbs.team.accept(nobody, first, PASSWORD)
    clock[0] = "2026-05-08T09:00:00.000+00:00"
    with pytest.raises(SignInRefused):
        verbs.team.accept(nobody, second, PASSWORD)
    assert [m.state for m in verbs.team.members(inquiry)] == ["link ran out"]


@pytest.mark.parametrize("password", ["short", "password12", "aminaamina1", "1111111111", "qwertyqwerty"])
@pytest.mark.slow
def test_a_password_that_is_easily_guessed_is_refused_and_the_link_still_works(
    inquiry: verbs.Workspace, password: str
) -> None:
    token = verbs.team.invite(inquiry, "Amina", TeamRole.ADMIN).path.rpartition("/")[2]
    with pytest.raises(accounts.PasswordFault):
        verbs.team.accept(inquiry.acting_as(NOBODY_YET), token, password)
    assert verbs.team.accept(inquiry.acting_as(NOBODY_YET), token, PASSWORD)


@pytest.mark.slow
def test_wrong_tries_make_a_name_wait_and_give_nothing_away(inquiry: verbs.Workspace, clock: list[str]) -> None:
    join(inquiry, "Amina", TeamRole.ADMIN)
    nobody = inquiry.acting_as(NOBODY_YET)
    said = set()
    for name in ("Amina", "Nobody"):
        for _ in range(accounts.times.FREE_TRIES):
            with pytest.raises(SignInRefused) as refused:
                verbs.team.sign_in(nobody, name, "wrong words altogether")
            said.add(str(refused.value))
    with pytest.raises(SignInRefused) as refused:
        verbs.team.sign_in(nobody, "amina", PASSWORD)
    said.add(str(refused.value))
    assert len(said) == 1
    assert [m.state for m in verbs.team.members(inquiry)] == ["waits"]
    clock[0] = "2026-05-01T09:03:00.000+00:00"
    assert verbs.team.sign_in(nobody, "  AMINA ", PASSWORD)
    assert [e.verb for e in verbs.settings.log_entries(inquiry)].count("wrong sign-in") == 11


def test_who_did_something_elsewhere_is_signed_in_here_too_and_nothing_is_made_anew_for_it(
    inquiry: verbs.Workspace, clock: list[str]
) -> None:
    ana = signed_in(inquiry, "Ana", TeamRole.HOST)
    door = replace(ana, caches=Caches())
    verbs.settings.coders(door)
    before = inquiry.store.rev
    for minute in ("10:30", "11:30", "12:30"):
        clock[0] = f"2026-05-01T{minute}:00.000+00:00"
        verbs.team.here(ana)
        verbs.settings.coders(door)
    assert inquiry.store.rev == before
    clock[0] = "2026-05-01T14:31:00.000+00:00"
    with pytest.raises(SignedOut):
        verbs.settings.coders(door)


@pytest.mark.slow
def test_a_session_ends_when_idle_in_any_case_by_signing_out_and_when_removed(
    inquiry: verbs.Workspace, clock: list[str]
) -> None:
    join(inquiry, "Amina", TeamRole.ADMIN)
    nobody = inquiry.acting_as(NOBODY_YET)

    def begin() -> verbs.Workspace:
        clock[0] = "2026-05-02T09:00:00.000+00:00"
        actor = verbs.team.who_is(nobody, verbs.team.sign_in(nobody, "Amina", PASSWORD))
        assert actor is not None
        return inquiry.acting_as(actor)

    def ended(ws: verbs.Workspace) -> bool:
        try:
            return not verbs.settings.coders(ws)
        except SignedOut:
            return True

    idle = begin()
    clock[0] = "2026-05-02T10:59:00.000+00:00"
    assert not ended(idle)
    clock[0] = "2026-05-02T11:00:00.000+00:00"
    assert ended(idle)

    busy = begin()
    for hour in range(10, 21):
        clock[0] = f"2026-05-02T{hour}:00:00.000+00:00"
        verbs.team.here(busy)
    assert not ended(busy)
    clock[0] = "2026-05-02T21:00:00.000+00:00"
    assert ended(busy)

    out = begin()
    verbs.team.sign_out(out)
    assert ended(out)
    two = [begin(), begin()]
    assert verbs.team.sign_out_everywhere(two[0]) == 5  # with three that ran out and nobody ended
    assert ended(two[0]) and ended(two[1])
    gone = begin()
    join(inquiry, "Ben", TeamRole.ADMIN)
    verbs.team.remove(inquiry, "Amina")
    assert ended(gone)
    with pytest.raises(SignInRefused):
        verbs.team.sign_in(nobody, "Amina", PASSWORD)


def test_another_role_holds_from_the_next_act_on(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    act = verbs.desk.Act(next(p.id for p in verbs.inquiry.passages(ana) if p.codeable), Action.ADD, CONNECT)
    assert verbs.desk.decide(ana, [act])
    verbs.team.set_member_role(meeting, "Ana", TeamRole.READER)
    with pytest.raises(NotAllowed, match="Ana may not do this here"):
        verbs.desk.decide(ana, [act])
    assert verbs.settings.log_entries(meeting)[0].verb == "refused"


def test_one_coder_cannot_act_as_another(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.ADMIN)
    for other in ("Ben", Actor("Ben"), Actor(), Actor("Ana")):
        with pytest.raises(NotAllowed, match="under their own name alone"):
            ana.acting_as(other)
    forged = meeting.acting_as(Actor("Ben", frozenset(Right), ana.actor.session))
    with pytest.raises(SignedOut):
        verbs.settings.coders(forged)


def test_the_last_who_manages_people_stays(inquiry: verbs.Workspace) -> None:
    join(inquiry, "Amina", TeamRole.ADMIN)
    for act in (
        lambda: verbs.team.remove(inquiry, "Amina"),
        lambda: verbs.team.set_member_role(inquiry, "Amina", TeamRole.HOST),
    ):
        with pytest.raises(DecisionError, match="only one who can manage people"):
            act()
    join(inquiry, "Ben", TeamRole.ADMIN)
    verbs.team.remove(inquiry, "Amina")
    assert [m.name for m in verbs.team.members(inquiry)] == ["Ben"]


def test_a_copy_that_is_put_back_lets_nobody_in_who_was_signed_in(inquiry: verbs.Workspace, tmp_path: Path) -> None:
    cookie = join(inquiry, "Amina", TeamRole.ADMIN)
    link = verbs.team.invite(inquiry, "Ben", TeamRole.ADMIN).path.rpartition("/")[2]
    copy = verbs.settings.back_up_to(inquiry, tmp_path / "copy.bak")
    inquiry.store.close()
    verbs.settings.restore(copy, inquiry.path)
    again = verbs.open_inquiry(inquiry.path, NOBODY_YET)
    assert verbs.team.who_is(again, cookie) is None
    with pytest.raises(SignInRefused):
        verbs.team.invited_name(again, link)
    assert verbs.team.sign_in(again, "Amina", PASSWORD)
    assert [a.name for a in kept.accounts(again.store)] == ["Amina", "Ben"]


def test_the_command_line_invites_and_prints_the_link(
    inquiry: verbs.Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(inquiry.path)
    assert main(["people", path, "--invite", "Amina", "--role", "admin", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["link"]["path"].startswith("/accept/")
    assert [(p["name"], p["role"], p["names"], p["state"]) for p in found["people"]] == [
        ("Amina", "admin", True, "invited")
    ]
    assert main(["people", path, "--names-of", "Amina", "no"]) == 0
    assert main(["people", path, "--role-of", "Amina", "host"]) == 0
    assert "Amina: Host, sees pseudonyms, invited" in capsys.readouterr().out
    assert main(["people", path, "--reset", "Ben"]) == 1
    assert "nobody called “Ben”" in capsys.readouterr().err
    assert main(["people", path, "--invite", "Ben", "--role", "queen"]) == 1
    assert main(["people", path, "--remove", "Amina"]) == 0
