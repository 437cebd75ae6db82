# ruff: noqa: E501 – patterns are easier to check on one line
"""How long something is kept, or somebody has been here, by what a table asks: years that are nobody's age."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold
from harvest.readers.permission.young.ages import NUMBER_WORDS

_N = r"(?:\d{1,3}|" + "|".join(sorted((word for word in NUMBER_WORDS if len(word) > 2), key=len, reverse=True)) + r")"
_SPAN = rf"{_N}\s?[- ]?(?:years?|yrs?|months?|mths?|weeks?|lata?|rok(?:ow|y)?|let|ans|jahre?|anos|anni|ani|jaar|mlynedd|blynedd)"
_LASTS = re.compile(
    rf"\s*[(\[]\s*(?:(?:for|up to|at (?:least|most)|after|within|kept|stored|held|max\.?|minimum|only)\s+)*{_SPAN}(?:\s+(?:max\.?|only|then \w+|at (?:least|most)|minimum))?\s*[)\]]|"
    rf"(?:\s*[,:–—-])?\s*\b(?:for|up to|at (?:least|most)|after|within|the next)\s+{_SPAN}(?! ?olds?\b)|"
    rf"\s*[,:–—-]\s*{_SPAN}\W*$",
    re.I,
)
_OF_AGE = re.compile(
    r"\b(?:age[ds]?|old|older|young\w*|under|over|born|birth\w*|child\w*|kids?|minors?|pupils?|school|class|oed|wiek|alter|edad)\b"
)
_ASKED = re.compile(
    r"\bhow (?:long|many years)\b|\bsince when\b|\blength of (?:stay|time|service|residence|membership)\b|\b(?:number|no\.?) of years\b|"
    r"\btime (?:here|in|at|with|as|on)\b|\b(?:years|yrs|months) (?:here|in|at|with|as|of|on|living|lived|served|coming|a)\b|"
    r"\b(?:lived|living|been|member|resident|tenant|volunteer(?:ed|ing)?|work(?:ed|ing)|coming|came|with us|served) (?:here|there|for|since|in the \w+|with us)\b|"
    r"\b(?:tenure|experience|years['’]? service)\b"
)
_LONG = re.compile(
    rf"\W*(?:(?:about|over|nearly|almost|more than|just|only|under|less than|c\.?|ca\.?|since|for) )*{_N}\+?(?:\s?[- ]?(?:{_SPAN.split('[- ]?', 1)[1]}|y))?(?: (?:or so|now|here|in \w+|and a half))*\W*",
    re.I,
)


def without_spans(head: str) -> str:
    """What a table asks without how long it is for; what it asks of people's age stays.

    >>> [without_spans(h) for h in ("Town archive (10 years)", "May we keep it for ten years?", "Stored, up to 5 yrs")]
    ['Town archive', 'May we keep it?', 'Stored']
    >>> [without_spans(h) for h in ("Under 16 (or 10 years old)", "Age (years)", "Quote 12 of you")]
    ['Under 16 (or 10 years old)', 'Age (years)', 'Quote 12 of you']
    """
    return head if _OF_AGE.search(fold(head)) else _LASTS.sub("", head)


def tells_how_long(head: str, cell: str) -> bool:
    """Whether a cell tells how long somebody has been somewhere, because that is asked there.

    >>> [tells_how_long(h, c) for h, c in (("Lived here", "10 years"), ("Years in the village", "14"), ("With us for", "about 12 yrs"))]
    [True, True, True]
    >>> [tells_how_long(h, c) for h, c in (("Notes", "10 years"), ("Years old", "9"), ("Lived here", "no, she is 9"), ("Year in school", "9"))]
    [False, False, False, False]
    """
    asked = fold(head)
    return _ASKED.search(asked) is not None and not _OF_AGE.search(asked) and _LONG.fullmatch(fold(cell)) is not None
