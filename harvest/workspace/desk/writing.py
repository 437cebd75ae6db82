"""Memos that somebody has begun at the desk: on the disk from the first pause on, until saved or thrown away."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Collection, Mapping
from pathlib import Path

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.store.files import DRAFTS, drafts_folder, private_folder, read_json, write_json
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

FILE = "memos.begun"
MOST = 20_000
"""So many characters of one memo are kept."""


class _Begun:
    """What everybody has begun, by person and passage; every look at the desk asks, so the disk is read once."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_person: dict[str, dict[int, str]] = {}


def _mine(ws: Workspace) -> dict[int, str]:
    kept = ws.caches.of(_Begun).by_person
    if ws.actor.name not in kept:
        kept[ws.actor.name] = _read(drafts_folder(ws.path, ws.actor.name) / FILE)
    return kept[ws.actor.name]


def _read(path: Path) -> dict[int, str]:
    found = read_json(path)
    with contextlib.suppress(ValueError):
        if isinstance(found, dict):
            return {int(passage): str(text) for passage, text in found.items()}
    return {}


@verb(Right.CONSENT)
def drop_memos_on(ws: Workspace, passages: Collection[int]) -> None:
    """Throw away what anybody has begun on these passages: their words were withdrawn."""
    kept = ws.caches.of(_Begun)
    with kept.lock:
        kept.by_person.clear()
        for path in ws.path.with_name(ws.path.name + DRAFTS).glob(f"*/{FILE}"):
            begun = _read(path)
            left = {i: text for i, text in begun.items() if i not in passages}
            if left and left != begun:
                write_json(path, left)
            elif not left:
                path.unlink(missing_ok=True)


@verb(Right.CONSENT)
def forget_memos_read(ws: Workspace) -> None:
    """Read what is begun from the disk again: it was changed there."""
    kept = ws.caches.of(_Begun)
    with kept.lock:
        kept.by_person.clear()


@verb(Right.READ)
def memos_begun(ws: Workspace) -> Mapping[int, str]:
    """The memos that whoever acts has begun and neither saved nor thrown away, by passage."""
    with ws.caches.of(_Begun).lock:
        return dict(_mine(ws))


@verb(Right.DECIDE)
def keep_memo_begun(ws: Workspace, passage_id: int, text: str) -> None:
    """Keep a memo that is being written (empty: throw it away); HarvestError where the disk refuses."""
    with ws.caches.of(_Begun).lock:
        mine = _mine(ws)
        text = text[:MOST]
        if mine.get(passage_id, "") == text:
            return
        if text:
            mine[passage_id] = text
        else:
            mine.pop(passage_id, None)
        folder = drafts_folder(ws.path, ws.actor.name)
        try:
            if mine:
                private_folder(folder.parent)
                private_folder(folder)
                write_json(folder / FILE, mine)
                return
            (folder / FILE).unlink(missing_ok=True)
            for empty in (folder, folder.parent):
                if empty.is_dir() and not any(empty.iterdir()):
                    empty.rmdir()
        except OSError as error:
            raise HarvestError(f"The memo cannot be kept beside the inquiry ({error.strerror}).") from error
