"""Who stands on a list more than once, each time with another answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.permission.text import fold

STANDS_TWICE = "stands on the list more than once, with different answers"


def held_where_they_differ(people: Iterable[Listed]) -> tuple[Listed, ...]:
    """The people of a list; whoever stands on it twice and does not say the same both times is held.

    >>> from harvest.model import Permission
    >>> one, two = (Listed(("Ada Obi",), Permission(quotation=said)) for said in ("named", "anonymous"))
    >>> [person.permission.hold for person in held_where_they_differ([one, two])][0]
    ('stands on the list more than once, with different answers',)
    >>> again = Listed(("Ada O.",), Permission(quotation="no"))
    >>> [bool(person.permission.hold) for person in held_where_they_differ([one, again])]
    [True, False]
    """
    listed = tuple(people)
    said: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in listed:
        for name in _called(one):
            said[name].add((one.permission.quotation, one.permission.sharing))
    for short in said:
        for whole in (name for name in said if _is_short_for(short, name)):
            said[whole] |= said[short]
    found = []
    for one in listed:
        differ = any(len(said[name]) > 1 for name in _called(one))
        if differ and one.permission.quotable:
            held = replace(one.permission, hold=(*one.permission.hold, STANDS_TWICE))
            one = replace(one, permission=held)
        found.append(one)
    return tuple(found)


def _called(one: Listed) -> set[str]:
    return {" ".join(fold(name).replace(".", " ").split()) for name in one.names}


def _is_short_for(short: str, whole: str) -> bool:
    """Whether a name is another with the surname cut to its first letter."""
    first, _, last = short.rpartition(" ")
    return len(last) == 1 and first != "" and len(whole) > len(short) and whole.startswith(f"{first} {last}")
