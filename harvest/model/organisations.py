"""Whether a name is what an organisation or a group is called."""

from __future__ import annotations

import re

_KINDS = (
    "team|society|council|surgery|school|group|association|services?|trust|church|mosque|club|homes|housing|action|"
    "library|committee|board|police|nhs|university|college|cafe|café|charity|department|office|practice|forum|network|"
    "partnership|residents|volunteers|table|landlord|company|union|band|choir|ltd|cic|foundation|hub|centre|farm|shop|pub|project"
)
_ORGANISATION = re.compile(rf"^(?:[\w'’&.-]+ ){{0,6}}(?:{_KINDS})(?: (?:of|for) [\w'’& .-]+)?$", re.IGNORECASE)


def is_organisation(name: str) -> bool:
    """Whether a name ends like that of an organisation, a service or a group.

    >>> is_organisation("Old Chapel committee"), is_organisation("Town council"), is_organisation("Ken Band")
    (True, True, True)
    >>> is_organisation("Rosalind Vane")
    False
    """
    return _ORGANISATION.match(name) is not None
