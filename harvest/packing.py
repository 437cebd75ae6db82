"""Vectors as they are kept: a byte for each number of a whole passage, half a byte for those of its sentences.

Nothing but their direction counts, so no scale is kept beside them. Rankings hold (docs/suggestions.md).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

HIGHEST = 127
STEPS = 7.5
"""Numbers of half a byte are −7.5, −6.5 … 7.5."""
CUT = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Where the largest numbers of a sentence's row may be cut, so that the others get finer steps: what serves it best."""


def packed(vectors: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Each text's rows (1 + sentences, width) as bytes (int8): the whole passage's first.

    >>> [len(some) for some in packed([np.eye(1, 6), np.eye(3, 6)])]
    [6, 12]
    """
    if not len(vectors):
        return []
    rows = np.concatenate(vectors)
    counts = np.array([len(some) for some in vectors])
    first = _first(counts)
    whole, others = _in_bytes(rows[first]), _in_halves(rows[~first])
    ends = np.cumsum(counts - 1)
    return [
        np.concatenate([one, others[end - count + 1 : end].reshape(-1)])
        for one, count, end in zip(whole, counts.tolist(), ends.tolist(), strict=True)
    ]


def unpacked(kept: Sequence[np.ndarray], width: int) -> list[np.ndarray]:
    """The rows (1 + sentences, width) of each text again, of unit length.

    >>> rows = np.array([[0.6, 0.8], [1.0, 0.0]])
    >>> [some.astype(float).round(1).tolist() for some in unpacked(packed([rows]), 2)]
    [[[0.6, 0.8], [1.0, 0.1]]]
    """
    if not len(kept):
        return []
    half = (width + 1) // 2
    counts = 1 + (np.array([len(some) for some in kept]) - width) // half
    first = _first(counts)
    rows = np.empty((len(first), width), dtype=np.float32)
    rows[first] = np.concatenate([some[:width] for some in kept]).reshape(-1, width)
    both = np.concatenate([some[width:] for some in kept]).view(np.uint8).reshape(len(first) - len(kept), half)
    steps = np.stack([both >> 4, both & 15], axis=-1).reshape(len(both), 2 * half)[:, :width]
    rows[~first] = steps - np.float32(STEPS)
    _unit(rows)
    ends = np.cumsum(counts)
    return [rows[end - count : end] for count, end in zip(counts.tolist(), ends.tolist(), strict=True)]


def unpacked_wholes(kept: Sequence[np.ndarray], width: int) -> np.ndarray:
    """The first row of each text (texts, width), as ``unpacked`` gives it.

    >>> unpacked_wholes(packed([np.array([[0.6, 0.8], [1.0, 0.0]])]), 2).astype(float).round(1).tolist()
    [[0.6, 0.8]]
    """
    rows = np.concatenate([some[:width] for some in kept]).reshape(-1, width).astype(np.float32)
    return _unit(rows)


def _unit(rows: np.ndarray) -> np.ndarray:
    """These rows brought to unit length in their place."""
    rows /= np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1e-9)[:, None]
    return rows


def _first(counts: np.ndarray) -> np.ndarray:
    """Which rows are the first ones of their texts."""
    first = np.zeros(int(counts.sum()), dtype=bool)
    first[np.cumsum(counts) - counts] = True
    return first


def _in_bytes(rows: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.round(rows * (HIGHEST / _largest(rows))).astype(np.int8)
    return found


def _in_halves(rows: np.ndarray) -> np.ndarray:
    """Rows (rows, width) of unit length in steps (rows, half of the width), two to a byte."""
    best, nearest = np.zeros(rows.shape, dtype=np.uint8), np.full(len(rows), -1.0)
    for cut in CUT:
        steps = np.clip(np.floor(rows * (STEPS / cut / _largest(rows))), -8, 7)
        made = steps + 0.5
        cosines = np.einsum("ij,ij->i", made, rows) / np.sqrt(np.einsum("ij,ij->i", made, made))
        better = cosines > nearest
        best[better], nearest[better] = steps[better] + 8, cosines[better]
    if rows.shape[1] % 2:
        best = np.concatenate([best, np.zeros((len(best), 1), dtype=np.uint8)], axis=1)
    found: np.ndarray = (best[:, ::2] << 4 | best[:, 1::2]).view(np.int8)
    return found


def _largest(rows: np.ndarray) -> np.ndarray:
    return np.maximum(np.abs(rows).max(axis=1, keepdims=True, initial=0), 1e-9)
