"""Where somebody lay ill and where somebody worked for years, each named without saying what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.vocabulary import fold, words

_I = re.IGNORECASE
_CAP = r"[A-Z](?:[^\W\d_]|['’\-&](?=[^\W\d_]))*"
_YEARS_AT = re.compile(
    rf"\b(?:was|were|been|worked|did|spent|put) (?:\w+ (?:years|months) )?(?:at|in|down) (?P<name>(?:the "
    rf")?{_CAP}(?: {_CAP})+)"
    r"(?= (?:for )?(?:\d+|[a-z]+(?:-[a-z]+)?) years\b)"
)
_WARD = re.compile(
    rf"\b(?:in|on|onto|to|from|at|off) (?P<name>(?:the )?(?:{_CAP} ){{1,3}}(?:Ward|Suite|Unit)"
    rf"(?: (?:at|in) (?:the )?{_CAP}(?: {_CAP}){{0,2}})?|Ward \d{{1,2}}[A-Z]?)(?!\w)"
)
_ON_WARD = re.compile(r"\b(?P<name>[a-z]{3,} (?:ward|suite))\b")
_NURSED = re.compile(
    r"\b(?:nurs\w+|midwi\w+|kept|visit\w*|beds?|hospital|died|stay(?:ed|s)?|lay|operation|stroke|moved (?:me|"
    r"him|her|us|\w+)|"
    r"admitted|discharged|chemo\w*|doctors?|consultant|shift|dementia|miscarriage|labour|sister|matron|trolley|porter)\b",
    _I,
)
_NO_WARD = word_set(
    "the a an my our his her same that this main other each every next first last children's side bridal en"
)


def wards(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where such a ward or workplace stands; a ward only beside words of illness, since councils have wards as well.

    >>> [t[s:e] for t in ["She died on Elm Ward.", "I was at Wearside Forge thirty years."] for s, e, _ in wards(t)]
    ['Elm Ward', 'Wearside Forge']
    """
    if _NURSED.search(text):
        for m in _ON_WARD.finditer(text) if text.islower() else _WARD.finditer(text):
            if fold(m.group("name")).split()[0] not in _NO_WARD:
                yield *m.span("name"), IdentifierKind.HOSPITAL
    for m in _YEARS_AT.finditer(text):
        if fold(m.group("name")).removeprefix("the ") not in words().towns:
            yield *m.span("name"), IdentifierKind.WORKPLACE
