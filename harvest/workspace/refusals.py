"""What was refused, and to whom, as it stands in the log: by which verb and why, without a name or a word of anybody's.

Of whoever is signed in the same refusal is written once in ten minutes, of strangers each kind of refusal, and wrong
passwords up to a number. So nobody can fill the disk with them.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from harvest.accounts import ABSOLUTE
from harvest.errors import (
    CodebookError,
    DecisionError,
    ExportError,
    HarvestError,
    NoPlace,
    NotAllowed,
    NotKept,
    ReadError,
    SignedOut,
    StoreError,
)
from harvest.model import Right
from harvest.store import audit_log
from harvest.workspace.opened import Workspace

SAY_AGAIN = 600.0
"""Seconds after which the same refusal is logged again."""
WRONG_TRIES = 30
"""So many wrong passwords within those seconds are logged one by one."""
REFUSED, TURNED_AWAY, WRONG_SIGN_IN = "refused", "turned away", "wrong sign-in"
SAFETY = frozenset({REFUSED, TURNED_AWAY, WRONG_SIGN_IN})
"""What of the log whoever manages people may see, and everybody of themselves."""
UNREADABLE = "a file that cannot be read as what it says it is"
_WHY: tuple[tuple[type[HarvestError], str], ...] = (
    (NoPlace, "they have no place in this inquiry"),
    (NotAllowed, "there is no right to it"),
    (DecisionError, "it does not fit what stands"),
    (StoreError, "it does not fit what stands"),
    (ReadError, UNREADABLE),
    (CodebookError, "a codebook with faults"),
    (ExportError, "it may not leave like this"),
)


class _Said:
    """What was logged lately of an inquiry, and when."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.at: dict[tuple[str, str, str], float] = {}
        self.wrong: deque[float] = deque(maxlen=WRONG_TRIES)


def log_once(ws: Workspace, verb: str, about: str, *, again: float = SAY_AGAIN, **details: object) -> None:
    """Log it for whoever signed in, unless the same was logged of them less than ``again`` seconds ago."""
    if ws.actor.session and not ws.store.read_only:
        _log_once(ws, (ws.actor.session, verb, about), again, **details)


def log_turned_away(ws: Workspace, why: str) -> None:
    """Log that a request was turned away, of whoever is signed in or of a stranger, unless that was logged just now."""
    if not ws.store.read_only:
        _log_once(ws, (ws.actor.session, TURNED_AWAY, why), SAY_AGAIN, why=why)


def _log_once(ws: Workspace, key: tuple[str, str, str], again: float, **details: object) -> None:
    said = ws.caches.of(_Said)
    with said.lock:
        if time.monotonic() - said.at.get(key, -again) < again:
            return
        said.at[key] = time.monotonic()
    # everybody's first look at each room writes such a line: nothing that was worked out is to be made anew for it
    audit_log.note_in_passing(ws.store, ws.actor.name, key[1], **details)


def log_refusal(ws: Workspace, error: HarvestError, name: str, right: Right | None = None) -> None:
    """Log that a verb, by its full name, refused whoever is signed in; nothing where the machine failed them."""
    why = next((words for kind, words in _WHY if isinstance(error, kind)), "")
    if isinstance(error, NotKept) or not why:
        return
    what = name.rpartition(".")[2].replace("_", " ")
    details: dict[str, Any] = (
        {"needs": right.value} if type(error) is NotAllowed and right is not None else {"why": why}
    )
    with contextlib.suppress(StoreError):  # who is refused stays refused when the file cannot be written to
        if isinstance(error, SignedOut):  # an open page asks every two seconds
            log_once(ws, REFUSED, "signed out", again=ABSOLUTE.total_seconds(), why="not signed in any more")
        elif isinstance(error, NoPlace):
            log_once(ws, REFUSED, "no place", what="this inquiry", why=why)
        else:
            log_once(ws, REFUSED, f"{name}: {why}", what=what, **details)


def log_refused_files(ws: Workspace, sha256s: Iterable[str]) -> None:
    """Log that files were refused which whoever is signed in uploaded, known by their fingerprints alone."""
    for sha256 in sha256s:
        log_once(ws, REFUSED, sha256, what="file", why=UNREADABLE, sha256=sha256)


def log_wrong_sign_in(ws: Workspace, person: str) -> None:
    """Log a wrong password; after so many within ten minutes, only that there are more."""
    said, now = ws.caches.of(_Said), time.monotonic()
    with said.lock:
        many = len(said.wrong) == WRONG_TRIES and now - said.wrong[0] < SAY_AGAIN
        if not many:
            said.wrong.append(now)
    if many:
        log_turned_away(ws, "more wrong passwords than are written one by one")
    else:
        audit_log.note_in_passing(ws.store, "", WRONG_SIGN_IN, person=person)
