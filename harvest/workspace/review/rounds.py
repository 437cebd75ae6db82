"""Rounds of coding: the sample, the beginning, how far everybody got, what is revealed."""

from __future__ import annotations

import random
import threading
from collections.abc import Sequence

from harvest.coding.rounds import Progress
from harvest.coding.same_codes import ENOUGH
from harvest.errors import DecisionError
from harvest.model import Mode, Right, Round, table_names
from harvest.model.plural import count
from harvest.store import contents, decisions
from harvest.store import rounds as store_rounds
from harvest.workspace.decided import decided
from harvest.workspace.desk import desk_state
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SAMPLES = ("all", "random", "table")
NORMING = 10
"""So many passages are coded and talked through before a long round."""


class _Counted:
    """How far everybody is, counted on with every look."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.progress = Progress()


@verb(Right.READ)
def all_rounds(ws: Workspace) -> dict[int, Round]:
    """Every round by id."""
    return store_rounds.by_id(ws.store)


@verb(Right.ROUNDS)
def start_round(ws: Workspace, round_: Round) -> int:
    """Begin a round of coding; its id. DecisionError where it names a passage that is not there."""
    if round_.passages and not round_.passages <= {p.id for p in contents.passages(ws.store)}:
        raise DecisionError("The round names a passage that is not there; choose its passages again.")
    return store_rounds.start(ws.store, round_, who=ws.actor.name)


@verb(Right.ROUNDS)
def start_norming(ws: Workspace, coders: Sequence[str] = (), suggestions: bool = True) -> int:
    """Begin a short blind round on ten passages, to be talked through before a long one; its id."""
    inside = draw_sample(ws, "random", NORMING, seed=len(store_rounds.by_id(ws.store)))
    return start_round(ws, Round(0, "Norming", Mode.BLIND, tuple(coders), ws.actor.name, suggestions, inside))


@verb(Right.ROUNDS)
def start_blind_sample(ws: Workspace, coders: Sequence[str] = ()) -> int:
    """Begin a blind round that hides what is suggested, on passages drawn at random that nobody has decided on, as
    many as a figure needs; its id. It shows how far people follow what they see. DecisionError where too few are left.
    """
    open_ = {p.id for p in desk_state(ws).passages if p.codeable} - decided(ws).consensus.reviewed
    if len(open_) < ENOUGH:
        left = count(len(open_), "passage is", "passages are")
        raise DecisionError(
            f"{left} left that nobody has decided on, and a blind sample needs {ENOUGH}. "
            "Start a round under “Rounds” with suggestions hidden, for people who have not coded these yet."
        )
    inside = frozenset(random.Random(len(store_rounds.by_id(ws.store))).sample(sorted(open_), ENOUGH))
    return start_round(ws, Round(0, "Blind sample", Mode.BLIND, tuple(coders), ws.actor.name, False, inside))


@verb(Right.ROUNDS)
def reveal_round(ws: Workspace, round_id: int) -> None:
    """Show everybody what everybody coded in a blind round."""
    _there(ws, round_id)
    store_rounds.reveal(ws.store, round_id, who=ws.actor.name)


@verb(Right.ROUNDS)
def close_round(ws: Workspace, round_id: int) -> None:
    """End a round; decisions made from now on belong to none or to the next."""
    _there(ws, round_id)
    store_rounds.close(ws.store, round_id, who=ws.actor.name)


def _there(ws: Workspace, round_id: int) -> None:
    every = store_rounds.by_id(ws.store)
    if round_id not in every:
        there = ", ".join(f"{i} ({r.title})" for i, r in every.items()) or "none yet"
        raise DecisionError(f"There is no round {round_id}; there are: {there}.")


@verb(Right.READ)
def draw_sample(
    ws: Workspace, how: str, n: int = 30, table: str = "", unsuggested: float = 0.2, seed: int = 0
) -> frozenset[int]:
    """Passages for a round: ``all``, ``random`` n, or those of one ``table`` (n of them, 0 for all).

    At least ``unsuggested`` of a drawn sample (as far as there are any) are passages on which nothing was suggested:
    otherwise nobody would notice what the machine misses.
    """
    desk = desk_state(ws)
    every = [
        p
        for p in desk.passages
        if p.codeable and (how != "table" or (p.table is not None and table_names.is_called(p.table, table)))
    ]
    if how not in SAMPLES:
        raise DecisionError(f"“{how}” is no way to draw a sample; use {', '.join(SAMPLES)}.")
    if not every:
        raise DecisionError("There is no passage to draw from; choose another table or upload first.")
    if how == "all":
        return frozenset()
    if n <= 0 or n >= len(every):
        return frozenset(p.id for p in every)
    dice = random.Random(seed)
    plain = [p.id for p in every if not desk.suggestions.get(p.id, [])]
    drawn = dice.sample(plain, min(len(plain), max(1, round(n * unsuggested))))
    rest = [p.id for p in every if p.id not in set(drawn)]
    return frozenset(drawn + dice.sample(rest, n - len(drawn)))


@verb(Right.READ)
def revealed_rounds(ws: Workspace) -> dict[int, Round]:
    """The rounds whose codings everybody may see."""
    return {i: r for i, r in store_rounds.by_id(ws.store).items() if r.mode is not Mode.BLIND or r.revealed_at}


@verb(Right.READ)
def round_progress(ws: Workspace, round_: Round) -> dict[str, tuple[int, int]]:
    """For each coder of a round, on how many of its passages they have decided in it, and how many there are."""
    desk = desk_state(ws)
    inside = [p.id for p in desk.passages if p.codeable and (not round_.passages or p.id in round_.passages)]
    kept = ws.caches.of(_Counted)
    with kept.lock:
        kept.progress.take(decisions.decisions(ws.store, after=kept.progress.last_id))
        decided = kept.progress.of(round_.id)
    everybody = {**dict.fromkeys(round_.coders, set[int]()), **decided}
    return {coder: (len(seen & set(inside)), len(inside)) for coder, seen in everybody.items()}
