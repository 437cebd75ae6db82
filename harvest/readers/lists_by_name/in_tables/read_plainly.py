"""Rows that the columns alone were read of, and plainly: a second hearing of these finds nothing but mistakes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.readers.consent_lists.plain_rows import is_below
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold


@dataclass(frozen=True, slots=True)
class ReadPlainly:
    """Who has such a row, by number, with the words over its table, and whether no other table is there."""

    below: Mapping[int, str] = field(default_factory=dict)
    alone: bool = False

    def in_table(self, heads: Sequence[str]) -> set[int]:
        """Whoever has such a row in the table below some heads.

        >>> ReadPlainly({0: "name quote you", 1: "called when"}).in_table(["Name", "Quote you?"])
        {0}
        """
        return {n for n, below in self.below.items() if self.alone or is_below(below, heads)}


@dataclass(frozen=True, slots=True)
class PlainRows:
    """The names in such rows, each with the words over its table, and whether no other table is there."""

    below: Mapping[str, str] = field(default_factory=dict)
    alone: bool = False

    def of(self, known: Known) -> ReadPlainly:
        """The same by who is known, where a name means one of them and no other row does.

        >>> known = Known([["Ada Obi"], ["Bo Lind", "Bo"]])
        >>> PlainRows({"Ada Obi": "name quote", "Dr Ada Obi and Bo": "name"}).of(known).below
        {0: 'name quote'}
        """
        found = [({span.who for span in known.spans(name)}, name, below) for name, below in self.below.items()]
        alone = [(who.pop(), name, below) for who, name, below in found if len(who) == 1]
        one = [(n, below) for n, name, below in alone if _is_theirs(name, known.called(n))]
        numbers = [n for n, _ in one]
        return ReadPlainly({n: below for n, below in one if numbers.count(n) == 1}, self.alone)


def _is_theirs(name: str, called: str) -> bool:
    """Whether a row under a name is found by what somebody is called, and not only by another name of theirs.

    >>> _is_theirs("Ada Obi", "Ada O"), _is_theirs("Dr Ada Obi", "Ada"), _is_theirs("Boudicca Orr", "Bo Lind")
    (True, True, False)
    """
    words = fold(name).replace(".", " ").split()
    own = fold(called).replace(".", " ").split()
    return all(any(word == one or (len(one) == 1 and word.startswith(one)) for word in words) for one in own)


NONE = PlainRows()
