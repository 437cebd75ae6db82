"""Boxes in an answer (``[x] yes``, ``Yes ☐  No ☑``): what was ticked is the answer, and an empty one is none."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

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


def plain_choice(cell: str) -> str:
    """Which of a printed yes and no was ticked; ``?`` for both of them, empty for neither, any other cell as it is.

    >>> [plain_choice(cell) for cell in ("☒ yes  ☐ no", "Yes [ ] No [x]", "☒ yes ☒ no", "☐ yes ☐ no")]
    ['yes', 'No', '?', '']
    >>> plain_choice("☒ with name ☐ without"), plain_choice("☐ no")
    ('☒ with name ☐ without', '☐ no')
    """
    boxes = list(_BOX.finditer(cell))
    beside = _beside(cell, boxes) if len(boxes) == 2 else []
    if not beside or not all(closed.stripped(fold(words)) in closed.YES | closed.NO for words in beside):
        return cell
    said = [words for box, words in zip(boxes, beside, strict=True) if _is_on(box)]
    return "?" if len(said) > 1 else "".join(said)


def _chosen(value: str, boxes: list[re.Match[str]]) -> str:
    beside = zip(boxes, _beside(value, boxes), strict=True)
    return " and ".join(words for box, words in beside if _is_on(box))


def _beside(value: str, boxes: list[re.Match[str]]) -> list[str]:
    """The words that stand beside each box: before it where the first begins with words, else behind it."""
    before = bool(value[: boxes[0].start()].strip())
    edges = [0, *(b.end() for b in boxes)] if before else [*(b.start() for b in boxes), len(value)]
    return [
        value[(edges[n] if before else box.end()) : (box.start() if before else edges[n + 1])].strip(" ,;|/\t")
        for n, box in enumerate(boxes)
    ]


def _is_on(box: re.Match[str]) -> bool:
    return any(c in _ON for c in box.group())
