"""What stands beside quotations: the translation that somebody wrote, and the turn before where somebody asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.evidence.proposals import sentences
from harvest.evidence.records import Quotation
from harvest.evidence.words import ELLIPSIS
from harvest.model import Passage, SaidBefore, Translation
from harvest.privacy import Cleared

WORDS = 60
"""Of a longer turn its last sentences are shown: what a quotation answers."""
FIRST = "Nobody said anything before it."
SILENT = "What was said just before may not be quoted."


class Beside:
    """What people put beside the quotations of a cleared inquiry; asked quotation by quotation."""

    def __init__(self, cleared: Cleared):
        planning = cleared.material.planning
        self._cleared = cleared
        self._translations = {(t.passage, t.start, t.end): t for t in planning.translations}
        self._wanted = planning.with_before
        self._sources: Mapping[int, Sequence[Passage]] | None = None

    def put(self, quotation: Quotation) -> Quotation:
        """The quotation with what belongs beside it."""
        if not self._translations and not self._wanted:
            return quotation
        translation = self._translation(quotation)
        before = self.before(quotation.passage_id) if quotation.passage_id in self._wanted else None
        return replace(quotation, translation=translation, before=before) if translation or before else quotation

    def before(self, passage_id: int) -> SaidBefore:
        """The turn of somebody else just before a passage, as it may leave; with a reason where it may not."""
        stored = self._cleared.stored
        own = self._in_source(passage_id)
        at = next((n for n, p in enumerate(own) if p.id == passage_id), 0)
        quoted = own[at]
        turn: list[Passage] = []
        last = quoted
        for p in reversed(own[:at]):
            if stored[p.id].number != stored[last.id].number - 1:  # who spoke there is counted no more
                break
            last = p
            if p.voice_id == quoted.voice_id and not turn:
                continue
            if turn and p.voice_id != turn[0].voice_id:
                break
            turn.insert(0, p)
        if not turn:
            return SaidBefore(why=FIRST if stored[last.id].number == 1 else SILENT)
        if any(p.id in self._cleared.held for p in turn):
            return SaidBefore(why=SILENT)
        return SaidBefore(turn[0].speaker, ending(" ".join(" ".join(p.text.split()) for p in turn)))

    def _translation(self, q: Quotation) -> Translation | None:
        start = self._cleared.stored[q.passage_id].start
        return self._translations.get((q.passage_id, q.start - start, q.end - start))

    def _in_source(self, passage_id: int) -> Sequence[Passage]:
        if self._sources is None:
            found: dict[int, list[Passage]] = defaultdict(list)
            for p in self._cleared.material.passages:
                found[p.source_id].append(p)
            number = self._cleared.stored
            self._sources = {i: sorted(rows, key=lambda p: number[p.id].number) for i, rows in found.items()}
            self._source_of = {p.id: i for i, rows in self._sources.items() for p in rows}
        return self._sources[self._source_of[passage_id]]


def ending(text: str, words: int = WORDS) -> str:
    """The last whole sentences of a text, up to about so many words, with a visible […] where the rest was.

    >>> ending("We sing. We dance on the green. What helps you to sing?", words=6)
    '[…] What helps you to sing?'
    """
    spans = sentences(text)
    if len(text.split()) <= words or len(spans) < 2:
        return text
    kept, counted = spans[-1][0], len(text[spans[-1][0] :].split())
    for start, end in reversed(spans[:-1]):
        counted += len(text[start:end].split())
        if counted > words:
            break
        kept = start
    return f"{ELLIPSIS} {text[kept:]}" if kept else text
