"""Suggesting in two stages: something to read within seconds from the small model, then the better one."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.store import inquiry, suggestions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.apart import elsewhere
from harvest.workspace.suggesting.run import Progress, SuggestAnswer, engine, suggest

SMALL = "small"
AUTO = "auto"


@dataclass(frozen=True)
class SuggestionStage:
    """One run of suggestions: with which encoder, on which passages (None: all)."""

    encoder: str
    passages: frozenset[int] | None

    @property
    def quick(self) -> bool:
        """Whether this is the quick first pass."""
        return self.encoder == SMALL


@verb(Right.READ)
def chosen_encoder(ws: Workspace) -> str:
    """The encoder that this inquiry's settings ask for; ``auto`` when nobody chose."""
    return inquiry.settings(ws.store).encoder or AUTO


def large_is_here() -> bool:
    """Whether ``auto`` means another model than ``small`` on this machine."""
    return engine(AUTO).model != engine(SMALL).model


@verb(Right.READ)
def next_stages(ws: Workspace, *, again: bool = False) -> tuple[SuggestionStage, ...]:
    """What there is to run: the small model on passages nobody has suggestions for, then the chosen one.

    Passages that the chosen model has seen are left out, unless ``again`` asks to suggest anew on all of them (after
    people decided, or the codebook changed). ModelError when the chosen model is not on this machine.
    """
    encoder = chosen_encoder(ws)
    last = engine(encoder)
    every = suggestions.without_suggestions(ws.store)
    todo = None if again else frozenset(suggestions.without_suggestions(ws.store, last.model))
    found = []
    if every and last.model != engine(SMALL).model:
        found.append(SuggestionStage(SMALL, frozenset(every)))
    if again or todo:
        found.append(SuggestionStage(SMALL if last.model == engine(SMALL).model else encoder, todo))
    return tuple(found)


@verb(Right.SUGGEST)
def run_stage(
    ws: Workspace,
    stage: SuggestionStage,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SuggestAnswer:
    """Suggest as the stage says, in the process that does so for this one where there is one; the answer of ``harvest
    suggest``.

    Where a better model comes after the quick one, its weights are read meanwhile, once there is something to see.
    """
    if (there := elsewhere()) is not None:
        return there.run(ws.path, ws.actor.name, stage.encoder, stage.passages, progress, cancelled)
    ahead = threading.Thread(target=_read_ahead, args=(chosen_encoder(ws),), name="reading ahead", daemon=True)

    def heard(done: int, of: int) -> None:
        if stage.quick and ahead.ident is None:
            ahead.start()
        if progress:
            progress(done, of)

    return suggest(ws, encoder=stage.encoder, passage_ids=stage.passages, progress=heard, cancelled=cancelled)


def _read_ahead(encoder: str) -> None:
    with contextlib.suppress(HarvestError):  # whoever asks for it is told
        if (better := engine(encoder)).model != engine(SMALL).model:
            better.adapted.read_ahead()
