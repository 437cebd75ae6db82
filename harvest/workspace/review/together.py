"""People in one inquiry at the same moment: who is where, what a facilitator asks to look at, what happened to rounds.

Who is where is never stored: it is gone when the app is.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from harvest.coding.rounds import Happened, happened, states
from harvest.errors import DecisionError
from harvest.model import Right
from harvest.store import contents
from harvest.workspace.desk import desk_state, progress, round_description
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.review.rounds import round_progress

GONE_AFTER = 15.0
"""Seconds without a sign after which somebody is not at the desk any more; an open desk gives one every two."""


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Somebody whose desk is open: the passage they read, and its number from the first of the inquiry on."""

    name: str
    passage: int | None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Led:
    """The passage that somebody asks everybody to look at."""

    by: str
    passage: int
    number: int


class _Room:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.seen: dict[str, tuple[int | None, float]] = {}
        self.led: tuple[str, int] | None = None


@verb(Right.READ)
def here(ws: Workspace, passage_id: int | None) -> None:
    """Whoever acts is at the desk, at this passage; whom they lead goes along."""
    room, name = ws.caches.of(_Room), ws.actor.name
    with room.lock:
        room.seen[name] = (passage_id, time.monotonic())
        if room.led is not None and room.led[0] == name and passage_id is not None:
            room.led = (name, passage_id)


@verb(Right.READ)
def at_the_desk(ws: Workspace) -> tuple[AtDesk, ...]:
    """Everybody else whose desk is open now, by name."""
    room, there = ws.caches.of(_Room), desk_state(ws).by_id
    with room.lock:
        lately = time.monotonic() - GONE_AFTER
        room.seen = {name: seen for name, seen in room.seen.items() if seen[1] > lately}
        others = sorted((name, seen[0]) for name, seen in room.seen.items() if name and name != ws.actor.name)
    return tuple(AtDesk(name, p, there[p].seq + 1 if p is not None and p in there else None) for name, p in others)


@verb(Right.ROUNDS)
def lead(ws: Workspace, passage_id: int) -> None:
    """Ask everybody to look at this passage, and at those that whoever acts goes to from now on."""
    if not ws.actor.name:
        raise DecisionError("Say who you are first: others are told who asks them to look.")
    if not contents.passages(ws.store, ids=[passage_id]):
        raise DecisionError("That passage is not there any more: a colleague has merged or split it.")
    room = ws.caches.of(_Room)
    with room.lock:
        room.led = (ws.actor.name, passage_id)
        room.seen[ws.actor.name] = (passage_id, time.monotonic())


@verb(Right.READ)
def stop_leading(ws: Workspace) -> None:
    """Whoever acts leads nobody any more."""
    room = ws.caches.of(_Room)
    with room.lock:
        if room.led is not None and room.led[0] == ws.actor.name:
            room.led = None


@verb(Right.READ)
def led(ws: Workspace) -> Led | None:
    """What somebody who is at the desk asks to look at; None when nobody leads."""
    room, there = ws.caches.of(_Room), desk_state(ws).by_id
    with room.lock:
        if room.led is None:
            return None
        name, passage_id = room.led
        if room.seen.get(name, (None, 0.0))[1] < time.monotonic() - GONE_AFTER:
            room.led = None  # they closed their desk
            return None
    return Led(name, passage_id, there[passage_id].seq + 1) if passage_id in there else None


@verb(Right.READ)
def round_news(ws: Workspace, known: Mapping[int, str] | None) -> tuple[tuple[Happened, ...], dict[int, str]]:
    """What happened to the rounds of whoever acts since they stood as ``known`` (None: at the first look nothing did),
    and how they stand now."""
    rounds = desk_state(ws).rounds
    now = states(rounds)
    return (() if known is None else happened(known, rounds, ws.actor.name)), now


@verb(Right.READ)
def progress_shown(ws: Workspace) -> dict[str, Any]:
    """How far whoever acts is on what is theirs to read, and the colleagues of their round."""
    done, total = progress(ws)
    mine = desk_state(ws).round_for(ws.actor.name)
    others = round_progress(ws, mine) if mine is not None else {}
    return {
        "done": done,
        "total": total,
        "round": round_description(ws),
        "others": [{"name": c, "done": d, "total": of} for c, (d, of) in others.items() if c != ws.actor.name],
    }
