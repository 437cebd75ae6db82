# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Levels of consent in words: columns whose cells say how far it goes, such as "Anonymous only" or "Research use"."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.cells import Style
from harvest.readers.permission.text import fold


def of(cells: Iterable[str], style: Style) -> bool:
    """Whether cells are levels: at least one says how far consent goes, and none says anything else.

    >>> of(["Named", "Anonymous only", "Refused", ""], Style()), of(["Yes", "No"], Style()), of(["Red", "Named"], Style())
    (True, False, False)
    """
    said = [kind_of(cell, style) for cell in cells]
    return "level" in said and "" not in said


def kind_of(cell: str, style: Style) -> str:
    """ "level", "answer" (a plain yes, no or blank), "doubt", or nothing that a consent could be."""
    answer = read_answer(cell, style)
    if answer.says == "blank":
        return "answer"
    meant = style.key.get(fold(cell), fold(cell))
    if answer.says == "unclear" and len(meant.split()) < 4 and closed.HEDGE.search(meant):
        return "answer"
    if answer.says in ("unclear", "ask"):
        named = words.UNNAMED.search(fold(cell)) or words.NAMED.search(fold(cell)) or answer.parts
        return "doubt" if answer.says == "ask" or named else ""
    if answer.named is not None or answer.parts:
        return "level"
    return "answer"


def purposes_of_levels(cells: Iterable[str], style: Style) -> tuple[str, ...]:
    """What levels are about: analysis where one of them is that alone, and quoting, without the name if all say so.

    >>> purposes_of_levels(["Named", "Research only"], Style()), purposes_of_levels(["Anonymous", "No"], Style())
    (('analysis', 'quotation'), ('quotation_without_name',))
    """
    answers = [read_answer(c, style) for c in cells]
    analysis = ("analysis",) if any(dict(a.parts).get("analysis") == "yes" for a in answers) else ()
    quoting = [
        a.named for a in answers if a.says == "yes" and (a.named is not None or dict(a.parts).get("quotation") == "yes")
    ]
    hidden = bool(quoting) and not any(named is not False for named in quoting)
    return (*analysis, "quotation_without_name" if hidden else "quotation")
