"""What was decided, one line a decision: put together when a pack prints it, and not for every look at the themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import starmap
from typing import overload

from harvest.evidence.team_records import DecisionRecord
from harvest.evidence.view import EvidenceView
from harvest.model import CodeRef, Decision, Passage


class History(Sequence[DecisionRecord]):
    """The decisions about the passages of a view, in order; about codes of one codebook where one is asked for."""

    def __init__(self, view: EvidenceView | Callable[[], EvidenceView]):
        """``view``: what they are about, or what gives it when somebody asks for them."""
        self._given = view

    @cached_property
    def _view(self) -> EvidenceView:
        return self._given if isinstance(self._given, EvidenceView) else self._given()

    def __iter__(self) -> Iterator[DecisionRecord]:
        view = self._view
        return (
            _record(view, d, view.passages[d.passage_id])
            for d in view.material.decisions
            if self._has(d.passage_id, d.code, d.to)
        )

    def _has(self, passage_id: int, code: CodeRef | None, to: CodeRef | None) -> bool:
        book = self._view.codebook
        books = {ref.codebook for ref in (code, to) if ref is not None} if book is not None else ()
        return passage_id in self._view.passages and (not books or book in books)

    @overload
    def __getitem__(self, at: int) -> DecisionRecord: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[DecisionRecord, ...]: ...
    def __getitem__(self, at: int | slice) -> DecisionRecord | tuple[DecisionRecord, ...]:
        return tuple(self)[at]

    def __len__(self) -> int:
        return sum(starmap(self._has, self._view.cleared.decided_about()))

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
