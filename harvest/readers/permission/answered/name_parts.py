"""A yes to a part of the name: the first name, initials, a nickname or another name than the one that is known."""

from __future__ import annotations

from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.answered.limiting import ONLY
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.text import any_of

_CHOICE = any_of(
    r"(?:\w+ ?[,;:-]? )?(?:with|by|using|under|z|mit|avec|con|gyda) (?:(?:my|the|your|dem|meinem|mon|moim|mi|fy) )?"
    r"(?:first ?name|initials|nick ?name|imieniem|vornamen?|prenom|nombre de pila|enw cyntaf)"
)
"""As forms offer it, and limited by no word: "Yes, with first name"."""


def with_part_of_name(answer: Answer, bare: str, style: Style) -> Answer:
    """An answer that shows the name, as one that shows a part of it or none.

    Where the form offers the part, it is marked: which it is in a row is seen there. Where people name it themselves,
    their words stand without any name, which is within what they permit.

    >>> found = with_part_of_name(Answer("yes", True), "yes, first name only", Style())
    >>> found.says, found.named
    ('yes', False)
    """
    if not answer.named or not words.PARTIAL_NAME.search(bare):
        return answer
    limited = bool(ONLY.search(bare))
    offered = style.code or (style.options and (bare in style.offered or not limited))
    if offered or (not limited and bool(_CHOICE.fullmatch(bare))):
        return replace(answer, part=True)
    return replace(answer, named=False)
