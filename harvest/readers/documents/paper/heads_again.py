"""Heads of a talk's columns, which a PDF repeats at the top of each page, and words that go on overleaf."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.talk_columns import is_column_of_a_talk, tells_said, tells_who

HEADS = "column names"
_CELLS = re.compile(r"\t| {2,}")
_LEAST, _MOST = 2, 5
_WORDS = re.compile(
    r"\W*(?:text|content|dialogue|words spoken|spoken words|transcription|inhalt|texte|texto|testo|tekst|testun)\W*",
    re.I,
)
"""What the column of words is called too, below those of times and speakers."""


def without_heads_again(pages: Sequence[Sequence[str]], dropped: LeftOut) -> list[list[str]]:
    """The pages without heads of columns that stand one below the other, or again on one line of a later page.

    >>> first = ["Talk with Ada", "Time", "Speaker", "Transcript", "00:01", "Ada", "I came by"]
    >>> without_heads_again([first, ["Time", "Speaker", "Transcript", "boat that year."]], LeftOut())
    [['Talk with Ada', '00:01', 'Ada', 'I came by'], ['boat that year.']]
    >>> without_heads_again([["Name", "Ada", "Time", "noon"]], LeftOut())
    [['Name', 'Ada', 'Time', 'noon']]
    """
    kept: list[list[str]] = []
    seen: set[str] = set()
    for page in pages:
        left: list[str] = []
        n = 0
        while n < len(page):
            length = _stacked(page[n:])
            on_one_line = " ".join(page[n].split()) if _are_heads(_cells(page[n])) else ""
            if length or (on_one_line and on_one_line in seen):
                dropped.add(HEADS, " ".join(page[n : n + max(1, length)]))
                n += max(1, length)
                continue
            if on_one_line:
                seen.add(on_one_line)
            left.append(page[n])
            n += 1
        kept.append(left)
    return kept


def _cells(line: str) -> list[str]:
    """What stands in the columns of one line, which some programs part by no more than a space."""
    parts = [part.strip() for part in _CELLS.split(line.strip()) if part.strip()]
    return parts if len(parts) > 1 else line.split()


def _stacked(lines: Sequence[str]) -> int:
    """How many lines from the first on are heads of a talk's columns; 0 where they are none."""
    heads: list[str] = []
    for line in lines[:_MOST]:
        if not (is_column_of_a_talk(line.strip()) or (heads and _WORDS.fullmatch(line.strip()))):
            break
        heads.append(line)
    return len(heads) if _are_heads(heads, timed=True) else 0


def _are_heads(cells: Sequence[str], *, timed: bool = False) -> bool:
    """Whether cells name when, who and what was said, each once; a form asks for a name and words without the time."""
    if len(cells) > _LEAST:
        cells = ["Transcript" if _WORDS.fullmatch(cell.strip()) else cell for cell in cells]
    return (
        _LEAST + timed <= len(cells) <= _MOST
        and len({cell.strip().casefold() for cell in cells}) == len(cells)
        and all(is_column_of_a_talk(cell.strip()) for cell in cells)
        and sum(map(tells_who, cells)) == 1
        and sum(map(tells_said, cells)) == 1
    )


def goes_on_overleaf(lines: list[Line], first: str) -> None:
    """Take away blank lines at the foot of a page where its last sentence goes on with the ``first`` line overleaf."""
    last = next((line for line in reversed(lines) if line.text.strip()), None)
    if last is None or ends_sentence(last.text) or not first.strip()[:1].islower():
        return
    while not lines[-1].text.strip():
        lines.pop()
