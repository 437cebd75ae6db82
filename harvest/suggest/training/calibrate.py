"""Evidence → probabilities and operating thresholds, chosen on development gold that nothing was trained on.

``python -m harvest.suggest.training.calibrate --encoder small|large GOLD.jsonl …`` writes slopes, shifts and thresholds
into the shipped heads and prints what they give on rows they were not chosen on (cross-fitted by source).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from harvest.suggest.around import COUNTS, around
from harvest.suggest.asking import only_asks
from harvest.suggest.curve import RISE, Curve
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.evaluation import measures
from harvest.suggest.heads import MANY, Heads, any_at_all
from harvest.suggest.inputs import VectorCache
from harvest.suggest.locate import ADAPTERS, locate
from harvest.suggest.numbers import logit, sigmoid
from harvest.suggest.side_by_side import PairedHeads, taught
from harvest.suggest.stack import Stack

MOST_FALSE_ALARMS = {"five_ways": 0.07, "toronto": 0.11}
"""At most this share of the passages without a code of a codebook may get a suggestion from it, on the rows that
thresholds are chosen on; the bar is 0.12, also for wishes and oral history, where the Five Ways have twice as many."""
MOST_QUIET = {"five_ways": 0.35, "toronto": 0.6}
"""At most this share of them may have something at hand when somebody asks what else may fit. Toronto has four times as
many codes, and its right ones are often only among the first three."""
OTHERS = 0.1, 0.45
"""The same two for any other codebook."""
OWN_SHIFT = 0.35
"""How far a code's own shift may leave its codebook's: the prior's standard deviation in log-odds."""
DRAWS = 12
"""A threshold is the mean of those that suit so many random draws of the rows best: on the rows themselves one or two
passages decide, and micro-F1 of passages not seen moves by 0.02."""

LEAST = 0.05
"""What is claimed rises by at least so much, so that the order stays."""


@dataclass(frozen=True)
class Calibration:
    """Slopes, shifts, thresholds of both tiers and what is claimed of what is suggested, one a code."""

    slopes: np.ndarray
    shifts: np.ndarray
    thresholds: np.ndarray
    quiet: np.ndarray
    claimed: np.ndarray
    beyond: np.ndarray

    def judged(self, evidence: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Evidence (rows, codes) as the probabilities that are claimed, and what is suggested."""
        log_odds = self.slopes * evidence + self.shifts
        claimed = Curve(self.thresholds, self.claimed, self.beyond)(log_odds)
        return sigmoid(claimed), log_odds >= logit(self.thresholds)


def books_of(codes: Sequence[str]) -> list[np.ndarray]:
    """The places of each codebook's codes."""
    names = [code.split("/")[0] for code in codes]
    return [np.array([i for i, n in enumerate(names) if n == book]) for book in dict.fromkeys(names)]


def calibrate(evidence: np.ndarray, labels: np.ndarray, codes: Sequence[str]) -> Calibration:
    """One slope and shift a codebook, a small shift of its own a code; a threshold a codebook that gives the best
    micro-F1 with few false alarms."""
    slopes, shifts = np.zeros(len(codes)), np.zeros(len(codes))
    books = books_of(codes)
    for book in books:
        one_hot = np.tile(np.eye(len(book)) * OWN_SHIFT, (len(evidence), 1))
        x = np.concatenate([10 * evidence[:, book].reshape(-1, 1), one_hot], axis=1)
        fit = LogisticRegression(C=1.0, max_iter=500).fit(x, labels[:, book].reshape(-1))
        slopes[book] = 10 * fit.coef_[0, 0]
        shifts[book] = fit.intercept_[0] + OWN_SHIFT * fit.coef_[0, 1:]
    log_odds = slopes * evidence + shifts
    p = sigmoid(log_odds)
    thresholds = _steady_thresholds(p, labels, codes)
    curve = Curve.straight(thresholds)
    for book in books:
        if len(book) >= MANY:
            curve.claimed[book], curve.beyond[book] = _claimed(log_odds[:, book], labels[:, book], thresholds[book])
    return Calibration(slopes, shifts, thresholds, _quiet(p, labels, codes), curve.claimed, curve.beyond)


def _claimed(log_odds: np.ndarray, labels: np.ndarray, thresholds: np.ndarray) -> tuple[float, float]:
    """What to claim of one codebook's codes at their threshold, and for each more beyond it: a logistic curve through
    what is suggested alone. The curve for all rows is made by what is unlikely."""
    over = log_odds - logit(thresholds)
    suggested, lowest = over >= 0, float(logit(thresholds).min()) - RISE + LEAST
    if len(set(labels[suggested].tolist())) < 2:
        return float(logit(thresholds).mean()), 1.0
    fit = LogisticRegression(C=1.0).fit(over[suggested][:, None], labels[suggested])
    return max(lowest, float(fit.intercept_[0])), max(LEAST, float(fit.coef_[0, 0]))


def _steady_thresholds(p: np.ndarray, labels: np.ndarray, codes: Sequence[str]) -> np.ndarray:
    """For each codebook the mean of the best thresholds of ``DRAWS`` random draws of the rows, high enough that false
    alarms on the rows themselves stay below the limit."""
    rng = np.random.default_rng(0)
    draws = [rng.integers(0, len(p), len(p)) for _ in range(DRAWS)]
    out: np.ndarray = np.mean([_thresholds(p[rows], labels[rows], codes) for rows in draws], axis=0)
    for book in books_of(codes):
        out[book] = np.maximum(out[book], _allowed(p, labels, codes, book)[0])
    return out


def _thresholds(p: np.ndarray, labels: np.ndarray, codes: Sequence[str]) -> np.ndarray:
    """For each codebook the threshold with the best micro-F1 whose false alarms stay below the limit."""
    out = np.empty(p.shape[1])
    for book in books_of(codes):
        out[book] = max(_allowed(p, labels, codes, book), key=lambda t: _micro_f1(p[:, book] >= t, labels[:, book]))
    return out


def _allowed(p: np.ndarray, labels: np.ndarray, codes: Sequence[str], book: np.ndarray) -> list[float]:
    """The thresholds, rising, at which a codebook's false alarms stay below the limit; at least the highest of all."""
    grid = np.arange(0.1, 0.72, 0.01)
    most = MOST_FALSE_ALARMS.get(codes[book[0]].split("/")[0], OTHERS[0])
    none = ~labels[:, book].any(axis=1)
    top = p[none][:, book].max(axis=1)
    return [float(t) for t in grid if (top >= t).sum() <= most * none.sum()] or [float(grid[-1])]


def _quiet(p: np.ndarray, labels: np.ndarray, codes: Sequence[str]) -> np.ndarray:
    """For each codebook the lowest probability at which few passages without a code of it have anything at hand."""
    out = np.empty(p.shape[1])
    for book in books_of(codes):
        most = MOST_QUIET.get(codes[book[0]].split("/")[0], OTHERS[1])
        top = p[~labels[:, book].any(axis=1)][:, book].max(axis=1)
        out[book] = max(0.01, float(np.quantile(top, 1 - most))) if len(top) else 0.25
    return out


def _micro_f1(chosen: np.ndarray, labels: np.ndarray) -> float:
    return measures.f1((chosen & labels).sum(), chosen.sum(), labels.sum())


def cross_fitted(
    evidence: np.ndarray,
    labels: np.ndarray,
    codes: Sequence[str],
    groups: Sequence[str],
    folds: int = 5,
    seed: int | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities and choices of each row under a calibration that saw no row of its source.

    Sources are dealt out to folds by size or, with a ``seed``, at random: which of them share a fold moves micro-F1 by
    0.01, so that a figure to compare is the mean over several seeds.
    """
    names = sorted(set(groups), key=lambda n: (-list(groups).count(n), n))
    if seed is not None:
        names = [names[i] for i in np.random.default_rng(seed).permutation(len(names))]
    fold = np.array([names.index(g) % folds for g in groups])
    p, chosen = np.zeros(evidence.shape), np.zeros(evidence.shape, dtype=bool)
    for held in sorted(set(fold.tolist())):
        inside = fold == held
        fit = calibrate(evidence[~inside], labels[~inside], codes)
        p[inside], chosen[inside] = fit.judged(evidence[inside])
    return p, chosen


def report(p: np.ndarray, chosen: np.ndarray, labels: np.ndarray, codes: Sequence[str]) -> dict[str, float]:
    """The figures at the operating point, by codebook."""
    found: dict[str, float] = {}
    for book in books_of(codes):
        name = codes[book[0]].split("/")[0]
        y, c = labels[:, book], chosen[:, book]
        found[f"{name}_map"] = measures.mean_average_precision(y, p[:, book])
        found[f"{name}_micro_f1"] = measures.f1((y & c).sum(), c.sum(), y.sum())
        found[f"{name}_precision"] = float((y & c).sum() / max(1, c.sum()))
        found[f"{name}_ece"] = measures.calibration_error(y.ravel(), p[:, book].ravel())
        found[f"{name}_ece_suggested"] = measures.calibration_error(y[c], p[:, book][c])
        found[f"{name}_none_with_suggestion"] = float(c[~y.any(axis=1)].any(axis=1).mean())
    return {k: round(v, 4) for k, v in found.items()}


def gold_labels(rows: Sequence[dict], codes: Sequence[str]) -> np.ndarray:
    """Labels (rows, codes) as the gold gives them; sub-themes count for their top code."""
    out = np.zeros((len(rows), len(codes)), dtype=bool)
    for at, row in enumerate(rows):
        for i, ref in enumerate(codes):
            book, code = ref.split("/")
            out[at, i] = any(str(c).split(".")[0] == code for c in row.get(book) or ())
    return out


def evidence_on(
    texts: Sequence[str],
    encoder: Encoder | Pair,
    heads: Heads | PairedHeads,
    cache: VectorCache | None,
    sources: Sequence[str],
) -> np.ndarray:
    """How much speaks for each code (texts, codes), best sentences beside the whole, and what the others of its source
    tell of it; where a text only asks the least that speaks for the code in any."""
    stack = Stack.read(encoder, texts, cache)
    evidence = stack.mixed(lambda rows, _: heads.evidence(rows))
    lies = around(any_at_all(heads.evidence(stack.rows), heads.many), sources)
    for book in heads.many:
        evidence[:, book] += COUNTS * lies[:, None]
    heard: np.ndarray = np.where(np.array([only_asks(text) for text in texts])[:, None], evidence.min(axis=0), evidence)
    return heard


def calibrated(name: str, gold: Sequence[Path], cache: VectorCache | None = None) -> dict[str, object]:
    """Writes slopes, shifts and thresholds into the shipped heads of an encoder; the cross-fitted figures."""
    files = [[json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()] for path in gold]
    rows = [row for file in files for row in file]
    ends = np.cumsum([len(file) for file in files])
    encoder, heads = taught(locate(name))
    assert heads is not None
    sources = [row.get("source", "") for row in rows]
    evidence = evidence_on([row["text"] for row in rows], encoder, heads, cache, sources)
    labels = gold_labels(rows, heads.codes)
    p, chosen = cross_fitted(evidence, labels, heads.codes, sources)
    fit = calibrate(evidence, labels, heads.codes)
    heads.calibrated(**vars(fit)).save(ADAPTERS / f"{name}_heads.npz")
    return {
        "encoder": encoder.key,
        "rows": len(rows),
        "cross_fitted": report(p, chosen, labels, heads.codes),
        "by_file": {
            path.name: report(
                p[end - len(file) : end], chosen[end - len(file) : end], labels[end - len(file) : end], heads.codes
            )
            for path, file, end in zip(gold, files, ends, strict=True)
        },
        "thresholds": sorted(set(np.round(fit.thresholds, 2).tolist())),
        "quiet": sorted(set(np.round(fit.quiet, 3).tolist())),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Calibrates the shipped heads of one encoder on gold files."""
    parser = argparse.ArgumentParser(prog="python -m harvest.suggest.training.calibrate", description=__doc__)
    parser.add_argument("--encoder", choices=("small", "large"), required=True)
    parser.add_argument("gold", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    print(json.dumps(calibrated(options.encoder, options.gold), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
