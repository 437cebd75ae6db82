"""Gold and what an engine says of the same passages, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from harvest.model import Codebook, Polarity
from harvest.suggest.evaluation import measures
from harvest.suggest.evaluation.gold import Gold
from harvest.suggest.scorer import Scorer
from harvest.suggest.sides import side_of


def _recall(said: Sequence[tuple[Polarity, Polarity]], polarity: Polarity) -> float:
    found = [one for one, given in said if given is polarity]
    return sum(one is polarity for one in found) / len(found) if found else float("nan")


class GoldComparison:
    """Labels, probabilities and suggestions side by side, for the codes that the gold can say something about."""

    def __init__(self, codebook: Codebook, scorer: Scorer, gold: Gold, test: np.ndarray, p: np.ndarray) -> None:
        place = {c.id: i for i, c in enumerate(codebook.codes)}
        at = [place[c.id] for c in scorer.codes]
        labels = gold.labels[test][:, at]
        chosen = scorer.with_parents(scorer.chosen(p))
        quiet = scorer.with_parents(scorer.perhaps(p)) & ~chosen
        # a sub-theme counts for its parent; as a code of its own only where the gold codes sub-themes at all
        self.columns = np.array([i for i in range(len(at)) if scorer.parents[i] < 0 or labels[:, i].any()])
        self.texts = [gold.texts[i] for i in test]
        self.codes = [scorer.codes[i] for i in self.columns]
        self.labels: np.ndarray = labels[:, self.columns]
        self.known = gold.known[test][:, at][:, self.columns]
        self.doubted = gold.doubted[test][:, at][:, self.columns]
        self.p = p[:, self.columns]
        self.chosen: np.ndarray = chosen[:, self.columns] & self.known
        self.quiet: np.ndarray = quiet[:, self.columns] & self.known
        self.coded = np.asarray(gold.labels[test].any(axis=1))
        self.spoken = np.asarray(chosen.any(axis=1))
        code_at = {place[c.id]: i for i, c in enumerate(scorer.codes)}
        row_at = {int(r): i for i, r in enumerate(test)}
        self.polarity = {
            (row_at[r], code_at[c]): polar for (r, c), polar in gold.polarity.items() if r in row_at and c in code_at
        }
        self._codebook = codebook

    def overall(self, scorer: Scorer, polar: Mapping[tuple[int, int], np.ndarray]) -> dict[str, Any]:
        """The figures over all codes; ``polar`` holds for each (passage, code) of known polarity how likely each is."""
        hits = (self.chosen & self.labels).sum()
        per_code = [row["f1"] for row in self.by_code().values() if row["n"] >= measures.ENOUGH]
        none = ~self.coded
        p, y = self.p[self.known], self.labels[self.known]
        found = {pair: side_of(scorer.codes[pair[1]], self._codebook, polar[pair]) for pair in self.polarity}
        said = [(found[pair][0], given) for pair, given in self.polarity.items()]
        sure = [found[pair][0] == given for pair, given in self.polarity.items() if found[pair][1]]
        right = [one == given for one, given in said]
        return {
            "map": measures.mean_average_precision(self.labels, self.p, self.known),
            "micro_f1": measures.f1(hits, self.chosen.sum(), (self.labels & self.known).sum()),
            "macro_f1": float(np.mean(per_code)) if per_code else float("nan"),
            "precision": float(hits / self.chosen.sum()) if self.chosen.any() else float("nan"),
            "recall": float(hits / self.labels.sum()) if self.labels.any() else float("nan"),
            "ece": measures.calibration_error(y, p),
            "ece_suggested": measures.calibration_error(self.labels[self.chosen], self.p[self.chosen]),
            "brier": float(((p - y) ** 2).mean()),
            "polarity_accuracy": float(np.mean(right)) if right else float("nan"),
            "polarity_recall": {p.value: _recall(said, p) for p in Polarity},
            "polarity_asked": 1 - len(sure) / len(right) if right else float("nan"),
            "polarity_accuracy_where_sure": float(np.mean(sure)) if sure else float("nan"),
            "hit_at_1": measures.hit_at(self.labels, self.p, 1),
            "hit_at_3": measures.hit_at(self.labels, self.p, 3),
            "none_with_suggestion": float(self.spoken[none].mean()) if none.any() else float("nan"),
            "coverage": float(self.spoken[~none].mean()) if (~none).any() else float("nan"),
        }

    def by_code(self) -> dict[str, dict[str, float]]:
        """The figures of every code."""
        found = {}
        for i, code in enumerate(self.codes):
            rows = np.flatnonzero(self.known[:, i])
            labels = self.labels[rows, i]
            chosen = self.chosen[rows, i]
            hits = (labels & chosen).sum()
            found[code.id] = {
                "ap": measures.average_precision(labels, self.p[rows, i]),
                "precision": float(hits / chosen.sum()) if chosen.any() else float("nan"),
                "recall": float(hits / labels.sum()) if labels.any() else float("nan"),
                "f1": measures.f1(hits, chosen.sum(), labels.sum()),
                "n": int(labels.sum()),
            }
        return found

    def intervals(self) -> dict[str, list[float]]:
        """95 % bootstrap intervals over rows of the main figures."""

        def ranking(rows: np.ndarray) -> float:
            return measures.mean_average_precision(self.labels[rows], self.p[rows], self.known[rows])

        def operating(rows: np.ndarray) -> float:
            labels, chosen = self.labels[rows] & self.known[rows], self.chosen[rows]
            return measures.f1((labels & chosen).sum(), chosen.sum(), labels.sum())

        count = len(self.labels)
        return {"map": measures.interval(ranking, count), "micro_f1": measures.interval(operating, count)}

    def without_doubted(self) -> dict[str, float]:
        """Ranking and operating point where pairs that a coder doubted are left out."""
        known = self.known & ~self.doubted
        chosen = self.chosen & known
        hits = (chosen & self.labels).sum()
        return {
            "map": measures.mean_average_precision(self.labels, self.p, known),
            "micro_f1": measures.f1(hits, chosen.sum(), (self.labels & known).sum()),
        }
