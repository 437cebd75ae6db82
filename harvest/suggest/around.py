"""What the rest of a file tells of a passage: where people speak of their community, its codes are likelier."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.model import Kind
from harvest.suggest.inputs import PassageText
from harvest.suggest.readings import wording

COUNTS = 0.2
"""How much evidence it is for each code of a codebook with many that the rest of the file has any code at all:
Toronto's micro-F1 gains 0.01 to 0.03 at nearly the same false alarms (docs/suggestions.md)."""
USUAL = 0.58
"""How far any code at all is reached on average on development passages (small encoder 0.60)."""
MOST = 0.15
"""A file tells no more than this, above or below: a long tale may turn to the community at any time."""
FIRM = 3
"""It takes so many other passages for the file to count half."""


def told_by(passage: PassageText) -> str:
    """The file that tells something of a passage, and that it tells something of: its own, but none where a card or
    short answer is read as more than its bare words, which say little.

    >>> told_by(PassageText(1, "Lots", "Do you see much of your neighbours?", group="file 1"))
    ''
    >>> told_by(PassageText(1, "We see lots of them", group="file 1"))
    'file 1'
    """
    card = passage.kind in (Kind.DREAM, Kind.PLEDGE)
    return "" if card or wording(passage.text, passage.kind, passage.context) else passage.group


def around(reached: np.ndarray, groups: Sequence[str]) -> np.ndarray:
    """For each passage (passages,) how far the others of its group lie above or below what is usual; ``reached`` says
    how surely each has any code at all, nan where nobody knows. A passage without a group has no others.

    >>> around(np.array([1.0, 1.0, 1.0, 0.0]), ["a", "a", "", "b"]).round(3).tolist()
    [0.105, 0.105, 0.0, 0.0]
    >>> around(np.array([0.0, 0.0, np.nan]), ["a", "a", "a"]).round(3).tolist()
    [-0.145, -0.145, -0.15]
    """
    names = {name: i for i, name in enumerate(dict.fromkeys(groups))}
    at = np.array([names[name] for name in groups], dtype=int)
    known = ~np.isnan(reached)
    over = np.where(known, reached - USUAL, 0)
    others = np.bincount(at, over, len(names))[at] - over
    count = np.bincount(at, known, len(names))[at] - known
    grouped = np.array([bool(name) for name in groups], dtype=bool)
    found: np.ndarray = np.where(grouped, np.clip(others / (count + FIRM), -MOST, MOST), 0)
    return found
