"""Questions over the columns of their answers (``Quote me`` over ``yes`` and ``no``), made one column each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.asking import column_of, plain_of
from harvest.readers.lists_by_name.heard.said import OPEN, YES
from harvest.readers.lists_by_name.signs.choices import is_plain

Rows = list[list[str]]
_EMPTY = re.compile(r"[☐□○◇☆]?|\[ ?\]|[-–—]")
"""A box that was left empty, however it is drawn."""
_LONG = 12
"""A heading of more words tells something."""


def heads_joined(rows: Rows, first: int) -> tuple[Rows, int]:
    """The rows, all equally long, with one row of headings above the first that names somebody, and where that stands.

    >>> rows = [["Sign in", "", "Quote me", "", "My name", "", ""], ["Who", "In at", "yes", "no", "ok", "no", "Notes"],
    ...         ["Ada", "5.10", "x", "", "", "x", ""], ["Bo", "", "x", "x", "", "", "both"],
    ...         ["Cy", "", "", "", "x", "", ""]]
    >>> heads_joined(rows, 2)
    ([['Who', 'In at', 'Quote me', 'My name', 'Notes'], ['Ada', '5.10', 'yes', 'no', ''], ['Bo', '', '?', '', 'both'], \
['Cy', '', '', 'ok', '']], 1)
    """
    above = next((n for n in range(first - 1, -1, -1) if sum(map(bool, rows[n])) > 1), None)
    if above is None or above == 0:
        return rows, first
    groups = _groups(rows[above - 1], rows[above])
    if not groups:
        return rows, first
    heads = [own or over for over, own in zip(rows[above - 1], rows[above], strict=True)]
    now: Rows = [_cut(heads, [], groups)]
    now += [_cut(row, rows[above], groups) for row in rows[first:]]
    return now, 1


def _groups(over: Sequence[str], own: Sequence[str]) -> dict[int, tuple[int, str]]:
    """Where the answers of a question begin: where they end, and what it asks."""
    found: dict[int, tuple[int, str]] = {}
    n = 0
    while n < len(own):
        end = n + 1
        asked = over[n]
        while end < len(own) and asked and over[end] in ("", asked) and is_plain(own[end]):
            end += 1
        answers = list(own[n:end])
        if (
            end - n > 1
            and len(asked.split()) <= _LONG
            and column_of(asked).about
            and len({*answers}) == len(answers)
            and all(is_plain(answer) for answer in answers)
            and len({plain_of(answer) for answer in answers}) > 1
        ):
            found[n] = (end, asked)
        n = end
    return found


def _cut(row: Sequence[str], answers: Sequence[str], groups: dict[int, tuple[int, str]]) -> list[str]:
    """A row with one cell a question: what it asks where no answers are given, else the answer that is marked."""
    made: list[str] = []
    n = 0
    while n < len(row):
        if n not in groups:
            made.append(row[n])
            n += 1
            continue
        end, asked = groups[n]
        marked = [(answers[at], row[at]) for at in range(n, end) if not _EMPTY.fullmatch(row[at])] if answers else []
        if not answers:
            made.append(asked)
        elif len(marked) == 1 and (plain_of(marked[0][1]) == YES or marked[0][1] == marked[0][0]):
            made.append(marked[0][0])
        else:
            made.append(" ".join(said for _, said in marked if not plain_of(said)) or (OPEN if marked else ""))
        n = end
    return made
