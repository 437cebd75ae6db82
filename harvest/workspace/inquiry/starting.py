"""How work on an inquiry begins: the inquiries in a folder, a new one from plain words, the sample event."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from harvest.errors import HarvestError, StoreError
from harvest.workspace.inquiry.sample import add_sample_decisions, build_sample
from harvest.workspace.intake import Progress
from harvest.workspace.opened import Workspace, new, open_inquiry

SUFFIX = ".harvest"
SAMPLE = "sample" + SUFFIX


def inquiries(folder: Path) -> list[Path]:
    """The inquiry files in a folder, the one worked on last first."""
    found = [p for p in folder.glob(f"*{SUFFIX}") if p.is_file()]
    return sorted(found, key=lambda p: -p.stat().st_mtime)


def suggested_file_name(title: str) -> str:
    """A file name that a title suggests.

    >>> suggested_file_name("Baring Quay: what keeps us well?")
    'baring-quay-what-keeps-us-well.harvest'
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    return ("-".join(words)[:60].strip("-") or "inquiry") + SUFFIX


def start_inquiry(folder: Path, title: str, question: str, name: str = "") -> Workspace:
    """A new inquiry in ``folder``, its file named after the title unless a name is given.

    StoreError when title or question is empty, the name holds a folder, or the file exists.
    """
    title, question = " ".join(title.split()), " ".join(question.split())
    if not title:
        raise StoreError("Give the inquiry a title, such as the place it is about.")
    if not question:
        raise StoreError("Write the question that people were asked; it stands on everything that goes out.")
    name = name.strip() or suggested_file_name(title)
    if re.search(r"[\\/:]", name) or name.startswith("."):
        raise StoreError(f"“{name}” is not a file name: leave out slashes, colons and a dot at the beginning.")
    if not name.endswith(SUFFIX):
        name += SUFFIX
    return new(folder / name, title, question)


def open_sample(folder: Path, *, progress: Progress | None = None) -> Workspace:
    """The sample inquiry in ``folder``, built with its facilitators' decisions when it is not there; not suggested on.

    When building fails nothing is left behind.
    """
    path = folder / SAMPLE
    if path.exists():
        return open_inquiry(path)
    try:
        ws = build_sample(path, progress=progress)
        add_sample_decisions(ws)
    except (HarvestError, OSError):
        for left in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
        raise
    return ws
