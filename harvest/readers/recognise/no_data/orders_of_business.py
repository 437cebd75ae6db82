# ruff: noqa: E501 – patterns are easier to check on one line
"""A meeting called with its business: no times, only what is to come in which order, as clerks and secretaries post it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.recognise.no_data.agendas import OWN
from harvest.readers.recognise.no_data.meeting_items import ITEM

_BUSINESS = re.compile(
    r"^\W*(?:(?:\d{1,2}|top ?\d{0,2}|item \d{1,2})[.:)]?\s*)?(?:to (?:receive|approve|note|accept|confirm|sign)(?: (?:any|and \w+|the))? )?"
    r"(?:(?P<interest>declarations? of (?:\w+ ){0,2}interests?|disclosable .{0,30}interests?|datgan(?:iadau)? (?:o )?f?buddiant)|"
    r"(?P<public>public (?:participation|session|question|forum)|open forum|questions from (?:the public|members)|bürgerfragestunde)|"
    r"(?P<letters>correspondence|gohebiaeth|korrespondenz|correspondance)|"
    r"(?P<away>apologies)|(?P<past>(?:approval of )?(?:the )?(?:previous )?minutes\b|matters arising|"
    r"genehmigung (?:des|der)|protokoll|approbation du|cofnodion|notulen|aprobación del acta)|"
    r"(?P<planning>planning)|(?P<works>highways|footpaths|open spaces|cemetery|allotments)|"
    r"(?P<reports>(?:\w+['’]?s?['’]? )?reports?\b(?: (?:from|of|by))?.{0,40}$|bericht de[rs]|rapport (?:moral|financier|du)|adroddiad)|"
    r"(?P<vote>(?:co-option|election of|wahl de[rs]|élection|ethol))|(?P<rest>verschiedenes|questions diverses))"
    r"(?=\W|$)",
    re.I,
)
_SUMMONS = re.compile(
    r"\b(?:notice is (?:hereby )?given|(?:is|are) (?:hereby |respectfully )?summoned|(?:is|are|you['’]re) (?:hereby )?(?:called|invited) to "
    r"(?:attend )?(?:a|the) meeting|hiermit lade|einladung zur (?:\w+ )?(?:sitzung|versammlung)|convocation)\b",
    re.I,
)
_TO_DO = re.compile(r"^\W*(?:\d{1,2}[.:)]?\s*)?to [a-z]{4,12}\b", re.I)
_ITEMS, _OF_LINES, _LONG = 4, 0.5, 8


def is_order_of_business(lines: Sequence[str], named: bool) -> bool:
    """Whether lines call a meeting and list its business, and nothing stands below what is listed.

    ``named`` says whether it is called an agenda.

    >>> items = ["Apologies", "Declarations of interest", "Minutes of 4 May", "Correspondence", "Any other business"]
    >>> is_order_of_business(items, True), is_order_of_business(items, False)
    (True, False)
    >>> is_order_of_business([*items, "I walked by the yard each day on my way to school.", "It was ours."], True)
    False
    """
    called = named or any(map(_SUMMONS.search, lines))
    listed = [line for line in lines if not _SUMMONS.search(line)]
    if not called or any(OWN.search(line) for line in listed):
        return False
    found = [(ITEM.match(line[:80]), _BUSINESS.match(line[:80])) for line in listed]
    heads = {one.lastgroup for pair in found for one in pair if one is not None}
    of_business = sum(any(pair) or _TO_DO.match(line) is not None for pair, line in zip(found, listed, strict=True))
    told = [line for line in listed if ends_sentence(line) and len(line.split()) > _LONG and not _TO_DO.match(line)]
    return len(heads) >= _ITEMS and of_business >= _OF_LINES * len(listed) and not told
