"""Vectors as the bytes of a message, and the same again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_NUMBERS = np.dtype("<f4")


def as_bytes(vectors: Sequence[np.ndarray]) -> tuple[list[int], bytes]:
    """How many rows each array of one width has, and all their numbers."""
    return [len(v) for v in vectors], b"".join(np.ascontiguousarray(v, dtype=_NUMBERS).tobytes() for v in vectors)


def as_vectors(rows: Sequence[int], width: int, body: bytes) -> list[np.ndarray]:
    """The arrays (rows, width) again; ValueError where the bytes are not so many.

    >>> rows, body = as_bytes([np.ones((2, 1)), np.zeros((1, 1))])
    >>> [v.tolist() for v in as_vectors(rows, 1, body)]
    [[[1.0], [1.0]], [[0.0]]]
    """
    every = np.frombuffer(body, dtype=_NUMBERS).astype(np.float32).reshape(sum(rows), width)
    return np.split(every, np.cumsum(rows)[:-1]) if rows else []
