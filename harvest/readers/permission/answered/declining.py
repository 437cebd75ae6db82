# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers that say no politely, or say no to the name where nothing else is asked for."""

from __future__ import annotations

import re

_POLITE = r"(?:[\s,.;:!–-]|\b(?:please|pls|plz|thanks?|thank you|sorry|ta|thx)\b)*"
_PLAIN_NO = re.compile(
    rf"no{_POLITE}(?:i(?:'d| would)? )?(?:(?:prefer|rather)(?: you)? not(?: to)?|rather not){_POLITE}"
)
PREFERS_NOT = re.compile(
    rf"(?:no\b)?{_POLITE}(?:(?:i|we)(?:['’]d| would)? )?(?:much |really )?(?:(?:prefer|rather|sooner)(?: (?:it|you|they))? (?:not|did ?n['’]?t|was ?n['’]?t|were ?n['’]?t)(?: to)?|rather not){_POLITE}(?:if (?:possible|you (?:don['’]?t|do not) mind)\W*)?"
)
"""That somebody would rather not, and nothing else."""
_NAME_OFF = re.compile(
    rf"(?:no\b)?{_POLITE}(?:(?:leave|keep) (?:my|the) name (?:out|off|away)(?: of it)?|no names?|not my name|"
    rf"without (?:my |the )?name|don'?t (?:use|put|print|give) my name|anonymous(?:ly)?){_POLITE}"
)
_OF_THE_NAME = re.compile(r"^(?:(?!\b(?:quot|print|publish|shar|photo|word)).)*\bnames?\b")
"""A question that asks for the name before anything else."""

_TURNED = re.compile(
    r"\b(?:not|n't|no|never|rather|prefer|object\w*|opt\w*|withh\w+|declin\w*|refus\w*|withdr\w*|without|un\w+ed)\b"
)
"""A question that a no may grant: what is asked there is whether to leave something out."""


def only_declines(answer: str, as_said: str, asked: str) -> bool:
    """Whether a folded answer is a no and nothing more: that somebody prefers it so, or leaves the name off.

    >>> only_declines("no - prefer not", "no - prefer not", "may we quote you")
    True
    >>> told = "no, leave my name out"
    >>> [only_declines(told, told, asked) for asked in ("may we use your name", "may we quote you")]
    [True, False]
    >>> only_declines("no - prefer not", "no - prefer not", "tick if you would rather not be quoted")
    False
    """
    if not asked or _TURNED.search(asked):
        return False
    if _PLAIN_NO.fullmatch(answer):
        return True
    return bool(_OF_THE_NAME.search(asked)) and _NAME_OFF.fullmatch(as_said) is not None
