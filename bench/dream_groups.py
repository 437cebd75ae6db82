"""How near suggested groups of dreams come to people's: ``python -m bench.dream_groups FOLDER [small|large]``.

The folder holds events as in ``tests/suggest/dream_groups/``; on those in its ``whole/`` nothing was learnt. Prints the
adjusted Rand index of each, then its mean with an interval (95 %, drawn over
events), the worst, and how many reach 0.6.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from sklearn.metrics import adjusted_rand_score

from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.grouping import group
from harvest.suggest.inputs import MemoryCache
from harvest.suggest.locate import locate
from harvest.suggest.training.dream_axes import groups_of

BAR = 0.6


def cards_of(path: Path) -> tuple[list[str], list[int]]:
    """The cards of an event and the group of each; one under *Apart* is in a group of its own."""
    lines = path.read_text("utf-8").splitlines()
    texts: list[str] = []
    groups: list[int] = []
    for number, cards in enumerate(groups_of(lines).values()):
        texts += cards
        groups += [number] * len(cards)
    alone = groups_of([line.replace("## Apart", "## By themselves") for line in lines]).get("By themselves", [])
    return texts + alone, groups + [1000 + i for i in range(len(alone))]


def main() -> None:
    """Print the figures of one folder."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("model", nargs="?", choices=("small", "large"), default="large")
    given = asked.parse_args()
    small = Encoder(locate("small"), adapted=False)
    encoder = small if given.model == "small" else Pair(small, Encoder(locate("large"), adapted=False))
    kept, reached = MemoryCache(), []
    for path in sorted(given.folder.glob("*.md")):
        if path.name == "README.md":
            continue
        texts, people = cards_of(path)
        places = {place: number for number, some in enumerate(group(texts, encoder, kept)) for place in some}
        reached.append(adjusted_rand_score(people, [places[i] for i in range(len(texts))]))
        print(f"{path.stem}: {reached[-1]:.2f}", flush=True)
    drawn = np.random.default_rng(0).choice(reached, (4000, len(reached))).mean(axis=1)
    low, high = np.quantile(drawn, (0.025, 0.975))
    print(f"mean {np.mean(reached):.2f} [{low:.2f}, {high:.2f}], worst {min(reached):.2f}, ", end="")
    print(f"{sum(r >= BAR for r in reached)} of {len(reached)} at {BAR}")


if __name__ == "__main__":
    main()
