"""Makes the model of children's words: ``python -m bench.consent.train_children [--check]`` writes ``children.json``.

The examples are ours: ``children_said.jsonl``, what children and grown-ups say of themselves, and the exemplars of the
codebooks, which nearly all grown-ups could say.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from harvest.readers.permission.young.children import NO_CHILD, by_rules
from harvest.readers.permission.young.learned_children import CHILDREN, features_of_child

HERE = Path(__file__).parent
TOLD = 0.5
"""What an exemplar counts beside what was written for this."""
SMALLEST = 0.03
"""Features that weigh less are left out of the file."""

Example = tuple[str, bool]


def written() -> list[Example]:
    """What was written for this, and whether a child says it."""
    rows = map(json.loads, (HERE / "children_said.jsonl").read_text("utf-8").splitlines())
    return [(row["text"], row["child"]) for row in rows]


def ordinary() -> list[Example]:
    """The exemplars in which no rule hears a child."""
    folder = HERE.parents[1] / "codebooks" / "exemplars"
    texts = [
        json.loads(line)["text"] for path in sorted(folder.glob("*.jsonl")) for line in path.open(encoding="utf-8")
    ]
    return [(text, False) for text in texts if by_rules(text) == NO_CHILD]


def train(by_hand: list[Example], plain: list[Example]) -> tuple[float, dict[str, float]]:
    """The intercept and the weight of every feature."""
    vectorizer = CountVectorizer(analyzer=features_of_child, binary=True, min_df=2)
    matrix = vectorizer.fit_transform([text for text, _ in [*by_hand, *plain]])
    wanted = np.array([child for _, child in [*by_hand, *plain]])
    weight = np.array([1.0] * len(by_hand) + [TOLD] * len(plain))
    model = LogisticRegression(C=2.0, max_iter=500, solver="liblinear").fit(matrix, wanted, sample_weight=weight)
    names = vectorizer.get_feature_names_out()
    kept = {n: round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True) if abs(w) >= SMALLEST}
    return round(float(model.intercept_[0]), 2), kept


def main() -> None:
    """Writes the model beside the code that reads it; with ``--check`` what it makes of words it has not seen."""
    by_hand, plain = written(), ordinary()
    if "--check" in sys.argv:
        _check(by_hand, plain)
    intercept, weights = train(by_hand, plain)
    data = {"intercept": intercept, "weights": weights}
    CHILDREN.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(f"{len(by_hand):,} written, {len(plain):,} ordinary, {CHILDREN.stat().st_size:,} bytes")


def _check(by_hand: list[Example], plain: list[Example]) -> None:
    labels = [child for _, child in by_hand]
    scored: list[tuple[float, bool, bool]] = []
    for learnt, asked in StratifiedKFold(5, shuffle=True, random_state=5).split(by_hand, labels):
        intercept, weights = train([by_hand[i] for i in learnt], plain)
        for text, child in (by_hand[i] for i in asked):
            score = intercept + sum(weights.get(f, 0.0) for f in set(features_of_child(text)))
            scored.append((score, bool(by_rules(text)[1]), child))
    for cut in (-1.0, -0.5, 0.0, 0.5, 99.0):
        heard = np.mean([s > cut or ruled for s, ruled, child in scored if child])
        false = np.mean([s > cut or ruled for s, ruled, child in scored if not child])
        print(f"cut {cut}, with the rules: {heard:.0%} heard, {false:.0%} false")


if __name__ == "__main__":
    main()
