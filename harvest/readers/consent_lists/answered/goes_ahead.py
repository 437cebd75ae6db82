# ruff: noqa: E501 – patterns are easier to check on one line
"""What is written below an objection by who has none: “No, that's fine, pass it on”."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of


def goes_ahead(said: str) -> bool:
    """Whether a folded answer to an objection is leave and nothing else, in one clause or behind a no.

    >>> [goes_ahead(one) for one in ("go ahead", "no, not at all", "no, that's fine, pass it on", "no")]
    [True, True, True, False]
    """
    return _GOES_AHEAD.fullmatch(said) is not None or _in_full(said)


def _in_full(said: str) -> bool:
    """Whether a no is followed by nothing but leave, and perhaps by why: the reason denies and limits nothing.

    >>> told = ("no, that's fine, pass it on", "no, pass it on, they need to hear it", "no, pass it on, but not the name")
    >>> [_in_full(one) for one in (*told, "no, that's private", "no, they need to ask first")]
    [True, True, False, False, False]
    """
    first, *rest = [part for part in re.split(r"\s*[,.;!–-]+\s+", said) if part] or [""]
    if first not in closed.NO or not rest or not _GOES_AHEAD.fullmatch(rest[0]):
        return False
    return all(_GOES_AHEAD.fullmatch(part) or _WHY.fullmatch(part) for part in rest[1:])


_WHY = any_of(
    r"(?:because |as |since |for |and |so )*(?:they|it|we|that|this|somebody|someone|people|the \w+)(?:'s|'re|'d|'ll)? (?!.*\b(?:not|never|no|n't|but|if|only|unless|except|until|without|first|before|ask\w*|names?|part|private\w*|confiden\w*|secret\w*|between|sensitive|mistake|changed?|stay\w*|keep|kept)\b|.*n't)(?:\w+ ){0,8}\w+",
    r"(?:please|thanks?(?: you)?|ta|cheers|gladly|of course)",
)
"""Why somebody wants what they said to go on."""
_GOES_AHEAD = any_of(
    r"(?:no\W+|nope\W+|nah\W+)?(?:not at all|none at all|go ahead|go for it|please do|by all means|feel free|carry on|(?:i(?:'m| am) )?(?:quite |very |perfectly )?(?:happy|fine|ok|okay|content) (?:for (?:you|it|them) |with |to |about )(?:(?!\b(?:but|unless|only|except|if|not|without|n't)\b)[^,;])*|(?:i )?(?:do not|don't|wouldn't|would not) mind(?: at all)?|no objections?(?: at all)?|"
    r"(?:do )?(?:use|print|quote|send|share|pass|show|keep|tell|publish|put) (?:it|them|that|me|people|away|on|it on|them on)(?: (?:on|out|up|in|please))*|(?:it|that|this|they|all)(?: is|'s| are|'re)? (?:fine|ok|okay|all right)(?: by me| with me)?|(?:quoting|printing|sharing|passing it on|photos?|the name|name|my name) (?:is |are )?(?:fine|ok|okay|all right))"
)
"""What is written below an objection by who has none."""
