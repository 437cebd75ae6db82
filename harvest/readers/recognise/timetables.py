"""Timetables: a table of clock times with a notice around it, and nobody who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

ADVICE = "This looks like a timetable: it says when something goes, not what people said."
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.h]?[0-5]\d(?:\s*[ap]m)?|[-–—|.]{1,3}", re.I)
_OWN = re.compile(
    r"\b(?:I|I['’]\w+|my|mine|ich|mein\w*|je|j['’]\w+|mon|ma|mes|yo|mi|mis|ja|mój|moja|io|mio|eu|meu|ik|mijn)\b"
)
_SHARE, _LEAST, _AROUND = 0.8, 8, 120
"""So much of the cells are times, so many at least, and so many words may stand around."""


def why_timetable(tables: Sequence[Sequence[Sequence[str]]], around: Sequence[str]) -> str | None:
    """Why a document is a timetable and holds nobody's words; None for any other.

    >>> bus = [["Stop", "", ""], ["Ferry", "0705", "0935"], ["Mill", "0710", "0940"], ["Hall", "0715", "0945"]]
    >>> why_timetable([[*bus, ["School", "07:20", "09:50"]]], ["No service on Sundays."]) == ADVICE
    True
    >>> why_timetable([bus], ["I wait there every morning, and my neighbour waits with me."])
    """
    words = " ".join(around)
    if not tables or len(words.split()) > _AROUND or _OWN.search(words):
        return None
    cells = [cell.strip() for rows in tables for row in rows[1:] for cell in row[1:] if cell.strip()]
    times = [cell for cell in cells if _CLOCK.fullmatch(cell) and any(c.isdigit() for c in cell)]
    return ADVICE if len(times) >= _LEAST and len(times) >= _SHARE * len(cells) else None
