"""A file looked through for damage, and a copy put back in an inquiry's place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harvest.errors import StoreError
from harvest.model import NOBODY, Actor, Right
from harvest.store import Store, accounts, audit_log, look_at, open_store, unchecked
from harvest.store.copies import Holds, copy_to, holds, lines_since, nobody_writes, problems, put_back
from harvest.store.files import BESIDE, free_name, identity, private_folder
from harvest.store.locked import is_locked, unlock
from harvest.workspace.damage import strange_rows
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import check as may
from harvest.workspace.permission import verb
from harvest.workspace.settings.audit_log import AuditEntry, newest_entries
from harvest.workspace.settings.backups import stamp


def _wrong(store: Store) -> tuple[str, ...]:
    """What is wrong with an opened file, in sentences."""
    return problems(store) or strange_rows(store)


def check(path: Path) -> tuple[str, ...]:
    """What is wrong with an inquiry file or a copy, in sentences; none when all is well. StoreError without a file."""
    store = unchecked(path)
    try:
        found = _wrong(store)
    except StoreError as error:
        return (str(error),)
    finally:
        store.close()
    if found:
        return found
    try:
        look_at(path).close()
    except StoreError as error:
        return (str(error),)
    return ()


def seal(path: Path) -> tuple[int, str]:
    """How many lines the log of a sound file has, and the last line's seal; (0, "") for an earlier version's."""
    store = look_at(path)
    try:
        return audit_log.seal(store)
    finally:
        store.close()


@contextlib.contextmanager
def opened_copy(copy: Path, beside: Path, passphrase: str = "") -> Iterator[Store]:
    """A copy opened to be read; one that is locked lies open beside the inquiry, for its owner alone, meanwhile.

    StoreError when it is damaged, is no inquiry, or does not open with the passphrase.
    """
    if not is_locked(copy):
        store = look_at(copy)
        try:
            yield store
        finally:
            store.close()
        return
    if not passphrase:
        raise StoreError(f"{copy.name} is locked; say its passphrase.")
    with tempfile.TemporaryDirectory(dir=beside.parent, prefix=f".{beside.name}.new") as folder:  # mode 0700
        open_here = Path(folder) / "copy"
        unlock(copy, passphrase, open_here)
        store = look_at(open_here)
        try:
            yield store
        finally:
            store.close()


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What putting a copy back would do. ``undone`` are the acts since, newest first, apart from decisions."""

    copy: Path
    there: Holds
    now: Holds
    undone: tuple[AuditEntry, ...]
    decisions: int
    """How many decisions are here and not in the copy; below none: the copy has more."""
    same: bool
    """Whether the copy was made of this inquiry on its way to what it is now."""


@verb(Right.SETTINGS)
def preview_restore(ws: Workspace, copy: Path, passphrase: str = "") -> RestorePreview:
    """What putting this copy in the inquiry's place would undo; StoreError when it cannot be put back."""
    with opened_copy(copy, ws.path, passphrase) as store:
        wrong = _wrong(store)
        if wrong:
            raise StoreError(f"{copy.name} cannot be restored: {wrong[0]}")
        there = holds(store)
    here = holds(ws.store)
    if there.uuid != here.uuid:
        raise StoreError(f"{copy.name} is a copy of another inquiry, “{there.title}”.")
    since = lines_since(ws.store, there.seal)
    undone = newest_entries(ws, since) if since else ()
    return RestorePreview(copy, there, here, undone, here.decisions - there.decisions, since is not None)


def restore(copy: Path, to: Path, actor: Actor = NOBODY, passphrase: str = "") -> Path | None:
    """Put ``copy`` in the place of the inquiry at ``to``; where what lay there was kept, or None when nothing did.

    Everybody of a team has to sign in again.

    StoreError, and nothing changed, when the copy is damaged, is no inquiry, or cannot be put there.
    """
    may(actor, Right.SETTINGS)
    if identity(copy) is not None and identity(copy) == identity(to):
        raise StoreError(f"{copy} is the inquiry itself; give the copy first and then the inquiry.")
    if not is_locked(copy) and (wrong := check(copy)):
        raise StoreError(f"{copy} cannot be restored: {wrong[0]}")
    if not to.parent.is_dir():
        raise StoreError(f"The folder {to.parent} does not exist; make it first or choose another place.")
    with opened_copy(copy, to, passphrase) as source:
        if wrong := _wrong(source):
            raise StoreError(f"{copy} cannot be restored: {wrong[0]}")
        if _sound(to):
            with nobody_writes(to):  # what is saved from now on would be in neither file
                kept: Path | None = _keep(to)
                put_back(source, to)
        else:
            kept = _keep(to) if to.exists() else None
            put_back(source, to)
    store = open_store(to)
    try:
        accounts.withdraw_all(store)  # a session or a link that ended since must not hold again
        audit_log.note(store, actor.name, "restore", file=copy.name, kept=kept.name if kept else "")
    finally:
        store.close()
    return kept


def _sound(path: Path) -> bool:
    """Whether an inquiry lies there that can be opened and written to."""
    try:
        store = look_at(path, read_only=False)
    except StoreError:
        return False
    try:
        return not store.read_only
    finally:
        store.close()


def _keep(path: Path) -> Path:
    """What lies at ``path`` kept: as a copy, or moved aside with its journal when it is too damaged to be copied."""
    try:
        store = look_at(path)
    except StoreError:
        return _aside(path)
    folder = path.parent / "copies"
    try:
        private_folder(folder)
        to = free_name(folder / f"{path.stem}-{stamp()}", f"{path.suffix}.bak")
        try:
            return copy_to(store, to)
        except BaseException:
            to.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(
            f"What lies at {path} cannot be kept in {folder} ({error.strerror}), so nothing was restored."
        ) from error
    finally:
        store.close()


def _aside(path: Path) -> Path:
    try:
        to = free_name(path.with_name(f"{path.name}-{stamp()}"), ".damaged")
        os.replace(path, to)
        for suffix in BESIDE:
            with contextlib.suppress(FileNotFoundError):
                os.replace(f"{path}{suffix}", f"{to}{suffix}")
    except OSError as error:
        raise StoreError(f"{path} cannot be moved aside ({error.strerror}), so nothing was restored.") from error
    return to
