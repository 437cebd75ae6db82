"""What of a file does not stand in any source, counted as it is left out."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from harvest.model import Dropped, ReadSource

_OF_THE_FILE = re.compile(
    r"times?\b|speaker names|cue |file header|code of|column|marks |title|words that the page hides|menus|boxes|cells|"
    r"numbers of (?:lines|cards)|notes and styles|repeated caption|running heads|names of|test answers|rows without|"
    r"lines of the mail|what the mail answers|signatures|attachments|comments$|service lines|media|"
    r"reactions|quotes|private|buttons|posts that say how|tasks of the team|words of the page around|other sheets|"
    r"lines of the tool|votes for|what stands around the messages|marks that call|addresses behind|hyphens at|"
    r"when the texts were|lines to write on|counts before captions|what the editor keeps|telephone numbers|ruled lines"
)
"""Reasons that say of themselves that no words of people went: what programs write, and what was said once already."""
PERMITTED = "what people permit (kept beside their words)"
"""Why statements of leave among words are left out, whichever reader found them."""


@dataclass(frozen=True, slots=True)
class Account:
    """Letters of a file that became sources, and those left out that may be words, most of them for what reason."""

    kept: int
    left: int
    most: str

    @property
    def share_left(self) -> float:
        """Which part of both was left out, 0 to 1."""
        return self.left / max(1, self.kept + self.left)


def account(sources: Sequence[ReadSource], dropped: Sequence[Dropped]) -> Account:
    """How many letters were taken and left; what programs write and what was kept beside the words does not count.

    >>> account([], [Dropped("headings", 1, 30), Dropped("times", 9, 90)])
    Account(kept=0, left=30, most='headings')
    """
    left = [d for d in dropped if d.characters and not _OF_THE_FILE.match(d.reason) and "(kept" not in d.reason]
    most = max(left, key=lambda d: d.characters).reason if left else ""
    return Account(sum(visible(source.text) for source in sources), sum(d.characters for d in left), most)


class LeftOut:
    """Counts of what was left out and why; ``found()`` gives them in the order of their first appearance."""

    def __init__(self) -> None:
        self._counts: dict[str, list[int]] = {}

    def add(self, reason: str, text: str = "", *, count: int = 1) -> None:
        """Count one more thing left out; ``text`` is what stood there (its characters without white space count)."""
        entry = self._counts.setdefault(reason, [0, 0])
        entry[0] += count
        entry[1] += visible(text)

    def less(self, reason: str, characters: int) -> None:
        """Characters that a reader put in itself, and that are counted with that reason when they go again."""
        self._counts.setdefault(reason, [0, 0])[1] -= characters

    def take(self, other: LeftOut, *, but: Collection[str] = ()) -> None:
        """Add what another attempt at the same file left out, but for some reasons."""
        for reason, (count, characters) in ((r, c) for r, c in other._counts.items() if r not in but):
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
