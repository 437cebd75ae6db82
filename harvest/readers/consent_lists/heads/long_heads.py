# ruff: noqa: E501 – patterns are easier to check on one line
"""Long headings of a list, each put as the plain question that it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.keys.meanings import PLAIN_QUESTIONS
from harvest.readers.permission.asks.for_ourselves import for_ourselves
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.purposes import analysis_surely
from harvest.readers.permission.text import any_of, fold

_LOOK = 5
"""So many rows at the top may be the headings."""


def with_heads_put_plainly(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows, each long heading that surely asks for one thing as the plain question for it.

    >>> heads = ["Name", "You may use my words when you tell people about the day", "My name may stand beside them then"]
    >>> with_heads_put_plainly([heads, ["Ada Obi", "yes", "no"]])[0]
    ['Name', 'Quote you?', 'With your name?']
    """
    made = [list(row) for row in rows]
    for row in made[:_LOOK]:
        plain = [_plainly(head) for head in row]
        if sum(map(bool, plain)) < _SEVERAL:
            continue
        row[:] = [
            asked or ("Name" if _ASKS_NAME.search(fold(head)) else head) for asked, head in zip(plain, row, strict=True)
        ]
        break
    return made


def _plainly(head: str) -> str:
    """The plain question of a heading of several words that asks for one thing and offers no answers; or empty."""
    if len(head.split()) < _LONG or _OFFERS.search(head):
        return ""
    asked = question_of(head)
    surely = asked.kind in ("asked", "label") and asked.certain and not (asked.reversed or asked.learned or asked.frame)
    if not surely or len(asked.purposes) != 1:
        return ""
    text, purpose = fold(head), asked.purposes[0]
    if purpose == "analysis" and not (analysis_surely(text) or for_ourselves(text)):
        return ""  # “Can we use what you said?” may be any use
    if purpose == "sharing" and len(head.split()) <= _WORDY:
        return ""  # whom it names may be named in a remark
    return PLAIN_QUESTIONS.get(purpose, "")


_SEVERAL, _LONG, _WORDY = 2, 6, 16
_ASKS_NAME = any_of(
    r"\b(?:what(?:'s| is) your|tell us your|please (?:give|enter|type|write) your) (?:full |first |own |whole )?names?\b"
)
_OFFERS = re.compile(r"[/=|]|\bor\b|\b[A-Z]:")
"""A heading that holds the answers to it, or a key."""
