"""Words of others that name a child who is held: they wait until somebody has looked at the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model import Passage, Verdict, Voice
from harvest.model.findings import TEXT, Finding
from harvest.privacy.identify.vocabulary import fold
from harvest.privacy.name_forms import names_in
from harvest.privacy.review import PERSONS

_KIN = (
    r"(?:my|our|her|his|their|your)(?:\s+(?:own|little|big|eldest|oldest|youngest|middle|late|step)?[- ]?"
    r"(?:son|daughter|boy|girl|lad|kid|child|bairn|nephew|niece|grandson|granddaughter|brother|sister))?,?\s+"
)
_SHORTEST = 1


def naming(children: Iterable[str], voices: Iterable[Voice]) -> re.Pattern[str] | None:
    """What finds the names of children in words: a whole name, or a first name that nobody grown up has.

    >>> pattern = naming(["Nia Obi", "Tom Lee"], [])
    >>> [bool(pattern.search(t)) for t in ("My Nia was one of them.", "NIA sings.", "We sang nia.", "Toms bread.")]
    [True, True, False, False]
    """
    small = {n for n in names_in(children) if len(n) > _SHORTEST}
    if not small:
        return None
    whole = {fold(n) for n in small}
    grown = {n.split()[0].casefold() for v in voices for n in names_in(v.names) if fold(n) not in whole}
    found = set()
    for name in small:
        first = name.split()[0]
        found.add(_as_written(name))
        if len(first) > _SHORTEST:
            found.add(f"(?i:{_KIN}){_as_written(first)}" if first.casefold() in grown else _as_written(first))
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(found, key=len, reverse=True))})(?!\w)")


def _as_written(name: str) -> str:
    """A name with a capital before each word, or in capitals."""
    words = [re.escape(word[:1].upper() + word[1:]) for word in name.split()]
    capitals = [re.escape(word.upper()) for word in name.split()]
    gap = r"\s+"
    return f"(?:{gap.join(words)}|{gap.join(capitals)})"


def naming_a_child(
    pattern: re.Pattern[str] | None, passages: Sequence[Passage], findings: Iterable[Finding]
) -> frozenset[int]:
    """The passages of one source in which such a child is named, unless somebody replaced or kept the name there."""
    if pattern is None:
        return frozenset()
    seen = [(f.start, f.end) for f in findings if f.field == TEXT and f.kind in PERSONS and f.state is not Verdict.OPEN]
    return frozenset(
        p.id
        for p in passages
        if any(
            not any(a < p.start + m.end() and p.start + m.start() < b for a, b in seen)
            for m in pattern.finditer(p.text)
        )
    )
