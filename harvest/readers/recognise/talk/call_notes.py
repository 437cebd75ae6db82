# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes of who rang or came by, each begun with a day: somebody's pad, and nobody's story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import DAY_OF_THE_WEEK, MONTH
from harvest.readers.recognise.talk.calling import RANG

DAY = re.compile(
    r"\W*(?:" + DAY_OF_THE_WEEK + r"(?:day)?\b|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|"
    r"\d{1,2}(?:st|nd|rd|th)? " + MONTH + r"[a-z]*\b)",
    re.I,
)
_RANG = re.compile(
    rf"\b(?:{RANG}|called (?:in|back|me|us|the office)|"
    r"left (?:a|another) (?:message|voicemail)|stopped me|came (?:in|by|to the office)|popped in|dropped in)\b"
)
_LONGEST, _LEAST = 90, 2


def are_call_notes(texts: Sequence[str]) -> bool:
    """Whether paragraphs are notes of calls: several begin with a day, and somebody rang or came by in one of them.

    >>> pad = ["Tues 13 Oct, 9.40. Mo rang. Booklet fine.", "Wed 14 - boiler man", "Thu 15: Linda rang, wants it out"]
    >>> are_call_notes(pad), are_call_notes(["On Monday my sister rang me.", "We sang.", "Sunday is for cake."])
    (True, False)
    """
    lines = [line.strip() for text in texts for line in text.split("\n") if line.strip()]
    if _below_days(lines):
        return True
    dated = [line for line in lines if DAY.match(line)]
    rang = sum(_RANG.search(line) is not None for line in dated)
    short = all(len(line.split()) <= _LONGEST for line in lines)
    return short and len(dated) >= max(_LEAST, 0.5 * len(lines)) and rang >= 1


OF_CALLS = re.compile(
    r"\b(?:phone|telephone|call(?:er)?s?|voice ?mail|enquir(?:y|ies)|visitors?|message)s?['’]? (?:calls?|log|book|notes?|record|pad|messages?|taken|received|about|from|since)\b|"
    r"\bcalls? (?:about|received|taken|since|log)\b|\bwho (?:rang|called|phoned)\b",
    re.I,
)
"""What the title says of a pad or a table of calls."""
_ABOVE, _HEAD, _SPOKE = 3, 9, 0.3


def _below_days(lines: Sequence[str]) -> bool:
    """Whether short lines with a day, and whoever rang, each stand over what they said: a title says so, or the notes.

    >>> pad = ["17 Nov, 10.20 - Huw Parry", "Rang to say we spelt him wrong.", "18 Nov, 14.05 - Ines Cole", "She withdraws."]
    >>> _below_days(["Phone calls about consent", *pad]), _below_days(pad), _below_days(["Monday", "We rang the bell.", "Tuesday", "Cake."])
    (True, True, False)
    """
    at = [
        n for n, line in enumerate(lines) if DAY.match(line) and len(line.split()) <= _HEAD and line[-1:] not in ".!?,;"
    ]
    if len(at) < _LEAST or at[0] > _ABOVE or any(len(line.split()) > _LONGEST for line in lines):
        return False
    whose = sum(_WHO.search(lines[n]) is not None for n in at)
    notes = [lines[a + 1 : b] for a, b in zip(at, [*at[1:], len(lines)], strict=True)]
    if whose < len(at) or not all(notes) or max(map(len, notes)) > _ABOVE:
        return False
    rang = sum(any(_RANG.search(line.casefold()) for line in note) for note in notes)
    return any(map(OF_CALLS.search, lines[: at[0]])) or rang >= max(1, _SPOKE * len(notes))


_WHO = re.compile(
    r"\d.*[-–—:,]\s*(?:from |call from )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]*){0,3}\W*(?:\([^()]*\))?\W*$"
)
"""A day, a time and then a name."""
