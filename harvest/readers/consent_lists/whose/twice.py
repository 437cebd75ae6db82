"""Who stands on a list more than once, each time with another answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from harvest.model import Listed, Permission
from harvest.readers.permission.text import fold

STANDS_TWICE = "stands on the list more than once, with different answers"


def held_where_they_differ(people: Iterable[Listed]) -> tuple[Listed, ...]:
    """The people of a list; whoever stands on it twice permits what they permit both times, and is held where they may
    be quoted by the one answer and not by the other.

    >>> one, two = (Listed(("Ada Obi",), Permission(quotation=said)) for said in ("named", "anonymous"))
    >>> [person.permission.quotation for person in held_where_they_differ([one, two])]
    ['anonymous', 'anonymous']
    >>> again = Listed(("Ada O.",), Permission(quotation="no"))
    >>> [person.permission.hold for person in held_where_they_differ([one, again])]
    [('stands on the list more than once, with different answers',), ()]
    """
    listed = tuple(people)
    said: dict[str, list[Permission]] = defaultdict(list)
    for one in listed:
        for name in _called(one):
            said[name].append(one.permission)
    for short in [*said]:
        for whole in (name for name in said if _is_short_for(short, name)):
            said[whole] += said[short]
    found = []
    for one in listed:
        others = [other for name in _called(one) for other in said[name]]
        if one.permission.quotable and any(_answers(other) != _answers(one.permission) for other in others):
            if all(other.quotable for other in others) and not {"ask", "partners"} & {o.sharing for o in others}:
                one = replace(one, permission=reduce(Permission.narrower, others))
            else:
                one = replace(one, permission=replace(one.permission, hold=(*one.permission.hold, STANDS_TWICE)))
        found.append(one)
    return tuple(found)


def _answers(said: Permission) -> tuple[str, str]:
    return said.quotation, said.sharing


def _called(one: Listed) -> set[str]:
    return {" ".join(_AGAIN.sub(" ", fold(name)).replace(".", " ").split()) for name in one.names}


_AGAIN = re.compile(
    r"\(\W*(?:(?:2nd|second|another|again|duplicate|new|other)(?: (?:one|slip|form|go|time|card))?)\W*\)"
)
"""That it is a further answer of theirs, behind the name."""


def _is_short_for(short: str, whole: str) -> bool:
    """Whether a name is another with the first name or the surname cut to its first letter.

    >>> _is_short_for("ada o", "ada obi"), _is_short_for("a obi", "ada obi"), _is_short_for("b obi", "ada obi")
    (True, True, False)
    """
    first, _, last = short.rpartition(" ")
    if len(first) == 1:
        return whole.startswith(first) and whole.endswith(f" {last}") and len(whole) > len(short)
    return len(last) == 1 and first != "" and len(whole) > len(short) and whole.startswith(f"{first} {last}")
