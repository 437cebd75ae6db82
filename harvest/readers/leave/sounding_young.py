# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whether somebody who is asked in a talk may be a child, by what they answer."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.noted_age import age_noted
from harvest.readers.permission.young.people import child_in_story

_AGE = re.compile(
    r"\b(?:[5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?!\s*(?:times|weeks|months|days|o'clock|of us|pounds|minutes|miles|or))",
    re.I,
)
_PARENT = any_of(
    r"\b(?:my )?(?:mum|mam|dad|mother|father|parents?|nan|gran|carer|teacher)\b.{0,30}\b(?:got it|signed|sign|letter|form|said|says|has it|ok|okay|know)\b|\b(?:letter|form) (?:with me|at home|from my)\b"
)


def sounds_young(text: str) -> bool:
    """Whether an answer speaks of an age below 18 or of a parent who signs."""
    age = next((why for child, why in (child_in_story(text, 18), age_noted(text, 0, 18)) if child or why), "")
    return bool(age or _AGE.search(text) or _PARENT.search(fold(text)))
