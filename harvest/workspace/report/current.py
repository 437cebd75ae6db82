"""The inquiry as it stands now, worked out once for every change however often a screen asks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

from harvest import evidence, privacy
from harvest.model import Material
from harvest.workspace.opened import Workspace
from harvest.workspace.report.material import material
from harvest.workspace.report.quotations import choices

T = TypeVar("T")
KEPT = 12
_lock = threading.Lock()
_kept: OrderedDict[Hashable, object] = OrderedDict()
_busy: dict[Hashable, threading.Lock] = {}


def once(ws: Workspace, name: Hashable, make: Callable[[], T], *, content_only: bool = False) -> T:
    """What ``make`` gives, kept until the inquiry is written to; two who ask at once wait for one answer.

    ``content_only`` is for what no decision touches: it is kept until passages, voices, suggestions or frame change.
    """
    scope = (str(ws.path), content_only)
    key = (scope, ws.store.content_rev if content_only else ws.store.rev, name)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]  # type: ignore[return-value]
        turn = _busy.setdefault(key, threading.Lock())
    with turn:
        with _lock:
            if key in _kept:
                return _kept[key]  # type: ignore[return-value]
        try:
            made = make()
        finally:
            with _lock:
                _busy.pop(key, None)
        with _lock:
            for old in [k for k in _kept if k[0] == key[0] and k[1] != key[1]]:  # type: ignore[index]
                del _kept[old]
            _kept[key] = made
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
    return made


def material_now(ws: Workspace) -> Material:
    """The whole inquiry as it stands."""
    return once(ws, "material", lambda: material(ws))


def cleared_now(ws: Workspace) -> privacy.Cleared:
    """The inquiry as it may leave."""
    return once(ws, "cleared", lambda: privacy.clear(material_now(ws)))


def evidence_now(
    ws: Workspace, codebook: str | None = None, event: str | None = None, *, chosen: bool = False
) -> evidence.Evidence:
    """The evidence as it stands; with ``chosen`` only the quotations that an evaluator picked."""
    picked = choices(ws) if chosen else None
    return once(
        ws,
        ("evidence", codebook, event, chosen),
        lambda: evidence.build(cleared_now(ws), codebook=codebook, event=event, quotations=picked),
    )
