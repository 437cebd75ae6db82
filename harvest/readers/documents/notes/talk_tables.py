"""Tables of a document in which a talk was typed with more beside it than who spoke: rows of time, name and words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.talk_columns import NOTES, talk_columns


def talk_tables(blocks: Sequence[Block], dropped: LeftOut) -> tuple[list[Block], list[tuple[str, str]]]:
    """The blocks with such tables as rows of what is said by whom, and each note beside words with these words."""
    made: list[Block] = []
    notes: list[tuple[str, str]] = []
    for block in blocks:
        found = talk_columns(block[0], block[1:]) if not isinstance(block, Line) and len(block) > 1 else None
        if isinstance(block, Line) or found is None or (found.when is None and not found.notes):
            made.append(block)
            continue
        dropped.add("column names", " ".join(block[0]))
        rows = []
        for row in block[1:]:
            cells = [*row, *[""] * (len(block[0]) - len(row))]
            said = cells[found.said].strip()
            for note in (cells[n].strip() for n in found.notes):
                if note:
                    notes.append((said, note))
                    dropped.add(NOTES, note)
            if said or cells[found.who].strip():
                when = "" if found.when is None else found.clock(cells[found.when])
                rows.append([when, cells[found.who].strip(), said])
        made.append(rows)
    return made, notes


_CLOCK = re.compile(r"[\[(]?\d{1,2}(?:[:.][0-5]\d){1,2}[\])]?")
_CELLS, _LEAST, _MOST = 3, 4, 0.8
"""So many cells has a row of a talk: when, who, what; so many rows at least, and so many of all, begin with a time."""


def holds_timed_talk(blocks: Sequence[Block]) -> bool:
    """Whether a table holds who said what and when, row by row, so that its first row asks nothing of everybody.

    >>> said = [["0:10", "Ada", "How long?"], ["0:12", "Bo", "A day."]]
    >>> holds_timed_talk([said * 3]), holds_timed_talk([Line("0:10 Ada")])
    (True, False)
    """
    tables = [block for block in blocks if not isinstance(block, Line)]
    timed = [
        sum(len(row) == _CELLS and _CLOCK.fullmatch(row[0].strip()) is not None for row in rows) for rows in tables
    ]
    return any(n >= _LEAST and n > _MOST * len(rows) for n, rows in zip(timed, tables, strict=True))
