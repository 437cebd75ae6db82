"""Titles that people can read: of a file, and of its parts."""

from __future__ import annotations

import re
from functools import lru_cache

_COPY = re.compile(r"\s*\(\d{1,3}\)$")


@lru_cache(maxsize=4096)
def file_title(name: str) -> str:
    """A file by its name without suffix, underscores and the number of a repeated download.

    >>> file_title("Riverside_form (2).csv")
    'Riverside form'
    """
    stem = name.rpartition(".")[0] or name
    words = " ".join(stem.replace("_", " ").split())
    return _COPY.sub("", words) or words or name


def part_title(kind: str, number: int, of: str, part: int | None = None) -> str:
    """A part of a file by what it is, its number in the file and the file's title.

    >>> part_title("story", 12, "Riverside form"), part_title("dream", 3, "Cards", 2)
    ('Story 12, Riverside form', 'Dream 3, question 2, Cards')
    """
    question = f", question {part}" if part else ""
    return f"{kind[:1].upper()}{kind[1:]} {number}{question}, {of}"
