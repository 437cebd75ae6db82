"""What a list says of somebody as two readings have it: by the layouts that are known, and by the people who are."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from harvest.model import Listed, Permission

_BOTH = "contradict"
NAMELESS = "naming"
TWO_WAYS = "what the list says of them can be read in two ways"


def merged(one: Listed, other: Listed, *, understood: bool = False) -> Listed:
    """Somebody on a list with what the second reading heard of them; a no or a child of either holds.

    In a list that was ``understood`` an answer that is not there is a blank, and holds as well.

    >>> ada = Listed(("Ada Obi",), Permission(quotation="unknown", hold=("not sure: “?”",)))
    >>> bo = Listed(("Ada Obi",), Permission(quotation="named", sharing="no"))
    >>> merged(ada, bo).permission.quotable, merged(bo, ada).permission.quotable
    (True, False)
    >>> cy = replace(ada, permission=Permission(quotation="anonymous"))
    >>> merged(bo, cy).permission.quotation, merged(cy, bo).permission.sharing
    ('anonymous', 'no')
    """
    mine, theirs = one.permission, other.permission
    if one.by_hand or mine.minor or (understood and mine.quotation == "unknown" and not mine.hold):
        return one
    asked = tuple(sorted({*one.asked, *other.asked} - {NAMELESS}))
    if mine.quotable and theirs.quotable:
        now = replace(mine.narrower(theirs), sharing=_sharing(mine, theirs), hold=())
    elif mine.quotable:
        now = replace(mine, minor=theirs.minor, hold=tuple(dict.fromkeys([*theirs.hold, TWO_WAYS])))
    elif theirs.quotable and (mine.quotation != "no" or _is_of_another(mine, theirs, other)):
        now = replace(theirs, sharing=_sharing(mine, theirs), photo=mine.photo, archive=mine.archive)
    else:
        now = replace(mine, minor=theirs.minor)
    return replace(one, permission=now, asked=asked)


def _is_of_another(mine: Permission, theirs: Permission, other: Listed) -> bool:
    """Whether a no was heard that is about the name or passing on, and was first taken for one to quoting."""
    said_no = theirs.sharing == "no" or NAMELESS in other.asked
    return said_no and not any(_BOTH in why for why in mine.hold)


def _sharing(one: Permission, other: Permission) -> Literal["yes", "no", "unknown", "ask", "partners"]:
    told = [said.sharing for said in (one, other) if said.sharing != "unknown"]
    return min(told, key=("no", "ask", "partners", "yes").index, default="unknown")


def plain(other: Listed) -> Listed:
    """Somebody whom only the second reading knows."""
    return replace(other, asked=tuple(one for one in other.asked if one != NAMELESS))
