"""How much of everything stands on the feedback sheet: the most that goes on one side, the rest cut by rule."""

from __future__ import annotations

from dataclasses import dataclass, replace

LETTERS = 7
"""A word with the space behind it, in letters; a text is cut by letters, because one word may be as long as a page."""


@dataclass(frozen=True, slots=True)
class Amount:
    """So many things said, quotations beside each, dreams, dreams that stand alone, promises, requests, names, missing
    groups; and of ``words`` each."""

    said: int = 4
    quoted: int = 2
    dreams: int = 7
    apart: int = 3
    missing: int = 8
    pledges: int = 8
    asked: int = 4
    thanked: int = 16
    words: int = 36

    def cut(self, text: str, times: int = 1) -> str:
        """What people wrote, no longer than goes here; … stands where the rest was.

        >>> Amount(words=10).cut("A warm room, open every weekday, within ten minutes of every door in town, with tea.")
        'A warm room, open every weekday, within ten minutes of every door in…'
        """
        most = self.words * LETTERS * times
        if len(text) <= most:
            return text
        kept = text[: most - 1]
        return (kept.rpartition(" ")[0] or kept).rstrip(",;:") + "…"

    def short_enough(self, text: str) -> bool:
        """Whether somebody's own words can be printed whole: they are left out rather than cut in a sentence."""
        return len(text) <= self.words * LETTERS

    def less(self, right: bool) -> Amount | None:
        """One thing less in the column that is too long, of that of which there is most; when only the least is left,
        fewer words of each; None where there is no less."""
        over = {field: getattr(self, field) - least for field, least in LEAST[right].items()}
        most = max(over, key=lambda field: over[field])
        if over[most] > 0:
            return replace(self, **{most: getattr(self, most) - 1})
        fewer = max(self.words - 6, FEWEST)
        return replace(self, words=fewer, thanked=min(self.thanked, 8)) if fewer < self.words else None


LEAST = (
    {"said": 2, "dreams": 2, "quoted": 1, "apart": 1, "missing": 4},
    {"pledges": 3, "asked": 1},
)
"""What is left of everything however much there is, in the first column and in the second."""
FEWEST = 6
IN_FULL = "in the full report"
"""Where the rest is to be read; the sheet says at its end how to get it."""
