"""Signing in and out, and taking up an invitation."""

from __future__ import annotations

from enum import StrEnum

from harvest.accounts import after_wrong, fingerprint, hashed, link_over, locked, matches, may_be_password, new_token
from harvest.errors import NotAllowed
from harvest.model import Account, Actor, Right
from harvest.store import accounts, audit_log, now, people
from harvest.workspace.homes import home
from harvest.workspace.opened import FolderTeam, Workspace
from harvest.workspace.permission import ONCE, verb
from harvest.workspace.refusals import log_once, log_turned_away, log_wrong_sign_in
from harvest.workspace.signed_in import account_of

NOBODY_YET = Actor("", frozenset({Right.SIGN_IN}))
"""Whoever has not signed in yet where a team has to."""


class SignInRefused(NotAllowed):
    """The name and password, or the link, open nothing; the sentence gives nothing away."""


_WRONG = (
    "That name and password don’t belong together. After five wrong tries a name waits for a few minutes; "
    "whoever manages people can give you a new link."
)
_NO_LINK = "This link holds no more: it was used, it ran out, or a newer one was made. Ask for another one."


@verb(Right.SIGN_IN)
def sign_in(ws: Workspace, name: str, password: str) -> str:
    """What the browser keeps from now on; SignInRefused in the same words, after the same time, whatever was wrong."""
    account = accounts.by_name(ws.store, name)
    known = account is not None and not account.removed_at
    right = matches(password, account.password if account is not None and known else "")
    with ws.store.write(content=False):
        # read again: others may have tried the same name while this password was worked out
        account = accounts.by_name(ws.store, name)
        if account is not None and not account.removed_at and not locked(now(), account.locked_until):
            if right and account.password:
                return begin(ws, account, "signed in")
            failed = account.failed + 1
            accounts.set_failed(ws.store, account.id, failed, after_wrong(now(), failed))
        said = account.name if account is not None else "a name that is not in the team"
        log_wrong_sign_in(ws, said)
    raise SignInRefused(_WRONG)


def begin(ws: Workspace, account: Account, verb_: str, **details: object) -> str:
    """Somebody who showed who they are is signed in; what their browser keeps. No verb: whoever calls it has asked."""
    token = new_token()
    accounts.set_failed(ws.store, account.id, 0, "")
    accounts.start_session(ws.store, account.id, fingerprint(token))
    if not isinstance(ws, FolderTeam):
        people.add_coder(ws.store, account.name)
    audit_log.note(ws.store, account.name, verb_, **details)
    return token


def _invited(ws: Workspace, token: str) -> Account:
    found = accounts.invitation(ws.store, fingerprint(token))
    account = accounts.by_id(ws.store, found.account_id) if found else None
    if found is None or found.used_at or link_over(now(), found.expires_at) or account is None or account.removed_at:
        raise SignInRefused(_NO_LINK)
    return account


@verb(Right.SIGN_IN)
def invited_name(ws: Workspace, token: str) -> str:
    """Who is invited by the link with this token; SignInRefused when it holds no more."""
    return _invited(ws, token).name


@verb(Right.SIGN_IN)
def accept(ws: Workspace, token: str, password: str) -> str:
    """Take up an invitation with a password of one's own; what the browser keeps from now on.

    PasswordFault when the password is too easy, SignInRefused when the link holds no more. Earlier sessions end.
    """
    may_be_password(password, _invited(ws, token).name)
    kept = hashed(password)
    with ws.store.write(content=False):
        account = _invited(ws, token)
        if not accounts.use_invitation(ws.store, fingerprint(token)):
            raise SignInRefused(_NO_LINK)
        accounts.set_password(ws.store, account.id, kept)
        accounts.end_sessions(ws.store, account.id)
        return begin(ws, account, "chose a password")


@verb(Right.SIGN_IN)
def who_is(ws: Workspace, token: str) -> Actor | None:
    """Who keeps this token in their browser, with what they may do; None for nobody who is signed in."""
    session = fingerprint(token) if token else ""
    found = account_of(ws, session)
    return Actor(found[1].name, found[1].rights, session) if found else None


class TurnedAway(StrEnum):
    """Why a request was refused before any verb was asked."""

    HOST = "a page or a program that asked under another address"
    ORIGIN = "a page from elsewhere that asked"
    PEER = "somebody who asked past the proxy"
    NAMELESS = "a request through the proxy that does not say who is asking"
    PROVIDER = "an answer of the provider that does not hold"
    CLOSED = "an address that is closed"
    COOKIE = "a cookie that was never given"
    LINK = "a link that holds no more"
    FORM = "a form that no page of Harvest sent"
    INQUIRY = "an inquiry in which they have no place"
    OFTEN = "too many tries within a minute"
    UNKNOWN = "somebody who asked without being signed in"
    ENDED = "a session that has ended"
    NO_PLACE = "somebody whom another server knows and who has no place in this team"
    PAGE = "a page that is not for their role"
    ROUTE = "an address at which there is nothing for them"
    ACT = "something that no page of Harvest sends"


@verb(Right.SIGN_IN)
def turn_away(ws: Workspace, why: TurnedAway) -> None:
    """Writes down that somebody was turned away; the same once in ten minutes, so that nobody can fill the log."""
    log_turned_away(ws, why.value)


@verb(Right.SIGN_IN)
def was_given(ws: Workspace, token: str) -> bool:
    """Whether this token was ever given to a browser, whatever became of it."""
    return accounts.session(ws.store, fingerprint(token)) is not None


@verb(Right.SIGN_IN)
def here(ws: Workspace) -> None:
    """Says that whoever is signed in did something, so that their session does not run out.

    Where they signed in to a whole folder, the inquiry's own log says that they came to it, once a session.
    """
    if ws.in_folder is not None and ws.actor.session:
        log_once(ws, "came in", "", again=ONCE)
        people.add_coder(ws.store, ws.actor.name)


@verb(Right.SIGN_IN)
def sign_out(ws: Workspace) -> None:
    """This browser's session ends."""
    found = account_of(ws, ws.actor.session)
    if found is not None:
        accounts.end_session(home(ws), found[0].id)
        audit_log.note(ws.store, ws.actor.name, "signed out")


@verb(Right.SIGN_IN)
def sign_out_everywhere(ws: Workspace) -> int:
    """Every session of whoever acts ends, this one too; how many those were."""
    found = account_of(ws, ws.actor.session)
    if found is None:
        return 0
    ended = accounts.end_sessions(home(ws), found[1].id)
    audit_log.note(ws.store, ws.actor.name, "signed out everywhere")
    return ended
