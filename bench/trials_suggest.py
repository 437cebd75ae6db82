"""What each part of the suggestions adds, on gold: ``python -m bench.trials_suggest small|large GOLD.jsonl …``.

Prints mean average precision for the Five Ways and Toronto of: closeness to the definition; regression and kernel
regression on the exemplars with the encoder as published; kernel regression with the shipped adapter; the best sentence
beside the whole passage. Nothing is trained on the gold. The published encoder reads all exemplars once (minutes).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from harvest import shipped
from harvest.suggest.encoder import Encoder
from harvest.suggest.evaluation import measures
from harvest.suggest.heads import Heads
from harvest.suggest.locate import ADAPTERS, locate
from harvest.suggest.regression import fit_offsets
from harvest.suggest.side_by_side import taught
from harvest.suggest.stack import Stack
from harvest.suggest.training.calibrate import gold_labels
from harvest.suggest.training.exemplars import read_exemplars, training_rows
from harvest.suggest.training.fit import fit_heads
from harvest.suggest.training.train import framework


def main() -> None:
    """Prints one line a method."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", choices=("small", "large"))
    parser.add_argument("gold", type=Path, nargs="+")
    options = parser.parse_args()
    gold = [json.loads(line) for path in options.gold for line in path.read_text("utf-8").splitlines() if line.strip()]
    texts = [row["text"] for row in gold]
    books = [framework(shipped.codebooks() / f"{name}.yaml") for name in ("five_ways", "toronto")]
    rows = training_rows(read_exemplars(shipped.exemplars()), books)
    labels = gold_labels(gold, rows.codes)
    five = np.array([code.startswith("five_ways/") for code in rows.codes])

    def say(what: str, scores: np.ndarray) -> None:
        five_ways, toronto = (measures.mean_average_precision(labels[:, s], scores[:, s]) for s in (five, ~five))
        print(f"{what:58s} {five_ways:.3f}  {toronto:.3f}", flush=True)

    plain, count = Encoder(locate(options.encoder), adapted=False), len(rows.codes)
    seen = np.array([v[0] for v in plain.vectors(texts)])
    defined = [f"{c.label}. {c.definition}" for book in books for c in book.codes if c.parent is None]
    say("as published: closeness to the definition", seen @ np.array([v[0] for v in plain.vectors(defined)]).T)
    vectors = np.array([v[0] for v in plain.vectors(rows.texts)])
    start = np.full(rows.labels.shape, -3.0, np.float32)
    for what, at in (("hand 1", rows.hand == 1), ("all exemplars", rows.hand > 0)):
        weights, bias = fit_offsets(vectors[at], rows.labels[at], start[at], strength=1.0)
        say(f"as published: regression on {what}", seen @ weights + bias)
    say("as published: kernel regression on all", fit_heads(rows, vectors, "").scores(seen)[:, :count])
    heads = Heads.load(ADAPTERS / f"{options.encoder}_heads.npz")
    stack = Stack.read(Encoder(locate(options.encoder)), texts)
    say("shipped adapter: kernel regression on all", heads.scores(stack.rows)[:, :count])
    say(
        "the same, best sentence beside the whole passage",
        stack.mixed(lambda rows, _: heads.scores(rows))[:, :count],
    )
    encoder, both = taught(locate(options.encoder))
    if both is not None:
        say(
            "as shipped: the large one with the small one",
            Stack.read(encoder, texts).mixed(lambda rows, _: both.evidence(rows)),
        )


if __name__ == "__main__":
    main()
