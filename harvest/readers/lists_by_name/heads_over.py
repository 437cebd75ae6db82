"""Which row of a table heads the columns of the people below it."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.subjects import column_on


def heads_over(above: Sequence[list[str]], page: Page) -> list[str]:
    """What heads the columns of people: the row over them that asks the most, or where none does the last of them."""
    asked = [sum(bool(column_on(cell, page).about) for cell in row) for row in above]
    most = max(asked, default=0)
    return above[asked.index(most)] if most >= _ASKS else above[-1] if above else []


_ASKS = 2
