"""Lines of a typed transcript that nobody says: headings, times, numbers of pages, what a program notes of itself."""

from __future__ import annotations

import re

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.service_lines import is_service_line
from harvest.readers.recognise.turn_starts import Start, find_start

_TIME_ALONE = re.compile(r"^\s*[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*$")
_PAGE_NUMBER = re.compile(r"^\W*\d{1,4}\W*$")


def is_service(line: str) -> bool:
    """Whether a line is a program's or the number of a page."""
    return is_service_line(line) or _PAGE_NUMBER.match(line) is not None


def is_beside(line: Line) -> bool:
    """Whether nobody could be saying a line: a heading, a time, a number of a page, what a program says."""
    headed = line.heading and line.text.strip()
    return bool(headed or _TIME_ALONE.match(line.text) or is_service(line.text))


_BEGAN = re.compile(r"^[^:]{2,60}?\s[–—-]\s(?P<what>[^:]{4,60})$")
"""What Teams writes of who began to record: ``Anna Kowalczyk – rozpoczęto transkrypcję``."""


def start_of(line: Line) -> Start | None:
    """How a line begins somebody's go; None for one that only says who began or ended the recording."""
    if not line.text.strip() or line.heading is not None:
        return None
    found = find_start(line.text)
    began = _BEGAN.match(line.text.strip()) if found is not None else None
    return None if began and is_service_line(began["what"]) else found
