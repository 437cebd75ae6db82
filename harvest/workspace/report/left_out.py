"""Whom a pack leaves out: people near nothing in it, as far as what was said has been compared in meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from harvest import evidence
from harvest.errors import HarvestError
from harvest.evidence import Evidence, LeftOut, Nearness
from harvest.evidence.location import table_name
from harvest.export.pack import printed_passages
from harvest.model import Kind, Right, Valence, VoiceKind
from harvest.privacy import Cleared
from harvest.store import suggestions
from harvest.suggest.inputs import text_hash
from harvest.workspace import kept as kept_content
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting import chosen_encoder, engine

NEAR = {"small": 0.5, "large": 0.5}
"""From which closeness (cosine, with the adapter) two passages are near: of 445 coded passages of other people one pair
in a hundred without a code in common is as close, and of the pairs that are as close every second has one."""
MOST = 6000
"""So many passages are compared with each other at most."""
BOARD, PACK = "board", "pack"
"""What the board document prints, and what the evidence pack does."""
NOT_COMPARED = "Whom it leaves out cannot be said: suggest codes first, which compares what people said."
TOO_MANY = f"Whom it leaves out is not worked out for more than {MOST:,} passages."
NO_MODEL = "Whom it leaves out cannot be said: the model that compares what people said is not on this machine."


class _NearCache:
    def __init__(self) -> None:
        self.near = UntilWritten[Nearness | None](3)
        self.left = UntilWritten[dict[str, LeftOut]]()


@verb(Right.EVIDENCE)
def nearness(ws: Workspace, cleared: Cleared) -> Nearness | None:
    """Who of those counted is near which passage; None where what was said is not compared yet."""
    run = suggestions.last_run(ws.store)
    if run is None:
        return None
    key = (run.id, cleared.audience, len(cleared.material.passages))
    return ws.caches.of(_NearCache).near.get(ws.store.content_rev, key, lambda: _nearness(ws, cleared))


def _nearness(ws: Workspace, cleared: Cleared) -> Nearness | None:
    people = {v.id for v in cleared.material.voices if v.kind is VoiceKind.PERSON}
    stored = kept_content.passages_by_id(ws)
    # a card is a wish or a promise and stands among those, whoever wrote it
    every = (
        p
        for p in cleared.material.passages
        if p.codeable and p.voice_id in people and p.id in stored and p.kind not in (Kind.DREAM, Kind.PLEDGE)
    )
    said = list(islice(every, MOST + 1))
    if not said or len(said) > MOST:
        return None
    hashes = [text_hash(stored[p.id].text) for p in said]
    for name in dict.fromkeys((chosen_encoder(ws), "small")):
        try:
            encoder = engine(name).adapted
        except HarvestError:
            continue
        kept = encoder.kept(hashes, suggestions.Vectors(ws.store)) if encoder.found.name in NEAR else {}
        if len(kept) < len(set(hashes)):
            continue
        vectors = np.stack([kept[h][0] for h in hashes])
        return evidence.nearness({p.id: p.voice_id for p in said}, vectors, NEAR[encoder.found.name], encoder.key)
    return None


@verb(Right.EVIDENCE)
def with_left_out(ws: Workspace, found: Evidence, *, small: bool = False) -> Evidence:
    """The evidence with whom it leaves out; where that cannot be said, with why.

    ``small`` tells small numbers of people too: for the team to read, in nothing that leaves.
    """
    if found.near is None:
        why = TOO_MANY if found.passages > MOST else NOT_COMPARED
        return replace(found, left_out={}, left_out_why=why)
    try:
        return replace(found, left_out=_left_out(ws, found, found.near, small), left_out_why="")
    except HarvestError:
        return replace(found, left_out={}, left_out_why=NO_MODEL)


def _left_out(ws: Workspace, found: Evidence, near: Nearness, small: bool) -> dict[str, LeftOut]:
    offers = [q.passage_id for q in evidence.once(found.quotations)]
    below = 1 if small or not found.controlled else found.suppress_below
    groups = {"role": _roles(found), "table": _tables(found), "stance": _stances(found)}
    made: dict[str, LeftOut] = {}
    board = [q.passage_id for f in found.findings for q in f.quotations]
    sentences = _sentences(ws, near, [f.written.text for f in found.findings])
    for name, printed in ((BOARD, board), (PACK, [*board, *printed_passages(found)])):
        made[name] = evidence.left_out(near, printed, offers, sentences, groups, below=below)
    return made if board else {PACK: made[PACK]}


def _sentences(ws: Workspace, near: Nearness, texts: Sequence[str]) -> np.ndarray:
    if not texts:
        return np.zeros((0, near.vectors.shape[1]), dtype=np.float32)
    encoder = engine(near.model.partition("@")[0]).adapted
    return np.stack([v[0] for v in encoder.vectors(texts, suggestions.Vectors(ws.store))])


def _roles(found: Evidence) -> dict[int, list[str]]:
    return {v.id: [v.role.words.many] for v in found.voices}


def _tables(found: Evidence) -> dict[int, list[str]]:
    several = len({event for _, event, _ in found.seats}) > 1
    tables: dict[int, list[str]] = defaultdict(list)
    for voice, event, table in found.seats:
        tables[voice].append(table_name(table) + (f", {event}" if several and event else ""))
    return tables


def _stances(found: Evidence) -> dict[int, list[str]]:
    """How each person stands to the findings: against one, with one, or silent on all."""
    against, with_it = set[int](), set[int]()
    for f in found.findings:
        for voice, ways in evidence.stances(found.rows, f.families).items():
            other = Valence.HINDERS if f.written.side is Valence.HELPS else Valence.HELPS
            (against if ways == {other} else with_it).add(voice)
    said = "says otherwise than a finding", "bears a finding out", "spoke of no finding"
    return (
        {v.id: [said[0] if v.id in against else said[1] if v.id in with_it else said[2]] for v in found.voices}
        if found.findings
        else {}
    )
