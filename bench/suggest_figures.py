"""Every figure of a model's suggestions: ``python -m bench.suggest_figures small|large GOLD.jsonl[,GOLD.jsonl] …``.

Files joined by a comma count as one group. Printed as JSON, for each group and codebook: ranking, operating point and
calibration cross-fitted by source (mean of three assignments to folds, 95 % bootstrap intervals over passages), the
sides of true codings, and definitions alone with and without labels of other sources; then the invented hard cases.
``--vectors FILE`` keeps vectors between runs. Nothing is trained, and no file of the model is changed.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from harvest import shipped
from harvest.codebook import load
from harvest.model import Codebook
from harvest.suggest import Engine, MemoryCache, PassageText, VectorCache, load_engine
from harvest.suggest.evaluation import measures
from harvest.suggest.evaluation.evaluate import evaluate, rounded
from harvest.suggest.evaluation.gold import read_gold
from harvest.suggest.evaluation.learning_curve import learning_curve
from harvest.suggest.training.calibrate import books_of, cross_fitted, evidence_on, gold_labels

SEEDS = 0, 1, 2
HARD = Path(__file__).parents[1] / "tests" / "suggest" / "hard_cases"
Rows = Sequence[dict[str, Any]]
Figure = Callable[[np.ndarray, np.ndarray, np.ndarray], float]
"""A figure of labels, probabilities and choices (passages, codes)."""


class KeptVectors:
    """A VectorCache in a file; what is asked next is read in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._file, self._lock = sqlite3.connect(path, check_same_thread=False), threading.Lock()
        self._file.execute(
            "CREATE TABLE IF NOT EXISTS vector (model TEXT, hash TEXT, row BLOB, PRIMARY KEY (model, hash))"
        )

    def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
        """The vectors that are known, by hash."""
        found = {}
        for one in hashes:
            with self._lock:
                kept = self._file.execute(
                    "SELECT row FROM vector WHERE model = ? AND hash = ?", (model_key, one)
                ).fetchone()
            if kept:
                found[one] = np.frombuffer(kept[0], dtype=_sort(model_key))
        return found

    def has(self, model_key: str, hashes: Sequence[str]) -> set[str]:
        """Those of the hashes whose vectors are known."""
        return set(self.get(model_key, hashes))

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keeps these vectors, as an inquiry does."""
        rows = [(model_key, one, v.astype(_sort(model_key)).tobytes()) for one, v in vectors.items()]
        with self._lock, self._file:
            self._file.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?, ?)", rows)


def _sort(model_key: str) -> type[np.generic]:
    return np.float16 if " told " in model_key else np.int8


def false_alarms(labels: np.ndarray, p: np.ndarray, chosen: np.ndarray) -> float:
    """The share of passages without a code that get a suggestion."""
    none = ~labels.any(axis=1)
    return float(chosen[none].any(axis=1).mean()) if none.any() else float("nan")


FIGURES: Mapping[str, Figure] = {
    "map": lambda y, p, c: measures.mean_average_precision(y, p),
    "micro_f1": lambda y, p, c: measures.f1((y & c).sum(), c.sum(), y.sum()),
    "precision": lambda y, p, c: float((y & c).sum() / max(1, c.sum())),
    "recall": lambda y, p, c: float((y & c).sum() / max(1, y.sum())),
    "hit_at_3": lambda y, p, c: measures.hit_at(y, p, 3),
    "none_with_suggestion": false_alarms,
    "ece_suggested": lambda y, p, c: measures.calibration_error(y[c], p[c]),
}


def cross_fitted_figures(engine: Engine, groups: Mapping[str, Rows]) -> dict[str, Any]:
    """The figures by group and codebook, each with its interval: calibrated on the rows of all groups together."""
    heads = engine.heads
    assert heads is not None
    rows = [row for some in groups.values() for row in some]
    of = np.repeat(list(groups), [len(some) for some in groups.values()])
    texts = [row["text"] for row in rows]
    sources = [row.get("source", "") for row in rows]
    evidence = evidence_on(texts, engine.encoder_for(book("toronto")), heads, engine.memory, sources)
    labels = gold_labels(rows, heads.codes)
    runs = [cross_fitted(evidence, labels, heads.codes, sources, seed=seed) for seed in SEEDS]
    found: dict[str, Any] = {}
    for name in [*groups, "all"]:
        here = np.flatnonzero((of == name) | (name == "all"))
        for codes in books_of(heads.codes):
            part = [(labels[np.ix_(here, codes)], p[np.ix_(here, codes)], c[np.ix_(here, codes)]) for p, c in runs]
            found.setdefault(name, {})[heads.codes[codes[0]].split("/")[0]] = {
                figure: [mean_of(what, part), *interval_of(what, part, len(here))] for figure, what in FIGURES.items()
            }
    return found


def mean_of(what: Figure, runs: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]]) -> float:
    """The mean of a figure over assignments to folds."""
    return float(np.mean([what(*run) for run in runs]))


def interval_of(what: Figure, runs: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]], count: int) -> list[float]:
    """Its 95 % bootstrap interval over passages."""
    return measures.interval(lambda at: mean_of(what, [(y[at], p[at], c[at]) for y, p, c in runs]), count)


def book(name: str) -> Codebook:
    """A codebook that ships."""
    return load(shipped.codebooks() / f"{name}.yaml")


def polarity(rows: Rows, codebook: Codebook, engine: Engine) -> dict[str, Any]:
    """How many true codings stand on each side, and the share of them that is seen there."""
    gold = read_gold(rows, codebook)
    report = evaluate(rows, codebook, engine)["overall"]
    given = list(gold.polarity.values())
    return {
        "codings": {side: given.count(side) for side in report["polarity_recall"] if side in given},
        **{
            k: report[k]
            for k in ("polarity_accuracy", "polarity_recall", "polarity_asked", "polarity_accuracy_where_sure")
        },
    }


def definitions_alone(rows: Rows, codebook: Codebook, engine: Engine, learn: Sequence[int]) -> dict[str, Any]:
    """Ranking by definitions as for a team's own framework, without examples, on passages that have a code; and after
    so many labels a code from a half of the sources, on the other half."""
    bare = replace(codebook, codes=tuple(replace(c, examples=(), counter_examples=()) for c in codebook.codes))
    taught, engine.heads = engine.heads, None
    try:
        report = evaluate(rows, bare, engine)["overall"]
        sources = sorted({row.get("source", "") for row in rows})
        curves = []
        for seed in SEEDS:
            drawn = np.random.default_rng(seed).permutation(len(sources))[: len(sources) // 2]
            pool = {sources[i] for i in drawn}
            halves = [{**row, "split": "train" if row.get("source", "") in pool else "test"} for row in rows]
            gold = read_gold(halves, bare)
            tops = [c for c in bare.codes if not c.retired]
            columns = np.array([i for i, c in enumerate(tops) if c.parent is None])
            curves.append(learning_curve(engine, bare, gold, columns, [0, *learn], 1))
    finally:
        engine.heads = taught
    mean = [{k: float(np.mean([c[i][k] for c in curves])) for k in curves[0][i]} for i in range(len(curves[0]))]
    return {"map": report["map"], "hit_at_3": report["hit_at_3"], "learning": mean}


def hard_cases(engine: Engine) -> dict[str, Any]:
    """The sides of invented hard codings, and how many look-alikes get a suggestion."""
    alike = read(HARD / "look_alikes.jsonl")
    passages = [PassageText(i, row["text"]) for i, row in enumerate(alike)]
    spoken = [i for i, found in engine.suggest(passages, [book("five_ways"), book("toronto")]) if found]
    return {
        **polarity(read(HARD / "sides.jsonl"), book("five_ways"), engine),
        "look_alikes": len(alike),
        "look_alikes_with_suggestion": len(spoken),
    }


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a gold file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> None:
    """Prints one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", choices=("small", "large"))
    parser.add_argument("gold", nargs="+", help="a file, or several with commas between that count as one group")
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--learn", default="10,50")
    options = parser.parse_args()
    engine = load_engine(options.encoder)
    kept: VectorCache = KeptVectors(options.vectors) if options.vectors else MemoryCache()
    engine.memory = kept  # type: ignore[assignment]
    groups = {group: [row for name in group.split(",") for row in read(Path(name))] for group in options.gold}
    groups = {"+".join(Path(name).stem for name in group.split(",")): rows for group, rows in groups.items()}
    found: dict[str, Any] = {"model": engine.model, "cross_fitted": cross_fitted_figures(engine, groups)}
    found["sides"] = {
        n: {b: polarity(rows, book(b), engine) for b in ("five_ways", "toronto")} for n, rows in groups.items()
    }
    found["hard_cases"] = hard_cases(engine)
    coded = [row for rows in groups.values() for row in rows if row.get("five_ways") or row.get("toronto")]
    sizes = [int(n) for n in options.learn.split(",") if n]
    found["definitions_alone"] = {b: definitions_alone(coded, book(b), engine, sizes) for b in ("five_ways", "toronto")}
    print(json.dumps(rounded(found), indent=1))


if __name__ == "__main__":
    main()
