"""Pictures of a document and the lines that stand below each, or above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line


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
    ordered = list(reversed(parts)) if words_above(parts) else parts
    first = next(n for n, part in enumerate(ordered) if isinstance(part, bytes))
    items: list[Captioned] = []
    for part in ordered[first:]:
        if isinstance(part, bytes):
            items.append(Captioned("", part))
        else:
            items[-1].lines.append(part.text)
    return [p for p in ordered[:first] if isinstance(p, Line)], items


def words_above(parts: Sequence[bytes | Line]) -> bool:
    """Whether the words of each picture stand above it."""
    parts = [p for p in parts if isinstance(p, bytes) or p.text.strip()]
    return bool(parts) and isinstance(parts[-1], bytes) and not isinstance(parts[0], bytes)
