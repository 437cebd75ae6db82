"""What a small model, made from answers that we wrote, thinks that one permits: a second opinion beside the rules.

It runs without any library. It takes what the rules made of an answer for one of its features, so that it learns when
they are to be believed.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from harvest.readers.permission.asks.learned import features_of_heading
from harvest.readers.permission.cells import Answer
from harvest.readers.permission.text import fold, remembered

ANSWERS = Path(__file__).with_name("answers.json")
"""Made by ``python -m bench.consent.train_answers``."""
USES = ("public", "inside", "none", "unsettled", "other")
"""Whom an answer lets read the words: everybody, those who work on them, nobody; a person has to settle it first; or it
is about something else."""
NAMES = ("named", "part", "unnamed", "silent")
"""What an answer says of the name: show it, show a part of it, hide it, nothing."""


class Odds(NamedTuple):
    """How likely each of :data:`USES` and each of :data:`NAMES` is; each adds up to 1."""

    use: dict[str, float]
    name: dict[str, float]
    known: float
    """The share of its features that stood in the examples, from 0 to 1."""


def features_of_answer(text: str, ruled: Answer) -> list[str]:
    """Words as of headings, pieces of words, and what the rules made of the answer.

    >>> features_of_answer("Fine", Answer("yes"))
    ['^', 'fine', '^ fine', '#^fin', '#fine', '#ine$', 'ruled yes', 'ruled name None', 'ruled hold ', 'yes None ']
    """
    words = features_of_heading(text)
    pieces = [f"#{w[i : i + 4]}" for word in fold(text).split()[:60] for w in (f"^{word}$",) for i in range(len(w) - 3)]
    why = answer_hold(ruled)
    name = str(ruled.named)
    return [
        *words,
        *pieces,
        f"ruled {ruled.says}",
        f"ruled name {name}",
        f"ruled hold {why}",
        f"{ruled.says} {name} {why}",
    ]


def answer_hold(ruled: Answer) -> str:
    """The kind of reason for which the rules hold an answer, without what was answered."""
    return ruled.hold.partition(":")[0].partition("“")[0].strip()


@lru_cache(maxsize=1)
def _model() -> tuple[list[float], dict[str, list[float]]]:
    data: dict[str, Any] = json.loads(ANSWERS.read_text("utf-8"))
    assert tuple(data["labels"]) == USES + NAMES
    return data["intercepts"], data["weights"]


@remembered
def judge_answer(text: str, ruled: Answer) -> Odds:
    """How likely it is that an answer permits the public use of words, and with which name.

    >>> judge_answer("Put it up wherever you like, no name though", Answer("unclear")).use["public"] > 0.5
    True
    """
    intercepts, weights = _model()
    sums = list(intercepts)
    features = set(features_of_answer(text, ruled))
    met = 0
    for feature in sorted(features):  # sums of numbers depend on their order in the last digits
        row = weights.get(feature)
        if row is None:
            continue
        met += 1
        for n, value in enumerate(row):
            sums[n] += value
    use, name = _shares(sums[: len(USES)]), _shares(sums[len(USES) :])
    return Odds(dict(zip(USES, use, strict=True)), dict(zip(NAMES, name, strict=True)), met / len(features))


def _shares(sums: list[float]) -> list[float]:
    most = max(sums)
    odds = [math.exp(s - most) for s in sums]
    return [o / sum(odds) for o in odds]
