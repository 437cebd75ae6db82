"""Gold rows → every figure of ``harvest evaluate``: ranking, operating point, calibration, baselines, learning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from harvest.errors import ModelError
from harvest.model import Codebook
from harvest.suggest.engine import Engine
from harvest.suggest.evaluation import measures
from harvest.suggest.evaluation.baselines import baselines
from harvest.suggest.evaluation.gold import read_gold
from harvest.suggest.evaluation.gold_comparison import GoldComparison
from harvest.suggest.evaluation.learning_curve import learning_curve
from harvest.suggest.evaluation.tiers import by_kind, by_length, tiers
from harvest.suggest.inputs import DecidedPassage, PassageText
from harvest.suggest.sides import best_sentences, sides


def evaluate(
    rows: Sequence[Mapping[str, Any]],
    codebook: Codebook,
    engine: Engine,
    *,
    learn: Sequence[int] = (),
    seeds: int = 3,
    decided: Sequence[DecidedPassage] = (),
) -> dict[str, Any]:
    """The figures of an engine on gold rows, as ``harvest evaluate`` prints them.

    Rows that the heads were trained on, or that are among the ``decided``, are left out and counted; with rows that
    are split "train" the figures are of the others. A row's ``question`` and ``kind`` are read with it, and
    what the others of its ``source`` tell. A code that a
    coder only doubted (``maybe``) counts as not given;
    ``without_doubted`` leaves such pairs out.
    ModelError when nothing is left to judge by.
    """
    trained = {*(engine.heads.texts if engine.heads else ()), *(d.text for d in decided)}
    kept = [row for row in rows if row.get("text") not in trained]
    gold = read_gold(kept, codebook)
    test = np.flatnonzero(~gold.train)
    if not len(test):
        raise ModelError("There is no row to judge by: at least one that is not split 'train' and not an exemplar.")
    scorer = engine.scorer(codebook, decided)
    encoder = engine.encoder_for(codebook)
    passages = [_passage(kept[i]) for i in test]
    engine.stack(encoder, passages, engine.memory)  # all of a source is looked at before its passages are placed in it
    stack = engine.stack(encoder, engine.placed(passages), engine.memory)
    view = GoldComparison(codebook, scorer, gold, test, scorer.probabilities(stack))
    pairs = list(view.polarity)
    numbers = best_sentences(stack.by_sentence(scorer.prior.logits), stack, pairs)
    said = sides(scorer.prior, encoder, stack, numbers, pairs, engine.memory)
    report = {
        "overall": view.overall(scorer, dict(zip(pairs, said, strict=True))),
        "tiers": tiers(view),
        "by_kind": by_kind(view, [str(kept[i].get("kind") or kept[i].get("register") or "") for i in test]),
        "by_length": by_length(view),
        "codes": view.by_code(),
        "baselines": baselines(view.texts, view.labels, view.codes, codebook, engine),
        "learning": learning_curve(engine, codebook, gold, view.columns, learn, seeds) if learn else [],
        "model": engine.model,
        "rows": len(test),
        "left_out": {"trained_on": len(rows) - len(kept), "train_split": int(gold.train.sum())},
        "intervals": view.intervals(),
        "reliability": measures.reliability(view.labels[view.known], view.p[view.known]),
        "without_doubted": view.without_doubted(),
    }
    return rounded(report)


def _passage(row: Mapping[str, Any]) -> PassageText:
    said = str(row["text"]), str(row.get("question") or ""), str(row.get("kind") or "")
    return PassageText(0, *said, str(row.get("source") or ""))


def rounded(value: Any) -> Any:
    """The same report with four decimals and None where a figure is undefined, ready for JSON."""
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    if isinstance(value, float | np.floating):
        return None if np.isnan(value) else round(float(value), 4)
    return value
