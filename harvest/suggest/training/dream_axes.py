"""What cards of one group have in common: ``python -m harvest.suggest.training.dream_axes FOLDER`` of grouped events.

Two covariances, within groups and between them, of the events' groups and of the wishes of each theme; the axes along
which groups differ most for how much one of them spreads (linear discriminants, weighed as in probabilistic ones).
Writes ``dream_axes.npz`` beside the grouping, for the small encoder and for both side by side.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from scipy.linalg import eigh

from harvest.suggest import grouping
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import MemoryCache
from harvest.suggest.locate import locate
from harvest.suggest.ordering import whole

STEPS, AXES, SHRUNK = 150, 60, 0.3
"""Principal axes that are looked at, axes that are kept, and how far the spread within groups is evened out."""


def groups_of(lines: Iterable[str]) -> dict[str, list[str]]:
    """An event's groups with their cards, out of its text; cards under *Apart* are in none.

    >>> groups_of(["# Bridge", "## Buses", "A bus", "## Apart", "Peace"])
    {'Buses': ['A bus']}
    """
    found: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if line.startswith("## "):
            name = line[3:].strip()
        elif line.strip() and not line.startswith("#") and name != "Apart":
            found.setdefault(name, []).append(line.strip())
    return found


def axes(rows: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The middle of all vectors and then the axes (1 + axes, width), each as long as it tells groups apart."""
    middle = rows.mean(axis=0)
    _, principal = eigh(np.cov((rows - middle).T))
    principal = principal[:, ::-1][:, :STEPS]
    seen = (rows - middle) @ principal
    _, of, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    means = np.zeros((len(sizes), seen.shape[1]))
    np.add.at(means, of, seen)
    means /= sizes[:, None]
    rest = seen - means[of]
    within = rest.T @ rest / max(1, len(seen) - len(sizes))
    between = np.cov(seen.T) - within
    within = (1 - SHRUNK) * within + SHRUNK * np.trace(within) / len(within) * np.eye(len(within))
    gains, found = eigh(between, within)
    best = np.argsort(-gains)[:AXES]
    gain = np.maximum(gains[best], 1e-3)
    told = principal @ found[:, best] * np.sqrt(gain / (1 + gain))
    return np.concatenate([middle[None], told.T])


def learn(events: Mapping[str, Mapping[str, list[str]]], encoder: Encoder | Pair) -> np.ndarray:
    """The axes of one encoder."""
    themes = {f"theme {name}": list(wishes) for name, wishes in grouping.wish_themes().items()}
    themes.pop(f"theme {grouping.LEFT_ALONE}")
    groups = {f"{event} {name}": cards for event, some in events.items() for name, cards in some.items()} | themes
    texts = [grouping.without_frame(text) for cards in groups.values() for text in cards]
    rows = np.array([whole(v) for v in encoder.vectors(texts, MemoryCache())], dtype=np.float64)
    return axes(rows, np.repeat(list(groups), [len(cards) for cards in groups.values()]))


def main() -> None:
    """Write the axes of both encoders."""
    folder = Path(sys.argv[1])
    paths = [path for path in sorted(folder.glob("*.md")) if path.name != "README.md"]
    events = {path.stem: groups_of(path.read_text("utf-8").splitlines()) for path in paths}
    small = Encoder(locate("small"), adapted=False)
    both = Pair(small, Encoder(locate("large"), adapted=False))
    found = {encoder.key: learn(events, encoder).astype(np.float16) for encoder in (small, both)}
    np.savez_compressed(Path(grouping.__file__).with_name("dream_axes.npz"), allow_pickle=False, **found)


if __name__ == "__main__":
    main()
