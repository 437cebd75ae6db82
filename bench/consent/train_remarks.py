"""Makes the model of remarks: ``python -m bench.consent.train_remarks [--check]`` writes ``remarks.json``."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from harvest.readers.permission.wished.remarks import REMARKS, features_of_remark

WRITTEN = Path(__file__).with_name("remarks.txt")
"""A mark and a bar before each: what stays in or out by it, or ``none``."""


def examples() -> list[tuple[str, bool]]:
    """Every remark that we wrote, and whether it limits what may be done."""
    lines = (line.split("|", 1) for line in WRITTEN.read_text("utf-8").splitlines() if "|" in line)
    return [(text.strip(), mark != "none") for mark, text in lines]


def train(written: list[tuple[str, bool]]) -> tuple[float, dict[str, float]]:
    """The intercept and the weight of every feature that stands in two remarks or more."""
    vectorizer = CountVectorizer(analyzer=lambda text: [*{*features_of_remark(text)}], binary=True, min_df=2)
    matrix = vectorizer.fit_transform(text for text, _ in written)
    model = LogisticRegression(C=1.0, max_iter=2000, solver="liblinear").fit(matrix, [binds for _, binds in written])
    weights = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    # words that weigh nothing stay: by them a remark is known as English
    kept = {name: round(float(w), 2) for name, w in weights if abs(w) >= 0.02 or name.isalpha()}
    return round(float(model.intercept_[0]), 2), kept


def main() -> None:
    """Writes the model beside the code that reads it; with ``--check`` what it makes of remarks it has not seen."""
    written = examples()
    if "--check" in sys.argv:
        _check(written)
    intercept, weights = train(written)
    data = {"intercept": intercept, "weights": weights}
    REMARKS.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(f"{len(written):,} written, {len(weights):,} features, {REMARKS.stat().st_size:,} bytes")


def _check(written: list[tuple[str, bool]]) -> None:
    order = list(range(len(written)))
    random.Random(5).shuffle(order)
    scored: list[tuple[float, bool]] = []
    for fold in range(5):
        intercept, weights = train([written[i] for n, i in enumerate(order) if n % 5 != fold])
        for i in (i for n, i in enumerate(order) if n % 5 == fold):
            text, binds = written[i]
            total = intercept + sum(weights.get(f, 0.0) for f in {*features_of_remark(text)})
            scored.append((1 / (1 + np.exp(-total)), binds))
    for cut in (0.05, 0.1, 0.3, 0.5, 0.6, 0.7):
        caught = np.mean([s > cut for s, binds in scored if binds])
        held = np.mean([s > cut for s, binds in scored if not binds])
        print(f"above {cut}: {caught:.1%} of those that limit, {held:.1%} of the others")


if __name__ == "__main__":
    main()
