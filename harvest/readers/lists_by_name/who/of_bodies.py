# ruff: noqa: E501, SIM905 – lists of words are easier to check on one line
"""The bodies that people come from, as their badges say: ``Ada (Young Carers Project)``, and no part of their name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.lists_by_name.who.name_forms import WORD

BODIES = frozenset(
    "council councils association associations group groups team committee trust choir forum panel society partnership board network library university college hospital nhs project centre charity federation union service services club shed table parish executive".split()
)
"""What a body is called that is known as somebody who promised: “the Council” alone may be any."""
_BESIDE = re.compile(r"\S\s*\(([^()]*)\)")
_ANSWERED = re.compile(
    r"\s*(?:[:=–—-]\s*(?:yes|no|ok|okay|not|don['’]?t|never|quote|named?|anon\w*|[yn✓✗✔✘])(?![\w'’])|[.:]?\s*$)", re.I
)


def bodies_beside(names: Iterable[str]) -> set[str]:
    """What names call the bodies that stand in brackets behind them, whole and by their last words, in small letters.

    >>> sorted(bodies_beside(["Ada (Young Carers Project)", "Bo Lind (Bobby)", "Carers Trust"]))
    ['carers project', 'project', 'young carers project']
    """
    found: set[str] = set()
    for beside in (m for name in names for m in _BESIDE.findall(name)):
        words = [word.casefold().replace("’", "'") for word in WORD.findall(beside)]
        if not BODIES.isdisjoint(words):
            found |= {" ".join(words[n:]) for n in range(len(words))}
    return found


def answers_there(text: str, start: int, end: int) -> bool:
    """Whether a body stands in a text alone, or with an answer behind it, so that whoever speaks for it may be meant.

    >>> [answers_there(t, 0, 6) for t in ("Trusty", "Trusty: no", "Trusty - the forms as typed up")]
    [True, True, False]
    """
    return not text[:start].strip() and _ANSWERED.match(text, end) is not None
