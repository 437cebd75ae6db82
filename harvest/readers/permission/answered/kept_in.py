# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Options of a list that keep words inside, and those that only name a further use and change nothing else."""

from __future__ import annotations

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.ask_first import asks_first
from harvest.readers.permission.text import any_of, fold

_HERE = (
    r"(?:team|staff|volunteers|trustees|room|building|office|organi[sz]ation|charity|project|group|club|committee|circle|service|department|"
    r"records?|files?|walls|house|yourselves|yourself|ourselves|us|you|family|ward|practice|school)"
)
_KEPT = any_of(
    rf"\b(?:keep|kept|keeping|leave|stays?|staying|remain\w*|hold)\b.{{0,40}}\b(?:inside|within|in|to|between|among|amongst|for|with)\b(?: \w+){{0,4}} ?\b{_HERE}\b",
    r"\b(?:nothing|none|never|not|no|don't|dont|do not|doesn't)\b.{0,45}\b(?:leav(?:e|es|ing)|left|outside|beyond|(?:go|goes|going|pass|passed) (?:any )?(?:further|on|out))\b",
    rf"\b(?:only|just)\b(?: \w+){{0,3}} {_HERE}\b|\b{_HERE}(?:'s)?(?: eyes)? only\b|\b(?:internal|in-house)(?: use)?(?: only)?\b|\bprivate to\b|\bconfidential\b|\bstrictly private\b",
    r"\bnur (?:intern|im team)\b|\btylko (?:dla|do uzytku) \w+|\bdim ond (?:y|o fewn)\b|\buniquement (?:en interne|l'equipe)\b|\bsolo (?:para )?(?:uso interno|el equipo)\b",
)
_DOUBTFUL = any_of(
    r"\b(?:nothing|nobody|no one|rather|prefer|stop|without|except|instead|leave|omit|cut|remove|hide|until|wait)\b"
)
_MOST = 14
"""So many words at most has an option that only names a use."""


def stays_inside(option: str) -> bool:
    """Whether an option says that the words go no further than those who collected them.

    >>> stays_inside("Keep my words inside the project team"), stays_inside("I'd rather nothing left this building")
    (True, True)
    >>> stays_inside("In your report"), stays_inside("Keep me on the mailing list")
    (False, False)
    """
    text = closed.stripped(fold(option))
    return bool(_KEPT.search(text)) and not words.NAMED.search(text)


def only_adds(option: str) -> bool:
    """Whether an option that nobody here has a word for names one more use, and takes nothing back.

    >>> only_adds("To plan our services"), only_adds("Not my street"), only_adds("Only if I am told")
    (True, False, False)
    """
    text = closed.stripped(fold(option))
    if not text or len(text.split()) > _MOST or stays_inside(option) or asks_first(option):
        return False
    against = (closed.NEGATIVE, closed.HEDGE, closed.CONDITION, closed.ASK_FIRST, _DOUBTFUL, words.UNNAMED)
    return not any(pattern.search(text) for pattern in against)
