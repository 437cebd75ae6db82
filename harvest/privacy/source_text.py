"""One source's text as it may leave, and where each place of the stored text is in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from harvest.model import Passage, Source

GAP = "[…]"
NAME = "[name]"
"""Stands for their own name in words of somebody named beside them: a pseudonym would tell who says other words."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the stored text, ``[start, end)`` in code points, and what stands there instead."""

    start: int
    end: int
    instead: str


_NONE: tuple[int, ...] = ()
_NO_SHIFT = (0,)
_NO_CUTS: tuple[Cut, ...] = ()


class ClearedText:
    """The text with every cut made. ``text`` is the result; ``span`` moves offsets of the stored text into it."""

    __slots__ = ("_cuts", "_ends", "_shift", "_stored", "text")

    def __init__(self, stored: str, cuts: Iterable[Cut]):
        self._stored = stored
        self._cuts: Sequence[Cut] = _merged(cuts)
        self._ends: Sequence[int] = _NONE
        self._shift: Sequence[int] = _NO_SHIFT
        self.text = stored
        if self._cuts:  # in most texts nothing is: they are there once
            self._cut()

    def _cut(self) -> None:
        stored = self._stored
        self._ends = [cut.end for cut in self._cuts]
        self._shift = [0, *accumulate(len(c.instead) - (c.end - c.start) for c in self._cuts)]
        parts, here = [], 0
        for cut in self._cuts:
            parts += [stored[here : cut.start], cut.instead]
            here = cut.end
        self.text = "".join([*parts, stored[here:]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stored span in the new text; beginning or ending inside a cut, it takes all that stands there."""
        if not self._cuts and 0 <= start <= end <= len(self.text):
            return start, end
        return self._place(start, is_end=False), self._place(end, is_end=True)

    def _place(self, old: int, *, is_end: bool) -> int:
        old = min(max(old, 0), len(self._stored))
        passed = bisect_right(self._ends, old)
        if passed < len(self._cuts):
            cut = self._cuts[passed]
            if cut.start < old:
                return cut.start + self._shift[passed] + (len(cut.instead) if is_end else 0)
        return old + self._shift[passed]


def cuts_of(
    source: Source,
    passages: Collection[Passage],
    held: Mapping[int, str],
    gone: Collection[int],
    names: Iterable[Cut],
    *,
    closed: bool,
) -> list[Cut]:
    """What has to be cut from a source.

    ``passages`` are all that lie in it, ``gone`` the ids of those that were withdrawn, ``held`` says why the words of
    others don't leave, ``names`` are replacements inside words that do. ``closed``: somebody who may not be quoted
    may have said what lies between passages, so that it doesn't leave either.
    """
    own = sorted(passages, key=lambda p: (p.start, p.end))
    withdrawn = [p for p in own if p.id in gone]
    closed = closed or any(p.id in held or p.id in gone for p in own)
    cuts = [Cut(p.start, p.end, "") for p in withdrawn]
    here = 0
    for p in own:
        if p.id in gone:
            continue
        if closed:
            cuts += _between(source.text, here, p.start, withdrawn)
        if p.id in held:
            cuts.append(Cut(p.start, p.end, f"[words held back: {held[p.id]}]"))
        here = max(here, p.end)
    if closed:
        cuts += _between(source.text, here, len(source.text), withdrawn)
    return [*cuts, *_apart(names, cuts)]


def _between(text: str, start: int, end: int, withdrawn: Collection[Passage]) -> list[Cut]:
    """One cut for what stands between two passages that stay; what was withdrawn leaves no trace there."""
    piece = text[start:end]
    if not piece.strip():
        return []
    inside = [p for p in withdrawn if p.start >= start and p.end <= end]
    other = list(piece)
    for p in inside:
        other[p.start - start : p.end - start] = " " * (p.end - p.start)
    first, last = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
    return [Cut(first, last, GAP)] if "".join(other).strip() else [Cut(first, end, "")]


def _apart(names: Iterable[Cut], cuts: Iterable[Cut]) -> list[Cut]:
    """The names that stand outside of every other cut."""
    taken = _merged(cuts)
    ends = [cut.end for cut in taken]
    found = []
    for name in names:
        at = bisect_right(ends, name.start)
        if at == len(taken) or taken[at].start >= name.end:
            found.append(name)
    return found


def _merged(cuts: Iterable[Cut]) -> Sequence[Cut]:
    """Cuts in order; overlapping ones as one, which says what the first of them says or, if nothing, the next."""
    made: list[Cut] = []
    for cut in sorted(cuts, key=lambda c: (c.start, c.end, c.instead)):
        if made and cut.start < made[-1].end:
            before = made.pop()
            made.append(Cut(before.start, max(before.end, cut.end), before.instead or cut.instead))
        else:
            made.append(cut)
    return made or _NO_CUTS


def in_file_title(source: Source, cut: Cut) -> Cut | None:
    """The same cut in the title of the file that stands at an end of its part's title; None outside it."""
    if not source.file or source.file == source.title:
        return None
    offset = len(source.title) - len(source.file)
    if source.title.endswith(source.file) and cut.start >= offset:
        return replace(cut, start=cut.start - offset, end=cut.end - offset)
    return cut if source.title.startswith(source.file) and cut.end <= len(source.file) else None
