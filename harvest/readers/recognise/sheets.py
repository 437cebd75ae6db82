"""What sheets that a group wrote on are called: nobody speaks under such a label."""

from __future__ import annotations

import re

SHEETS = (
    r"(?:flip[ -]?(?:charts?|overs?|sheets?|papers?)?s?|charts?|sheets?|posters?|(?:wish |idea |white ?|pin ?)?boards?|"
    r"walls?|easels?|table ?cloths?|blatt|plakat|feuille|affiche|hoja|cartel|arkusz|taflen)"
)
"""A flip chart, a sheet, a poster or a board, before its number."""
_NAMED = re.compile(rf"{SHEETS}\s*(?:no\.?|nr\.?|n[°º]|#)?\s*(?:\d{{1,2}}|[A-H])\s*(?:[(\[].{{0,40}})?", re.I)


def names_a_sheet(label: str) -> bool:
    """Whether a label is a sheet's with its number.

    >>> names_a_sheet("Flip 2"), names_a_sheet("Flip-chart no. 3 (blue)"), names_a_sheet("Flip Orr")
    (True, True, False)
    """
    return _NAMED.fullmatch(label.strip("*_#= ")) is not None


_HEADS = re.compile(rf"\W*{SHEETS}\s*\d{{1,2}}\s*[:–—-]+\s*\S", re.I)
_HEAD = 16


def heads_a_sheet(line: str) -> bool:
    """Whether a line says which sheet begins, and what stands over it.

    >>> heads_a_sheet("SHEET 4 – SAMOSA – gets in the way"), heads_a_sheet("Sheet 4"), heads_a_sheet("Boards: 4 lost")
    (True, False, False)
    """
    return len(line.split()) <= _HEAD and _HEADS.match(line) is not None
