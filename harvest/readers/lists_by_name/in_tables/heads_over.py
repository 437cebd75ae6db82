# ruff: noqa: E501 – patterns are easier to check on one line
"""Which row of a table heads the columns of the people below it, and which columns are nobody's answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import ASKED_BY
from harvest.readers.lists_by_name.heard.subjects import column_on
from harvest.readers.lists_by_name.page import Page
from harvest.readers.permission.text import fold


def heads_over(above: Sequence[list[str]], page: Page) -> list[str]:
    """What heads the columns of people: the row over them that asks the most, or where none does the last of them."""
    asked = [sum(bool(column_on(cell, page).about) for cell in row) for row in above]
    most = max(asked, default=0)
    return above[asked.index(most)] if most >= _ASKS else above[-1] if above else []


_ASKS = 2


def is_nobodys(head: str) -> bool:
    """Whether below a heading a program noted something, or stands who rang, typed or helped."""
    return bool(_OF_A_PROGRAM.match(fold(head)) or ASKED_BY.search(fold(head)))


_OF_A_PROGRAM = re.compile(
    r"\W*(?:timestamp|(?:start|completion|end|submit\w*|entry)[ _]?(?:time|date)|submitted(?: at| on)?|e-?mail(?: address)?|user ?name|ip address|(?:response|respondent|entry|submission) id)\W*$"
)
"""What a program writes down of everybody who answers."""
