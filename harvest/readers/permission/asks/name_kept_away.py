# ruff: noqa: E501 – patterns are easier to check on one line
"""Headings of forms that promise that the name is kept away: of the words (“My name is not next to it”), or of a copy
that is kept or passed on (“May a copy without names go to the archive?”)."""

from __future__ import annotations

import re

_WHOSE = r"(?:my|your|their|his|her|the|our)"
_IS = r"(?:(?:is|are|will|would|shall|must|should|can|to|be|being|going|appear|stand|go|get) )*"
_NOT = r"(?:is not|isn['’]?t|are not|aren['’]?t|will not|won['’]?t|would not|wouldn['’]?t|must not|should not|does not|doesn['’]?t|not|never)"
_AWAY = r"(?:(?:left|kept|taken|missed|cut|rubbed|crossed) (?:off|out|away|back|secret|private|hidden)|hidden|removed|changed|withheld|secret|blanked out)"
_KEPT_AWAY = re.compile(
    rf"(?:^|[\s.,;:–—-]{{1,4}})(?:(?:and|but|with) )?(?:"
    rf"{_WHOSE} names? {_NOT} {_IS}(?:(?:put|shown|printed|used|given|included|written|seen|mentioned|attached|published|there|anywhere|beside|next|near|on|with|by|in|appear|go)\b(?: (?:to|on|with|in))?(?: (?:it|them|that|these|this|my words|your words))?)"
    rf"|{_WHOSE} names? {_IS}{_AWAY}"
    rf"|(?:hide|hiding|remove|removing|withhold|blank out) {_WHOSE} names?"
    rf"|(?:nobody|no one|no-one) (?:(?:will|can|is to|should|must|gets to) )?(?:see|sees|know|knows|hear|hears|read|reads) {_WHOSE} names?"
    rf")(?=\W|$)",
    re.IGNORECASE,
)


def with_name_kept_away(wording: str) -> str:
    """A heading in which a sentence or clause keeps the name away says so in the usual words.

    >>> with_name_kept_away("You can use my words. My name is not next to it")
    'You can use my words without my name'
    >>> with_name_kept_away("Use my words but hide my name"), with_name_kept_away("Is my name on your list?")
    ('Use my words without my name', 'Is my name on your list?')
    >>> with_name_kept_away("What is not your name?")
    'What is not your name?'
    """
    return _KEPT_AWAY.sub(" without my name", wording).strip()


_NAMES = r"(?:(?:any|all|my|your|their|the|people['’]?s|everybody['’]?s|everyone['’]?s|full|real|sur|first) ?)*names?"
_TAKEN = r"(?:taken|left|cut|blacked|blanked|kept|stripped) (?:out|off|away)|removed|hidden|deleted|changed|redacted"
_OF_NAMES = re.compile(
    rf",? ?\(?\b(?:without|with(?:out)? any|with no|with|no|minus) {_NAMES}\b(?! only)(?: (?:{_TAKEN}|in it|on it|attached))*\)?,?|\b(?:an? )?(?:anonymi[sz]ed|anonymous|anon|pseudonymi[sz]ed|unnamed|nameless)\b"
)
_COPY = re.compile(
    r"\b(?:cop(?:y|ies)|versions?|transcripts?|recordings?|notes|tapes?|files?|records?|write.?ups?|data)\b"
)


def without_names_of_a_copy(text: str) -> tuple[str, bool]:
    """A folded heading without what it says of names in a copy, and whether it speaks of one: whoever keeps or gets a
    copy without names prints nothing.

    >>> without_names_of_a_copy("may a copy without names go into the archive?")
    ('may a copy go into the archive?', True)
    >>> without_names_of_a_copy("can an anonymised transcript go to the council?")
    ('can transcript go to the council?', True)
    >>> without_names_of_a_copy("quote me without my name")
    ('quote me', False)
    """
    bare = " ".join(_OF_NAMES.sub(" ", text).split())
    return bare, bare != text and _COPY.search(bare) is not None
