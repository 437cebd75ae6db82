"""Stories that people chose to stand whole in the pack, as far as every word of them may leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harvest.evidence.view import EvidenceView
from harvest.model import Chosen


@dataclass(frozen=True, slots=True)
class WholeStory:
    """A story from beginning to end: who told it, its words, the passages in it, and why it was chosen."""

    title: str
    voice: str
    place: str
    text: str
    passages: tuple[int, ...]
    chosen: Chosen


def whole_stories(view: EvidenceView, chosen: Iterable[Chosen]) -> tuple[tuple[WholeStory, ...], int]:
    """The stories that stand whole, and how many were chosen of which some words may not leave."""
    found, held = [], 0
    for c in chosen:
        if c.story is None or c.reason is None:
            continue
        source = view.sources.get(c.story)
        own = [p for p in view.passages.values() if p.source_id == c.story]
        if source is None or not own:
            continue
        if any(p.id in view.cleared.held for p in own):
            held += 1
            continue
        ids = tuple(p.id for p in own)
        found.append(WholeStory(source.title, own[0].speaker, view.where(own[0]), source.text.strip(), ids, c))
    return tuple(found), held
