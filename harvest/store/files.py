"""Files as they lie on the disk: which one it is, readable by its owner alone, written whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700
DRAFTS = ".drafts"
"""What is added to the inquiry's name for the folder of what is not taken in or kept yet."""
BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a file that is open: its journal, and where things lie in the journal."""


def identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path, by device and number; None when there is none. Its name and times don't tell."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def allowed(path: Path | str, mode: int) -> bool:
    """Whether whoever runs this may read (``os.R_OK``) or write (``os.W_OK``) what lies at a path."""
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


def journal(path: Path) -> Path:
    """SQLite's journal beside a file."""
    return Path(f"{path}-wal")


def make_private(path: Path) -> None:
    """An empty new file that only its owner may read, from its first moment on; FileExistsError when one is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def private_folder(folder: Path) -> None:
    """The folder, made for its owner alone where it is not there yet."""
    folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def drafts_folder(inquiry: Path, person: str) -> Path:
    """Where one person's drafts lie, beside the inquiry; two people at one inquiry don't see each other's."""
    return inquiry.with_name(inquiry.name + DRAFTS) / hashlib.sha256(person.encode()).hexdigest()[:16]


def free_name(path: Path, suffix: str) -> Path:
    """``path`` with ``suffix``, or with a number before it when that is taken; the file is made, so that it stays free.

    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> [free_name(folder / "baring-20260301-120000", ".bak").name for _ in range(2)]
    ['baring-20260301-120000.bak', 'baring-20260301-120000-2.bak']
    """
    number = 1
    while True:
        wanted = path.with_name(path.name + (f"-{number}" if number > 1 else "") + suffix)
        try:
            make_private(wanted)
        except FileExistsError:
            number += 1
        else:
            return wanted


def write_whole(path: Path, data: bytes) -> None:
    """All of it or nothing, for its owner alone: written beside, brought to the disk, renamed. OSError if refused."""
    number, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".new")  # mode 0600
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(fresh)
        raise
    sync_folder(path.parent)


def read_json(path: Path) -> Any:
    """What lies in a file that `write_json` made; None where it is not there or not whole."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def write_json(path: Path, value: object) -> None:
    """Keep plain values in a file, whole or not at all; OSError where the disk refuses."""
    write_whole(path, json.dumps(value, ensure_ascii=False).encode())


def sync_folder(folder: Path) -> None:
    """Bring to the disk which files lie in a folder, where the system lets one."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
