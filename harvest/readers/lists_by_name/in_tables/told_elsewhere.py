# ruff: noqa: E501 – patterns are easier to check on one line
"""Cells of a table that tell something else than leave: where there are many, the table is no list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.what_stands import asks_to_tell
from harvest.readers.lists_by_name.heard.asking import Column
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.in_tables.row_heard import TELLS
from harvest.readers.lists_by_name.in_tables.row_texts import PARENT
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.codes import meant_by
from harvest.readers.permission.text import fold

_NAME = 3
_OFFICE = re.compile(
    r"^\W*(?:(?:officers?|office|staff|hosts?|team|admin|our|my)['’]?s? )?(?:notes?|remarks?|rmks?|how did you (?:hear|find out|learn)|office(?: use)?|admin|uwagi|notatki|nodiadau|bemerkung\w*|remarques?|notas|observaci\w+)\b"
)
"""Where whoever keeps a list notes something."""


def told_elsewhere(rows: Sequence[Sequence[str]], columns: Sequence[Column], names: set[int], page: Page) -> int:
    """How many cells tell something, in columns that neither ask for leave nor note what belongs to it."""
    found = 0
    for n, column in enumerate(columns):
        told = asks_to_tell(column.head) and len({row[n] for row in rows}) > 2
        noted = _OFFICE.match(fold(column.head)) or (
            not column.head and 2 * sum(bool(row[n]) for row in rows) < len(rows)
        )
        most = 0 if told else TELLS if noted else _NAME
        if n not in names and not column.about and not PARENT.search(fold(column.head)):
            cells = [row[n] for row in rows if len(row[n].split()) > most]
            found += sum(meant_by(cell, page.key) is None and not heard(cell).answers for cell in cells)
    return found
