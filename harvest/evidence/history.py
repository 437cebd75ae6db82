"""What was decided, one line a decision: put together when a pack prints it, and not for every look at the themes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from harvest.evidence.team_records import DecisionRecord
from harvest.evidence.view import EvidenceView
from harvest.model import Decision, Passage


class History(Sequence[DecisionRecord]):
    """The decisions about the passages of a view, in order; about codes of one codebook where one is asked for."""

    def __init__(self, view: EvidenceView):
        self._view = view

    def __iter__(self) -> Iterator[DecisionRecord]:
        view = self._view
        for d in view.material.decisions:
            passage = view.passages.get(d.passage_id)
            books = {ref.codebook for ref in (d.code, d.to) if ref is not None} if view.codebook is not None else ()
            if passage is not None and (not books or view.codebook in books):
                yield _record(view, d, passage)

    @overload
    def __getitem__(self, at: int) -> DecisionRecord: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[DecisionRecord, ...]: ...
    def __getitem__(self, at: int | slice) -> DecisionRecord | tuple[DecisionRecord, ...]:
        return tuple(self)[at]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


def _record(view: EvidenceView, d: Decision, passage: Passage) -> DecisionRecord:
    return DecisionRecord(
        id=d.id,
        at=d.at,
        coder=d.coder,
        action=d.action.value,
        passage_id=d.passage_id,
        place=f"{view.title(d.source_id)}: {view.where(passage)}",
        code=str(d.code or ""),
        to=str(d.to or ""),
        polarity=d.polarity.value if d.polarity else "",
        codebook_version=d.codebook_version,
    )
