# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How long somebody has been what only grown people are: years that are nobody's age."""

from __future__ import annotations

import re

from harvest.readers.permission.young.ages import NUMBER_WORDS

_N = r"(?:\d{1,2}|" + "|".join(sorted((word for word in NUMBER_WORDS if len(word) > 2), key=len, reverse=True)) + r")"
_WHAT = (
    r"(?:volunteer(?:s|ed|ing)?|trustees?|tenants?|tenancy|residents?|staff|employees?|employed|workers?|nurses?|nursing|doctors?|gps?|midwi(?:fe|ves)|therapists?|teachers?|teaching|drivers?|caretakers?|wardens?|cleaners?|managers?|"
    r"treasurer|secretary|chair(?:man|woman|person)?|committee|councill?ors?|governors?|vergers?|vicar|priest|minister|librarians?|organisers?|coordinators?|co-?ordinators?|shopkeepers?|publicans?|farmers?|bell ?ringers?|"
    r"retired|clean|sober|in recovery|dry|widow(?:ed|er)?|married|divorced|self[- ]employed|unemployed|(?:allotment|plot) ?holders?|homeowners?|leaseholders?|landlords?|foster(?:ing| carers?| parents?)?|service|in post|on the board|in the job)"
)
_SERVED = re.compile(
    rf"(?P<what>\b{_WHAT}\b(?: (?:here|there|with us|of ours|at [\w' ]{{2,20}}|for [\w' ]{{2,20}}))?)\s*(?:[,;:(–—-]|\bof\b|\bfor\b|\bsince\b)?\s*(?:(?:for|of|about|over|nearly|almost|now|some|just|the last) )*{_N}\+? ?(?:years?|yrs?)\b(?! ?olds?\b)(?P<end> (?:now|here|there|or so|and counting|in all|this \w+))?\)?(?=\s*(?:$|[.;,!)–—-]))",
    re.I,
)
_YOUNG = re.compile(
    r"\b(?:young\w*|junior|child\w*|kids?|pupils?|school\w*|youth|class|form \d|aged?|old|cubs?|brownies?|beavers?|scouts?|guides?|rainbows?|cadets?|teen\w*|boy|girl|lad|lass|son|daughter|grand(?:son|daughter|child)|mum|mam|dad|parents?|nan|minors?|under)\b",
    re.I,
)
"""Beside one of these a number of years may be an age after all."""


def without_years_served(text: str) -> str:
    """A remark without how many years somebody has been what children are not.

    >>> [without_years_served(t) for t in ("Trust volunteer, 9 years", "tenant for 12 years", "clean 5 years; no photo", "Driver (8 yrs)")]
    ['Trust volunteer', 'tenant', 'clean; no photo', 'Driver']
    >>> kept = ("Ada, 9 years", "young volunteer, 9 years", "volunteer, 9 years old", "volunteer's son, 9 years", "volunteer, 9", "choir, 9 years")
    >>> [without_years_served(t) == t for t in kept]
    [True, True, True, True, True, True]
    """
    return text if _YOUNG.search(text) else _SERVED.sub(r"\g<what>", text)
