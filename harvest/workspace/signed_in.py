"""Whether somebody who signed in still is, and what they may do now."""

from __future__ import annotations

import threading

from harvest.accounts import seen_lately, session_over
from harvest.errors import NoPlace, SignedOut
from harvest.model import Account, Right, SignedIn
from harvest.store import accounts, now
from harvest.workspace.homes import home, standing
from harvest.workspace.opened import Workspace


class _Sessions:
    """Sessions as they stand at one revision of the file that keeps them: each verb asks, and most ask of the same."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.rev = -1
        self.known: dict[str, tuple[SignedIn, Account] | None] = {}


def _found(ws: Workspace, token: str, *, anew: bool = False) -> tuple[SignedIn, Account] | None:
    kept = ws.caches.of(_Sessions)
    rev = home(ws).rev
    with kept.lock:
        if kept.rev != rev:
            kept.rev, kept.known = rev, {}
        if token in kept.known and not anew:
            return kept.known[token]
    session = accounts.session(home(ws), token)
    account = accounts.by_id(home(ws), session.account_id) if session else None
    account = standing(ws, account) if account is not None else None
    found = (session, account) if session is not None and account is not None else None
    with kept.lock:
        if kept.rev == rev:
            kept.known[token] = found
    return found


def account_of(ws: Workspace, token: str) -> tuple[SignedIn, Account] | None:
    """The session kept under this hash and whose it is; None when it has ended or ran out, or they have no place."""
    found = _found(ws, token) if token else None
    if found is not None and _over(found[0]):
        found = _found(ws, token, anew=True)  # what they did meanwhile is written down without a new revision
    if found is None or found[0].ended_at or found[1].removed_at or _over(found[0]):
        return None
    return found


def _over(session: SignedIn) -> bool:
    return session_over(now(), session.started_at, session.seen_at)


def rights(ws: Workspace) -> frozenset[Right]:
    """What whoever acts may do at this moment; SignedOut when they signed in once and are not signed in any more,
    NoPlace when they are, and have no place in this inquiry of their folder."""
    if not ws.actor.session:
        return ws.actor.rights
    found = account_of(ws, ws.actor.session)
    if found is None and ws.in_folder is not None and account_of(ws.in_folder.team, ws.actor.session) is not None:
        raise NoPlace("You have no place in this inquiry. Whoever manages people there can give you one.")
    if found is None or found[1].name != ws.actor.name:
        raise SignedOut("You are not signed in any more; sign in again to go on.")
    return found[1].rights


def still_here(ws: Workspace) -> None:
    """Write down that somebody did something just now, unless that was done a moment ago."""
    found = account_of(ws, ws.actor.session)
    if found is not None and not seen_lately(now(), found[0].seen_at):
        accounts.seen(home(ws), found[0].id)
        _found(ws, ws.actor.session, anew=True)
