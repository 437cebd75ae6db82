"""What pages show first is kept in the inquiry file, so that who opens it next waits for nothing to be read.

It holds for one revision of the file: with the next write it is worked out again by whoever asks, and kept again by a
server, which has all else in memory.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from typing import Any, TypeVar

import harvest
from harvest.model.plain import build, plain
from harvest.store import worked_out
from harvest.workspace.findings import VERSION
from harvest.workspace.opened import Workspace

T = TypeVar("T")
QUICKLY = 1
"""How hard what is large is packed: a fifth of its size in a tenth of a second for ten megabytes."""
MADE_WITH = f"{harvest.__version__}, names {VERSION}"


def at_hand(ws: Workspace, name: str, kind: type[T]) -> T | None:
    """What is kept under a name of the inquiry as it is now; None where it has to be worked out."""
    kept = worked_out.worked_out(ws.store, name, MADE_WITH)
    try:
        found: T | None = build(kind, json.loads(kept)) if kept is not None else None
    except (ValueError, TypeError, KeyError):  # of another version in the making
        return None
    return found


def is_at_hand(ws: Workspace, name: str) -> bool:
    """Whether anything is kept under a name of the inquiry as it is now."""
    return worked_out.is_kept(ws.store, name, MADE_WITH)


def keep_at_hand(ws: Workspace, made: Mapping[str, object], rev: int) -> None:
    """Keep what was worked out at a revision, by name, instead of all that was kept before."""
    texts = {name: json.dumps(plain(value), ensure_ascii=False) for name, value in made.items()}
    worked_out.keep(ws.store, texts, rev, MADE_WITH)


def packed(value: object) -> str:
    """Much of plain values as a text that is kept under a name.

    >>> unpacked(packed({"rows": [1, 2]}))
    {'rows': [1, 2]}
    """
    return base64.b64encode(zlib.compress(json.dumps(value, ensure_ascii=False).encode(), QUICKLY)).decode()


def unpacked(text: str) -> Any:
    """The plain values again; ValueError where it is no such text."""
    try:
        return json.loads(zlib.decompress(base64.b64decode(text, validate=True)))
    except zlib.error as error:
        raise ValueError(str(error)) from None
