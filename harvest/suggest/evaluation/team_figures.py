"""How well suggestions do on the team's own decisions, each judged by a learner that never saw its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from harvest.model import Codebook
from harvest.suggest.engine import Engine
from harvest.suggest.evaluation.measures import average_precision
from harvest.suggest.inputs import DecidedPassage, VectorCache
from harvest.suggest.scorer import Scorer

FEW_CODINGS = 10
FEW_SOURCES = 2


@dataclass(frozen=True, slots=True)
class CodeFigures:
    """One code on the team's decisions: ``suggested`` passages, how many of them ``accepted``; ``given`` is how often
    people gave the code. ``precision`` and ``recall`` are None where nothing was suggested or given; ``too_few`` says
    why the figures mean little, and is empty when they are worth reading."""

    code: str
    given: int
    suggested: int
    accepted: int
    precision: float | None
    recall: float | None
    average_precision: float | None
    too_few: str


def own_figures(
    engine: Engine,
    decided: Sequence[DecidedPassage],
    codebooks: Sequence[Codebook],
    cache: VectorCache | None = None,
    folds: int = 5,
) -> tuple[CodeFigures, ...]:
    """Figures by code, cross-validated: a passage is judged by a learner that saw no passage of its source."""
    groups = np.array([d.group for d in decided])
    found: list[CodeFigures] = []
    for codebook in codebooks:
        scorer, p, chosen = _cross_fitted(engine, decided, codebook, cache, folds)
        labels, known = scorer.targets(decided)
        for at, code in enumerate(scorer.codes):
            open_rows = known[:, at] > 0
            given = int(labels[open_rows, at].sum())
            suggested = int(chosen[open_rows, at].sum())
            if not given and not suggested:
                continue
            accepted = int((chosen[open_rows, at] & (labels[open_rows, at] > 0)).sum())
            sources = len(set(groups[labels[:, at] > 0]))
            ranked = average_precision(labels[open_rows, at], p[open_rows, at]) if given else None
            found.append(
                CodeFigures(
                    code=f"{codebook.id}/{code.id}",
                    given=given,
                    suggested=suggested,
                    accepted=accepted,
                    precision=accepted / suggested if suggested else None,
                    recall=accepted / given if given else None,
                    average_precision=ranked,
                    too_few=_why_too_few(given, sources),
                )
            )
    return tuple(found)


def machine_codes(
    engine: Engine, decided: Sequence[DecidedPassage], codebook: Codebook, cache: VectorCache | None = None
) -> list[frozenset[str]]:
    """The top codes that would be suggested on each decided passage by a learner that never saw its source."""
    scorer, _, chosen = _cross_fitted(engine, decided, codebook, cache)
    tops = [code.id if scorer.parents[at] < 0 else "" for at, code in enumerate(scorer.codes)]
    return [frozenset(tops[at] for at in np.flatnonzero(row) if tops[at]) for row in chosen]


def _cross_fitted(
    engine: Engine, decided: Sequence[DecidedPassage], codebook: Codebook, cache: VectorCache | None, folds: int = 5
) -> tuple[Scorer, np.ndarray, np.ndarray]:
    """A scorer, and probabilities and suggestions (with parents) of each passage without having seen its source."""
    fold_of = _folds(np.array([d.group for d in decided]), folds)
    stack = engine.stack(engine.encoder_for(codebook), decided, cache or engine.memory)
    scorer = engine.scorer(codebook, (), cache)
    shape = (len(decided), len(scorer.codes))
    p, chosen = np.zeros(shape), np.zeros(shape, dtype=bool)
    for fold in set(fold_of.tolist()):
        inside = fold_of == fold
        others = np.flatnonzero(~inside)
        seen = stack.take(others)
        scorer.learn([decided[int(i)] for i in others], seen, seen.mixed(scorer.prior.logits))
        p[inside] = scorer.probabilities(stack.take(np.flatnonzero(inside)))
        chosen[inside] = scorer.with_parents(scorer.chosen(p[inside]))
    return scorer, p, chosen


def _folds(groups: np.ndarray, folds: int) -> np.ndarray:
    """A fold for every row such that a source is in one fold only and the folds are about equally large."""
    names, sizes = np.unique(groups, return_counts=True)
    load = np.zeros(max(2, min(folds, len(names))), dtype=int)
    place: dict[str, int] = {}
    for at in np.argsort(-sizes, kind="stable"):
        fold = int(load.argmin())
        place[str(names[at])] = fold
        load[fold] += int(sizes[at])
    return np.array([place[str(g)] for g in groups], dtype=int)


def _why_too_few(given: int, sources: int) -> str:
    if given < FEW_CODINGS:
        return f"given {given} times so far; with fewer than {FEW_CODINGS} these figures are chance"
    if sources < FEW_SOURCES:
        return "given in one source only; figures need at least two"
    return ""
