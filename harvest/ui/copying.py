"""While the app runs, copies are made of every open inquiry, and for a team names are looked for in what is new.

What Themes shows is read ahead, and what pages show first is kept. When it ends, both are done once more, and the files
are closed.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model.plural import count
from harvest.ui.reading_ahead import AHEAD
from harvest.ui.serving import served
from harvest.workspace import Workspace

_log = logging.getLogger(__name__)
LOOK_EVERY = 60.0
"""Seconds after which it is looked whether a copy is due."""
NAMES_EVERY = 5.0
"""Seconds after which a team's server looks whether something new waits to be looked through for names."""
_open: list[Workspace] = []
_behind: list[tuple[str, Callable[[], Workspace]]] = []
"""By name what is opened and looked through for names before anybody asks for it."""
_ending = threading.Event()
"""Whether the server ends: nobody waits then until a hundred thousand texts are looked through."""


def opened(ws: Workspace) -> None:
    """This inquiry is open from now on."""
    _open.append(ws)
    AHEAD.of(ws)
    copy_what_is_due()


def copy_what_is_due(*, closing: bool = False) -> None:
    """Make the copies that are due; what cannot be made is logged, for nobody's work should end of it."""
    for ws in list(_open):
        try:
            verbs.settings.rotate(ws, closing=closing)
        except (HarvestError, OSError) as error:
            _log.warning("%s", error)


async def _keep_looking() -> None:
    while True:
        await asyncio.sleep(LOOK_EVERY)
        await asyncio.to_thread(copy_what_is_due)
        await asyncio.to_thread(keep_what_is_shown_first)


def keep_what_is_shown_first(*, closing: bool = False) -> None:
    """Keep in each open inquiry what its pages show first, where somebody went on since it was kept."""
    for ws in list(_open):
        AHEAD.again(ws, closing=closing)


def look_behind_the_door(name: str, opened: Callable[[], Workspace]) -> None:
    """Have this inquiry looked through for names once the server runs: what waits is hidden whole until then."""
    _behind.append((name, opened))


def _look_behind_the_door(name: str, opened: Callable[[], Workspace]) -> None:
    ws = opened()
    tenths = 0

    def progress(done: int, of: int) -> None:
        nonlocal tenths
        if done < of and done * 10 // of > tenths:
            tenths = done * 10 // of
            print(f"{name}: looked for names in {done:,} of {count(of, 'text')}", flush=True)

    try:
        verbs.protection.scan(ws, progress, _ending.is_set)
        if not verbs.protection.unscanned(ws):
            print(f"{name}: names were looked for in all texts.", flush=True)
    finally:
        ws.store.close()


def look_for_names() -> None:
    """Look through what is new, so that a team's facilitators can read it with the names hidden."""
    while _behind and not _ending.is_set():
        name, opened = _behind.pop(0)
        try:
            _look_behind_the_door(name, opened)
        except (HarvestError, OSError) as error:
            _log.warning("%s", error)
    for ws in list(_open):
        try:
            if verbs.protection.unscanned(ws):
                verbs.protection.scan(ws, stopped=_ending.is_set)
        except (HarvestError, OSError) as error:
            _log.warning("%s", error)


async def _keep_looking_for_names() -> None:
    while True:
        await asyncio.to_thread(look_for_names)
        await asyncio.sleep(NAMES_EVERY)


@asynccontextmanager
async def while_running(_app: object) -> AsyncIterator[None]:
    """The server's life: copies as they fall due, and at its end a last one and whole files."""
    AHEAD.begin()
    _ending.clear()
    tasks = [asyncio.create_task(_keep_looking())]
    if served().team:
        tasks.append(asyncio.create_task(_keep_looking_for_names()))
    try:
        yield
    finally:
        _ending.set()
        for task in tasks:
            task.cancel()
        AHEAD.end()
        keep_what_is_shown_first(closing=True)
        copy_what_is_due(closing=True)
        while _open:
            _open.pop().store.close()
