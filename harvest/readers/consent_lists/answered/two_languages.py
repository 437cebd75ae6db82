"""Forms that ask or answer in another language than English, or in two at once (``Yes / Ydw``): read in English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.said_elsewhere import in_plain_english
from harvest.readers.consent_lists.heads.in_cyrillic import in_plain_options
from harvest.readers.permission.text import fold

_APART = re.compile(r"\s+[/|]\s+|\s*\n\s*")
_ENGLISH = frozenset(
    re.findall(
        r"\S+",
        "the a of to you your yours we us our is are was what who may can ok if or and in on with yes no not name "
        "names leave my off fine say said use photos anything else happy be it don't please age table council story",
    )
)
_MOST, _HEADS = 0.6, 2


def in_one_language(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a table with its heads; where heads and answers say all twice, only what they say in English. What
    is answered in another language alone is put into English where it is known.

    >>> heads = ["Name / Enw", "OK to use it? / Iawn i'w ddefnyddio?", "Your name with it? / Eich enw?", "Bus / tram?"]
    >>> answers = [["Ada", "Yes / Ydw", "Leave my name off / Dim enw", "bus / tram"], ["Bo", "No / Na", "", ""]]
    >>> in_one_language([heads, *answers])[1:]
    [['Ada', 'Yes', 'Leave my name off', 'bus / tram'], ['Bo', 'No', '', '']]
    >>> in_one_language([["Name", "Quote / print?"], ["Ada", "yes / no"]])
    [['Name', 'Quote / print?'], ['Ada', 'yes / no']]
    >>> in_one_language([["Name", "Your name?"], ["Ada", "Magacayga ha qorina"]])[1:]
    [['Ada', 'without my name']]
    """
    table = in_plain_options(rows)
    if not table:
        return table
    _take_one_side(table)
    return [table[0], *([in_plain_english(cell) for cell in row] for row in table[1:])]


def _take_one_side(table: list[list[str]]) -> None:
    """Leave of what heads and answers say twice only what they say in English."""
    halves = {n: found for n, head in enumerate(table[0]) if len(found := _APART.split(head.strip())) == 2}
    side = _english_side(list(halves.values()))
    if side is None:
        return
    for n, found in halves.items():
        below = [row[n].strip() for row in table[1:] if n < len(row) and row[n].strip()]
        twice = [cell for cell in below if len(_APART.split(cell)) == 2]
        if not _is_told_twice(found, side):
            continue
        table[0][n] = found[side]
        if len(twice) < _MOST * len(below):
            continue
        for row in table[1:]:
            if n < len(row) and len(parts := _APART.split(row[n].strip())) == 2:
                row[n] = parts[side]


def _english_side(heads: Sequence[Sequence[str]]) -> int | None:
    """On which side of the mark the heads are English, where several are so on that side alone."""
    sure = [sum(_is_told_twice(head, side) for head in heads) for side in (0, 1)]
    best = max((0, 1), key=sure.__getitem__)
    return best if sure[best] >= _HEADS and not sure[1 - best] else None


def _is_told_twice(head: Sequence[str], side: int) -> bool:
    """Whether a head has words of English on one side and none on the other."""
    told = [sum(word in _ENGLISH for word in re.findall(r"[\w']+", fold(half))) for half in head]
    return told[side] > 0 and not told[1 - side]
