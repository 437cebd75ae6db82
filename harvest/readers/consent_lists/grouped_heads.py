"""Headings below a group that is not theirs: “If printed – Notes”, where the group went on to the last column."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    """
    return [_own(head) for head in header]


def _own(head: str) -> str:
    group, apart, own = head.rpartition(_APART)
    if not apart or not group.strip() or "?" in group:
        return head
    if _BESIDE.fullmatch(fold(own)):
        return "Anything else"
    if column_of(0, group, ()).what == NAME and own.strip():
        return own  # “Who – Township”: who it is stands in another column of the group
    plain = column_of(0, own, ()).what in (NAME, ABOUT, REMARK) or is_afterthought(own)
    return own if plain else head
