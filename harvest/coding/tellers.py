"""The tellers' own codes: what they ticked beside their story, read as codes and overwritten by nobody."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from harvest.model import Codebook, CodeRef, Source

RECOGNISED = 0.6
"""So much of what stands under a heading must be names of codes, that it counts as a choice of codes."""


def teller_codes(sources: Iterable[Source], codebook: Codebook) -> dict[int, frozenset[CodeRef]]:
    """The codes of a codebook that each source's teller gave it; sources whose tellers gave none are left out.

    They are read off what stands beside the words (ticked boxes, a column of themes) by the names of codes.

    >>> from harvest.model import Code, Kind
    >>> book = Codebook("ways", "Ways", "1", (Code("connect", "Connect", ""), Code("give", "Give", "")))
    >>> story = Source(7, 1, "Story", Kind.STORY, "We sing.", attributes={"Which ways?": "Connect; Give"})
    >>> sorted(c.code for c in teller_codes([story], book)[7])
    ['connect', 'give']
    """
    names = {_key(c.label or c.id): CodeRef(codebook.id, c.id) for c in codebook.codes}
    every = list(sources)
    known: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    for source in every:
        for heading, ticked in source.attributes.items():
            parts = _parts(ticked)
            all_of[heading] += len(parts)
            known[heading] += sum(_key(p) in names for p in parts)
    headings = {h for h, n in all_of.items() if n and known[h] / n >= RECOGNISED}
    found: dict[int, set[CodeRef]] = defaultdict(set)
    for source in every:
        for heading in headings & source.attributes.keys():
            found[source.id] |= {names[_key(p)] for p in _parts(source.attributes[heading]) if _key(p) in names}
    return {source: frozenset(codes) for source, codes in found.items() if codes}


def _parts(ticked: str) -> list[str]:
    return [p.strip() for p in re.split(r"[;,|\n]", ticked) if p.strip()]


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


def beside(
    told: Mapping[int, frozenset[CodeRef]], given: Mapping[int, frozenset[CodeRef]]
) -> dict[CodeRef, tuple[frozenset[int], frozenset[int], frozenset[int]]]:
    """By code: the sources where tellers and facilitators both see it, only the teller, only the facilitators.

    Only sources whose teller gave codes and that the facilitators have coded are set beside each other.
    """
    both_read = told.keys() & given.keys()
    codes = {c for s in both_read for c in told[s] | given[s]}
    return {
        code: (
            frozenset(s for s in both_read if code in told[s] and code in given[s]),
            frozenset(s for s in both_read if code in told[s] and code not in given[s]),
            frozenset(s for s in both_read if code not in told[s] and code in given[s]),
        )
        for code in codes
    }
