"""Question sheets: what hosts should ask, without anybody's answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.recognise.blanks import BLANK, RULED, left_blank

_TICKED = re.compile(r"[☑☒✅✓✔]|\[\s?[xX✓✔]\s?\]")
_PROMPT = re.compile(
    r"^\W*(?:prompts?|probes?|follow-?ups?|hosts?|facilitator|open(?:ing|er)|warm-?up|ice-?breaker|clos(?:ing|e|er)|"
    r"wrap-?up|notes?|tips?|tim(?:e|ing)|materials?|instructions?|remember|"
    r"(?:(?:question|q|round|part|section)\s*\d{1,2}))\s*[:.)–-]",
    re.I,
)
_MINUTES_FOR_IT = re.compile(r"\s*[(\[][^()\[\]]{0,20}\d{1,3} ?(?:mins?|minutes?|m|\'|’)\W{0,3}[)\]]\W*$", re.I)
"""How long a question should take, behind it."""


def is_question_sheet(filled: Sequence[str], named: bool, long: float) -> bool:
    """Whether lines are what hosts should ask, and nobody's answers; ``named`` where the file is called so.

    >>> sheet = ["Please keep to time.", "1. What do you love here? (10 mins)", "2. What would you change? (5 mins)"]
    >>> is_question_sheet([*sheet, "Host: ______"], named=True, long=0)
    True
    """
    share = 1 / len(filled)
    asking = [
        asks(_MINUTES_FOR_IT.sub("", line)) or ("?" in line and _PROMPT.match(line) is not None) for line in filled
    ]
    asked = sum(asking) * share
    prompts = sum(1 for line, one in zip(filled, asking, strict=True) if not one and _PROMPT.match(line)) * share
    blanks = sum(1 for line, one in zip(filled, asking, strict=True) if not one and BLANK.search(line)) * share
    # Somebody filled it in.
    ticked = any(_TICKED.search(line) for line in filled)
    ruled = sum(1 for line in filled if RULED.search(line))
    left = zip(filled, asking, strict=True)
    return len(filled) >= 3 and (
        (ruled >= 3 and not ticked and all(one or left_blank(line) for line, one in left))
        or (asked >= 0.6 and long < 0.2)
        or (named and asked >= 0.3 and long < 0.3)
        or (asked >= 0.4 and asked + prompts >= 0.75 and long < 0.2)
        or (asked >= 0.3 and blanks > 0 and asked + prompts + blanks >= 0.7 and long < 0.2 and not ticked)
    )
