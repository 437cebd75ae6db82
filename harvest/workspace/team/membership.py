"""Who is in the team and as what: invited, given another role, removed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TypedDict

from harvest.accounts import (
    INVITATION_DAYS,
    LONGEST_KNOWN_AS,
    LONGEST_LINK_DAYS,
    fingerprint,
    in_days,
    known_key,
    link_over,
    locked,
    new_token,
    session_over,
)
from harvest.errors import DecisionError
from harvest.model import Account, Right, TeamRole
from harvest.store import accounts, now
from harvest.workspace.homes import everybody, give_place, home, leave, set_names, set_role, standing
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.team.answering import answers_for, has_other_link, note, written


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the team. ``state`` is ``in use``, ``invited``, ``link ran out`` or ``waits`` (wrong tries)."""

    name: str
    role: TeamRole
    names: bool
    state: str
    invited_until: str
    signed_in: int
    """In how many browsers they are signed in now."""
    known_as: str = ""
    """By what a proxy or a provider knows them."""


@dataclass(frozen=True, slots=True)
class Invited:
    """A link that was just made: ``path`` follows the address that Harvest is served at, and is shown this once.

    It is empty where none is needed: somebody of the folder's team has a password, or a link from somebody else.
    """

    name: str
    path: str = ""
    until: str = ""


class MemberAnswer(TypedDict):
    """One person in the answer of ``harvest people``."""

    name: str
    role: str
    names: bool
    state: str
    invited_until: str | None
    signed_in: int
    known_as: str | None


class PeopleAnswer(TypedDict):
    """What ``harvest people --json`` prints."""

    people: list[MemberAnswer]


def _found(ws: Workspace, name: str) -> Account:
    known = accounts.by_name(home(ws), name)
    account = standing(ws, known) if known is not None else None
    if account is None or account.removed_at:
        there = ", ".join(a.name for a in everybody(ws) if not a.removed_at)
        raise DecisionError(f"There is nobody called “{name}” in this team; there are {there or 'no people yet'}.")
    return account


def _manages(account: Account) -> bool:
    return Right.PEOPLE in account.rights


def _comes_in(account: Account) -> bool:
    """Whether somebody needs no link any more."""
    return bool(account.password or account.known_as)


def _leaves_somebody(ws: Workspace, account: Account) -> None:
    """DecisionError when nobody who manages people would be left."""
    others = [a for a in everybody(ws) if a.id != account.id and _manages(a) and _comes_in(a)]
    if _manages(account) and _comes_in(account) and not others:
        raise DecisionError(f"{account.name} is the only one who can manage people; make somebody else an admin first.")


def _link(ws: Workspace, account: Account, days: int) -> Invited:
    token = new_token()
    until = in_days(now(), days)
    accounts.invite(home(ws), account.id, fingerprint(token), until)
    return Invited(account.name, f"/accept/{token}", until)


@verb(Right.PEOPLE)
def members(ws: Workspace) -> tuple[Member, ...]:
    """Everybody in the team, in the order in which they came."""
    at, until = now(), accounts.invited_until(home(ws))
    running = [s for s in accounts.open_sessions(home(ws)) if not session_over(at, s.started_at, s.seen_at)]
    signed_in = Counter(s.account_id for s in running)

    def state(a: Account) -> str:
        if not _comes_in(a):
            return "link ran out" if link_over(at, until.get(a.id, at)) else "invited"
        return "waits" if locked(at, a.locked_until) else "in use"

    return tuple(
        Member(a.name, a.role, Right.NAMES in a.rights, state(a), until.get(a.id, ""), signed_in[a.id], a.known_as)
        for a in everybody(ws)
        if not a.removed_at
    )


@verb(Right.PEOPLE)
def people_json(ws: Workspace) -> PeopleAnswer:
    """The answer of ``harvest people``."""
    return {
        "people": [
            {
                "name": m.name,
                "role": m.role.value,
                "names": m.names,
                "state": m.state,
                "invited_until": m.invited_until or None,
                "signed_in": m.signed_in,
                "known_as": m.known_as or None,
            }
            for m in members(ws)
        ]
    }


def _place(ws: Workspace, name: str, role: TeamRole) -> Account:
    """A place in the team for somebody who has none; what they did here before stays theirs."""
    name = " ".join(name.split())
    if not name or len(name) > 60 or not name.isprintable():
        raise DecisionError("Say who is invited: a name of 60 letters at most.")
    store = home(ws)
    known = accounts.by_name(store, name)
    if known is not None and known.password and not known.removed_at and standing(ws, known) is not None:
        raise DecisionError(f"{known.name} is in the team already; reset their password, or give another role.")
    if known is None:
        accounts.add(store, name, role if ws.in_folder is None else TeamRole.READER)
    elif known.removed_at:
        accounts.set_removed(store, known.id, False)
    known = accounts.by_name(store, name)
    assert known is not None
    give_place(ws, known, role)
    account = standing(ws, known)
    assert account is not None
    return account


@verb(Right.PEOPLE)
def take_in(ws: Workspace, name: str, role: TeamRole, known_as: str) -> None:
    """A place in the team for somebody whom a proxy or a provider knows by ``known_as``: they need no link."""
    with written(ws):
        account = _place(ws, name, role)
        key = _free_key(ws, account, known_as)
        if not key:
            raise DecisionError(f"Say what {account.name} is known as, such as a mail address.")
        note(ws, "invited", person=account.name, team_role=role.value)
        if key != account.known_as:
            answers_for(ws, account)
            _keep_known_as(ws, account, key)


@verb(Right.PEOPLE)
def invite(ws: Workspace, name: str, role: TeamRole, *, days: int = INVITATION_DAYS) -> Invited:
    """A link by which somebody chooses a password and is in the team; it holds so many days and works once.

    Whoever comes in to another inquiry of the folder already needs none; `Invited.path` is empty then.
    """
    if not 1 <= days <= LONGEST_LINK_DAYS:
        raise DecisionError(f"A link holds from 1 to {LONGEST_LINK_DAYS} days.")
    with written(ws):
        account = _place(ws, name, role)
        needed = ws.in_folder is None or not (account.password or has_other_link(ws, account))
        link = _link(ws, account, days) if needed else Invited(account.name)
        note(ws, "invited", person=account.name, team_role=role.value, until=link.until)
    return link


@verb(Right.PEOPLE)
def reset(ws: Workspace, name: str, *, days: int = 1) -> Invited:
    """A link by which somebody who forgot their password chooses another one; they are signed out everywhere."""
    with written(ws):
        account = _found(ws, name)
        answers_for(ws, account)
        accounts.end_sessions(home(ws), account.id)
        link = _link(ws, account, days)
        note(ws, "password reset", person=account.name, until=link.until)
    return link


@verb(Right.PEOPLE)
def set_member_role(ws: Workspace, name: str, role: TeamRole) -> None:
    """Another role, from the next click on."""
    with written(ws):
        account = _found(ws, name)
        if role is not account.role:
            if Right.PEOPLE not in role.rights:
                _leaves_somebody(ws, account)
            set_role(ws, account, role)
            note(ws, "team role", person=account.name, old_role=account.role.value, team_role=role.value)


@verb(Right.PEOPLE)
def set_member_names(ws: Workspace, name: str, may: bool) -> None:
    """Whether somebody may see names, whatever their role says."""
    with written(ws):
        account = _found(ws, name)
        set_names(ws, account, may)
        note(ws, "may see names", person=account.name, now="yes" if may else "no")


def _free_key(ws: Workspace, account: Account, known_as: str) -> str:
    """What somebody is known as, as it is kept; DecisionError when it is somebody else's or can't be it."""
    key = known_key(known_as)
    if len(key) > LONGEST_KNOWN_AS or not key.isprintable():
        raise DecisionError(f"What somebody is known as has {LONGEST_KNOWN_AS} letters at most.")
    other = accounts.by_known_as(home(ws), key)
    if other is not None and other.id != account.id:
        who = other.name if standing(ws, other) is not None else "Somebody else"
        raise DecisionError(f"{who} is known as {key} already.")
    return key


def _keep_known_as(ws: Workspace, account: Account, key: str) -> None:
    accounts.set_known_as(home(ws), account.id, key)
    accounts.end_sessions(home(ws), account.id)
    note(ws, "known as", person=account.name, known_as=key or "nothing any more")


@verb(Right.PEOPLE)
def set_member_known_as(ws: Workspace, name: str, known_as: str) -> None:
    """By what a proxy or a provider knows somebody, such as a mail address; empty: it knows them no more.

    DecisionError when somebody else of the team is known by the same.
    """
    with written(ws):
        account = _found(ws, name)
        answers_for(ws, account)
        key = _free_key(ws, account, known_as)
        if not key and not account.password:
            _leaves_somebody(ws, account)
        _keep_known_as(ws, account, key)


@verb(Right.PEOPLE)
def remove(ws: Workspace, name: str) -> None:
    """Out of the team, and signed out everywhere; what they did stays under their name.

    In a folder: out of this inquiry, from their next click on; signed out with the last inquiry they leave.
    """
    with written(ws):
        account = _found(ws, name)
        _leaves_somebody(ws, account)
        leave(ws, account)
        note(ws, "removed from the team", person=account.name)


@verb(Right.PEOPLE)
def sign_everybody_out(ws: Workspace, name: str = "") -> int:
    """Ends every session of one person, or of everybody; how many those were."""
    with written(ws):
        account = _found(ws, name) if name else None
        whose = [account] if account else everybody(ws)
        ended = sum(accounts.end_sessions(home(ws), a.id) for a in whose)
        note(ws, "signed out", person=account.name if account else "everybody")
    return ended


@verb(Right.SIGN_IN)
def can_serve(ws: Workspace, *, known: bool = False, passwords: bool = True) -> bool:
    """Whether there is somebody who can manage people: who has a password, or a link that still holds.

    ``known``: another server says who is asking, so that whoever it knows comes in; ``passwords``: these open too.
    """
    until, at = accounts.invited_until(home(ws)), now()

    def can(a: Account) -> bool:
        by_password = passwords and (a.password or not link_over(at, until.get(a.id, at)))
        return bool(by_password or (known and a.known_as))

    return any(_manages(a) and can(a) for a in everybody(ws))
