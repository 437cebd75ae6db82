"""Which tables hang together, because one's columns tell something about another's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from harvest.privacy.disclosure.nouns import Table


def linked(tables: Sequence[Table]) -> list[list[int]]:
    """Groups of tables (by position): of the same attributes, or of attributes of which one follows from another.

    A district follows from its wards and an age group from years of age, also where nobody told the software so.
    """
    follows: dict[str, str] = {}

    def root(name: str) -> str:
        while follows.setdefault(name, name) != name:
            name = follows[name]
        return name

    def join(one: str, two: str) -> None:
        follows[root(one)] = root(two)

    plain: dict[str, dict[int, str]] = defaultdict(dict)
    for table in tables:
        for name in table.of[1:]:
            join(name, table.of[0])
        if len(table.of) == 1 and not table.where:
            plain[table.of[0]].update(table.column_of)
    names = list(plain)
    for one in names:
        for two in names:
            if root(one) != root(two) and _determines(plain[one], plain[two]):
                join(one, two)
    groups: dict[str, list[int]] = defaultdict(list)
    for i, table in enumerate(tables):
        groups[root(table.of[0]) if table.of else ""].append(i)
    return list(groups.values())


def _determines(one: dict[int, str], two: dict[int, str]) -> bool:
    seen: dict[str, str] = {}
    holders: dict[str, int] = defaultdict(int)
    for voice, value in one.items():
        if voice not in two:
            continue
        if seen.setdefault(value, two[voice]) != two[voice]:
            return False
        holders[value] += 1
    return len(set(seen.values())) > 1 and max(holders.values()) > 1
