# ruff: noqa: E501 – patterns are easier to check on one line
"""What stands beside answers and permits nothing: that words may be kept, and which paper somebody handed in where."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

KEPT = re.compile(r"(?:^|(?<=[.;,] ))(?:keep|hold on to) (?:it|this|that|them)\??\s*[:=–-]\s*(?:yes|y|ok|fine)\b[.,;]?")
"""A yes to words being kept, which says nothing of printing them: ``Keep it: yes``."""
_PAPER = r"(?:slip|form|sheet|card|paper|one|copy|answers?)"
_WHICH = r"(?:first|1st|second|2nd|third|3rd|new|newer|later|latest|last|earlier|old|other|corrected|fresh|previous)"
_OF_PAPER = re.compile(
    rf"(?:(?:this is |is |it's )?(?:(?:her|his|their|my|the|a|an) )?{_WHICH} {_PAPER}|"
    rf"(?:(?:which|that|it|this|and) )*(?:was |is )?(?:handed|given|posted|brought|put|dropped|sent|came|filled) (?:in|back|round|over)(?: (?:at|by|on|after|before|during|in|through|with|from|over) (?:the |our |her |his )?[\w'’-]+(?: [\w'’-]+)?){{0,2}}|"
    rf"(?:(?:which|that|it|this|and) )*(?:is |goes |counts )?(?:instead|in place|in lieu) of (?:(?:her|his|their|my|the|that) )?{_WHICH}(?: {_PAPER})?|"
    rf"(?:(?:which|that|it|this|and) )*replac(?:es|ing) (?:(?:her|his|their|my|the|that) )?{_WHICH}(?: {_PAPER})?|(?:two|2|both) {_PAPER}s)"
)


def without_papers(cell: str) -> str:
    """A cell that tells of nothing but which paper somebody handed in, made empty: the answers beside it are read as they are.

    >>> [without_papers(c) for c in ("2nd form, handed in at the door, instead of the first one", "new slip; replaces the old one")]
    ['', '']
    >>> kept = ("second slip, but do not use it", "instead of the name", "the other one may go", "handed in by her mum")
    >>> [without_papers(c) == c for c in kept]
    [True, True, True, True]
    """
    parts = [part for part in re.split(r"\s*[,;.–]\s*|\s+-\s+", fold(cell).strip(" .,;()")) if part]
    kin = _KIN.search(fold(cell)) is not None
    of_one = any(re.match(rf".*\b{_WHICH}\b", part) for part in parts)
    return "" if parts and of_one and not kin and all(map(_OF_PAPER.fullmatch, parts)) else cell


_KIN = re.compile(
    r"\b(?:mum|mam|mother|dad|father|parents?|guardian|carer|daughter|son|wife|husband|partner|sister|brother|friend)\b"
)
