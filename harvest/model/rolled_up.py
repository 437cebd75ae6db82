"""What an export of codings says of itself, so that many inquiries can be counted together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROLLUP_KEY = b"harvest.rollup"
"""Under this it stands in a Parquet file's metadata, as JSON."""
ROLLUP_VERSION = 1


@dataclass(frozen=True, slots=True)
class CodedFile:
    """One export as it describes itself; ``codes`` holds label and the code above by ``codebook/code``."""

    path: Path
    inquiry: str
    title: str
    at: str
    area: str
    below: int
    counted: str
    codes: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class CodedFiles:
    """The exports that count, oldest first, and what is left out and why.

    ``counted`` holds for each inquiry the voices that its newest and every later export counts, written short
    (``1-11,13``): a voice has to be in all of them.
    """

    files: tuple[CodedFile, ...]
    left_out: tuple[tuple[str, str], ...]
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """How many people said something of a code that way in an area and a year; ``code`` "" is anybody, of any code."""

    code: str
    counts_as: str
    area: str
    year: str
    people: int


def ranges(numbers: Iterable[int]) -> str:
    """Numbers written short.

    >>> ranges([3, 1, 2, 7])
    '1-3,7'
    """
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ",".join(f"{a}-{b}" if a < b else str(a) for a, b in found)
