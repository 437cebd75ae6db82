"""What a list says of somebody as two readings have it: by the layouts that are known, and by the people who are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from harvest.model import Listed, Permission
from harvest.model.permissions import IN_A_MESSAGE, NAME_BACK, NAME_OFF, NO_ELSEWHERE
from harvest.readers.consent_lists.remarks_beside import MAY_BIND
from harvest.readers.consent_lists.whose.signed_by import UNSIGNED

_BOTH, _UNSURE, _BOUND = "contradict", "not sure: “?”", MAY_BIND.partition("{")[0]
NAMELESS = NAME_OFF
NO_BACK = "no taken back"
LEFT_OPEN = "left open"
"""What is told of somebody beside what they permit: that the name stays off; that they took back a refusal; that what
they answer to being quoted was heard, and can't be told."""
TWO_WAYS = "what the list says of them can be read in two ways"
_TAPE = re.compile(r"“[^”]*\b(?:see|hear|listen|check|play|as) (?:[\w'’]+ ){0,3}(?:tape|recording|audio)\b", re.I)
"""What sends whoever reads a list to what was said aloud."""
_YOUNG = re.compile(r"\bunder \d|\bage\b|\bchild|\bparent")
"""Why somebody is held who may be a child; what is told in quotation marks is their own."""


def merged(one: Listed, other: Listed, *, doubts: bool = True) -> Listed:
    """Somebody on a list with what the second reading heard of them; a no or a child of either holds.

    Whom the people's own names find is understood better: what the first reading doubts or misses is taken from there.
    What the second doubts holds them with ``doubts``, unless it is hardly a list by those who are known. The name is
    given where both give it: neither is so sure that the other may have heard a no to it for nothing.

    >>> ada = Listed(("Ada Obi",), Permission(quotation="unknown", hold=("not sure: “?”",)))
    >>> bo = Listed(("Ada Obi",), Permission(quotation="named", sharing="no"))
    >>> merged(ada, bo).permission.quotable, merged(bo, ada).permission.quotable
    (True, False)
    >>> child = replace(ada, permission=Permission(quotation="named", hold=("may be under 16: “2010-05-08”",)))
    >>> merged(child, bo).permission.quotable
    False
    >>> cy, no = (replace(ada, permission=Permission(quotation=q)) for q in ("anonymous", "no"))
    >>> merged(cy, bo).permission.sharing, merged(cy, no).permission.quotation, merged(no, cy).permission.quotation
    ('no', 'no', 'no')
    >>> merged(cy, bo).permission.quotation, merged(bo, cy).permission.quotation
    ('anonymous', 'anonymous')
    >>> both = replace(ada, permission=Permission(quotation="no", hold=("the answers contradict each other",)))
    >>> merged(both, replace(bo, permission=Permission(quotation="named"))).permission.quotable
    False
    >>> off = replace(ada, permission=Permission(quotation="unknown"), asked=(NAMELESS, IN_A_MESSAGE))
    >>> merged(ada, off).permission.hold, merged(ada, replace(off, asked=(NAMELESS,))).permission.hold
    ((), ('not sure: “?”',))
    """
    mine, theirs = one.permission, other.permission
    if one.by_hand or mine.minor:
        return one
    if one.is_plain and not mine.quotable and theirs.quotable and NO_BACK not in other.asked:
        # what was plainly refused or left blank is no yes for another name of theirs, by which the row was found
        theirs = replace(theirs, quotation=mine.quotation)
        other = replace(other, permission=theirs)
    of_one_list = {NAMELESS, NO_BACK, LEFT_OPEN, *(() if NAME_BACK in other.asked else (IN_A_MESSAGE,))}
    asked = tuple(sorted({*one.asked, *other.asked} - of_one_list))
    in_doubt = theirs.hold or theirs.minor or LEFT_OPEN in other.asked
    of_the_name = {NAMELESS, IN_A_MESSAGE} <= {*other.asked} and theirs.quotation == "unknown" and not in_doubt
    if of_the_name and mine.quotation == "unknown" and {*mine.hold} <= {_UNSURE}:
        return plain(other)  # “on second thoughts no name”: nothing else is changed by it
    if {NAMELESS, IN_A_MESSAGE} <= {*one.asked} and mine.quotation == "unknown" and theirs.quotation == "unknown":
        held = tuple(dict.fromkeys([*mine.hold, *theirs.hold]))
        less = replace(mine, sharing=_sharing(mine, theirs), hold=held, minor=mine.minor or theirs.minor)
        return replace(one, permission=less)  # a call that takes the name off: heard so, whatever else is heard
    if mine.quotable and not mine.hold and theirs.quotation == "unknown" and not in_doubt:
        # the second heard nothing that it could tell: no doubt, where the columns say it plainly
        return replace(one, permission=replace(_unnamed(mine, other), sharing=_sharing(mine, theirs)), asked=asked)
    refused = mine.quotation == "no" and (not mine.hold or any(_BOTH in why for why in mine.hold))
    if theirs.quotable and (not refused or _is_of_another(mine, theirs, other)):
        level = mine.quotation if mine.quotable and mine.quotation == "anonymous" else theirs.quotation
        now = replace(theirs, quotation=level, photo=mine.photo, archive=mine.archive)
    elif theirs.quotation == "no" and (mine.quotable or mine.quotation == "unknown"):
        now = replace(mine, quotation="no", hold=theirs.hold, minor=theirs.minor)
    elif mine.quotable and {*theirs.hold} == {NO_ELSEWHERE} and not theirs.minor and theirs.quotation != "unknown":
        level = "anonymous" if "anonymous" in (mine.quotation, theirs.quotation) else "named"
        now = replace(mine, quotation=level, hold=theirs.hold)  # both hear the same, whatever it stands in place of
    elif mine.quotable and (doubts or theirs.minor):
        now = replace(mine, minor=theirs.minor, hold=tuple(dict.fromkeys([*theirs.hold, TWO_WAYS])))
    else:
        now = replace(mine, minor=theirs.minor)
    bound = [why for why in mine.hold if why.startswith(_BOUND)] if not refuses(other) else []
    young = [why for why in mine.hold if why == UNSIGNED or _TAPE.search(why) or _YOUNG.search(re.sub("“.*", "", why))]
    now = _unnamed(_unnamed(replace(now, hold=tuple(dict.fromkeys([*young, *bound, *now.hold]))), other), one)
    return replace(one, permission=replace(now, sharing=_sharing(mine, theirs)), asked=asked)


def narrowed(one: Listed, other: Listed) -> Listed:
    """Somebody on a list with what the second reading heard that permits less, and nothing that permits more.

    >>> ada = Listed(("Ada Obi",), Permission(quotation="named", sharing="yes"))
    >>> less = narrowed(ada, Listed(ada.names, Permission(quotation="anonymous"), asked=(NAMELESS,))).permission
    >>> narrowed(ada, Listed(ada.names, Permission(quotation="unknown"), asked=(NAMELESS,))).permission.quotation
    'anonymous'
    >>> nothing = Listed(ada.names, Permission(quotation="unknown"))
    >>> less.quotation, less.sharing, narrowed(nothing, ada).permission.quotation
    ('anonymous', 'yes', 'unknown')
    """
    mine, theirs = one.permission, other.permission
    if one.by_hand:
        return one
    quotation = "no" if theirs.quotation == "no" else _unnamed(mine, other).quotation
    less_shared = theirs.sharing == "no" or (theirs.sharing == "ask" and mine.sharing == "yes")
    sharing = theirs.sharing if less_shared else mine.sharing
    return replace(one, permission=mine.narrower(replace(mine, quotation=quotation, sharing=sharing)))


def _unnamed(said: Permission, other: Listed) -> Permission:
    """A permission without the name, where the other reading heard that it stays off."""
    return replace(said, quotation="anonymous") if said.quotation == "named" and NAMELESS in other.asked else said


def _is_of_another(mine: Permission, theirs: Permission, other: Listed) -> bool:
    """Whether a no was taken back, or is about the name or passing on and was first taken for one to quoting."""
    if NO_BACK in other.asked:
        return True
    said_no = theirs.sharing == "no" or NAMELESS in other.asked
    return said_no and not any(_BOTH in why for why in mine.hold)


def _sharing(one: Permission, other: Permission) -> Literal["yes", "no", "unknown", "ask", "partners"]:
    told = [said.sharing for said in (one, other) if said.sharing != "unknown"]
    told = told[:1] if len(told) > 1 and other.sharing == "ask" else told  # what is open is told by the first
    return min(told, key=("no", "ask", "partners", "yes").index, default="unknown")


def refuses(other: Listed) -> bool:
    """Whether a reading heard somebody refuse anything: quoting, passing on, the name."""
    said = other.permission
    return said.quotation == "no" or said.sharing in ("no", "ask") or NAMELESS in other.asked


def answered_in_log(other: Listed) -> bool:
    """Whether notes of calls say anything of somebody's leave: what is noted of them there may be about anything.

    >>> answered_in_log(Listed(("Ada Obi",), Permission(quotation="unknown", hold=("not clear: “a scarf”",))))
    False
    """
    said = other.permission
    return said.quotation != "unknown" or said.minor or (refuses(other) and said.sharing != "ask")


def plain(other: Listed) -> Listed:
    """Somebody whom only the second reading knows."""
    own = IN_A_MESSAGE in other.asked
    return replace(
        other, asked=tuple(x for x in other.asked if x not in (NO_BACK, LEFT_OPEN) and (own or x != NAMELESS))
    )
