"""Whether a name is what an organisation or a group is called."""

from __future__ import annotations

import re

_KINDS = (
    "team|society|council|surgery|school|group|association|services?|trust|church|mosque|club|homes|housing|action|"
    "library|committee|board|police|nhs|university|college|cafe|café|charity|department|office|practice|forum|network|"
    "partnership|residents|volunteers|table|landlord|company|union|band|choir|ltd|cic|foundation|hub|centre|farm|shop|pub|project|"
    "buses|coaches|trains|railway|bakery|clinic|hospital|hospice|pharmacy|nursery|academy|museum|theatre|carers|"
    "parents|deacons|trustees|governors|pupils|neighbours|scouts|guides|brigade|traders|watch|federation|co-op|cooperative"
)
_PLACE = r"(?:(?:the|our|old|new|village|town|methodist|baptist|wesleyan) )*(?:chapel|temple)"
"""What a family may be called as well, and is an organisation where no first name stands before it."""
_ORGANISATION = re.compile(
    rf"^(?:[\w'’&.-]+ ){{0,6}}(?:{_KINDS})(?: (?:of|for) [\w'’& .-]+)?$|^{_PLACE}$", re.IGNORECASE
)

_SEVERAL = re.compile(
    r"^(?:(?:every(?:body|one)|all|anyone|the whole|we|us|both)\b|"
    r"(?:the )?(?:year|class|form|grade|reception|sixth form|klasse|classe|clase|klasa|blwyddyn|dosbarth)\b.{0,4}\d|"
    r"(?:the )?(?:1st|2nd|3rd|\d{1,2}th) \w|"
    r"(?:the )?(?:rotary|scouts|cubs|beavers|brownies|guides|lions|(?:mothers['’] )?union|wi|men['’]s shed)\b|"
    r"(?:alle|wir|tous|toutes|nous|todos|todas|nosotros|wszyscy|my|pawb)\b)|"
    r"(?:^|[\s-])(?:table|tisch|primary|infants|secondary|groupe|grupo|grupa|gruppe\w*|\w*verein|\w*schule|gemeinde\w*|kirchengemeinde|"
    r"association|comité|mairie|école|lycée|asociación|ayuntamiento|escuela|colegio|stowarzyszenie|szkoła|rada|"
    r"koło|parafia|cymdeithas|ysgol|clwb|cyngor)(?:$|[\s,-])",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\((?:the |our |all (?:the )?)?(?:trustees|committee|directors|governors|members|wardens)\)$", re.I
)
"""Who it is that promises: *Coast Together (trustees)*."""
_BEHIND = re.compile(r"\s*(?:\([^()]{2,60}\)|,\s.*)$")


def is_group(name: str) -> bool:
    """Whether several people promise under a name: an organisation, a class, a table, everybody there.

    >>> [is_group(n) for n in ("Year 8, Thornsea Academy", "Everybody on Marram table", "Beacon Surgery (manager)")]
    [True, True, True]
    >>> is_group("Grace Whitcombe"), is_group("Tariq Mahmood, table 4"), is_group("Coast Together (trustees)")
    (False, False, True)
    """
    bare = _BEHIND.sub("", name.strip())
    return (
        is_organisation(bare)
        or is_organisation(name.strip())
        or any(several.search(said) for several, said in ((_SEVERAL, bare), (_IN_BRACKETS, name.strip())))
    )


def is_organisation(name: str) -> bool:
    """Whether a name ends like that of an organisation, a service or a group.

    >>> is_organisation("Old Chapel committee"), is_organisation("Town council"), is_organisation("Ken Band")
    (True, True, True)
    >>> is_organisation("Rosalind Vane"), is_organisation("Chapel"), is_organisation("Rose Chapel")
    (False, True, False)
    """
    return _ORGANISATION.match(name) is not None
