"""A long text in parts, so that looking through it takes time with its length only."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 2000
"""So many characters at most has a part."""


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """A long text in parts of bounded length, cut between lines or sentences, so that time grows with length only.

    >>> [len(p) for _, p in pieces("One. " * 1000)]
    [2000, 2000, 1000]
    """
    at = 0
    while at < len(text):
        end = min(len(text), at + LONGEST)
        if end < len(text):
            part = text[at:end]
            best = max(part.rfind("\n") + 1, part.rfind(". ") + 2 if ". " in part else 0)
            best = best if best > LONGEST // 4 else part.rfind(" ") + 1
            end = at + (best or LONGEST)
        yield at, text[at:end]
        at = end
