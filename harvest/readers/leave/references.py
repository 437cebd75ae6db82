"""Whom a sentence on leave names, and what it says of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.leave.voices import Voice, calls, numbers_in

NOTHING = re.compile(r"^\W*(?:(?:and|or|,|&|/|too|also|both|plus|as well|respectively|only|in full|please)\W*)*$", re.I)
_JOINS = re.compile(
    r"^(?:['’]s)?\W*(?:(?:and|or|nor|plus|und|et|y|e|i|a|ac|both|the|mrs?|ms|miss|dr|also)\W*){0,3}$", re.I
)


def segments(text: str, groups: Sequence[tuple[int, int, set[int]]]) -> list[tuple[str, set[int]]]:
    """What a sentence says of each group of people that it names, with "she" in the place of a name."""
    if len(groups) == 1:
        start, end, about = groups[0]
        return [(_with_she(text[:start], text[end:]), about)]
    edges = [*(g[0] for g in groups[1:]), len(text)]
    after = [text[g[1] : e] for g, e in zip(groups, edges, strict=True)]
    before = text[: groups[0][0]]
    if all(NOTHING.match(a) or len(a.split()) < 2 for a in after):
        return [(before, set().union(*(g[2] for g in groups)))]
    found: list[tuple[str, set[int]]] = []
    waiting: set[int] = set()
    for n, (one, said) in enumerate(zip(groups, after, strict=True)):
        waiting = waiting | one[2]
        if NOTHING.match(said) and n + 1 < len(groups):
            continue
        said = said if not NOTHING.match(said) else after[n - 1] if n else before
        found.append((_with_she(before if n == 0 else "", said), waiting))
        waiting = set()
    return found


def _with_she(before: str, after: str) -> str:
    if not before.strip(' \t*•–—-(["“'):
        lead = re.sub(r"^\W*[:–—=-]\s*", "", after)
        return (
            lead
            if lead != after
            else f"she {after.lstrip(' ')}"
            if not after.startswith(("'s", "’s"))
            else f"her{after[2:]}"
        )
    if NOTHING.match(after):
        # "Can use: 2, 3" – the names or numbers end what is said of them.
        return re.sub(r"[:–—-]\s*$", "", before.rstrip()) if re.search(r"[:–—-]\s*$", before) else f"{before}her"
    return f"{before}her {after}"


def groups_in(text: str, voices: Sequence[Voice]) -> list[tuple[int, int, set[int]]]:
    """Where a sentence names people, those who are listed together as one."""
    found = [(a, b, {n}) for a, b, n in calls(text, voices)]
    by_number = {v.number: n for n, v in enumerate(voices) if v.number}
    if by_number:
        for a, b, listed in numbers_in(text):
            if all(k in by_number for k in listed) and not any(x < b and a < y for x, y, _ in found):
                found.append((a, b, {by_number[k] for k in listed}))
    found.sort(key=lambda one: one[0])
    merged: list[tuple[int, int, set[int]]] = []
    for a, b, about in found:
        if merged and a <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(b, merged[-1][1]), merged[-1][2] | about)
        elif merged and _JOINS.match(text[merged[-1][1] : a]):
            merged[-1] = (merged[-1][0], b, merged[-1][2] | about)
        else:
            merged.append((a, b, set(about)))
    return merged
