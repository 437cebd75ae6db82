"""One team for several inquiries of a folder: which inquiries it works on, and who has a place in which."""

from __future__ import annotations

from pathlib import Path

from harvest.errors import NoPlace, StoreError
from harvest.model import NOBODY, Actor, Place, Right
from harvest.store import Store, accounts, audit_log, folder_team, inquiry, open_store
from harvest.store.folder_team import FILE as TEAM_FILE
from harvest.workspace.caches import UntilWritten
from harvest.workspace.homes import close
from harvest.workspace.opened import FolderTeam, InFolder, Workspace
from harvest.workspace.permission import verb
from harvest.workspace.signed_in import account_of

__all__ = [
    "TEAM_FILE",
    "FolderTeam",
    "admit",
    "begin_folder_team",
    "check_folder_team",
    "in_folder",
    "my_places",
    "open_folder_team",
    "served_by_folder",
    "works_on",
]


class _Places:
    """Where people have places, as long as nothing changes: every look of everybody asks."""

    def __init__(self) -> None:
        self.kept = UntilWritten[tuple[Place, ...]](most=200)


def begin_folder_team(folder: Path, actor: Actor = NOBODY) -> FolderTeam:
    """The team of a folder, made when there is none; StoreError when its file cannot be made or opened."""
    if not folder.is_dir():
        raise StoreError(f"There is no folder {folder}.")
    return FolderTeam(folder_team.begin(folder, who=actor.name), actor)


def open_folder_team(folder: Path, actor: Actor = NOBODY) -> FolderTeam:
    """The team of a folder; StoreError when it has none, or its file cannot be opened."""
    return FolderTeam(folder_team.opened(folder), actor)


@verb(Right.SIGN_IN)
def works_on(team: Workspace) -> tuple[str, ...]:
    """The files of the inquiries that the team of a folder works on."""
    return tuple(folder_team.admitted(team.store))


@verb(Right.SIGN_IN)
def my_places(team: Workspace) -> tuple[Place, ...]:
    """Where whoever is signed in to a folder's team has a place; nowhere for anybody else."""
    found = account_of(team, team.actor.session)
    if found is None:
        return ()
    account = found[1].id
    return team.caches.of(_Places).kept.get(team.store.rev, account, lambda: folder_team.places(team.store, account))


@verb(Right.SIGN_IN)
def served_by_folder(ws: Workspace) -> bool:
    """Whether the team of the folder works on this inquiry, so that accounts of its own hold no more."""
    folder = ws.path.resolve().parent
    if not folder_team.has_team(folder):
        return False
    team = open_folder_team(folder)
    try:
        return folder_team.admitted(team.store).get(ws.path.resolve().name) == inquiry.head(ws.store).uuid
    finally:
        team.store.close()


def admit(team: FolderTeam, file: str, actor: Actor = NOBODY) -> Workspace:
    """The team works on this inquiry of its folder from now on; accounts of the inquiry's own are closed.

    For whoever owns the files, and on no screen. StoreError for a file that does not lie there, or for a copy of an
    inquiry that lies there under another name.
    """
    path = team.path.parent / file
    if Path(file).name != file:
        raise StoreError(f"Say the name of a file in {team.path.parent}, and not {file}.")
    store = open_store(path)
    try:
        if store.read_only:
            raise StoreError(f"{path} may only be read here; a team's inquiry has to lie where it can be written.")
        uuid = inquiry.head(store).uuid
        before = folder_team.admitted(team.store)
        known = next((f for f, u in before.items() if u == uuid), file)
        if known != file and (team.path.parent / known).exists():
            raise StoreError(f"{file} is a copy of {known}, on which this team works already; take one of them away.")
        if before.get(file) != uuid:
            with team.store.write(actor.name, "inquiry taken in", content=False, inquiry=file):
                folder_team.admit(team.store, uuid, file)
    finally:
        store.close()
    return in_folder(team, file, actor)


def in_folder(team: FolderTeam, file: str, actor: Actor = NOBODY) -> Workspace:
    """One of the inquiries that the team of a folder works on, opened; NoPlace for any other file.

    Accounts that the file still has of its own are closed: a copy of it takes no way in along.
    """
    uuid = folder_team.admitted(team.store).get(file)
    if uuid is None:
        raise NoPlace(f"The team of this folder does not work on {file}.")
    store = open_store(team.path.parent / file)
    try:
        if inquiry.head(store).uuid != uuid:
            raise NoPlace(f"Another inquiry lies at {file} than the one that the team of this folder works on.")
        _close_own_accounts(store, team, actor)
    except BaseException:
        store.close()
        raise
    return Workspace(store, actor, in_folder=InFolder(team, uuid, file))


def _close_own_accounts(store: Store, team: FolderTeam, actor: Actor) -> None:
    own = [a for a in accounts.accounts(store) if not a.removed_at]
    if not own or store.read_only:
        return
    with store.write(content=False):
        for account in own:
            close(store, account)
        people = [a.name for a in own]
        audit_log.note(store, actor.name, "own accounts closed", people=people, team=team.path.name)


def check_folder_team(folder: Path) -> tuple[tuple[str, ...], int, str]:
    """What is wrong with the file of a folder's team, how many lines its log has, and the last line's seal."""
    team = open_folder_team(folder)
    try:
        wrong = (*folder_team.problems_of(team.store), *audit_log.problems(team.store))
        return (wrong, *audit_log.seal(team.store))
    finally:
        team.store.close()
