"""Passages with what the rest of their files tells of them, as far as these were looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from harvest.suggest.around import around, told_by
from harvest.suggest.chunks import AT_ONCE
from harvest.suggest.heads import Heads, any_at_all
from harvest.suggest.inputs import DecidedPassage, PassageText, VectorCache, text_hash
from harvest.suggest.side_by_side import PairedHeads


def placed(
    passages: Sequence[PassageText], beside: Sequence[PassageText], heads: Heads | PairedHeads, cache: VectorCache
) -> list[PassageText]:
    """The passages with what the others of their files tell of them; ``beside`` are passages of the same files that
    are not asked about."""
    every = [*passages, *beside]
    groups = [told_by(p) for p in every]
    reached = np.full(len(every), np.nan)
    for first in range(0, len(every), AT_ONCE):
        hashes = {n: text_hash(every[n].text) for n in range(first, min(first + AT_ONCE, len(every))) if groups[n]}
        told = cache.get(heads.told_key, list(hashes.values()))
        at = [n for n, one in hashes.items() if one in told]
        if at:
            several = np.concatenate([told[hashes[n]].ravel()[: len(heads.codes)] for n in at])
            reached[at] = any_at_all(several.reshape(len(at), -1), heads.many)
    found = around(reached, groups)[: len(passages)].round(3).tolist()
    return [p if p.around == own else replace(p, around=own) for p, own in zip(passages, found, strict=True)]


def lies(passages: Sequence[PassageText | DecidedPassage]) -> np.ndarray:
    """What the rest of its file tells of each passage (passages,); nothing of one that was decided."""
    return np.array([p.around if isinstance(p, PassageText) else 0 for p in passages], dtype=np.float32)
