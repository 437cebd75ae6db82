"""Polarity by words, for codebooks and encoders without a trained polarity head."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

_WISHED = re.compile(
    r"\b(?:wish(?:es|ed)?|hop(?:e|es|ing)|(?:would|'d) (?:love|like)|if only|should|ought to|dream|want(?:s)? to|"
    r"need(?:s)? (?:more|a|to)|could do with|let's|bring back|I want)\b",
    re.I,
)
_LACKING = re.compile(
    r"\b(?:no(?:t|body|where|thing)?|never|can't|cannot|couldn't|don't|doesn't|didn't|isn't|won't|without|lack(?:s|ing)?|"
    r"miss(?:ed|ing)?|lost|lonely|alone|shut|closed|gone|stopped|used to|too (?:far|dear|old|expensive)|not enough)\b",
    re.I,
)
_TURN = re.compile(r"\b(?:but|though|although|however|yet|still)\b", re.I)


def polarity_by_words(texts: Sequence[str]) -> np.ndarray:
    """Probabilities (texts, 4) of present, lacking, wished for, mixed from plain cue words.

    One word of lack (*no problem*) does not outweigh what is there; two do.

    >>> said = ["We walk daily.", "There's no bus and nobody to ask.", "I wish we had one.", "No trouble at all."]
    >>> [int(row.argmax()) for row in polarity_by_words(said)]
    [0, 1, 2, 0]
    """
    out = np.empty((len(texts), 4))
    for row, text in enumerate(texts):
        wished, lacking = len(_WISHED.findall(text)), len(_LACKING.findall(text))
        mixed = 0.6 * bool(_TURN.search(text)) * min(lacking, 1)
        out[row] = (1.0, 0.9 * lacking, 1.1 * wished, mixed)
    return out / out.sum(axis=1, keepdims=True)
