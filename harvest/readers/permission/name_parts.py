"""A yes to a part of the name: the first name, initials, a nickname or another name than the one that is known."""

from __future__ import annotations

from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.phrases import ONLY
from harvest.readers.permission.text import any_of

_CHOICE = any_of(
    r"(?:\w+ ?[,;:-]? )?(?:with|by|using|under|z|mit|avec|con|gyda) (?:(?:my|the|your|dem|meinem|mon|moim|mi|fy) )?"
    r"(?:first ?name|initials|nick ?name|imieniem|vornamen?|prenom|nombre de pila|enw cyntaf)"
)
"""As forms offer it, and limited by no word: "Yes, with first name"."""


def with_part_of_name(answer: Answer, bare: str, style: Style, cell: str) -> Answer:
    """An answer that shows the name, marked where it shows a part of it alone.

    Which part that is only a person can tell: it is held, unless it is a code or a choice, as forms offer it.

    >>> with_part_of_name(Answer("yes", True), "yes, first name only", Style(), "Yes, first name only").hold
    'with a part of the name only: “Yes, first name only”'
    """
    if not answer.named or not words.PARTIAL_NAME.search(bare):
        return answer
    limited = bool(ONLY.search(bare))
    offered = style.code or ("_" in cell and " " not in cell.strip())
    offered = offered or (style.options and (bare in style.offered or not limited))
    offered = offered or (not limited and bool(_CHOICE.fullmatch(bare)))
    hold = "" if offered else f"with a part of the name only: “{' '.join(cell.split())[:80]}”"
    return replace(answer, part=True, hold=answer.hold or hold)
