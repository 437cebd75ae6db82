"""Which quotations to print: a spread over tables and voices, with those that do not fit the rest among them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from harvest.evidence.records import Quotation
from harvest.evidence.words import ELLIPSIS
from harvest.model import Valence

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+|\n+")
_GOOD_LENGTH = (8, 60)
"""Words; shorter ones say little by themselves, longer ones are not read."""


class Representing(Protocol):
    """Knows who is represented by what was taken so far."""

    def worth(self, quotation: Quotation) -> float:
        """How much a quotation adds."""
        ...

    def take(self, quotations: Sequence[Quotation]) -> None:
        """These are taken."""
        ...


def propose(
    quotations: Sequence[Quotation],
    limit: int = 4,
    per_voice: int = 1,
    dissent: bool = True,
    represented: Representing | None = None,
) -> tuple[Quotation, ...]:
    """At most ``limit`` quotations, at most ``per_voice`` of one voice, spread over tables and voices.

    With ``dissent`` each valence (helping, in the way, wished for …) that is not the most frequent gets one place
    before the others fill up. Where it is known who is ``represented`` by what was taken, the one that adds most goes
    before. The same quotations in any order give the same proposal, in the order to read it.
    """
    waiting = sorted(quotations, key=lambda q: (q.source_id, q.start, q.end, str(q.code)))
    if not waiting or limit < 1:
        return ()
    counted = Counter(q.valence for q in waiting)
    main = max(counted, key=lambda v: (counted[v], v is Valence.HELPS))
    picked: list[Quotation] = []
    voices: Counter[str] = Counter()
    tables: Counter[tuple[str | None, str]] = Counter()
    said: set[tuple[int, int]] = set()

    def _less(q: Quotation) -> float:
        return -represented.worth(q) if represented is not None else 0.0

    def take(candidates: Sequence[Quotation]) -> bool:
        free = [q for q in candidates if voices[q.voice] < per_voice and (q.passage_id, q.start) not in said]
        if not free:
            return False
        if represented is not None:
            # what is too short to say anything, or too long to be read, represents nobody
            free = [q for q in free if fit_to_read(q.text)] or free
        best = min(free, key=lambda q: (voices[q.voice], _less(q), tables[table_of(q)], _roughness(q.text)))
        picked.append(best)
        if represented is not None:
            represented.take([best])
        voices[best.voice] += 1
        tables[table_of(best)] += 1
        said.add((best.passage_id, best.start))
        return True

    take([q for q in waiting if q.valence is main])
    if dissent:
        for other, _ in counted.most_common():
            if other is not main and len(picked) < limit:
                take([q for q in waiting if q.valence is other])
    while len(picked) < limit and take([q for q in waiting if q.valence is main]):
        pass
    while len(picked) < limit and take(waiting):
        pass
    order = [main, *(v for v, _ in counted.most_common() if v is not main)]
    return tuple(sorted(picked, key=lambda q: (order.index(q.valence), picked.index(q))))


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text start and end.

    >>> [("One. Two! Three")[a:b] for a, b in sentences("One. Two! Three")]
    ['One.', 'Two!', 'Three']
    """
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        if text[start : end.end()].strip():
            found.append((start, start + len(text[start : end.end()].rstrip())))
        start = end.end()
    if text[start:].strip():
        found.append((start, start + len(text[start:].rstrip())))
    return found


def shorten(text: str, words: int = 40) -> str:
    """Whole sentences from the start up to about ``words`` words, and a visible […] where the rest was.

    >>> shorten("We sing. We dance on the green. Then we eat together.", words=7)
    'We sing. We dance on the green. […]'
    """
    spans = sentences(text)
    if len(text.split()) <= words or len(spans) < 2:
        return text
    kept, counted = spans[0][1], len(text[: spans[0][1]].split())
    for start, end in spans[1:]:
        counted += len(text[start:end].split())
        if counted > words:
            break
        kept = end
    return text if kept >= spans[-1][1] else f"{text[:kept]} {ELLIPSIS}"


def widen(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest run of whole sentences of ``text`` that holds ``[start, end)``."""
    if start <= 0 and end >= len(text):  # nothing is left to widen it by
        return start, end
    touched = [(a, b) for a, b in sentences(text) if a < end and b > start]
    return (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else (start, end)


def table_of(quotation: Quotation) -> tuple[str | None, str]:
    """The table of its event, or the source where there was no table: over these quotations are spread."""
    return (quotation.event, quotation.table or quotation.source)


def fit_to_read(text: str) -> bool:
    """Whether a text is of a length that says something by itself and is read."""
    low, high = _GOOD_LENGTH
    return low <= len(text.split()) <= high


def _roughness(text: str) -> tuple[int, int]:
    words = len(text.split())
    low, high = _GOOD_LENGTH
    off = low - words if words < low else max(0, words - high)
    whole = int(not text.rstrip().endswith((".", "!", "?", "…", "”", '"')))
    return (off + 5 * whole, words)
