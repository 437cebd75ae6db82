"""Which passages are looked at together: few while they must be read, thousands where all of them is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from harvest.suggest.inputs import PassageText

AT_ONCE = 1024
"""So many passages of which all is known are looked at together: twice as many take no less time, and more memory."""
CHUNKS = (16, 64, 128)
"""Passages in the first, second and every later chunk: something shows soon, and a cancel is heard soon."""


def chunks(
    passages: Sequence[PassageText], known: Callable[[Sequence[PassageText]], Sequence[bool]] | None = None
) -> Iterator[Sequence[PassageText]]:
    """The passages in the chunks that are looked at together, in their order; those that are ``known`` by the
    thousand."""
    step = 0
    for first in range(0, len(passages), AT_ONCE):
        block = passages[first : first + AT_ONCE]
        there = known(block) if known else [False] * len(block)
        at = 0
        while at < len(block):
            until = at
            while until < len(block) and there[until]:
                until += 1
            if until - at <= CHUNKS[0]:
                until, step = at + CHUNKS[min(step, len(CHUNKS) - 1)], step + 1
            yield block[at:until]
            at = until
