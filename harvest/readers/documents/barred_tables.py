"""Tables drawn with bars in a plain text (``| Who | Words |``), as terminals, wikis and databases print them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line, letters_in
from harvest.readers.dropping import LeftOut

BARS = "marks between columns"
_ROW = re.compile(r"\s*\|.*\|\s*")
_RULE = re.compile(r"[\s|+:=─━│┼-]*[-=─━]{2,}[\s|+:=─━│┼-]*")
_LEAST, _WORDS = 3, 3
"""So many rows make a table, and so many words stand in the cells of one of its columns: what people said."""


def with_barred_tables(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks with such tables as tables; what a list of names and ticks draws so stays lines.

    >>> lines = ["| Who | Words |", "|-----|-------|", "| Jo  | We eat together. |", "| Bo  | It sings at night. |"]
    >>> with_barred_tables([Line(line) for line in lines], LeftOut())
    [[['Who', 'Words'], ['Jo', 'We eat together.'], ['Bo', 'It sings at night.']]]
    """
    made: list[Block] = []
    run: list[Line] = []
    for block in [*blocks, Line("")]:
        if isinstance(block, Line) and (_ROW.fullmatch(block.text) or _RULE.fullmatch(block.text)):
            run.append(block)
            continue
        table = _table(run)
        made += run if table is None else [table]
        if table is not None and (bars := letters_in(run) - letters_in([table])) > 0:
            dropped.add(BARS, "|" * bars, count=1)
        run = []
        made.append(block)
    return made[:-1]


def _table(lines: Sequence[Line]) -> list[list[str]] | None:
    rows = [
        [cell.strip() for cell in line.text.strip().strip("|").split("|")]
        for line in lines
        if not _RULE.fullmatch(line.text)
    ]
    if len(rows) < _LEAST or len({len(row) for row in rows}) != 1 or len(rows[0]) < 2:
        return None
    said = any(
        sum(len(cell.split()) for cell in column[1:]) >= _WORDS * sum(map(bool, column[1:])) > 0
        for column in zip(*rows, strict=True)
    )
    return rows if said else None
