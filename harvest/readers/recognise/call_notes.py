"""Notes of who rang or came by, each begun with a day: somebody's pad, and nobody's story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.weekdays import DAY_OF_THE_WEEK

DAY = re.compile(
    r"\W*(?:" + DAY_OF_THE_WEEK + r"(?:day)?\b|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b)",
    re.I,
)
_RANG = re.compile(
    r"\b(?:rang|phoned|telephoned|called (?:in|back|me|us|the office)|texted|e-?mailed|"
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
    dated = [line for line in lines if DAY.match(line)]
    rang = sum(_RANG.search(line) is not None for line in dated)
    short = all(len(line.split()) <= _LONGEST for line in lines)
    return short and len(dated) >= max(_LEAST, 0.5 * len(lines)) and rang >= 1
