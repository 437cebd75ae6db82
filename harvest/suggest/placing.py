"""Passages with what the rest of their files tells of them, as far as these were looked at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.suggest.around import around, told_by
from harvest.suggest.before import Known
from harvest.suggest.chunks import AT_ONCE
from harvest.suggest.heads import Heads, any_at_all
from harvest.suggest.inputs import DecidedPassage, PassageText, VectorCache, text_hash
from harvest.suggest.side_by_side import PairedHeads


def placed(
    passages: Sequence[PassageText],
    beside: Sequence[PassageText],
    heads: Heads | PairedHeads,
    cache: VectorCache,
    known: Known,
) -> list[PassageText]:
    """The passages with what the others of their files tell of them; ``beside`` are passages of the same files that
    are not asked about. How surely each has any code at all is kept with what is ``known``."""
    every = [*passages, *beside]
    groups = [told_by(p) for p in every]
    reached = _reached(every, np.array([bool(group) for group in groups], dtype=bool), heads, cache, known)
    found = around(reached, groups)[: len(passages)].round(3).tolist()
    # each field by its name: ``replace`` takes twice as long, and there may be a hundred thousand
    return [
        p if p.around == own else PassageText(p.id, p.text, p.context, p.kind, p.group, own)
        for p, own in zip(passages, found, strict=True)
    ]


def _reached(
    passages: Sequence[PassageText],
    wanted: np.ndarray,
    heads: Heads | PairedHeads,
    cache: VectorCache,
    known: Known,
) -> np.ndarray:
    """How surely each of the ``wanted`` passages (passages,) has any code at all; nan where nobody looked at it."""
    places, table = known.places(passages), ("reached", heads.told_key)
    there = known.there(table, places)
    missing = np.flatnonzero(wanted & ~there)
    for first in range(0, len(missing), AT_ONCE):
        hashes = {n: text_hash(passages[n].text) for n in missing[first : first + AT_ONCE].tolist()}
        told = cache.get(heads.told_key, list(hashes.values()))
        at = [n for n, one in hashes.items() if one in told]
        if at:
            several = np.concatenate([told[hashes[n]].ravel()[: len(heads.codes)] for n in at])
            known.keep(table, places[at], reached=any_at_all(several.reshape(len(at), -1), heads.many))
            there[at] = True
    there &= wanted
    found = np.full(len(passages), np.nan)
    if there.any():
        found[there] = known.column(table, "reached", places[there])
    return found


def lies(passages: Sequence[PassageText | DecidedPassage]) -> np.ndarray:
    """What the rest of its file tells of each passage (passages,); nothing of one that was decided."""
    return np.array([p.around if isinstance(p, PassageText) else 0 for p in passages], dtype=np.float32)
