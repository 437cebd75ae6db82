# ruff: noqa: E501 – a list of words is easier to check on one line
"""Whether a text is English, by the small words that hold its sentences together."""

from __future__ import annotations

import re

_GLUE = frozenset(
    re.findall(
        r"\S+",
        "the a an to of and but not no is are was were be been her his their my she he they i we you it this that in on with for use used name names said says yes ok fine happy please if has have had do does don't as by at from all me us him them can may would quote quoted print only both it's its she's he's i'm i've they're she'd he'd i'd who will one or so what out about then",
    )
)


def is_english(text: str) -> bool:
    """Whether enough words of a text are those that hold English sentences together; a few words always are."""
    told = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", text.casefold().replace("’", "'"))
    return len(told) < 4 or sum(word in _GLUE for word in told) >= 0.25 * len(told)
