"""What tellers said when they saw their own words: keep them, say them otherwise, take them out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harvest.model.words import complete


class CheckAnswer(StrEnum):
    """What a teller said of one passage; ``open`` takes an answer back."""

    KEEP = "keep"
    CHANGE = "change"
    TAKE_OUT = "take_out"
    OPEN = "open"

    @property
    def words(self) -> CheckAnswerWords:
        """How this answer reads."""
        return CHECK_ANSWERS[self]


@dataclass(frozen=True, slots=True)
class CheckAnswerWords:
    """``label`` for whoever records it, ``slip`` what the teller ticks; ``meaning`` says what follows from it."""

    label: str
    slip: str
    meaning: str


CHECK_ANSWERS = complete(
    CheckAnswer,
    {
        CheckAnswer.KEEP: CheckAnswerWords("Keep", "Keep it as it is", "These words may stand as they are."),
        CheckAnswer.CHANGE: CheckAnswerWords(
            "Change", "Say it like this instead", "The teller’s new words stand in every file, marked as theirs."
        ),
        CheckAnswer.TAKE_OUT: CheckAnswerWords(
            "Take out", "Take it out", "These words leave in no file; that somebody said something is still counted."
        ),
        CheckAnswer.OPEN: CheckAnswerWords("Not answered", "", "The teller has said nothing of these words."),
    },
)

IN_TELLERS_WORDING = "in the teller’s wording"
"""Stands behind words that a teller put otherwise."""


@dataclass(frozen=True, slots=True)
class Check:
    """What a teller said of the words ``[start, end)`` of a source, ``passage`` when it was asked.

    ``words`` are those that stand instead, for ``change`` alone. ``who`` wrote the answer down.
    """

    passage: int
    voice: int
    answer: CheckAnswer
    words: str = ""
    source: int = 0
    start: int = 0
    end: int = 0
    who: str = ""
    at: str = ""
