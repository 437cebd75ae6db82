"""A register, and answers by its numbers: tables that name nobody are given the names behind their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.people import Known
from harvest.readers.permission.text import fold

Rows = list[list[str]]
_NUMBER = re.compile(r"[A-Za-z]{0,3}[- ]?\d{1,4}[a-z]?")
_LEAST = 2


def joined_by_number(tables: Sequence[Rows], known: Known) -> list[Rows]:
    """The tables, those by numbers with the name that another has behind each number in a column of its own.

    >>> register = [["Plots of 2024", ""], ["No.", "Name"], ["1", "Ada Obi"], ["2", "Bo Lind"]]
    >>> answers = [["No.", "quote"], ["2", "no"], ["1", "yes"]]
    >>> joined_by_number([register, answers], Known([["Ada Obi"], ["Bo Lind"]]))[1]
    [['', 'No.', 'quote'], ['Bo Lind', '2', 'no'], ['Ada Obi', '1', 'yes']]
    """
    registers = [found for table in tables if (found := _register(table, known))]
    now = []
    for table in tables:
        at = None if any(known.spans(cell) for row in table for cell in row) else _by_numbers(table, registers)
        now.append(table if at is None else _with_names(table, *at))
    return now


def _register(table: Rows, known: Known) -> tuple[str, dict[str, str]] | None:
    """The heading of the numbers by which a table names people, and whom each stands for."""
    for n in range(max((len(row) for row in table), default=0)):
        named: dict[str, set[str]] = {}
        for row in table:
            who = next((cell for cell in row if known.spans(cell)), "")
            if who and n < len(row) and _NUMBER.fullmatch(row[n].strip()):
                named.setdefault(row[n].strip(), set()).add(who)
        if len(named) >= _LEAST and all(len(who) == 1 for who in named.values()):
            column = [row[n].strip() if n < len(row) else "" for row in table]
            first = next(at for at, cell in enumerate(column) if cell in named)
            head = next((cell for cell in reversed(column[:first]) if cell), "")  # a title may stand above
            return fold(head), {number: next(iter(who)) for number, who in named.items()}
    return None


def _by_numbers(table: Rows, registers: Sequence[tuple[str, dict[str, str]]]) -> tuple[int, dict[str, str]] | None:
    for n in range(max((len(row) for row in table), default=0)):
        column = [row[n].strip() for row in table if n < len(row) and row[n].strip()]
        for head, named in registers:
            numbers = [cell for cell in column if cell in named]
            if (
                column
                and fold(column[0]) == head
                and len({*numbers}) >= _LEAST
                and all(_NUMBER.fullmatch(cell) for cell in column[1:])
            ):
                return n, named
    return None


def _with_names(table: Rows, at: int, named: dict[str, str]) -> Rows:
    return [[named.get(row[at].strip(), "") if at < len(row) else "", *row] for row in table]
