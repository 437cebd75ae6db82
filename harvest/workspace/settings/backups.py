"""Copies of the inquiry: made on request, listed newest first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from harvest.accounts import may_be_password
from harvest.errors import HarvestError, StoreError
from harvest.model import Right
from harvest.store import audit_log, inquiry, now, unchecked
from harvest.store.copies import Holds, copy_to, holds
from harvest.store.files import free_name, make_private, private_folder
from harvest.store.locked import LOCKED, copy_locked_to, is_locked
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True)
class Copy:
    """A copy of the inquiry on this computer: where, how large (bytes), when it was made (seconds since 1970).

    ``holds`` is what is in it; None where that cannot be said, as of a copy that is locked.
    """

    path: Path
    size: int
    made: float
    locked: bool = False
    holds: Holds | None = None


@dataclass
class _Looked:
    """What copies held that were looked into: a copy does not change unless its time does."""

    known: dict[tuple[Path, int, float], Holds | None] = field(default_factory=dict)


def stamp() -> str:
    """The time as it stands in the names of copies, to the second."""
    return now()[:19].replace(":", "").replace("-", "").replace("T", "-")


@verb(Right.SETTINGS)
def copies_folder(ws: Workspace) -> Path:
    """Where copies go when nobody says otherwise: the folder ``copies`` beside the inquiry."""
    kept = inquiry.settings(ws.store).copies_folder
    return Path(kept).expanduser() if kept else ws.path.parent / "copies"


@verb(Right.SETTINGS)
def backup(ws: Workspace, folder: Path, passphrase: str = "") -> Path:
    """A consistent copy of the inquiry in ``folder``, named by the time; two of one second get two names.

    With a passphrase it is locked; PasswordFault when that is too easy.
    """
    try:
        to = free_name(folder / f"{ws.path.stem}-{stamp()}", f"{ws.path.suffix}.bak{LOCKED if passphrase else ''}")
    except OSError as error:
        raise StoreError(
            f"No copy can be written to {folder} ({error.strerror}); choose a folder that you may write to."
        ) from error
    return _into(ws, to, passphrase)


@verb(Right.SETTINGS)
def back_up_to(ws: Workspace, to: Path, passphrase: str = "") -> Path:
    """A consistent copy of the inquiry at ``to``, or in it when it is a folder; StoreError when ``to`` is taken."""
    if to.is_dir():
        return backup(ws, to, passphrase)
    try:
        make_private(to)
    except FileExistsError:
        raise StoreError(f"{to} exists already; choose another name for the copy.") from None
    except OSError as error:
        raise StoreError(f"No copy can be written to {to} ({error.strerror}); choose another place.") from error
    return _into(ws, to, passphrase)


def _into(ws: Workspace, to: Path, passphrase: str) -> Path:
    """The copy at ``to``, where a file of ours holds its place."""
    try:
        if passphrase:
            may_be_password(passphrase)
            copy_locked_to(ws.store, to, passphrase)
        else:
            copy_to(ws.store, to)
    except BaseException:
        to.unlink(missing_ok=True)  # half a copy is worse than none
        raise
    if not ws.store.read_only:
        audit_log.note(ws.store, ws.actor.name, "backup", file=to.name, folder=str(to.parent), locked=bool(passphrase))
    return to


@verb(Right.SETTINGS)
def make_copy(ws: Workspace, folder: Path, passphrase: str = "") -> Path:
    """A copy of the inquiry as it is now in ``folder`` (made when it is not there); StoreError when it cannot be."""
    try:
        private_folder(folder)
    except OSError as error:
        raise StoreError(
            f"No copy can be written to {folder} ({error.strerror}); choose a folder that you may write to."
        ) from error
    return backup(ws, folder, passphrase)


@verb(Right.SETTINGS)
def copies(ws: Workspace, folder: Path) -> tuple[Copy, ...]:
    """The copies of this inquiry in ``folder``, newest first."""
    found = []
    own = re.compile(rf"{re.escape(ws.path.stem)}-\d{{8}}-\d{{6}}(?!\d)")  # not of “garden-club” where this is “garden”
    for path in folder.glob("*.bak*") if folder.is_dir() else ():
        if path.suffix in (".bak", LOCKED) and own.match(path.name) and f"{ws.path.suffix}.bak" in path.name:
            about = path.stat()
            found.append(Copy(path, about.st_size, about.st_mtime, is_locked(path)))
    return tuple(sorted(found, key=lambda c: -c.made))


@verb(Right.SETTINGS)
def looked_into(ws: Workspace, folder: Path) -> tuple[Copy, ...]:
    """The same copies, each with what is in it."""
    kept = ws.caches.of(_Looked)
    found = []
    for copy in copies(ws, folder):
        key = (copy.path, copy.size, copy.made)
        if key not in kept.known:
            kept.known[key] = None if copy.locked else _holds(copy.path)
        found.append(replace(copy, holds=kept.known[key]))
    return tuple(found)


def _holds(path: Path) -> Holds | None:
    try:
        store = unchecked(path)
        try:
            return holds(store)
        finally:
            store.close()
    except HarvestError:
        return None  # damaged, or of a version that is too old to say; `check` says what is wrong
