"""The learning curve: what the engine reaches after so many labels a code, drawn from the rows meant for training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.errors import ModelError
from harvest.model import Codebook, Polarity
from harvest.suggest.engine import Engine
from harvest.suggest.evaluation import measures
from harvest.suggest.evaluation.gold import Gold
from harvest.suggest.inputs import DecidedPassage
from harvest.suggest.stack import Stack


def draw(labels: np.ndarray, per_code: int, rng: np.random.Generator) -> np.ndarray:
    """Row numbers with at least ``per_code`` labels of every code where there are that many, rare codes first; as
    many rows without a code, which a team would have seen as well."""
    chosen: set[int] = set()
    for code in np.argsort(labels.sum(axis=0)):
        having = np.flatnonzero(labels[:, code])
        missing = per_code - sum(int(r) in chosen for r in having)
        free = [int(r) for r in rng.permutation(having) if int(r) not in chosen]
        chosen.update(free[: max(0, missing)])
    none = np.flatnonzero(~labels.any(axis=1))
    chosen.update(int(r) for r in rng.permutation(none)[:per_code])
    return np.array(sorted(chosen), dtype=int)


def decided_from(gold: Gold, rows: np.ndarray, codebook: Codebook) -> list[DecidedPassage]:
    """Gold rows as a team would have decided them."""
    found = []
    for row in rows:
        at = [i for i in np.flatnonzero(gold.labels[row])]
        codes = {
            f"{codebook.id}/{codebook.codes[i].id}": gold.polarity.get((int(row), int(i)), Polarity.PRESENT) for i in at
        }
        found.append(DecidedPassage(gold.texts[row], codes, group=str(row)))
    return found


def learning_curve(
    engine: Engine, codebook: Codebook, gold: Gold, columns: np.ndarray, sizes: Sequence[int], seeds: int
) -> list[dict[str, float]]:
    """For each number of labels a code the mean figures over ``seeds`` draws on the rows that are not for training."""
    pool, test = np.flatnonzero(gold.train), np.flatnonzero(~gold.train)
    if not len(pool):
        raise ModelError('A learning curve draws from rows with "split": "train", and there is none.')
    encoder = engine.encoder_for(codebook)
    stack = Stack.read(encoder, [gold.texts[i] for i in test], engine.memory)
    curve = []
    for size in sizes:
        found = []
        for seed in range(seeds):
            rows = pool[draw(gold.labels[pool], size, np.random.default_rng(1000 * size + seed))]
            scorer = engine.scorer(codebook, decided_from(gold, rows, codebook))
            place = {c.id: i for i, c in enumerate(codebook.codes)}
            labels = gold.labels[test][:, [place[c.id] for c in scorer.codes]][:, columns]
            p = scorer.probabilities(stack)
            chosen = scorer.with_parents(scorer.chosen(p))[:, columns]
            p = p[:, columns]
            found.append(
                (
                    measures.mean_average_precision(labels, p),
                    measures.f1((chosen & labels).sum(), chosen.sum(), labels.sum()),
                    measures.hit_at(labels, p, 3),
                    len(rows),
                )
            )
        mean = np.mean(found, axis=0)
        curve.append(
            {"labels": size, "map": mean[0], "micro_f1": mean[1], "hit_at_3": mean[2], "decided": float(mean[3])}
        )
    return curve
