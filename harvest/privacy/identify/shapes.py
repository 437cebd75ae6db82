"""Names told by how they are written alone: initials with a family name, "Park Ji-won", a signature in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.vocabulary import fold, is_ordinary

_INITIALLED = re.compile(
    r"(?<![\w.])(?<!able )(?<!roup )(?<!lan )(?<!tion )(?<!ard )(?:[A-Z]\. ?){1,3}"
    r"(?!The |A |It |We |I |They |You |He |She |This |That |There |In |On |At |And |But |So |No |Yes "
    r")[A-Z][a-z][\w'’\-]+"
)
_SIGNED = re.compile(r"(?<![\w.])(?:[A-Z]\. ?){1,3}[A-Z][A-Z'’\-]{2,}(?=\s*(?:$|[,;(\n–]))")
_HYPHENED = re.compile(r"\b(?P<family>[A-Z][a-z]{1,5}) (?P<given>[A-Z][a-z]{1,4}-[a-z]{2,5})\b(?!-)")


def shapes(text: str) -> Iterator[tuple[int, int]]:
    """Where such a name stands.

    >>> told = "PARKING ON THE PAVEMENT MUST STOP. D. R. OSTLER"
    >>> [t[s:e] for t in [told, "Park Ji-won teaches. So Well-off"] for s, e in shapes(t)]
    ['D. R. OSTLER', 'Park Ji-won']
    """
    for pattern in (_INITIALLED, _SIGNED):
        for m in pattern.finditer(text):
            yield m.span()
    for m in _HYPHENED.finditer(text):
        if not all(is_ordinary(part) for part in fold(m["given"]).split("-")):
            yield m.span()
