# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""An age in a label beside whoever somebody came with: the words for these are no sign of a grown-up then."""

from __future__ import annotations

import re

from harvest.readers.permission.beside_name import GROWN
from harvest.readers.permission.text import any_of, fold

GENERIC = any_of(
    r"^(?:speaker|participant|respondent|resident|person|voice|interviewee|guest|user|table|group|room|ward|flat|line|page|card|row|item|no|number|q|question|answer|dream|pledge|photo|bus|route|unit|house|sizes?|plot|pitch|platform|stall|gate|junction|channel|stop|chapter|volume|stage|step|level|p|s|male|female|man|woman)\b"
)
"""What a number stands behind that is no age."""
_AGED = re.compile(
    r"^\W*(?P<name>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2})\s*(?:,|\(|\[|-|–)?\s*(?:(?P<says>aged?|age) )?(?P<age>\d{1,2})(?: (?:years?|yrs?)(?: old)?)?\s*[)\]]?"
    r"\s*(?:,|\(|\[|;|-|–)?\s*(?P<rest>(?i:with|came|come|comes|here|along|brought|helped|sitting|on|and) .+)$"
)
_MAY_TELL = re.compile(r"\d\W+[^\W\d_]")
"""A figure and words behind it."""
_WHOM = any_of(
    r"\b(?:nan|nana|nanny|gran\w*|great-?gran\w*|grandad|grandma|grandpa|mum|mam|mummy|mom|dad|daddy|mother|father|parents?|guardian|carer|aunt\w*|uncle|sister|brother|family|teacher|school|class|gg|foster\w*|godmother|godfather|lap|knee)\b"
)


def age_with_whom(label: str) -> int | None:
    """The age that stands beside a name in a label, where it goes on with whom somebody came; None in any other.

    >>> [age_with_whom(one) for one in ("Toby, aged 9 (came with his great-gran)", "Sam (11) brought by his mum")]
    [9, 11]
    >>> [age_with_whom(one) for one in ("Toby (9, with nan)", "Flo 6 and her dad")]
    [9, 6]
    >>> [age_with_whom(one) for one in ("Mum of Toby, aged 9", "Nan, 9 grandchildren", "Table 4 with mum", "Toby (9)")]
    [None, None, None, None]
    """
    found = _AGED.match(label.strip()) if _MAY_TELL.search(label) else None
    if found is None or GENERIC.search(fold(found["name"])) or GROWN.search(fold(found["name"])):
        return None
    return int(found["age"]) if _WHOM.search(fold(found["rest"])) else None
