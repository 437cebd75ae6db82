"""Rows of a gold file → labels, what is left open, polarity, for the codes of one codebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from harvest.errors import ModelError
from harvest.model import Codebook, Polarity


@dataclass(frozen=True)
class Gold:
    """Labels (rows, codes); ``known`` is False where a row stops at a parent and says nothing of its sub-themes;
    ``doubted`` where the row lists a code as ``maybe``; ``polarity`` holds (row, code) → polarity."""

    texts: tuple[str, ...]
    labels: np.ndarray
    known: np.ndarray
    doubted: np.ndarray
    polarity: Mapping[tuple[int, int], Polarity]
    train: np.ndarray


def labels_of(row: Mapping[str, Any], codebook: Codebook) -> dict[str, Polarity | None]:
    """The row's codes of that codebook, with polarity where the row gives one.

    >>> book = Codebook("b", "B", "1", ())
    >>> labels_of({"b": {"x": "lacking"}}, book)
    {'x': <Polarity.LACKING: 'lacking'>}
    """
    given = row.get(codebook.id) or {}
    beside = row.get(f"{codebook.id}_polarity")
    if isinstance(given, Mapping):
        return {str(c): Polarity(p) if p in set(Polarity) else None for c, p in given.items()}
    if beside is None:
        return {str(c): None for c in given}
    return {str(c): Polarity(beside.get(c, "present")) for c in given}


def read_gold(rows: Sequence[Mapping[str, Any]], codebook: Codebook) -> Gold:
    """The gold for one codebook; ModelError names the first row that has no text or an unknown code."""
    place = {c.id: i for i, c in enumerate(codebook.codes)}
    shape = (len(rows), len(codebook.codes))
    labels, known, doubted = np.zeros(shape, bool), np.ones(shape, bool), np.zeros(shape, bool)
    polarity: dict[tuple[int, int], Polarity] = {}
    for at, row in enumerate(rows):
        if not isinstance(row.get("text"), str):
            raise ModelError(f"Row {at + 1} has no text: every row needs one under the key 'text'.")
        for code, polar in labels_of(row, codebook).items():
            if code not in place:
                raise ModelError(f"Row {at + 1} names {code!r}, which is not in the codebook {codebook.id}: mend it.")
            labels[at, place[code]] = True
            if polar is not None:
                polarity[at, place[code]] = polar
            for above in codebook.ancestors(code):
                labels[at, place[above]] = True
        for code in row.get("maybe") or ():
            if code in place:
                doubted[at, place[code]] = not labels[at, place[code]]
        for i, c in enumerate(codebook.codes):
            if labels[at, i]:
                below = [place[child.id] for child in codebook.children(c.id)]
                if below and not labels[at, below].any():
                    known[at, below] = False
    train = np.array([row.get("split") == "train" for row in rows])
    return Gold(tuple(r["text"] for r in rows), labels, known, doubted, polarity, train)
