"""Names that their narrow column broke: ``Mrs Dilys`` beside a time and ``Probert`` below it are one person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_CLOCK = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?:?$")
_NEAR, _LEAST, _LONGEST = 2, 3, 5


def with_whole_names(lines: Sequence[str]) -> list[str]:
    """The lines of a page as it is laid out, with what goes on in the column of names put to the name above.

    >>> page = ["0:05   INT          When was it?", "0:12   Mrs Dilys    It came in under the door. I was",
    ...         "       Probert      watching the telly.", "0:31   Gethin       I was on nights."]
    >>> with_whole_names(page)[1:3]
    ['0:12   Mrs Dilys Probert    It came in under the door. I was', '                    watching the telly.']
    """
    cells = [[(m.start(), m.group()) for m in _CELL.finditer(line)] for line in lines]
    timed = [row for row in cells if len(row) == 3 and _CLOCK.match(row[0][1])]
    if len(timed) < _LEAST:
        return list(lines)
    name_at, words_at = (Counter(row[n][0] for row in timed).most_common(1)[0][0] for n in (1, 2))
    made: list[str] = []
    last = -1
    for line, row in zip(lines, cells, strict=True):
        if len(row) == 3 and _CLOCK.match(row[0][1]) and abs(row[1][0] - name_at) <= _NEAR:
            last = len(made)
        elif row and not _CLOCK.match(row[0][1]) and last >= 0 and _goes_on(row, name_at, words_at):
            start, more = row[0]
            above = [(m.end(), m.group()) for m in _CELL.finditer(made[last])][1]
            made[last] = f"{made[last][: above[0]]} {more}{made[last][above[0] :]}"
            line = " " * (start + len(more)) + line[start + len(more) :] if len(row) == 2 else ""
        elif row and abs(row[0][0] - words_at) > _NEAR:
            last = -1
        made.append(line)
    return made


def _goes_on(row: Sequence[tuple[int, str]], name_at: int, words_at: int) -> bool:
    """Whether a line holds more of a name, and perhaps more words beside it, and nothing else."""
    short = len(row[0][1].split()) <= _LONGEST and row[0][0] + len(row[0][1]) < words_at
    beside = len(row) == 1 or (len(row) == 2 and abs(row[1][0] - words_at) <= _NEAR)
    return abs(row[0][0] - name_at) <= _NEAR and short and beside
