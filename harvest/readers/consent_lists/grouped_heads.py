"""Headings below a group that is not theirs: “If printed – Notes”, where the group went on to the last column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.agreed_heads import surely_asked
from harvest.readers.consent_lists.columns import ABOUT, NAME, REMARK, column_of, is_afterthought
from harvest.readers.permission.text import fold

_APART = " – "
_BESIDE = re.compile(r"\W*(?:(?:any(?:thing)? )?other|else|misc\w*|extras?|n\.?b\.?|ps)\W*")


def with_own_heads(header: Sequence[str]) -> list[str]:
    """The headings; one that says itself that it is for names or notes asks what its group does not.

    >>> with_own_heads(["Who – Name", "Who – Township"])
    ['Name', 'Township']
    >>> with_own_heads(["Who – Surname", "If printed – with my name", "If printed – Notes", "If printed – Other"])
    ['Surname', 'If printed – with my name', 'Notes', 'Anything else']
    >>> with_own_heads(["Photos and after – Town archive", "Photos – in the archive?", "Words – Council may see"])
    ['Town archive', 'Photos – in the archive?', 'Words – Council may see']
    """
    return [_own(head) for head in header]


_SEVERAL = re.compile(r"[,/&+]|\b(?:and|or|then|plus|und|et|y|i|a|ac)\b")
"""A group of several things, of which each heading below it asks for one."""
_SAYS_OF_WHAT = re.compile(
    r"\b(?:words?|quot\w+|contributions?|comments?|remarks?|names?|named|photo\w*|pictures?|stor(?:y|ies)|said|interviews?|"
    r"answers?|film\w*)\b"
)
"""What a heading has to say itself before it is read without its group: “Photos – Council may see” is about photos."""
_BY_ITSELF = {("archive",), ("sharing",), ("photo",)}


def _asks_alone(own: str, group: str) -> bool:
    """Whether a heading asks by itself for the archive, passing on or a photo, and its group takes it for another."""
    alone = column_of(0, own, ()).purposes
    return alone in _BY_ITSELF and column_of(0, f"{group}{_APART}{own}", ()).purposes != alone


def _own(head: str) -> str:
    group, apart, own = head.rpartition(_APART)
    if not apart or not group.strip() or "?" in group:
        return head
    if _BESIDE.fullmatch(fold(own)):
        return "Anything else"
    if column_of(0, group, ()).what == NAME and own.strip():
        return own  # “Who – Township”: who it is stands in another column of the group
    if _SEVERAL.search(fold(group)) and _asks_alone(own, group):
        return own  # “Photos and after – Town archive”: what is kept there is no photo
    if _SAYS_OF_WHAT.search(fold(own)) and surely_asked(own):
        return own
    plain = column_of(0, own, ()).what in (NAME, ABOUT, REMARK) or is_afterthought(own)
    return own if plain else head
