"""Decisions as they may leave, each cleared when somebody reads it: a look at the themes reads none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from harvest.model import CodeRef, Decision


class DecisionsLeft(Sequence[Decision]):
    """Those of the decisions ``given`` about which something is left, in order; ``left`` tells that of one, and
    ``clear`` gives it as it may leave."""

    def __init__(
        self, given: Sequence[Decision], left: Callable[[Decision], bool], clear: Callable[[Decision], Decision]
    ):
        self._given = given
        self._left = left
        self._clear = clear

    def __iter__(self) -> Iterator[Decision]:
        return (self._clear(d) for d in self._given if self._left(d))

    @overload
    def __getitem__(self, at: int) -> Decision: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Decision, ...]: ...
    def __getitem__(self, at: int | slice) -> Decision | tuple[Decision, ...]:
        return tuple(self)[at]

    def __len__(self) -> int:
        return sum(map(self._left, self._given))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def coders(self) -> set[str]:
        """Who made them; that is told without clearing one."""
        return {d.coder for d in self._given if self._left(d)}

    def about(self) -> Iterator[tuple[int, CodeRef | None, CodeRef | None]]:
        """Of each the passage and the codes that it is about; that too."""
        return ((d.passage_id, d.code, d.to) for d in self._given if self._left(d))
