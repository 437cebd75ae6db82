"""What stands beside a quotation on somebody's request: a translation of it, and what was said just before."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Translation:
    """What a person made of words in another language, shown as theirs and never instead of the words.

    ``[start, end)`` are code points of the passage's text; ``of`` is the mark of the words that stood there then
    (`mark_of`): where others stand there by now it is a translation of nothing.
    """

    passage: int
    start: int
    end: int
    text: str
    by: str
    at: str = ""
    of: str = ""

    def fits(self, passage_text: str) -> bool:
        """Whether the words are still those that were translated."""
        return mark_of(passage_text[self.start : self.end]) == self.of

    @property
    def said(self) -> str:
        """As it is printed below the words.

        >>> Translation(1, 0, 3, "We mend boats.", "Amina").said
        '“We mend boats.” (translation by Amina)'
        """
        return f"“{self.text}” (translation by {self.by or 'a person without a name'})"


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """The turn before a quotation; without ``text`` where none may be shown, and then ``why`` says why."""

    who: str = ""
    text: str = ""
    why: str = ""

    @property
    def said(self) -> str:
        """As it is printed above the words; empty where nothing may be.

        >>> SaidBefore("Facilitator 2", "What helps here?").said
        'Just before, Facilitator 2: “What helps here?”'
        """
        return f"Just before, {self.who}: “{self.text}”" if self.text else ""


def mark_of(words: str) -> str:
    """What words are known by again without being kept a second time."""
    return hashlib.sha256(" ".join(words.split()).encode("utf-8", errors="replace")).hexdigest()[:16]
