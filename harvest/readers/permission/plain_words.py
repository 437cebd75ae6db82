"""The words of a text in plain letters, found in a third of the time that a pattern takes to look for them."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

_APART = str.maketrans({n: " " for n in range(128) if not (chr(n).isalnum() or chr(n) == "_")})
_WITHOUT_LINES = str.maketrans({n: " " for n in range(128) if not chr(n).isalnum()})
OF_CHILDREN = frozenset(
    re.findall(
        r"\S+",
        "m im am re were are ll will turn turned year years yr age aged name school class grow kid child primary "
        "junior juniors gcse gcses too lwyddyn blwyddyn mlwyddyn this brownie brownies cub cubs beaver beavers rainbow "
        "rainbows squirrel squirrels vote council",
    )
)
"""Without one of these, a figure or a bracket nothing in English tells that a child speaks."""
OF_SCHOOL = frozenset(
    [
        "school",
        "primary",
        "junior",
        "juniors",
        "infants",
        "under",
        "teacher",
        "tutor",
        "head",
        "sats",
        "gcse",
        "gcses",
        "option",
        "options",
        "mocks",
        "plus",
        "allowed",
        "little",
        "small",
        "young",
        "sign",
        "tooth",
        "council",
        "playtime",
        "breaktime",
        "golden",
        "carpet",
        "secondary",
        "big",
        "entrance",
        "headteacher",
        "childminder",
        "ks1",
        "ks2",
        "ks3",
        "11",
    ]
)
"""Without one of these nobody tells of school, or of being small."""
_FIGURE = re.compile(r"\d")


def words_in(text: str) -> AbstractSet[str]:
    """The words and figures of a text in small letters; none where it has a letter beyond the plain ones, so that it
    has to be looked at closely.

    >>> sorted(words_in("we're at hall 3")), words_in("naïve")
    (['3', 'at', 'hall', 're', 'we'], frozenset())
    """
    return frozenset(text.translate(_APART).split()) if text.isascii() else frozenset()


def tells_no_child(text: str, words: AbstractSet[str]) -> bool:
    """Whether nothing in a text in English of these words tells that a child speaks: no figure, no word for it.

    >>> [tells_no_child(one, words_in(one)) for one in ("we met at the hall", "hall 3", "we're at school", "naïve")]
    [True, False, False, False]
    """
    return bool(words) and OF_CHILDREN.isdisjoint(words) and not _FIGURE.search(text)


def runs(text: str) -> list[str] | None:
    """The runs of letters and figures in a text; None where it has an apostrophe or letters beyond the plain ones.

    >>> runs("a warm_room, 2 days"), runs("it's")
    (['a', 'warm', 'room', '2', 'days'], None)
    """
    return text.translate(_WITHOUT_LINES).split() if text.isascii() and "'" not in text else None
