"""Answers that let words go to partners and no further."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

_FOR_PARTNERS = re.compile(
    r"^\W*(?:(?:yes|ok|fine)\W+)?(?:(?:for|to|with) )?(?:(?:the|our|your) )?(?:\w+ )?partners? only\b|"
    r"^\W*(?:(?:yes|ok|fine)\W+)?(?:but )?only (?:for |to |with )?(?:(?:the|our|your) )?(?:\w+ )?partners?\b|"
    r"\b(?:not|nothing|no further) (?:outside|beyond|than) (?:the |our |your )?(?:\w+ )?partners\b|"
    r"\bpartners?\b(?=.*\b(?:not|never|no) (?:for |to |with |the |in |in the )*"
    r"(?:public\w*|press|anyone else|anybody else|wider)\b)|"
    r"^\W*(?:not|no) (?:for |to )?(?:the )?(?:public|press)\W*(?:partners?(?: only)?\b.*)$|"
    r"\bpartneriaid yn unig\b|\btylko (?:dla )?partner\w*|\b(?:uniquement|seulement) (?:aux?|les|nos|vos) partenaires\b"
)
_LONGEST = 14


def for_partners_alone(cell: str) -> bool:
    """Whether a short answer lets words go to partners and nobody else.

    >>> [for_partners_alone(c) for c in ("Partners only", "partners only, not public please", "Yes", "not partners")]
    [True, True, False, False]
    """
    text = fold(cell).strip()
    return len(text.split()) <= _LONGEST and _FOR_PARTNERS.search(text) is not None
