"""Names that begin a sentence and are words too: "Will Field has the lead", "Summer, her granddaughter, does …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.vocabulary import fold, words

_CAPITAL = r"[A-Z][^\W\d_]{1,}(?:['’\-][^\W\d_]+)*"
_BEGINS = r"(?:^|[.!?;:\n]\s*|[\"“(])"
_APPOSED = re.compile(
    rf"(?:{_BEGINS}|\band )(?P<name>{_CAPITAL}), (?:his|her|my|our|their) (?:\w+ ){{0,2}}?"
    rf"(?:{'|'.join(sorted(lex.KIN, key=len, reverse=True))})\b(?!['’]s)"
)
_WHOLE = re.compile(rf"{_BEGINS}(?P<first>{_CAPITAL}) (?P<last>{_CAPITAL})(?=['’]s\b| [a-z]|,|[.!?]?$)(?! [A-Z])")
_BOTH = re.compile(
    rf"{_BEGINS}(?P<first>{_CAPITAL}) (?:and|&) (?P<second>{_CAPITAL})"
    r"(?= (?:have|are|were|had|run|ran|live|lived|met|came|come|went|go|got|do|did|said|say|look|help|both|always|"
    r"still)\b)"
)
_OWN = re.compile(
    rf"{_BEGINS}(?P<name>{_CAPITAL}) (?:[a-z]+(?:ed|ke|st|lt|ught|id|es)|has|had|put|hurt|let|gave|told) (?:her|his)\b"
)
_SHORT = re.compile(
    r"\b(?:[GDBCM]a(?:z{1,2}a?)|(?:Sh|Ch|L|K|T|W)a(?:z|zza)|[BDFJKT]ez(?:za)?|[LMW]oz(?:za)?|Prezza|Hezza|Macca|Gibbo|"
    r"Robbo|"
    r"Deano|Stevo|Johno|Jonno|Davo|Thommo|Simmo|Tommo|Jimbo|Bazzer|Gazzer)\b"
)
"""How people shorten names: Gaz, Shaz, Bez, Macca."""
_SHORT_SMALL = re.compile(
    r"\b(?:gaz(?:za)?|shaz(?:za)?|baz(?:za)?|daz(?:za)?|caz|kaz|maz|chaz|kez(?:za)?|jez(?:za)?|dez|loz(?:za)?|debs|"
    r"babs|macca|"
    r"robbo|deano|stevo|jonno|davo|thommo|simmo|tommo|jimbo|gibbo|prezza)\b"
)
"""Those that are no word, where nobody writes capitals."""
_KNOWN_FIRST = 15
_DAYS = lex.word_set("monday tuesday wednesday thursday friday saturday sunday christmas easter today everyone")
_THINGS = lex.word_set(
    "garden gardens park street road lane walk way close drive row hill bank court square green "
    "market shop stall hall house cottage farm wood woods club group team choir band cup show fair "
    "day days week night morning evening table room bus"
)
"""What makes of a capital before it the name of a place or a thing: "Rose Garden open"."""


def openings(text: str) -> Iterator[tuple[int, int]]:
    """Where such a name stands, with its surname; spans may overlap.

    >>> [t[s:e] for t in ["Will Field has the lead.", "Rose Garden open"] for s, e in openings(t)]
    ['Will Field']
    >>> [t[s:e] for t in ["Joy broke her hip.", "April and Dawn run the group."] for s, e in openings(t)]
    ['Joy', 'April', 'Dawn']
    """
    if text.islower():
        yield from (m.span() for m in _SHORT_SMALL.finditer(text))
    if text.islower() or text.isupper():
        return
    for m in _APPOSED.finditer(text):
        name = fold(m.group("name"))
        if name not in _DAYS and words().first.get(name, 0) >= _KNOWN_FIRST:
            yield m.span("name")
    for m in _WHOLE.finditer(text):
        first, last = fold(m.group("first")), fold(m.group("last"))
        known = words().first.get(first, 0) >= _KNOWN_FIRST and first not in _DAYS | lex.TITLES | lex.DETERMINERS
        if known and last in words().last and last not in _DAYS | _THINGS | lex.NOT_NAMES | lex.INSTITUTIONS | lex.KIN:
            yield m.start("first"), m.end("last")
    for m in _BOTH.finditer(text):
        both = [fold(m.group(g)) for g in ("first", "second")]
        if all(words().first.get(n, 0) >= _KNOWN_FIRST and n not in _DAYS | lex.TITLES | lex.KIN for n in both):
            yield m.span("first")
            yield m.span("second")
    for m in _OWN.finditer(text):
        name = fold(m.group("name"))
        if words().first.get(name, 0) >= _KNOWN_FIRST and name not in _DAYS | lex.TITLES | lex.KIN:
            yield m.span("name")
    for m in _SHORT.finditer(text):
        yield m.span()
