# ruff: noqa: E501 – patterns are easier to check on one line
"""What notes of calls say of a picture alone, and that all else stays as a form has it: neither says anything of words."""

from __future__ import annotations

import re

_PICTURE = r"(?:(?:the|any|that|this|those|his|her|their|my|a|one|old|new) )*(?:photo(?:graph)?s?|pictures?|pics?|images?|snaps?|selfies?|portraits?)\b"
_USE = r"(?:use|print|show|put(?: up| in| out)?|share|publish|post|include|display|have|keep|hang|run)"
_WHO = r"(?:(?:but|and|also|she|he|they|i|would|['’]d|just|only|please) )*"
_NO_PICTURE = re.compile(
    rf"\b(?:{_WHO}(?:asks?|asked|asking|wants?|wanted|begs?|begged|tells?|told|would like|would prefer|prefers?)(?: (?:us|you|me|that|if|we|the team|if we could|for us))* (?:(?:please|rather) )?(?:not (?:to )?|(?:do|did|could|should|would|will) not |(?:do|did|could|should|wo|would)n['’]t )(?:please )?{_USE}"
    rf"|{_WHO}(?:rather|sooner)(?: (?:we|you|that we|if we|it if we))? (?:did not|didn['’]t|not(?: to)?|do not|don['’]t) {_USE}"
    rf"|{_WHO}(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:want|like)(?: (?:us|you) to {_USE})?"
    rf"|{_WHO}(?:do not|don['’]t) {_USE}) (?P<what>{_PICTURE}[^.;!?\n]*)",
    re.I,
)
_OF_MORE = re.compile(
    r"\b(?:words?|quot\w*|said|says?|tells?|told|wrote|names?|stor(?:y|ies)|captions?|anything|everything|nothing|all|rest|and|or|nor|but|unless|until|till|if|except|without|either|only|yes)\b",
    re.I,
)
"""What a clause speaks of beside the picture, or on what condition."""
_AND_ALL = re.compile(
    r"\b(?:or|nor|and)\b(?: \w+)? (?:anything|any of|everything|(?:the|his|her|their|my) words|what (?:she|he|they|i) said|all)\b",
    re.I,
)
"""Where the words are to go with it."""
_ITS = r"(?:(?:his|her|their|my|the|all|what|other|all other|any other) )*(?:words?|quotes?|answers?|permissions?|consents?|rest|(?:else )?(?:she|he|they) said|form|slip|sheet|card|survey|ticks|everything else|all else)"
_PAPER = r"(?:(?:the|his|her|their|my) )?(?:(?:first|paper|online) )?(?:form|slip|sheet|card|survey|list|paper|letter|ticks)s?"
_AS = rf"(?:unchanged|the same|as (?:before|on {_PAPER}|in {_PAPER}|(?:it|they|she|he) (?:is|are|was|were|stands?|put|wrote|has|had)(?: (?:it|them))?))"
_STAYS = re.compile(
    rf"(?:^|(?<=[.;:!?] )|(?<=, )|(?<=[–—-] ))(?:and |but |so )?(?:{_ITS} (?:(?:can|may|should|will|is to|are to) )?(?:(?:stays?|stands?|remains?|holds?) (?:just |exactly )?{_AS}|(?:is|are|be) (?:unchanged|the same))"
    rf"|(?:{_ITS}) (?:(?:is|stays?|stands?) )?(?:{_AS}|as it (?:is|was|stands))"
    r"|(?:nothing|no) (?:else )?(?:has |is |was |to )?chang(?:e|es|ed)(?: (?:for|to|in|about|on) (?:(?:him|her|them)\b|(?:(?:his|her|their|the) )?\w+))?)"
    rf"(?: (?:on|in) {_PAPER})?(?: (?:then|though|please|too|(?:she|he|they) says?))?(?:[.;!]\s*|$)",
    re.I,
)

_NO_CHANGE_TO_ANY = re.compile(
    r"\b(?:there (?:is|are|was|were) )?(?:no|not any|without any) changes?(?: at all| whatever| whatsoever| needed| wanted| asked for)? (?:to|in|of|on|for) (?:(?:any|either|each|all|every|of|the|these|those|his|her|their|other|anybody['’]s|anyone['’]s|anything|about|on) ){0,4}?(?:consents?|permissions?|forms?|slips?|answers?|ticks?)(?: or (?:consents?|permissions?|forms?|answers?))?(?: given| signed)?(?=\W*$|[.,;!–-])(?:[.;!]\s*)?",
    re.I,
)
"""That nobody's leave changes, wherever it is said: ``No change to any consent`` permits nothing."""


def without_unchanged(text: str) -> str:
    """A note without the sentence that words or a form stay as they are, which says nothing of what that is.

    >>> without_unchanged("No photos. His words stay as on the slip."), without_unchanged("Her slip stands as it is.")
    ('No photos. ', '')
    >>> without_unchanged("Has a new number. Nothing else changes for him."), without_unchanged("Nothing has changed my mind")
    ('Has a new number. ', 'Nothing has changed my mind')
    >>> without_unchanged("His words stay with us."), without_unchanged("Her words can go in as they are")
    ('His words stay with us.', 'Her words can go in as they are')
    >>> without_unchanged("Asked for the date. No change to any consent."), without_unchanged("No change to any word without asking")
    ('Asked for the date. ', 'No change to any word without asking')
    >>> without_unchanged("The rest is fine."), without_unchanged("Her words are fine with her name. Nothing else.")
    ('The rest is fine.', 'Her words are fine with her name. Nothing else.')
    """
    return _NO_CHANGE_TO_ANY.sub("", _STAYS.sub("", text))


def with_pictures_refused(text: str) -> str:
    """A note in which the wish that a picture is not used says so in two words, where it speaks of nothing else.

    >>> with_pictures_refused("Hal asks us not to use the photograph of him at the sink. The words are fine.")
    'Hal no photos. The words are fine.'
    >>> with_pictures_refused("Ida does not want the picture with the dog shown"), with_pictures_refused("does not want the picture until June")
    ('Ida no photos', 'does not want the picture until June')
    >>> with_pictures_refused("asks us not to use the photo or her words")
    'does not want anything she said used, and no photos'
    """
    return _NO_PICTURE.sub(_plainly, text)


def _plainly(found: re.Match[str]) -> str:
    if _AND_ALL.search(found["what"]):
        return "does not want anything she said used, and no photos"
    return found[0] if _OF_MORE.search(found["what"]) else "no photos"
