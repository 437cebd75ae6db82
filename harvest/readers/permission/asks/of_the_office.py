# ruff: noqa: E501 – lists of words are easier to check on one line
"""Columns below a group for consent that say which of those who hold the list took it: “Consent – Officer”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_OFFICE = re.compile(
    r"(?:our |the |lead )?(?:officers?|clerks?|staff(?: members?)?|volunteers?|facilitators?|hosts?|helpers?|interviewers?|"
    r"typists?|admin|office(?: use)?|receptionist|coordinator|(?:taken|typed|entered|checked|logged|collected|filed|input|"
    r"witnessed|recorded|received) by)(?:['’]s)?(?: (?:initials?|names?|use(?: only)?))?\W*"
)
_APART = re.compile(r".* [–—|-] ")


def is_of_the_office(head: str, cells: Sequence[str]) -> bool:
    """Whether a heading of a group is for whoever of the office took the answers, and nobody answered below it.

    >>> [is_of_the_office(head, ["LW", "RD", ""]) for head in ("Leave – Officer", "Leave – Initials")]
    [True, False]
    >>> is_of_the_office("Who may read it – Staff", ["Yes", "No"]), is_of_the_office("Officer", ["LW"])
    (False, False)
    """
    said = fold(head)
    if (group := _APART.match(said)) is None or not _OFFICE.fullmatch(said[group.end() :].strip()):
        return False
    filled = [answer for cell in cells if (answer := closed.stripped(fold(cell)))]
    return not any(answer in closed.YES | closed.NO | closed.TICK for answer in filled)
