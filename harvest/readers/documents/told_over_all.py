"""A line at the head of a document that permits something of nobody named: it holds for all that was said there."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Permission
from harvest.readers.documents.framed_story import frame_of
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told_people import header_fields
from harvest.readers.permission.told import permissions_told

_HEAD = 14
"""So many lines at the top may hold it."""


def told_over_all(blocks: Sequence[Block]) -> tuple[int, Permission] | None:
    """Where such a line stands and what it permits; None where there is none, or a form stands around one story.

    >>> told_over_all([Line("Permission to quote: no"), Line("Ada: We sang by the river.")])[1].quotation
    'no'
    """
    seen = 0
    for n, block in enumerate(blocks):
        if not isinstance(block, Line) or not block.text.strip():
            continue
        seen += 1
        if seen > _HEAD:
            return None
        if block.heading is None and (fields := header_fields(block.text)):
            return None if _frames_a_story(blocks) else (n, permissions_told([fields]).people[0])
    return None


def _frames_a_story(blocks: Sequence[Block]) -> bool:
    """Whether lines alone stand there, and several of them answer for one story."""
    lines = [block for block in blocks if isinstance(block, Line)]
    framed = frame_of(lines) if len(lines) == len(blocks) else None
    return framed is not None and len(framed.answers) > 1
