"""What was there and is no more, and what somebody will not do: words that turn a side and that vectors hardly see."""

from __future__ import annotations

import re

_ONCE = re.compile(r"(?<!get )(?<!got )(?<!ting )(?<!['’]m )(?<!am )(?<!are )(?<!is )(?<!['’]re )\bused to\b", re.I)
_ENDED = re.compile(
    r"\b(?:no longer|no more|any ?more|gone|clos(?:ed|es)|shut|stopped|finished|folded|empty|boarded|until|till|cannot|"
    r"can['’]t|sold|knocked down|nobody|(?:took|taken) (?:away|off))\b",
    re.I,
)
_NOW = re.compile(r"(?:^|[.!?,;–—-]\s+|\b(?:but|and)\s+)(?:now|nowadays|these days|not any ?more)\b", re.I)
_WILL_NOT = re.compile(
    r"(?:\bwon['’]t|\bwill not|['’]ll (?:not|never)|\b(?:not|never) going to|n['’]t going to)\s+(?:\w+\s+)?"
    r"(?:go|walk|come|cross|set foot|get on|use|join|risk|bother|cycle|swim|drive)\b",
    re.I,
)


def no_more(part: str, around: str) -> bool:
    """Whether the part of a sentence that carries a code says what there used to be, and what stands ``around`` it that
    this has ended; or that somebody will not do it.

    >>> said = "We used to have a drop-in on Tuesdays, now nobody comes."
    >>> no_more(said, said), no_more("I used to dance there every week.", "I used to dance there every week.")
    (True, False)
    >>> no_more("People used to talk on it.", "People used to talk on it. Now it's all headphones.")
    True
    >>> no_more("now nobody comes", said), no_more("I won't walk down there in the dark", "")
    (False, True)
    """
    once = _ONCE.search(part)
    if _WILL_NOT.search(part):
        return True
    if not once:
        return False
    since = around[max(0, around.find(part)) + once.end() :]
    return bool(_ENDED.search(since) or _NOW.search(since))
