"""What a small model, made from headings that we wrote, thinks that a heading asks: a second opinion beside the rules.

It runs without any library. Where it and the rules differ, nothing is let out until a person has looked.
"""

from __future__ import annotations

import json
import math
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from harvest.readers.permission.text import fold, remembered

HEADINGS = Path(__file__).with_name("headings.json")
"""Made by ``python -m bench.consent.train_headings``."""
LABELS = (
    "about",
    "quotation",
    "unnamed",
    "named",
    "analysis",
    "sharing",
    "photo",
    "archive",
    "recontact",
    "against",
)
"""``about``: about permission at all; the rest are judged of headings that are. ``against``: a tick objects."""
_TOKEN = re.compile(
    '[\u3400-\u9fff]|[^\\s\\d_.,;:!?()\\[\\]{}"/|+*=<>#&@%~\u2026\u061f\u060c\u06d4\u0964\uff1f\uff01\uff0c\u3002\u3001\u00bf\u00a1-]+'
)
"""Words of any script, every Chinese character by itself."""


def features_of_heading(text: str) -> list[str]:
    """Words, pairs of neighbours, pairs with something between, and beginnings of longer words.

    >>> features_of_heading("May we quote?")
    ['^', 'may', 'we', 'quote', '?', '^ may', 'may we', 'we quote', 'quote ?', '^~we', 'may~quote', 'we~?', 'quot*']
    """
    folded = fold(text)
    tokens = ["^", *(t.strip("'") for t in _TOKEN.findall(folded)[:60])]
    if folded.endswith(("?", "\u061f", "\uff1f")):
        tokens.append("?")
    found = list(tokens)
    found += [f"{a} {b}" for a, b in zip(tokens, tokens[1:], strict=False)]
    for gap in (2, 3):
        found += [f"{a}~{b}" for a, b in zip(tokens, tokens[gap:], strict=False)][: 60 if gap == 2 else 0]
    found += [f"{t[:4]}*" for t in tokens if len(t) > 4]
    return found


@lru_cache(maxsize=1)
def _model() -> tuple[list[float], dict[str, list[float]]]:
    data: dict[str, Any] = json.loads(HEADINGS.read_text("utf-8"))
    assert tuple(data["labels"]) == LABELS
    return data["intercepts"], data["weights"]


@remembered
def judge_heading(text: str) -> dict[str, float]:
    """How likely a heading is about each of :data:`LABELS`, from 0 to 1.

    >>> judge_heading("Would you let us print your recipe in our cookbook?")["quotation"] > 0.9
    True
    """
    intercepts, weights = _model()
    sums = list(intercepts)
    for feature in set(features_of_heading(text)):
        for n, value in enumerate(weights.get(feature, ())):
            sums[n] += value
    return {label: likelihood(total) for label, total in zip(LABELS, sums, strict=True)}


def likelihood(total: float) -> float:
    """What the weights of a linear model come to, as a likelihood from 0 to 1.

    >>> likelihood(0.0), likelihood(1000.0) < 1.0
    (0.5, True)
    """
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def known_share(text: str) -> float:
    """The share of a heading's words that stood in the examples, from 0 to 1."""
    tokens = _TOKEN.findall(fold(text))
    weights = _model()[1]
    return sum(t in weights or f"{t[:4]}*" in weights for t in tokens) / len(tokens) if tokens else 0.0
