"""Boxes in an answer (``[x] yes``, ``Yes ☐  No ☑``): what was ticked is the answer, and an empty one is none."""

from __future__ import annotations

import re

_WIDE = r"[\s_]{0,6}"
TICKED = rf"(?:[☑☒✅🗹⊠]\ufe0f?|\[{_WIDE}[xX✓✔*]{_WIDE}\]|\({_WIDE}[xX✓✔*]{_WIDE}\))"
EMPTY = rf"(?:[☐□⬜▢◻]\ufe0f?|\[{_WIDE}\]|\({_WIDE}\))"
"""How a box is typed; as parts of patterns. Rings and black squares are no boxes where they may be a list's bullets."""
RINGED, RING = "●◉⦿", "○◯"
"""Rings that were filled in and that were not, within a pattern's brackets."""
_MARK = re.compile(rf"{TICKED}|{EMPTY}|[■✓✔✗✘]\ufe0f?")
_BOX = re.compile(rf"{TICKED}|{EMPTY}|[■{RING}{RINGED}]\ufe0f?")
_ON = f"☑☒■✅🗹⊠✓✔✗✘xX*{RINGED}"


def ticked(value: str) -> str:
    """Which of the words beside boxes were ticked; empty for none, what stands there where it has no boxes.

    >>> ticked("☒ Yes  ☐ No"), ticked("Yes ☐  No ☑"), ticked("[ ] yes [ ] no"), ticked("yes, gladly")
    ('Yes', 'No', '', 'yes, gladly')
    """
    boxes = list(_MARK.finditer(value))
    return value if len(boxes) < 2 else _chosen(value, boxes)


def chosen_in(cell: str) -> str:
    """The words beside the boxes of an answer that were ticked, of one box too; a cell without boxes as it is.

    >>> chosen_in("[ ] yes"), chosen_in("yes [x]"), chosen_in("☐ Yes, with my name"), chosen_in("( ) yes (x) no")
    ('', 'yes', '', 'no')
    >>> chosen_in("☐"), chosen_in("✓ ok"), chosen_in("yes (with my name)")
    ('☐', '✓ ok', 'yes (with my name)')
    """
    boxes = list(_BOX.finditer(cell))
    if not boxes or not re.search(r"\w", _BOX.sub("", cell)):
        return cell
    if len(boxes) > 1:
        return _chosen(cell, boxes)
    return " ".join(_BOX.sub(" ", cell).split()) if _is_on(boxes[0]) else ""


def _chosen(value: str, boxes: list[re.Match[str]]) -> str:
    before = bool(value[: boxes[0].start()].strip())
    edges = [0, *(b.end() for b in boxes)] if before else [*(b.start() for b in boxes), len(value)]
    words_beside = [
        value[(edges[n] if before else box.end()) : (box.start() if before else edges[n + 1])].strip(" ,;|/\t")
        for n, box in enumerate(boxes)
    ]
    return " and ".join(word for box, word in zip(boxes, words_beside, strict=True) if _is_on(box))


def _is_on(box: re.Match[str]) -> bool:
    return any(c in _ON for c in box.group())
