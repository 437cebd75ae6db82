# ruff: noqa: E501 – patterns are easier to check on one line
"""Who is said in brackets behind the name not to be quoted, where notes say who came: all that may be theirs waits."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Reading, ReadSource, Turn
from harvest.readers.permission.text import any_of, fold

ROSTER = "said beside the name in the file: “{}”"
_BEHIND = re.compile(
    r"(?<![\w'’-])(?P<who>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}) ?\((?P<said>[^()\n]{3,80})\)"
)
_REFUSES = any_of(
    r"\b(?:not|no|never|none|nothing|without|don't|dont|please don't)\b.{0,30}\b(?:quot\w*|us(?:e|ed|ing)|print\w*|publish\w*|repeat\w*|shar\w*|names?|named)\b",
    r"\boff the record\b|\bin confidence\b|\bconfidential\b|\b(?:stays?|keep|kept) (?:in|inside|within) (?:the|this) (?:room|circle|group)\b",
    r"\b(?:ddim i(?:'w)? dyfynnu|peidio? a dyfynnu|nie cytowac|bez nazwiska|ne pas citer|nicht zitieren|no citar|nao citar)\b",
)


def with_rosters(reading: Reading) -> Reading:
    """The reading with a hold for the turns of whoever is so refused, and for turns of nobody that name them."""
    if reading.not_data or not (told := [one for source in reading.sources for one in refused_in(source.text)]):
        return reading
    return replace(reading, sources=tuple(_held(source, told) for source in reading.sources))


def refused_in(text: str) -> list[tuple[str, str]]:
    """The first names behind which a refusal stands in brackets, each with name and refusal.

    >>> refused_in("Present: Moira (not to be quoted), Dai, Sam Roe (no name please), Bo (from Tarnwick)")
    [('Moira', 'Moira (not to be quoted)'), ('Sam', 'Sam Roe (no name please)')]
    """
    return [
        (m["who"].split()[0].strip("."), m[0].strip())
        for m in (_BEHIND.finditer(text) if "(" in text else ())
        if _REFUSES.search(fold(m["said"]))
    ]


def _held(source: ReadSource, told: list[tuple[str, str]]) -> ReadSource:
    return replace(source, turns=tuple(_as_told(turn, source, told) for turn in source.turns))


def _as_told(turn: Turn, source: ReadSource, told: list[tuple[str, str]]) -> Turn:
    label = turn.speaker or source.voice or ""
    around = label or source.text[turn.start : turn.end]
    for first, said in told:
        if not turn.hold and re.search(rf"(?<![\w'’-]){re.escape(first)}(?![\w’-])", around):
            return replace(turn, hold=ROSTER.format(said))
    return turn
