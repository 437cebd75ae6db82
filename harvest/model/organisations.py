"""Whether a name is what an organisation or a group is called."""

from __future__ import annotations

import re

_KINDS = (
    "team|society|council|surgery|school|group|association|services?|trust|church|mosque|club|homes|housing|action|"
    "library|committee|board|police|nhs|university|college|cafe|café|charity|department|office|practice|forum|network|"
    "partnership|residents|volunteers|table|landlord|company|union|band|choir|ltd|cic|foundation|hub|centre|farm|shop|pub|project|"
    "buses|coaches|trains|railway|bakery|clinic|hospital|hospice|pharmacy|nursery|academy|museum|theatre|carers|"
    "parents|scouts|guides|brigade|traders|watch|federation|co-op|cooperative"
)
_PLACE = r"(?:(?:the|our|old|new|village|town|methodist|baptist|wesleyan) )*(?:chapel|temple)"
"""What a family may be called as well, and is an organisation where no first name stands before it."""
_ORGANISATION = re.compile(
    rf"^(?:[\w'’&.-]+ ){{0,6}}(?:{_KINDS})(?: (?:of|for) [\w'’& .-]+)?$|^{_PLACE}$", re.IGNORECASE
)


def is_organisation(name: str) -> bool:
    """Whether a name ends like that of an organisation, a service or a group.

    >>> is_organisation("Old Chapel committee"), is_organisation("Town council"), is_organisation("Ken Band")
    (True, True, True)
    >>> is_organisation("Rosalind Vane"), is_organisation("Chapel"), is_organisation("Rose Chapel")
    (False, True, False)
    """
    return _ORGANISATION.match(name) is not None
