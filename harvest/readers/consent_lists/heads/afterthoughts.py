# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that ask for whatever else somebody wants to say, and those of what whoever typed the forms noted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold

AFTERTHOUGHT = any_of(
    r"^any (?:last|final|closing|parting) (?:words?|thoughts?|comments?|remarks?)\b|\banything (?:else|more|(?:that )?(?:you(?:'d| would)? (?:like|want|wish|need)|we (?:should|ought|need)))\b|\b(?:any )?(?:other|further|additional|more) (?:comments?|remarks?|notes?|information|thoughts)\b|\b(?:mochten|wollen|haben) sie .{0,30}\b(?:noch|sonst)\b|\bsonst noch\b|\bajouter\b|\bautre chose\b|\b(?:rhywbeth|unrhyw beth) arall\b",
    r"\banything\b(?=.*\b(?:words?|quot\w+|answers?|forms?|permissions?|consent|names?|said|us(?:e|ed|ing)|photos?|pictures?|shar(?:e|ed|ing)|contribution|comments?)\b) (?:[\w'/-]+,? ){0,10}?(?:(?:that )?(?:you(?:'d| would)? (?:like|want|wish|need)(?: us)? to (?:tell|say|add|know|ask|mention|note|explain|let us know|be told)|we (?:should|ought to|need to|must) (?:know|be told|hear|bear in mind))|to (?:tell us|add|say|mention|let us know))\b",
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


_OFFICE = r"(?:the )?(?:office|clerk|typist|admin(?:istrator)?|staff|team|co-?ordinator|organi[sz]er|secretary|scribe|whoever typed(?: it| them)?)"
_NOTES = r"(?:own )?(?:notes?|remarks?|comments?)"
_BY_OFFICE = any_of(
    rf"^(?:for )?{_OFFICE}(?:['’]s)?(?: use)?(?: only)?\W+{_NOTES}\b|(?:[/,;&+-]|\b(?:and|or|plus)\b) ?{_OFFICE}(?:['’]s)? {_NOTES}\W*$|\b{_NOTES} (?:by|from|of) {_OFFICE}\b",
    r"^(?:exactly |copied |typed |noted |worded )*as (?:(?:it|they|is|was|stands?|stood|found) )*(?:(?:hand)?written |wrote |typed |worded |put |filled in )?(?:down |by hand )?on (?:the |their |his |her |each )?(?:paper |permission |consent |door )?(?:forms?|slips?|sheets?)\b",
)
_LONGEST = 15


def noted_by_office(head: str, cells: Sequence[str]) -> bool:
    """Whether a folded heading is over what whoever typed forms noted at some of them, in a few words each.

    >>> told = ["", "", "ticked twice, the second is crossed out"]
    >>> [noted_by_office(h, told) for h in ("as written on the slip / clerk's note", "as we wrote it", "office: remarks")]
    [True, False, True]
    >>> noted_by_office("as written on the slip", ["the ferry home", "a boat", "tea"])
    False
    """
    filled = [cell for cell in cells if cell.strip()]
    few = len(filled) <= _SOME * len(cells) and sum(len(c.split()) for c in filled) <= _LONGEST * len(filled)
    return few and _BY_OFFICE.search(head) is not None


_SOME = 0.6
