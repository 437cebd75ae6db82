"""Why words are in the pack: who chose them, the reason, and who would not have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """What somebody gave as a reason, and when."""

    who: str
    because: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A quotation or a story that people chose to stand in the pack, in the manner of Most Significant Change.

    ``key`` is ``passage:12`` or, for a story that stands whole, ``story:5`` (its source). ``reason`` is the newest, of
    whoever chose it; None for words that nobody chose and somebody has something against. ``disagreed`` are those who
    would not have chosen it, with why.
    """

    key: str
    reason: Reason | None = None
    disagreed: tuple[Reason, ...] = ()

    @property
    def passage(self) -> int | None:
        """The passage it is about, None for a story."""
        return self._number("passage")

    @property
    def story(self) -> int | None:
        """The source that stands whole, None for a quotation.

        >>> Chosen("story:5").story, Chosen("story:5").passage
        (5, None)
        """
        return self._number("story")

    def _number(self, wanted: str) -> int | None:
        kind, _, number = self.key.partition(":")
        return int(number) if kind == wanted and number.isdigit() else None
