"""Headings that begin with whoever tells and go on with a title: ``Ada Obi – the washing-up bowl``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.talk.speakers import looks_like_name

_NAME_FIRST = re.compile(
    r"^(?:(?i:story |no\.? ?)?\d{1,2}\s*[.):]\s*)?"
    r"(?P<name>(?!(?i:the|a|an|my|our|table|story|day|part)\b)[^\W\d_a-z][^–—:()]{1,40}?)"
    r"\s*(?:[–—]|\s-)\s+(?P<title>[^\W\d_].{2,80})$"
)


def tellers_first(headings: Sequence[str]) -> dict[str, str]:
    """Who tells what stands below each of several such headings; nothing where one may be a title alone.

    >>> tellers_first(["1. Ada Obi – the washing-up bowl", "2. Bo – night with the baby", "A word from me"])
    {'1. Ada Obi – the washing-up bowl': 'Ada Obi', '2. Bo – night with the baby': 'Bo'}
    >>> tellers_first(["The oven – Gwen", "The lamp – Davey"]), tellers_first(["Ada Obi – the bowl", "The lamp – soup"])
    ({}, {})
    """
    parted = {one: m for one in headings if (m := _NAME_FIRST.match(one)) is not None}
    found = {
        one: m["name"].strip()
        for one, m in parted.items()
        if looks_like_name(m["name"].strip()) and not looks_like_name(m["title"].strip())
    }
    apart = len({*found.values()}) == len(found) == len(parted)
    return found if apart and len(found) > 1 and 2 * len(found) >= len(headings) else {}
