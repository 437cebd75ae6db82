"""What is visible to whom, and under which code: blind rounds are hidden, merged codes are followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol, TypeVar

from harvest.coding.rounds import hidden
from harvest.model import Codebook, CodeRef, Decision, Round


def merged_codes(books: Iterable[Codebook]) -> dict[CodeRef, CodeRef]:
    """Which code in use every merged code ended up in."""
    found: dict[CodeRef, CodeRef] = {}
    for book in books:
        for code in book.codes:
            into = code.merged_into
            while into and (further := book.code(into)) is not None and further.merged_into:
                into = further.merged_into
            if into:
                found[CodeRef(book.id, code.id)] = CodeRef(book.id, into)
    return found


def follow_merged_codes(decisions: Iterable[Decision], merged: Mapping[CodeRef, CodeRef]) -> Iterable[Decision]:
    """The decisions with codes that were merged replaced by those that they were merged into."""
    if not merged:
        yield from decisions
        return
    for d in decisions:
        code = merged.get(d.code, d.code) if d.code else None
        to = merged.get(d.to, d.to) if d.to else None
        yield d if (code, to) == (d.code, d.to) else replace(d, code=code, to=to)


def visible_to_all(
    decisions: Iterable[Decision], rounds: Mapping[int, Round], books: Iterable[Codebook]
) -> tuple[Decision, ...]:
    """The decisions that views for everybody are made of: without blind rounds, under the codes in use now.

    What was decided under a code that has since been merged counts for the code it was merged into; the stored
    decision keeps the code and version under which it was made.
    """
    unseen = hidden(rounds)
    return tuple(follow_merged_codes((d for d in decisions if d.round_id not in unseen), merged_codes(books)))


class Decided(Protocol):
    """A decision, or as much of one as says who may see it."""

    @property
    def coder(self) -> str:
        """Who decided."""

    @property
    def round_id(self) -> int | None:
        """The round in which it was decided."""


D = TypeVar("D", bound=Decided)


def visible_to(reader: str, decisions: Iterable[D], rounds: Mapping[int, Round]) -> tuple[list[D], int]:
    """The decisions that one reader may see (their own, and all outside blind rounds), and how many they may not."""
    blind = hidden(rounds)
    seen: list[D] = []
    held = 0
    for d in decisions:
        if d.round_id in blind and d.coder != reader:
            held += 1
        else:
            seen.append(d)
    return seen, held
