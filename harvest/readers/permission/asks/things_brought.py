# ruff: noqa: E501 – patterns are easier to check on one line
"""Objects that people brought or lent (``photographed with the object``), told from objecting."""

from __future__ import annotations

import re

_THE_OBJECT = re.compile(
    r"\b(?P<of>(?:the|your|my|his|her|their|our|an|this|that|these|those|each|every|which|whose|of|museum|handling|treasured|chosen|precious|favou?rite|special|personal|family|loaned|lent|displayed)) object(?P<s>s?)\b",
    re.I,
)
_FIRST = re.compile(
    r"^(?P<of>\W*(?:q?\d+[.):]? )?)objects?(?= (?:brought|lent|loaned|shown|label\w*|no\b|number|name|description|story|may|can|will|is|are|photo\w*)\b)",
    re.I,
)


def with_things_told(wording: str) -> str:
    """A wording that speaks of an object as of a thing, so that nobody seems to object; any other as it stands.

    >>> with_things_told("May be photographed with the object"), with_things_told("Object may be shown")
    ('May be photographed with the thing', 'thing may be shown')
    >>> with_things_told("Do you object to being named?"), with_things_told("Tick if you object")
    ('Do you object to being named?', 'Tick if you object')
    """
    return _FIRST.sub(r"\g<of>thing", _THE_OBJECT.sub(r"\g<of> thing\g<s>", wording))
