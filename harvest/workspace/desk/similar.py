"""Passages that say alike things, to be read and decided together."""

from __future__ import annotations

from dataclasses import dataclass

from harvest import suggest as suggester
from harvest.model import Right
from harvest.store import contents, suggestions
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.run import engine


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
