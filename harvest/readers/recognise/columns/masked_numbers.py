"""Telephone numbers of which a tool shows some figures only: whoever rang in is called so."""

from __future__ import annotations

import re

_MASK = "*•＊"
_NUMBER = rf"(?:\+?\(?\d|[{_MASK}]{{2,5}}[-) ])[\d{_MASK}xX() -]{{4,20}}\d{{2}}"
_CLOCK = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_TIME = rf"[\[(<]?\s*({_CLOCK})\s*[\])>]?"
_STARTS = (
    ("header label time", re.compile(rf"^\s*({_NUMBER})\s*[,|–-]?\s*{_TIME}\s*$"), 1, 2),
    ("label time", re.compile(rf"^\s*({_NUMBER})\s*{_TIME}\s*[:：]\s*"), 1, 2),
    ("time label", re.compile(rf"^\s*{_TIME}\s*[-–—|]?\s*({_NUMBER})\s*[:：]\s*"), 2, 1),
    ("header time label", re.compile(rf"^\s*{_TIME}\s*[-–—|]?\s*({_NUMBER})\s*$"), 2, 1),
    ("label", re.compile(rf"^\s*({_NUMBER})\s*[:：]\s*(?=\S|$)"), 1, None),
)
"""Style, pattern, and the groups that hold the number and the time; the first that fits has the line."""
_FIGURES, _MASKED, _WHOLE = 4, 3, 7


def is_masked_number(label: str) -> bool:
    """Whether a label is a telephone number with some of its figures hidden.

    >>> is_masked_number("137****2209"), is_masked_number("+44 7700 900418"), is_masked_number("** 2024")
    (True, False, False)
    """
    if not any(mark in label for mark in _MASK) or re.fullmatch(_NUMBER, label.strip()) is None:
        return False
    figures, masked = sum(map(str.isdigit, label)), sum(label.count(mark) for mark in _MASK)
    apart = re.search(rf"\d{{4}} [{_MASK}]+ \d{{4}}", label) is not None  # years beside a rule of stars
    return figures >= _FIGURES and masked >= _MASKED and figures + masked >= _WHOLE and not apart


def find_masked_start(head: str) -> tuple[str, str, str | None, int] | None:
    """How a line starts the turn of such a number: style, number, time, and where the words begin.

    >>> find_masked_start("137****2209 00:02:13"), find_masked_start("** Ada: hello")
    (('header label time', '137****2209', '00:02:13', 20), None)
    """
    if not any(mark in head[:_LOOK] for mark in _MASK):
        return None
    for style, pattern, number, time in _STARTS:
        if (found := pattern.match(head)) and is_masked_number(found.group(number)):
            return style, found.group(number).strip(), found.group(time) if time else None, found.end()
    return None


_LOOK = 60
