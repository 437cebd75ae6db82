"""What of a file does not stand in any source, counted as it is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Dropped, ReadSource

_OF_THE_FILE = re.compile(
    r"times?\b|speaker names|cue |file header|code of|column|marks |title|words that the page hides|menus|boxes|cells|"
    r"numbers of lines|notes and styles|repeated caption|running heads|names of|test answers|rows without|"
    r"lines of the mail|what the mail answers|signatures|attachments|comments$|service lines|media|"
    r"reactions|quotes|private|words of the page around|other sheets"
)
"""Reasons that say of themselves that no words of people went: what programs write, and what was said once already."""
_FEW, _MUCH = 0.5, 300


def few_words_used(sources: Sequence[ReadSource], dropped: Sequence[Dropped]) -> str:
    """The sentence for a file of which more was left out than became sources; empty where that is as it should be."""
    kept = sum(visible(source.text) for source in sources)
    left = [d for d in dropped if not _OF_THE_FILE.match(d.reason)]
    lost = sum(d.characters for d in left)
    if not kept or lost < _MUCH or kept >= _FEW * (kept + lost):
        return ""
    most = max(left, key=lambda d: d.characters).reason
    return (
        f"Only {round(100 * kept / (kept + lost))} % of the words in this file were taken; most of the rest was left "
        f"out as “{most}”. Look whether that is right."
    )


class LeftOut:
    """Counts of what was left out and why; ``found()`` gives them in the order of their first appearance."""

    def __init__(self) -> None:
        self._counts: dict[str, list[int]] = {}

    def add(self, reason: str, text: str = "", *, count: int = 1) -> None:
        """Count one more thing left out; ``text`` is what stood there (its characters without white space count)."""
        entry = self._counts.setdefault(reason, [0, 0])
        entry[0] += count
        entry[1] += visible(text)

    def take(self, other: LeftOut) -> None:
        """Add what another attempt at the same file left out."""
        for reason, (count, characters) in other._counts.items():
            entry = self._counts.setdefault(reason, [0, 0])
            entry[0] += count
            entry[1] += characters

    def found(self) -> tuple[Dropped, ...]:
        """Everything left out so far."""
        return tuple(Dropped(reason, count, characters) for reason, (count, characters) in self._counts.items())


def visible(text: str) -> int:
    """How many characters are not white space.

    >>> visible(" a b ")
    2
    """
    return sum(map(len, text.split()))
