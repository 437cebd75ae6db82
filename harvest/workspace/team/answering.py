"""What changes people's places: written down where they are kept, and asked of whoever may answer for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from harvest.accounts import link_over
from harvest.errors import NotAllowed
from harvest.model import Account, Right
from harvest.store import accounts, audit_log, folder_team, now
from harvest.workspace.homes import home
from harvest.workspace.opened import Workspace
from harvest.workspace.signed_in import account_of


@contextmanager
def written(ws: Workspace) -> Iterator[None]:
    """All of the body is kept, or nothing of it; the folder's file comes first, whoever writes to which inquiry."""
    with home(ws).write(content=False), ws.store.write(content=False):
        yield


def note(ws: Workspace, verb: str, **details: object) -> None:
    """Log what became of people: with the inquiry, and in a folder with its team as well."""
    audit_log.note(ws.store, ws.actor.name, verb, **details)
    if ws.in_folder is not None:
        audit_log.note(home(ws), ws.actor.name, verb, **details, inquiry=ws.in_folder.file)


def _manages_every_place(ws: Workspace, account: Account) -> bool:
    """Whether whoever acts manages people in every inquiry in which somebody has a place."""
    if ws.in_folder is None or not ws.actor.session:
        return True  # one inquiry, or whoever owns the files
    me = account_of(ws, ws.actor.session)
    mine = folder_team.places(home(ws), me[1].id) if me is not None else ()
    managed = {p.inquiry for p in mine if me is not None and Right.PEOPLE in p.of(me[1]).rights}
    return all(p.inquiry in managed for p in folder_team.places(home(ws), account.id))


def answers_for(ws: Workspace, account: Account) -> None:
    """NotAllowed where whoever makes a link for somebody could come in by it to an inquiry that is not theirs."""
    if not _manages_every_place(ws, account):
        raise NotAllowed(
            f"{account.name} works on inquiries too in which you don’t manage people; how {account.name} comes in is "
            "for somebody to say who manages people in all of them, or for whoever serves Harvest."
        )


def has_other_link(ws: Workspace, account: Account) -> bool:
    """Whether a link that holds was made for somebody by others, who answer for it."""
    until = accounts.invited_until(home(ws)).get(account.id, "")
    waits = bool(until) and not link_over(now(), until)
    if not _manages_every_place(ws, account):
        if not waits and not account.known_as:
            answers_for(ws, account)
        return True
    return False
