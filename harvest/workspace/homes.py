"""Where the accounts of an inquiry's team are kept: in its own file, or in that of the team of its folder.

In a folder somebody is one person with one password, and has a role in each inquiry in which they have a place.
"""

from __future__ import annotations

from harvest.model import Account, TeamRole
from harvest.store import Store, accounts, folder_team
from harvest.workspace.opened import Workspace


def home(ws: Workspace) -> Store:
    """The file that keeps accounts, links and sessions."""
    return ws.in_folder.team.store if ws.in_folder is not None else ws.store


def standing(ws: Workspace, account: Account) -> Account | None:
    """An account as it stands in this inquiry; None for somebody of the folder who has no place in it."""
    if ws.in_folder is None:
        return account
    place = folder_team.place(home(ws), account.id, ws.in_folder.inquiry, ws.in_folder.file)
    return place.of(account) if place is not None else None


def everybody(ws: Workspace) -> tuple[Account, ...]:
    """Everybody who has or, in the inquiry's own file, had a place in this inquiry, as they stand in it."""
    if ws.in_folder is None:
        return accounts.accounts(ws.store)
    return folder_team.everybody(home(ws), ws.in_folder.inquiry, ws.in_folder.file)


def give_place(ws: Workspace, account: Account, role: TeamRole) -> None:
    """Somebody has this role here from now on, and sees names as it says."""
    if ws.in_folder is not None:
        folder_team.give(home(ws), account.id, ws.in_folder.inquiry, role)
    else:
        accounts.set_role(ws.store, account.id, role)
        accounts.set_names(ws.store, account.id, None)


def set_role(ws: Workspace, account: Account, role: TeamRole) -> None:
    """Another role here."""
    if ws.in_folder is not None:
        folder_team.set_role(home(ws), account.id, ws.in_folder.inquiry, role)
    else:
        accounts.set_role(ws.store, account.id, role)


def set_names(ws: Workspace, account: Account, may: bool) -> None:
    """Whether somebody may see names here, whatever their role says."""
    if ws.in_folder is not None:
        folder_team.set_names(home(ws), account.id, ws.in_folder.inquiry, may)
    else:
        accounts.set_names(ws.store, account.id, may)


def leave(ws: Workspace, account: Account) -> None:
    """Out of this inquiry; whoever has no place anywhere then is out of the team, and signed out everywhere."""
    store = home(ws)
    if ws.in_folder is not None:
        folder_team.take(store, account.id, ws.in_folder.inquiry)
        if folder_team.places(store, account.id):
            return
    close(store, account)


def close(store: Store, account: Account) -> None:
    """Nothing opens this account any more; its row stays, for what was done under its name."""
    accounts.set_removed(store, account.id, True)
    accounts.set_password(store, account.id, "")
    accounts.set_known_as(store, account.id, "")
    accounts.withdraw_invitations(store, account.id)
    accounts.end_sessions(store, account.id)
