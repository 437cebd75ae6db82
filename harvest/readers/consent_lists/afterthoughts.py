# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that ask for whatever else somebody wants to say, when all else is asked."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

AFTERTHOUGHT = any_of(
    r"^any (?:last|final|closing|parting) (?:words?|thoughts?|comments?|remarks?)\b|\banything (?:else|more|(?:that )?(?:you(?:'d| would)? (?:like|want|wish|need)|we (?:should|ought|need)))\b|\b(?:any )?(?:other|further|additional|more) (?:comments?|remarks?|notes?|information|thoughts)\b|\b(?:mochten|wollen|haben) sie .{0,30}\b(?:noch|sonst)\b|\bsonst noch\b|\bajouter\b|\bautre chose\b|\b(?:rhywbeth|unrhyw beth) arall\b",
    r"\bcos (?:\w+ )?dodac\b|\bcos (?:jeszcze|innego)\b|\balgo mas\b|\bmais alguma coisa\b|\bacrescentar\b|\banadir\b|\bagregar\b|\bqualcos'altro\b|\baggiungere\b|\baltceva\b|\biets toevoegen\b|\bnog iets\b",
)
"""What a form asks at its end, when all else is asked."""


def is_afterthought(head: str) -> bool:
    """Whether a heading asks for whatever else somebody wants to say: ``Anything to add?``, ``Any other comments``."""
    said = fold(head)
    return (
        AFTERTHOUGHT.search(said) is not None
        or re.match(r"\W*(?:any (?:other )?)?(?:comments?|notes?)\W*$", said) is not None
    )
