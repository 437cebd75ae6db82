"""A file looked through for damage, and a copy put back in an inquiry's place."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from harvest.errors import StoreError
from harvest.model import NOBODY, Actor, Right
from harvest.store import accounts, audit_log, look_at, open_store, unchecked
from harvest.store.copies import copy_to, problems, put_back
from harvest.store.files import BESIDE, free_name, identity, private_folder
from harvest.workspace.permission import check as may
from harvest.workspace.settings.backups import stamp


def check(path: Path) -> tuple[str, ...]:
    """What is wrong with an inquiry file or a copy, in sentences; none when all is well. StoreError without a file."""
    store = unchecked(path)
    try:
        found = problems(store)
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


def restore(copy: Path, to: Path, actor: Actor = NOBODY) -> Path | None:
    """Put ``copy`` in the place of the inquiry at ``to``; where what lay there was kept, or None when nothing did.

    Everybody of a team has to sign in again.

    StoreError, and nothing changed, when the copy is damaged, is no inquiry, or cannot be put there.
    """
    may(actor, Right.SETTINGS)
    if identity(copy) is not None and identity(copy) == identity(to):
        raise StoreError(f"{copy} is the inquiry itself; give the copy first and then the inquiry.")
    wrong = check(copy)
    if wrong:
        raise StoreError(f"{copy} cannot be restored: {wrong[0]}")
    if not to.parent.is_dir():
        raise StoreError(f"The folder {to.parent} does not exist; make it first or choose another place.")
    kept = _keep(to) if to.exists() else None
    source = look_at(copy)
    try:
        put_back(source, to)
    finally:
        source.close()
    store = open_store(to)
    try:
        accounts.withdraw_all(store)  # a session or a link that ended since must not hold again
        audit_log.note(store, actor.name, "restore", file=copy.name, kept=kept.name if kept else "")
    finally:
        store.close()
    return kept


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
