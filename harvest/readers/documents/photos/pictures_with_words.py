"""Pictures of a document and the lines that stand below each, or above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line

_MOST, _OVER, _TITLE = 0.6, 3, 12
"""Where most pictures have a heading over them, with few lines between, it is no word of the one before."""


@dataclass(slots=True)
class Captioned:
    """A photo, the lines of its caption, and whose words these are where the file says it apart from them."""

    name: str
    picture: bytes | None = None
    lines: list[str] = field(default_factory=list)
    who: str = ""
    above: bool = False
    """Whether a line above the words says whose they are, and not one behind them."""


def pictures_with_words(parts: Sequence[bytes | Line]) -> tuple[list[Line], list[Captioned]]:
    """The lines before the first picture, and each picture with the lines below it, or above where they stand there.

    Above is where a document ends with a picture: its pictures then come from the last to the first. Without pictures
    or without words there are none.
    """
    parts = [p for p in parts if isinstance(p, bytes) or p.text.strip()]
    pictures = sum(isinstance(p, bytes) for p in parts)
    if not 0 < pictures < len(parts):
        return [], []
    ordered = list(reversed(parts)) if words_above(parts) else _below_headings(parts)
    first = next(n for n, part in enumerate(ordered) if isinstance(part, bytes))
    items: list[Captioned] = []
    for part in ordered[first:]:
        if isinstance(part, bytes):
            items.append(Captioned("", part))
        else:
            items[-1].lines.append(part.text)
    return [p for p in ordered[:first] if isinstance(p, Line)], items


def _below_headings(parts: Sequence[bytes | Line]) -> list[bytes | Line]:
    """The parts with each picture before the heading that stands over it, where most pictures have one.

    >>> _below_headings([Line("My gate", 2), b"a", Line("Mud."), Line("His bench", 2), b"b", Line("Wet.")])[:2]
    [b'a', Line(text='My gate', heading=2, ...)]
    """
    over = {at: head for at, part in enumerate(parts) if isinstance(part, bytes) and (head := _head_of(parts, at)) >= 0}
    if len(over) <= _MOST * sum(isinstance(part, bytes) for part in parts):
        return list(parts)
    made = list(parts)
    for at, head in over.items():
        made[head : at + 1] = [parts[at], *parts[head:at]]
    return made


def _head_of(parts: Sequence[bytes | Line], at: int) -> int:
    """Where the heading over a picture stands; -1 where none does. What begins right below a picture is its own."""
    for n in range(at - 1, max(-1, at - 1 - _OVER), -1):
        part = parts[n]
        if isinstance(part, bytes):
            return -1
        if part.heading or (part.bold and len(part.text.split()) <= _TITLE and not re.search(r"[.!?…]\W*$", part.text)):
            return -1 if n and isinstance(parts[n - 1], bytes) else n
    return -1


def words_above(parts: Sequence[bytes | Line]) -> bool:
    """Whether the words of each picture stand above it."""
    parts = [p for p in parts if isinstance(p, bytes) or p.text.strip()]
    return bool(parts) and isinstance(parts[-1], bytes) and not isinstance(parts[0], bytes)
