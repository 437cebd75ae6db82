"""Answers that let words go to partners and no further."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_FOR_PARTNERS = re.compile(
    r"^\W*(?:(?:yes|ok|fine)\W+)?(?:(?:for|to|with) )?(?:(?:the|our|your) )?(?:\w+ )?partners? only\b|"
    r"^\W*(?:(?:yes|ok|fine)\W+)?(?:but )?only (?:for |to |with )?(?:(?:the|our|your) )?(?:\w+ )?partners?\b|"
    r"\b(?:not|nothing|no further) (?:outside|beyond|than) (?:the |our |your )?(?:\w+ )?partners\b|"
    r"\bpartners?\b(?=.*\b(?:not|never|no) (?:for |to |with |the |in |in the )*"
    r"(?:public\w*|press|anyone else|anybody else|wider)\b)|"
    r"^\W*(?:not|no) (?:for |to )?(?:the )?(?:public|press)\W*(?:partners?(?: only)?\b.*)$|"
    r"\b(?:to|with|by|for) (?:(?:the|our|your) )?(?:\w+ )?partners?\W+(?:and |but )?"
    r"(?:only|alone|nobody else|no ?one else|not? further)\b|"
    r"\bonly (?:to|with|by|for) (?:(?:the|our|your) )?(?:\w+ )?partners?\b|"
    r"\bpartneriaid yn unig\b|\btylko (?:dla )?partner\w*|صرف شراکت دار|"
    r"\b(?:doar|numai) (?:pentru )?partener\w*|\b(?:so|apenas) (?:os )?parceiros|\bsolo (?:a |con )?(?:los )?socios|"
    r"\bnur (?:an |fur )?(?:die )?partner\w*|"
    r"\b(?:uniquement|seulement) (?:aux?|les|nos|vos) partenaires\b"
)
_LONGEST = 14
_NAMED_ALONE = re.compile(
    r"^(?:(?:yes|ok|okay|fine)\W+)?(?:(?:for|to|with|send to|ok to send to|may go to|can go to) )?(?:the |your |our )?"
    r"(?!no\b|not\b|nobody|names?\b|first|given|initials?|photos?|words?\b|anon|quot|team\b|us\b|internal)"
    r"\w[\w &,.'’-]{1,50}?"
    r"(?: only(?:\W+(?:and |but )?(?:nobody|no one|not?body) else)?|\W+(?:and |but )?(?:nobody|no one) else)\W*$"
)


def for_partners_alone(cell: str) -> bool:
    """Whether a short answer lets words go to partners and nobody else.

    >>> [for_partners_alone(c) for c in ("Partners only", "partners only, not public please", "Yes", "not partners")]
    [True, True, False, False]
    >>> for_partners_alone("quote me to partners only"), for_partners_alone("you may quote me, but only with partners")
    (True, True)
    """
    text = fold(cell).strip()
    return len(text.split()) <= _LONGEST and _FOR_PARTNERS.search(text) is not None


def for_named_bodies_alone(cell: str) -> bool:
    """Whether an answer about passing words on names who may have them, and nobody else.

    >>> [for_named_bodies_alone(c) for c in ("ICB only", "diocese and food bank only, nobody else", "first name only")]
    [True, True, False]
    """
    text = fold(cell).strip()
    return len(text.split()) <= _LONGEST and _NAMED_ALONE.match(text) is not None


def only_repeats(cell: str, header: str) -> bool:
    """Whether an answer speaks of partners because its heading does, and says no more than yes.

    >>> [only_repeats(cell, "Partners?") for cell in ("partners", "partners ok", "partners only")]
    [True, True, False]
    """
    rest = closed.stripped(re.sub(r"\b(?:our |the )?partners?\b", "", fold(cell)).strip(" ."))
    asked = fold(header)
    return "partner" in asked and not _OTHERS_TOO.search(asked) and rest in {"", *closed.YES}


_OTHERS_TOO = re.compile(r"\b(?:who|whom|public\w*|any(?:one|body)|every(?:one|body)|website|online|how far|or)\b|/")
"""What asks for one of several, of which partners are one."""


def for_some_alone(cell: str, header: str = "") -> bool:
    """Whether an answer lets words go to partners, or to bodies that it names, and to nobody else.

    >>> [for_some_alone(c) for c in ("Partners only", "ICB only", "anyone")]
    [True, True, False]
    """
    if only_repeats(cell, header):
        return False
    partners = bool(header) and re.fullmatch(r"(?:our |the )?partners?", fold(cell).strip(" .")) is not None
    return partners or for_partners_alone(cell) or for_named_bodies_alone(cell)
