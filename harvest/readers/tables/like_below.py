"""Rows below a head that are like those beneath them, and so name no columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

NUMBERED = re.compile(r"(?:(?:question|q|slide|item|frage|pregunta)\s*)?\d{1,3}(?:[._]?[a-z]|[._]\d{1,2}){0,2}$", re.I)
"""A head that only counts (``Q4``, ``3.a``), above the one with the words."""


def like_below(row: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a row is counted or answers like those beneath it (``Voter 1`` above ``Voter 2``, ``GREEN`` above
    ``Green``): then it names no columns."""
    for column, cell in enumerate(row):
        shape = _shape(cell)
        below = [r[column] for r in body if column < len(r) and r[column]]
        if cell and cell.casefold() in {b.casefold() for b in below}:
            return True
        if shape and len(below) >= 2 and len({cell, *below}) > len(below) and all(_shape(b) == shape for b in below):
            return True
    return False


def _shape(cell: str) -> str:
    """A short cell with its figures as one mark; empty for one without figures or without letters.

    >>> _shape("Voter 12"), _shape("H03"), _shape("2026"), _shape("Q1")
    ('Voter #', 'H#', '', '')
    """
    counted = re.fullmatch(r"([^\W\d_]{1,20}\W{0,2})(\d{1,5})", cell)
    return f"{counted.group(1)}#" if counted and not NUMBERED.match(cell) else ""
