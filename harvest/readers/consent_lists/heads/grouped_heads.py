# ruff: noqa: E501 – patterns are easier to check on one line
"""Headings below a group that is not theirs: “If printed – Notes”, where the group went on to the last column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.heads.afterthoughts import is_afterthought
from harvest.readers.consent_lists.heads.agreed_heads import surely_asked
from harvest.readers.consent_lists.heads.objecting import asked_about
from harvest.readers.consent_lists.nouns import ABOUT, NAME, REMARK
from harvest.readers.permission.asks.limits_asked import asks_for_limits_in_words
from harvest.readers.permission.asks.of_the_office import is_of_the_office
from harvest.readers.permission.text import fold

_APART = " – "
_BESIDE = re.compile(r"\W*(?:(?:any(?:thing)? )?other|else|misc\w*|extras?|n\.?b\.?|ps)\W*")


def with_own_heads(header: Sequence[str], records: Sequence[Sequence[str]] = ()) -> list[str]:
    """The headings; one that says itself that it is for names or notes asks what its group does not.

    >>> with_own_heads(["Who – Name", "Who – Township"])
    ['Name', 'Township']
    >>> with_own_heads(["Who – Surname", "If printed – with my name", "If printed – Notes", "If printed – Other"])
    ['Surname', 'If printed – with my name', 'Notes', 'Anything else']
    >>> with_own_heads(["Photos and after – Town archive", "Photos – in the archive?", "Words – Council may see"])
    ['Town archive', 'Photos – in the archive?', 'Words – Council may see']
    >>> with_own_heads(["Sending on – May a copy go to the county archive?"], [["Yes"], ["No"]])
    ['May a copy go to the county archive?']
    >>> with_own_heads(["Consent – Officer", "Consent – Quote"], [["LW", "Yes"], ["RD", "No"]])
    ['Officer', 'Consent – Quote']
    >>> with_own_heads(["Please say Yes or No to each. – I object to my name being printed"])
    ['I object to my name being printed']
    >>> with_own_heads(["Your words – Leave my name off anything you print", "Press – I don’t want my words passed on"])
    ['Leave my name off anything you print', 'I don’t want my words passed on']
    """
    return [_own(head, [row[n] for row in records if n < len(row)]) for n, head in enumerate(header)]


_SEVERAL = re.compile(r"[,/&+]|\b(?:and|or|then|plus|und|et|y|i|a|ac)\b")
"""A group of several things, of which each heading below it asks for one."""
_SAYS_OF_WHAT = re.compile(
    r"\b(?:words?|quot\w+|contributions?|comments?|remarks?|names?|named|photo\w*|pictures?|stor(?:y|ies)|said|interviews?|"
    r"answers?|film\w*)\b"
)
"""What a heading has to say itself before it is read without its group: “Photos – Council may see” is about photos."""
_KEY = re.compile(r"\([^()=]*=[^()]*\)")
_BY_ITSELF = {("archive",), ("sharing",), ("photo",)}


_OF_PICTURES = re.compile(r"\b(?:photo\w*|pictures?|pics?|film\w*|video\w*|record(?!s? )\w*|images?|faces?)\b")


def _asks_alone(own: str, group: str, cells: Sequence[str]) -> bool:
    """Whether a heading asks by itself for the archive, passing on or a photo, and its group takes it for another.

    A group of one thing says of what a photo or a partner is asked; what is kept in an archive prints nothing anyway.
    """
    alone = column_of(0, own, cells).purposes
    if alone not in _BY_ITSELF or column_of(0, f"{group}{_APART}{own}", cells).purposes == alone:
        return False
    return _SEVERAL.search(fold(group)) is not None or (alone == ("archive",) and not _OF_PICTURES.search(fold(group)))


_HOW_TO_ANSWER = re.compile(
    r"\W*(?:please )?(?:state|answer|tick|circle|mark|write|put|enter|give|indicate|initial|say|choose|select|delete|reply|respond|complete)\b.{0,60}\b(?:yes|no|each|all|every|one|statements?|questions?|boxes|below|following|lines?)\b"
)
"""A group that only says how to answer: ``Please state Yes or No to each statement``."""


_A_CHOICE = re.compile(r"\W*(?:with|without|no|not|anon\w*|first)\b")
"""One of the answers to what a group asks: ``If printed – without my name``."""


def _asked(own: str) -> bool:
    return bool(surely_asked(own)) or (bool(asked_about(own)) and _A_CHOICE.match(fold(own)) is None)


def _own(head: str, cells: Sequence[str]) -> str:
    group, apart, own = head.rpartition(_APART)
    if not apart or not group.strip() or "?" in group:
        return head
    if _HOW_TO_ANSWER.match(fold(group)) and _asked(own):
        return " ".join([own, *_KEY.findall(group)])
    if _BESIDE.fullmatch(fold(own)):
        return "Anything else"
    if column_of(0, group, ()).what == NAME and own.strip():
        return own  # “Who – Township”: who it is stands in another column of the group
    if _asks_alone(own, group, cells):
        return own  # “Photos and after – Town archive”: what is kept there is no photo
    if _SAYS_OF_WHAT.search(fold(own)) and _asked(own):
        return " ".join([own, *_KEY.findall(group)])  # the key to what is answered below every heading of the group
    if asks_for_limits_in_words(own):
        return own  # “Passing on – Is there anything we must not do with it?” asks for neither yes nor no
    if is_of_the_office(head, cells):
        return own
    plain = column_of(0, own, ()).what in (NAME, ABOUT, REMARK) or is_afterthought(own)
    return own if plain else head
