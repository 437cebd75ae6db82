"""Boxes and rings in lines and cells: what was chosen of several printed answers, in the words of what was chosen."""

from __future__ import annotations

import re

_CHOSEN = r"(?:\[ ?[xX✓✔] ?\]|\( ?[xX✓✔•●] ?\)|[☒☑●◉✅⦿🗹])"
_LEFT = r"(?:\[\s*\]|\(\s*\)|[☐□○◯])"
_BOX = re.compile(rf"(?P<on>{_CHOSEN})|(?P<off>{_LEFT})")


def has_boxes(text: str) -> bool:
    """Whether boxes or rings stand in a text."""
    return _BOX.search(text) is not None


_NEXT = re.compile(r"\s+(?=(?:May|Can|Could|Do|Are|Is|Would|If|Please|I |We |My )[^?:]{0,120}[?:])")


def asked_and_chosen(text: str) -> list[tuple[str, list[str]]]:
    """The questions of a text with boxes, each with the words behind every box that was chosen.

    >>> asked_and_chosen("Quote me: ● yes ○ no May we name you? [ ] yes [X] no")
    [('Quote me:', ['yes']), ('May we name you?', ['no'])]
    >>> asked_and_chosen("[ ] yes, without my name"), asked_and_chosen("☒ yes ☒ no")
    ([('', [])], [('', ['yes', 'no'])])
    """
    boxes = list(_BOX.finditer(text))
    ends = [*(m.start() for m in boxes[1:]), len(text)][: len(boxes)]
    found: list[tuple[str, list[str]]] = [(text[: boxes[0].start()].strip() if boxes else text, [])]
    for n, (m, end) in enumerate(zip(boxes, ends, strict=True)):
        option, *after = _NEXT.split(text[m.end() : end].strip(), maxsplit=1)
        if m["on"]:
            found[-1][1].append(option.strip())
        if after and n + 1 < len(boxes):
            found.append((after[0].strip(), []))
    return found
