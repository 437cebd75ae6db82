"""Passages that say alike things, to be read and decided together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from harvest import suggest as suggester
from harvest.model import CodeRef, Passage, Right
from harvest.store import contents, suggestions
from harvest.workspace.caches import UntilWritten
from harvest.workspace.desk.state import DeskState, desk_state
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.run import engine

CLOSE = 0.35
"""The cosine, by the small encoder as published, from which a passage answers a search by meaning."""
MOST_FOUND = 60
FAR = 0.15
"""Below this probability a code is far from a passage."""
SAID_SOMETHING = 5
"""Words from which a passage says enough to miss a code for it."""
ALIKE_APART_FROM_CODES = 0.5
"""The least mean cosine of passages that belong together and fit nowhere."""


@dataclass(frozen=True)
class AlikeGroup:
    """Some passages and the words of the one that is most typical of them."""

    typical: str
    passages: tuple[int, ...]


class _AlikeCache:
    def __init__(self) -> None:
        self.groups = UntilWritten[tuple[AlikeGroup, ...]](1)


@verb(Right.READ)
def alike_groups(ws: Workspace) -> tuple[AlikeGroup, ...]:
    """Groups of passages that say alike things, the largest first; worked out once for every change of the passages.

    Uses the embeddings kept from suggesting; only passages that have them are grouped, so that asking never waits for
    the model.
    """
    return ws.caches.of(_AlikeCache).groups.get(ws.store.content_rev, (), lambda: _alike(ws))


def _alike(ws: Workspace) -> tuple[AlikeGroup, ...]:
    books = ws.codebooks()
    run = suggestions.last_run(ws.store)
    if not books or run is None:
        return ()
    waiting = suggestions.without_suggestions(ws.store)
    every = {p.id: p.text for p in contents.passages(ws.store) if p.codeable and p.id not in waiting}
    machine = next((m for m in (engine("small"), engine("auto")) if m.model == run.model), engine("small"))
    encoder = machine.encoder_for(books[0])
    vectors = encoder.vectors(list(every.values()), suggestions.Vectors(ws.store))
    groups = suggester.clusters(dict(zip(every, vectors, strict=True)))
    return tuple(AlikeGroup(every[ids[0]], tuple(ids)) for ids in groups)


@verb(Right.READ)
def like_these_words(ws: Workspace, words: str) -> tuple[int, ...]:
    """Passages that mean something like the words, the nearest first, whichever words they use.

    Read by the small model as published; the first search embeds every passage, which takes seconds, later ones do not.
    """
    every = [p for p in contents.passages(ws.store) if p.codeable]
    if not words.strip() or not every:
        return ()
    encoder = engine("small").plain
    asked = encoder.vectors([words])[0][0]
    found = encoder.vectors([p.text for p in every], suggestions.Vectors(ws.store))
    likeness = {p.id: float((v @ asked).max()) for p, v in zip(every, found, strict=True)}
    near = [i for i, alike in likeness.items() if alike >= CLOSE]
    return tuple(sorted(near, key=lambda i: -likeness[i])[:MOST_FOUND])


@dataclass(frozen=True)
class StillOpen:
    """How far the coding is: passages ``near`` a code (suggested, and nobody has decided on them) by code, likeliest
    first; and those that fit ``nowhere``: far from every code and without one, in groups that say alike things and
    ``alone``."""

    near: tuple[tuple[CodeRef, int], ...]
    near_passages: int
    nowhere: tuple[AlikeGroup, ...]
    alone: int


def fits_nowhere(desk: DeskState, p: Passage) -> bool:
    """Whether the machine has looked at a passage, finds every code far from it, and nobody gave one."""
    every = (*desk.suggestions.get(p.id, []), *desk.perhaps.get(p.id, []))
    return (
        p.codeable
        and bool(desk.likely.get(p.id, ()))
        and len(p.text.split()) >= SAID_SOMETHING
        and all(s.probability < FAR for s in every)
        and not any(s.codings for s in desk.fold.open_stances(p.id).values())
    )


@verb(Right.READ)
def still_open(ws: Workspace) -> StillOpen:
    """What is near a code and undecided, and what fits nowhere: are we done, and is a code missing?"""
    return ws.caches.of(_OpenCache).found.get(ws.store.rev, (), lambda: _still_open(ws))


class _OpenCache:
    def __init__(self) -> None:
        self.found = UntilWritten[StillOpen](1)


def _still_open(ws: Workspace) -> StillOpen:
    desk = desk_state(ws)
    undecided = [
        p for p in desk.passages if p.codeable and not any(s.decided for s in desk.fold.open_stances(p.id).values())
    ]
    near = Counter(s.ref for p in undecided for s in desk.suggestions.get(p.id, []))
    far = {p.id: p.text for p in desk.passages if fits_nowhere(desk, p)}
    groups: tuple[AlikeGroup, ...] = ()
    if far:
        vectors = engine("small").plain.vectors(list(far.values()), suggestions.Vectors(ws.store))
        found = suggester.clusters(dict(zip(far, vectors, strict=True)), ALIKE_APART_FROM_CODES)
        groups = tuple(AlikeGroup(far[ids[0]], tuple(ids)) for ids in found)
    together = sum(len(g.passages) for g in groups)
    waiting = sum(bool(desk.suggestions.get(p.id, [])) for p in undecided)
    return StillOpen(tuple(near.most_common()), waiting, groups, len(far) - together)
