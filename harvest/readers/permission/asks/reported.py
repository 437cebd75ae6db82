# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that whoever took the notes answered of others: ``Did they say we may quote it?``, ``Said we can name them``."""

from __future__ import annotations

import re

from harvest.readers.permission.asks.pointing_there import with_there_named

_WHO = r"(?:they|he or she|s?he|the (?:person|visitor|guest|resident|member|teller|participant|speaker|customer|client|patient|family))"
_SAID = re.compile(
    rf"^(?P<number>\W*(?:\(?\w{{1,2}}[.):]\s+)?)(?:(?:did|have|has) {_WHO} (?:say|said|tell us|told us|agree|agreed)|(?:{_WHO} (?:has |have )?)?(?:said|told us|told me|agreed))(?: yes to it)?(?: that)? "
    r"(?=(?:we|you|[A-Z][\w'’ ]{1,60}?|the [\w'’ ]{2,40}?|our [\w'’ ]{2,40}?) (?:may|can|could|might) )",
    re.I,
)
_TELLS = re.compile(r"\b(?P<may>(?:may|can|could|might) )(?:tell|repeat) (?=(?:it|their (?:story|words))\b)", re.I)

_PLACE_OF_STUDY = re.compile(r"\bstudy (?P<place>cent(?:re|er)|librar(?:y|ies)|rooms?)\b", re.I)
"""A place that is called by what is done there, and studies nothing that was said."""


def as_asked(wording: str) -> str:
    """What was asked, without that somebody else says whether it was allowed, and with the place that it points to; any
    other wording as it stands.

    >>> as_asked("Did they say that the council may have a copy?"), as_asked("Said we can tell it without their name")
    ('the council may have a copy?', 'we can quote it without their name')
    >>> as_asked("Keep for the records at the Study Centre")
    'Keep for the records at the local Centre'
    >>> as_asked("Did they say what they liked?"), as_asked("May we quote you?")
    ('Did they say what they liked?', 'May we quote you?')
    """
    wording = _PLACE_OF_STUDY.sub(r"local \g<place>", with_there_named(wording))
    plain = _SAID.sub(r"\g<number>", wording)
    return wording if plain == wording else _TELLS.sub(r"\g<may>quote ", plain)
