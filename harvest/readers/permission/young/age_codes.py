# ruff: noqa: E501 – patterns are easier to check on one line
"""Bands of age that a heading gives codes (``Age band (1=16-24 2=25-44)``), put in the place of the codes below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import fold
from harvest.readers.permission.young.ages import age_of

_BAND = r"(?:(?:aged? |under |over |below |up to |<|>)?\d{1,3}(?: ?(?:-|–|—|to) ?\d{1,3}|\+| ?(?:or|and|&) ?(?:over|under|above|below|older|younger|up))?)"
_CODED = re.compile(
    rf"(?<![\w-])(?P<code>\d{{1,2}}|[a-z]) ?(?:=|:|\)) ?(?P<band>{_BAND}|(?:adults?|child(?:ren)?|teen\w*|young \w+|prefer not\b[^,;)]*|(?:not|no) \w+|blank|left blank|n/?a|missing))(?=\W|$)"
)
_OF_AGE = re.compile(r"\b(?:ages?|aged|old|oed|alter|edad|wiek)\b")
_RANGE = re.compile(r"\d\W*(?:-|–|—|to)\W*\d|\d ?\+|under|over|below|above|older|younger|up")


def bands_of(head: str) -> dict[str, str]:
    """What the codes below a heading about age stand for; empty where it gives no codes for bands.

    >>> bands_of("Age band (1=16-24 2=25-44 3=65+)"), bands_of("Age (16 or over)")
    ({'1': '16-24', '2': '25-44', '3': '65+'}, {})
    """
    text = fold(head)
    if not _OF_AGE.search(text):
        return {}
    found = {m["code"]: m["band"].strip() for m in _CODED.finditer(text)}
    bands = [band for band in found.values() if _RANGE.search(band) and age_of(band, 2000) is not None]
    return found if len(bands) > 1 else {}


def with_bands_told(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with the bands in place of such codes, in columns that hold nothing but codes of their heading.

    >>> with_bands_told(["Age: a = under 16, b = 16-25"], [["b"], ["A"], [""]])
    [['16-25'], ['under 16'], ['']]
    """
    made = [list(row) for row in rows]
    for n, head in enumerate(heads):
        if not (key := bands_of(head)):
            continue
        below = [row for row in made if n < len(row) and row[n].strip()]
        if all(_code(row[n]) in key for row in below):
            for row in below:
                band = key[_code(row[n])]
                row[n] = band if age_of(band, 2000) is not None else ""
    return made


def _code(cell: str) -> str:
    return re.sub(r"\.0+$", "", fold(cell).strip(" .)"))
