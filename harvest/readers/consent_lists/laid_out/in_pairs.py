"""A list in which each name stands on a line of its own and what was said on the lines below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.consent_lists.laid_out.in_lines import listed_in_lines
from harvest.readers.recognise.talk.speakers import looks_like_name

_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s*|[-•*·–]\s*)")
_PEOPLE, _MOST, _WORDS = 3, 0.7, 4


def listed_in_pairs(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody on such a list; None where names stand below what they permit, or the lines are anything else.

    >>> lines = ["ADA OBI", "words: yes   name: no", "BO LIND", "words: no", "CY DAY", "quote yes, name yes"]
    >>> [(one.names[0], one.permission.quotation) for one in listed_in_pairs(lines)]
    [('ADA OBI', 'anonymous'), ('BO LIND', 'no'), ('CY DAY', 'named')]
    >>> listed_in_pairs(["Don't quote:", "Ada", "Quote, no name:", "Bo", "Quote by name:", "Cy", "Quote mine: no"])
    """
    filled = [line.strip() for line in lines if line.strip()]
    names = [n for n, line in enumerate(filled) if _is_name(line)]
    while names and (names[0] + 1 in names or not _answers(filled[names[0] + 1 : names[0] + 2])):
        del names[0]  # a title
    if len(names) < _PEOPLE:
        return None
    ends = [*names[1:], len(filled)]
    below = [filled[begin + 1 : end] for begin, end in zip(names, ends, strict=True)]
    if sum(map(_answers, below)) < _MOST * len(names) or max(map(len, below[:-1])) > 2 * _PEOPLE:
        return None
    made = [
        " – ".join([_MARK.sub("", filled[n]), ", ".join(_parted(one) for one in said)])
        for n, said in zip(names, below, strict=True)
        if said
    ]
    return listed_in_lines(["May we quote you?", *filled[: names[0]], *made])


def _parted(line: str) -> str:
    """A line below a name with commas where only space parts what it says."""
    return re.sub(r"(?<=\S)\s{2,}", ", ", _MARK.sub("", line))


def _is_name(line: str) -> bool:
    bare = _MARK.sub("", line).strip(" *_")
    named = looks_like_name(bare) or (bare.isupper() and looks_like_name(bare.title()))
    return named and 1 <= len(bare.split()) <= _WORDS and not terse(bare).answers and ":" not in bare


def _answers(below: Sequence[str]) -> bool:
    """Whether the first line below a name answers something; one that leads in the next name does not."""
    return (
        bool(below)
        and not (len(below) == 1 and below[0].rstrip(" *_").endswith(":"))
        and bool(terse(_parted(below[0])).answers)
    )
