"""What of a file does not stand in any source, counted as it is left out."""

from __future__ import annotations

from harvest.model import Dropped


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
