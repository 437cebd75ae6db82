"""The title of a talk, typed above it as the names are above what each says: nobody speaks under it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.dates import MONTH, date_in

ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What stands in brackets behind a name: where somebody comes from, or that they ask."""
_TOLD = re.compile(
    r"\b(?:interview|transcri|record|typed|taped|focus group|conversation|notes|entrevista|grabad|conversaci|entretien|"
    r"enregistr|retranscri|gespräch|aufgenommen|aufgezeichnet|transkri|intervist|registra|trascri|conversaz|wywiad|"
    r"rozmow|nagran|spisan|gesprek|opgenomen|uitgewerkt|samtal|inspela|intervju|sgwrs|cyfweliad|recordi)",
    re.I,
)
"""What the head of a talk tells of how it came about."""
_ARTICLE = re.compile(r"(?:the|el|la|los|las|le|les|l['’]|der|die|das|il|lo|gli|o|a|os|as|het|de|y|yr)\b", re.I)
_DAY = re.compile(rf"\b\d{{1,2}}\.?(?: (?:de|of|d['’]))? {MONTH}\b", re.I)
_MARKS = 2


def title_of_talk(lines: Sequence[Line], named: Mapping[int, str]) -> int | None:
    """The first line, where it is among those that seem to name somebody and is the title of the talk: by two of an
    article before its first word, a day or how the talk came about below it, and a wider gap behind it than elsewhere.

    >>> talk = ["THE DYE HOUSE", "Typed from tape, 3 May", "", "ANA", "Blue.", "", "BO", "Red.", "", "ANA", "Yes."]
    >>> named = {n: line for n, line in enumerate(talk) if line.isupper()}
    >>> title_of_talk([Line(text) for text in talk], named)
    0
    >>> title_of_talk([Line(text) for text in ["DAN ORR", "I came on 3 May", *talk[2:]]], {**named, 0: "DAN ORR"})
    """
    first = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if first is None or first not in named or list(named.values()).count(named[first]) > 1:
        return None
    others = set(named.values())
    starts = (n for n, line in enumerate(lines) if n > first and (n in named or _plain(line.text) in others))
    until = next(starts, first)
    below = " ".join(line.text for line in lines[first + 1 : until]).strip()
    if not below or asks(below):
        return None
    told = date_in(below) is not None or _DAY.search(below) is not None or _TOLD.search(below) is not None
    gaps = _gaps(lines[first:])
    wider = len(gaps) > 1 and gaps[0] > max(gaps[1:])
    return first if sum((told, _ARTICLE.match(named[first]) is not None, wider)) >= _MARKS else None


def _plain(line: str) -> str:
    return ASIDE.sub("", line.strip(" *_:#"))


def _gaps(lines: Sequence[Line]) -> list[int]:
    """How many empty lines stand in each gap between words."""
    found: list[int] = []
    last = 0
    for n, line in enumerate(lines):
        if line.text.strip():
            if n - last > 1:
                found.append(n - last - 1)
            last = n
    return found
