"""Columns headed by the number of a question that another sheet spells out (``1 Words`` for ``1  May we quote?``)"""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.registry import Sheet

_HEAD = re.compile(r"\W*(?:q(?:uestion)?\.?\s?)?(\d{1,2})\b[.):]?\s*\S{0,20}(?: \S{1,20}){0,2}\s*$", re.I)
_QUESTION = re.compile(r"\W*(?:q(?:uestion)?\.?\s?)?(\d{1,2})\b[.):]?\s+(\S.{8,300}\?.{0,80})$", re.I | re.S)
_LEAST, _MOST = 2, 60
"""So many questions at least are spelt out, on a sheet of so many rows at most."""


def with_questions_told(sheets: Sequence[Sheet]) -> tuple[list[Sheet], list[str]]:
    """The sheets with such heads spelt out, and the titles of those that only spell them out.

    >>> slips = ("Slips", [["Name", "1 Words", "2 Name"], ["Ada Obi", "yes", "no"]])
    >>> printed = ("Printed slip", [["What it asked"], ["1  May we quote you?"], ["2  And print your name?"]])
    >>> told, keys = with_questions_told([slips, printed])
    >>> told[0][1][0], keys
    (['Name', 'May we quote you?', 'And print your name?'], ['Printed slip'])
    """
    asked: dict[str, str] = {}
    keys: list[str] = []
    for title, rows in sheets:
        lines = [" ".join(cell for cell in row if cell.strip()) for row in rows]
        found = {m[1]: m[2].strip() for line in lines if (m := _QUESTION.match(line)) is not None}
        if len(found) >= _LEAST and len(rows) <= _MOST and all(sum(map(bool, row)) <= _LEAST for row in rows):
            asked |= found
            keys.append(title)
    if not keys:
        return list(sheets), []
    told: list[Sheet] = []
    for title, rows in sheets:
        at = next(
            (n for n, row in enumerate(rows[:_TOP]) if title not in keys and _numbered(row, asked) >= _LEAST), None
        )
        if at is None:
            told.append((title, rows))
            continue
        head = [asked[m[1]] if (m := _HEAD.match(cell)) is not None and m[1] in asked else cell for cell in rows[at]]
        told.append((title, [*rows[:at], head, *rows[at + 1 :]]))
    return told, keys if any(one is not other for (_, one), (_, other) in zip(told, sheets, strict=True)) else []


_TOP = 6
"""Among so many first rows stand the heads of a table."""


def _numbered(row: Sequence[str], asked: dict[str, str]) -> int:
    return len({m[1] for cell in row if (m := _HEAD.match(cell)) is not None and m[1] in asked})
