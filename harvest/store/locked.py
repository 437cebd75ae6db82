"""Copies locked with a passphrase, in the age format (https://age-encryption.org): other programs open them too."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pyrage

from harvest.errors import StoreError
from harvest.store.connection import Store
from harvest.store.files import OWNER_ONLY, write_whole
from harvest.store.sentences import store_errors

LOCKED = ".age"
"""How the names of locked copies end."""
_BEGINS = b"age-encryption.org/v1"


def is_locked(path: Path) -> bool:
    """Whether a file is locked with a passphrase, however it is called."""
    try:
        with path.open("rb") as file:
            return file.read(len(_BEGINS)) == _BEGINS
    except OSError:
        return False


def copy_locked_to(store: Store, to: Path, passphrase: str) -> Path:
    """A consistent copy at ``to`` that only the passphrase opens; nothing of it lies open anywhere meanwhile.

    It is put together in memory, which has to hold it twice.
    """
    with store_errors(store.path), closing(sqlite3.connect(":memory:")) as whole:
        store.db.conn.backup(whole)
        data = whole.serialize()
    try:
        write_whole(to, pyrage.passphrase.encrypt(data, passphrase))
    except OSError as error:
        raise StoreError(f"No copy can be written to {to} ({error.strerror}).") from error
    return to


def unlock(copy: Path, passphrase: str, to: Path) -> None:
    """What is in a locked copy as a file at ``to`` that its owner alone may read; StoreError for a wrong passphrase."""
    try:
        data = pyrage.passphrase.decrypt(copy.read_bytes(), passphrase)
    except pyrage.DecryptError as error:
        raise StoreError(f"{copy} does not open: the passphrase is another one, or the copy is damaged.") from error
    except OSError as error:
        raise StoreError(f"{copy} cannot be read ({error.strerror}).") from error
    with open(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "wb") as file:
        file.write(data)
