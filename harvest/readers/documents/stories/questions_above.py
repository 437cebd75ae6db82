"""Words below questions: answers of many, a line each, or of one person who tells in paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.model.punctuation import asks
from harvest.readers.transcripts.utterances import Utterance

_OWN = re.compile(r"\b(?:I|I['’]\w+|my|mine)\b")
_ENDS = re.compile(r"[.!?…\"”:;,]$")
_ANSWERS = 4
"""So many lines below a question are answers to it, each somebody's own."""


def told_by_one(said: Sequence[Utterance]) -> bool:
    """Whether paragraphs below questions are one person's answers: no list, and they say “I”."""
    if any(one.new_turn for one in said) or not all(one.question for one in said):
        return False
    return sum(1 for one in said if _OWN.search(one.text)) >= 0.5 * len(said)


def answers_below(said: Sequence[Utterance]) -> str | None:
    """The question above a list of one-line answers; None where the text is something else."""
    if len(said) < _ANSWERS + 1:
        return None
    first, *rest = said
    short = all(len(u.text.split()) <= 25 and "\n" not in u.text for u in rest)
    listed = all(u.new_turn for u in rest) or sum(1 for u in rest if not _ENDS.search(u.text)) >= 0.7 * len(rest)
    asked = asks(first.text) and (first.role is Role.FACILITATOR or not first.new_turn)
    if not asked or not short or not listed:
        return None
    return first.text if sum(1 for u in rest if asks(u.text)) < 0.3 * len(rest) else None
