"""Headings of a list as they were typed or written by a program, in the plain words that are read."""

from __future__ import annotations

import re

from harvest.readers.permission.asks.frames import with_or_without
from harvest.readers.permission.text import fold

_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z][a-z])")
_ANSWERS = re.compile(
    r"(?<=[\w?])[\s:–—-]*(?:\(\s*(?:y(?:es)?\s*/\s*no?)\s*\)|\b(?:y\s*/\s*n|yes\s*/\s*no))\s*\??\s*$", re.I
)
_THIRD = re.compile(r"\b3rd\b", re.I)
_PICTURE = re.compile("^[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\\s]+(?=\\w)")
_BOX = re.compile(r"^\W*(?:(?:tick )?box|item|statement|point)\s?\d{1,2}\b[.):]?\s+[–—-]?\s*(?=\w)", re.I)
"""The number of a box, a statement or an item before what it asks."""


_WITH = re.compile(
    r"\b(?P<way>with(?:out)?)\b(?!(?: (?:my|his|her|their|the|a|any|full|first|own))* ?-?(?:sur)?names?\b)", re.I
)
_QUOTES = re.compile(r"\b(?:quot\w*|us(?:e|ed|ing)|print\w*)\b")
_WAY = re.compile(r"\W*(?:(?:yes|yeah|yep|ok|okay|fine|sure|but|please|pls)\W+)*with(?:out)?\b", re.I)


def name_spelt_out(cell: str, head: str) -> str:
    """An answer to whether it be with the name or without, with the name in it where it is short of one.

    >>> asked = "Can we quote you? With your name or without?"
    >>> name_spelt_out("yeah but without pls", asked), name_spelt_out("come with cake", asked)
    ('yeah but without name pls', 'come with cake')
    """
    if not _WAY.match(cell) or not with_or_without(fold(head)) or not _QUOTES.search(fold(head)):
        return cell
    return _WITH.sub(lambda m: f"{m['way']} name", cell, count=1)


def plain_head(head: str) -> str:
    """A heading in plain words: without a picture, a box's number or answers around it, its words apart.

    >>> plain_head("ShareWithPartnerOrgs"), plain_head("AreYou16OrOver"), plain_head("is_minor")
    ('Share With Partner Orgs', 'Are You 16 Or Over', 'is minor')
    >>> plain_head("3RD PARTY Y/N"), plain_head("Quote me? (yes/no)"), plain_head("🤝 partners"), plain_head("Y/N")
    ('third PARTY', 'Quote me?', 'partners', 'Y/N')
    >>> plain_head("Box 2 name"), plain_head("Box 2"), plain_head("Item 3: partners")
    ('name', 'Box 2', 'partners')
    """
    said = _THIRD.sub("third", _ANSWERS.sub("", _BOX.sub("", _PICTURE.sub("", head.strip()))))
    return said if re.search(r"\s", said) else _JOINED.sub(" ", said.replace("_", " "))
