"""What stands at the edge of most slides, at one place and in the same words: a footer that somebody typed in boxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from harvest.model.punctuation import asks
from harvest.readers.recognise.event_structure import heading_place

_EDGE, _LEAST, _MOST = 0.12, 2, 0.5
"""So much of a slide's height is its edge; on so many slides, and such a part of them, a footer stands."""


def take_footers(slides: Sequence[Any], height: int) -> list[str]:
    """Take the boxes of such a footer off their slides; what stood in them."""
    boxes = [(shape, key) for slide in slides for shape in slide.shapes if (key := _at_edge(shape, height))]
    often = Counter(key for _, key in boxes)
    footers = [(shape, key) for shape, key in boxes if often[key] >= max(_LEAST, _MOST * len(slides))]
    for shape, _ in footers:
        shape.element.getparent().remove(shape.element)
    return [key[0] for _, key in footers]


def _at_edge(shape: Any, height: int) -> tuple[str, int, int] | None:
    """The words of a box at the edge of its slide, and where; None for any other box, a question and a table."""
    if shape.is_placeholder or not shape.has_text_frame or shape.top is None or shape.height is None:
        return None
    words = " ".join(shape.text_frame.text.split())
    edge = shape.top >= (1 - _EDGE) * height or shape.top + shape.height <= _EDGE * height
    told = asks(words) or heading_place(words) is not None
    return (words, shape.left, shape.top) if words and edge and not told else None
