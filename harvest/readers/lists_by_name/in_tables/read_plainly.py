"""Rows that the columns alone were read of, and plainly: a second hearing of these finds nothing but mistakes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.plain_rows import is_below
from harvest.readers.lists_by_name.who.people import Known


def read_plainly(plainly: Mapping[str, str], known: Known) -> dict[int, str]:
    """Who of those who are known has such a row, with the words over its table.

    >>> read_plainly({"Ada Obi": "name quote", "Dr Ada Obi and Bo": "name"}, Known([["Ada Obi"], ["Bo Lind", "Bo"]]))
    {0: 'name quote'}
    """
    found = [({span.who for span in known.spans(name)}, below) for name, below in plainly.items()]
    alone = [(who.pop(), below) for who, below in found if len(who) == 1]
    numbers = [n for n, _ in alone]
    return {n: below for n, below in alone if numbers.count(n) == 1}


def as_read(plainly: Mapping[int, str], heads: Sequence[str]) -> set[int]:
    """Whoever has such a row in the table below some heads.

    >>> as_read({0: "name quote you", 1: "called when"}, ["Name", "Quote you?"])
    {0}
    """
    return {n for n, below in plainly.items() if is_below(below, heads)}
