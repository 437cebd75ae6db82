"""What evidence can be asked for: a condition, and the keys there are beside what is recorded of people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

PLACES = ("event", "wave", "table", "role", "question", "round", "source")
CODED = ("code", "without", "polarity", "valence", "agreement", "coder")
WORDS = "words"
EVERY = ("code", "without", WORDS)
"""Asked for twice, both must hold; of all other keys either."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition, written ``key=value``: a place, a code, words, or anything that is recorded of people.

    >>> Condition.parse("table = 3")
    Condition(key='table', value='3')
    """

    key: str
    value: str

    @classmethod
    def parse(cls, text: str) -> Condition:
        """The condition in ``KEY=VALUE``; ValueError when a part is missing."""
        key, equals, value = (part.strip() for part in text.partition("="))
        if not (key and equals and value):
            raise ValueError(f"{text!r} is not KEY=VALUE, such as table=3")
        return cls(key.casefold(), value)


Where: TypeAlias = tuple[Condition, ...]


def tells_who(where: Iterable[Condition]) -> bool:
    """Whether one of the conditions is about what is recorded of people, which the team alone is told."""
    return any(c.key not in (*PLACES, *CODED, WORDS) for c in where)
