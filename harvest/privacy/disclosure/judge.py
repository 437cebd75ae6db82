"""Which tables mean anything, and names that don't tell what somebody is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

MOST_COLUMNS = 20
_NO_GROUP = re.compile(
    r"name|mail|phone|address|post ?code|birth|\bids?\b|\bip\b|uuid|guid|\bref(erence)?\b|number|contact|signature|"
    r"consent|permission|agree|opt[ -]?(in|out)|\bvotes?\b|voting|\bdots?\b|\bscores?\b|ballot|rating|time ?stamp|"
    r"submitted|age in years|\burl\b|\bmemo\b|comments?\b|\bnotes?\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"(not recorded|not known|unknown|n/?a|none|prefer not to say|-|–)?", re.IGNORECASE)


def why_not(name: str, values: Sequence[str], below: int = 5, *, people: bool = True) -> str:
    """Why a table by this would mean nothing, in a sentence; empty where it means something.

    ``values`` holds one value a voice (``people``), or one a passage for places.

    >>> why_not("Neighbourhood", ["Hill"] * 9 + ["Dale"] * 7 + [""])
    ''
    >>> why_not("Response ID", ["a", "b"])
    'Response ID is no group of people.'
    """
    if _NO_GROUP.search(re.sub(r"(?<=[a-z])(?=[A-Z])|[_.]", " ", name)):
        return f"{name} is no group of people."
    counted = Counter(value.strip() for value in values)
    known = {value: n for value, n in counted.items() if not _EMPTY.fullmatch(value)}
    if len(known) > MOST_COLUMNS:
        return f"{name} has {len(known)} values: too many for a table."
    if not people:
        return "" if known else f"{name} is not recorded."
    if len(known) < 2:
        return f"{name} has fewer than two values, so it sets nobody beside anybody."
    large = [n for n in known.values() if n >= max(below, 2)]
    if not large or len(large) < 2 and len(values) - max(large) < max(below, 2):
        return f"{name} has no two groups of at least {below} people, so next to nothing could be printed."
    if len(known) * 2 > sum(known.values()):
        return f"{name} is different for nearly everybody."
    return ""


def meaningful(name: str, values: Sequence[str], below: int = 5, *, people: bool = True) -> bool:
    """Whether to make a table by this at all; ``why_not`` gives the reason.

    >>> meaningful("Vote", ["1", "2"] * 20), meaningful("Age", ["18-29"] * 9 + ["30-49"] * 8)
    (False, True)
    """
    return not why_not(name, values, below, people=people)


def plain_names(voices: Iterable[int]) -> dict[int, str]:
    """The names of voices in packs for partners and the public: their number, never their role.

    The number is that of the voice in the inquiry, so that it is the same in every pack.

    >>> plain_names([3, 12])
    {3: 'Voice 3', 12: 'Voice 12'}
    """
    return {voice: f"Voice {voice}" for voice in voices}
