"""The two tiers apart, and figures by kind and length of passage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from harvest.suggest.evaluation import measures
from harvest.suggest.evaluation.gold_comparison import GoldComparison

LENGTHS = ((0, 15), (15, 40), (40, 100), (100, 10_000))
"""Words of a passage, from and below which."""


def _figures(view: GoldComparison, said: np.ndarray, rows: np.ndarray) -> dict[str, Any]:
    labels, said, known = view.labels[rows], said[rows], view.known[rows]
    hits = (labels & said).sum()
    none = ~view.coded[rows]
    return {
        "rows": int(len(labels)),
        "precision": float(hits / said.sum()) if said.any() else float("nan"),
        "recall": float(hits / (labels & known).sum()) if (labels & known).any() else float("nan"),
        "micro_f1": measures.f1(hits, said.sum(), (labels & known).sum()),
        "hit_at_3": measures.hit_at(labels, np.where(said, view.p[rows], -1.0), 3, only=said),
        "none_with_suggestion": float(said[none].any(axis=1).mean()) if none.any() else float("nan"),
    }


def tiers(view: GoldComparison) -> dict[str, Any]:
    """What is *suggested*, what is quiet (*perhaps*), and both together: precision, recall, whether a right code is
    among the first three of it, and on how many passages without a code it speaks."""
    every = np.arange(len(view.labels))
    return {
        "suggested": _figures(view, view.chosen, every),
        "perhaps": _figures(view, view.quiet, every),
        "both": _figures(view, view.chosen | view.quiet, every),
    }


def by_kind(view: GoldComparison, kinds: Sequence[str]) -> dict[str, Any]:
    """What is suggested, by the kind of source (or register) that the rows name; empty where none does."""
    names = np.array(kinds)
    return {k: _figures(view, view.chosen, np.flatnonzero(names == k)) for k in sorted({k for k in kinds if k})}


def by_length(view: GoldComparison) -> dict[str, Any]:
    """What is suggested, by how many words a passage has."""
    words = np.array([len(text.split()) for text in view.texts])
    found = {}
    for low, high in LENGTHS:
        rows = np.flatnonzero((words >= low) & (words < high))
        if len(rows):
            found[f"{low} to {high - 1}" if high < LENGTHS[-1][1] else f"{low} or more"] = _figures(
                view, view.chosen, rows
            )
    return found
