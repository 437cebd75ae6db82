"""A bare answer at what somebody may agree to (``May be shared: N``, ``You may quote me ☐``, ``[ ] Use my name``)."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.boxed import EMPTY, RINGED, TICKED
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.permission.text import fold

_ANSWERED = re.compile(
    r"^\W*(?P<asked>[^\n,;:?]{2,80}?)\s*(?:[:?]|\s[–—-](?=\s))\s*(?P<answer>\S[^\n]{0,24}?)[\s.,;:!]*$"
)
_MARKED = re.compile(rf"^\W*(?P<asked>[^\n,;:?]{{2,80}}?)\s+(?P<answer>[Nn](?:/[Aa])?|[✗✘❌]|{EMPTY})$")
_BEFORE = re.compile(rf"^\s*(?:[-*•]\s*)?(?P<answer>[✗✘❌]|{EMPTY})\s*(?P<asked>[^\W\d_][^\n]{{1,160}})$")
_TICKED = re.compile(rf"{TICKED}|[■✓✔{RINGED}]")
_CROSSED = closed.CROSS - {"x", "[x]", "☒"}
"""A cross that is hardly a tick."""


def bare_answer(text: str) -> tuple[str, bool] | None:
    """What somebody may agree to, and whether the bare answer at it refuses or leaves it open; None for any other.

    >>> [bare_answer(x) for x in ("May be shared: N", "You may quote me - no", "OK to share: n/a")]
    [('May be shared', True), ('You may quote me', True), ('OK to share', False)]
    >>> bare_answer("[ ] You may use my words, and my name"), bare_answer("[x] You may use my words")
    (('You may use my words, and my name', False), None)
    >>> [bare_answer(x) for x in ("May be shared: Y", "Use it, photo: no", "May be shared:", "no name")]
    [None, None, None, None]
    """
    first = _BEFORE.match(text)
    if first is not None and _TICKED.search(text) is None:
        return " ".join(re.split(EMPTY, first["asked"])), first["answer"] in _CROSSED
    found = _ANSWERED.match(text) or _MARKED.match(text)
    if found is None:
        return None
    answer, sign = closed.stripped(fold(found["answer"])), found["answer"].strip()
    if answer in closed.NO or sign in _CROSSED:
        return found["asked"], True
    return (
        (found["asked"], False)
        if not answer.strip("_") or answer in closed.BLANK or re.fullmatch(EMPTY, sign)
        else None
    )


_LABELLED = re.compile(r"^\W{0,3}([^\W\d_][^:：\n]{1,58}?)\s*[:：]\s*(\S.{0,40}?)\W*$")


def answers_another(text: str) -> bool:
    """Whether a line answers with a bare yes or no what is no question of leave: ``Prize draw: yes``."""
    found = _LABELLED.match(text)
    if found is None or kind_of_label(found[1]):
        return False
    return closed.stripped(fold(found[2])) in closed.YES | closed.NO
