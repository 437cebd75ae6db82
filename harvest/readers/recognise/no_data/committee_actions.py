"""The actions of a committee or a staff meeting: office tasks under initials, which nobody of a community pledged."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ACTION = re.compile(r"\W*(?:agreed |open )?actions?(?: (?:points?|items?|needed|required|agreed))?\W*", re.I)
_OWNER = re.compile(
    r"\W*(?:who|by whom|owners?|action owner|leads?|responsib\w+|assigned(?: to)?|person|initials?)\W*", re.I
)
_OF_A_BODY = re.compile(
    r"\b(?:steering|committee|board|trustees?|working group|sub-?group|executive|exec|management|staff|team|council|"
    r"core group|planning group|agm)\b|\bminutes\b|\b(?:c/f|carried forward|brought forward)\b",
    re.I,
)
_LETTERS = re.compile(r"(?:[A-Z]{1,4}|[A-Z]\.[A-Z]\.|ALL|All|TBC)(?:\s*[,/&+]\s*(?:[A-Z]{1,4}|ALL|All))*")
_PLEDGES = re.compile(r"\b(?:i|we|my|our)\b|['’]ll\b|\b(?:will|promise\w*|pledge\w*)\b", re.I)
_LEAST, _SHARE = 3, 0.8


def are_a_committees_actions(called: Sequence[str], header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a table lists what officers are to do: it is called the actions of a body, and initials own them.

    >>> rows = [["Book the hall", "JP"], ["Chase the insurers", "KL"], ["Post the keys", "ALL"]]
    >>> are_a_committees_actions(["Actions, steering group 2 June"], ["Action", "Who"], rows)
    True
    >>> are_a_committees_actions(["Actions from the summit"], ["Action", "Who"], [["I will bake", "Ada Obi"], *rows])
    False
    """
    deeds = [n for n, head in enumerate(header) if _ACTION.fullmatch(head)]
    owners = [n for n, head in enumerate(header) if _OWNER.fullmatch(head)]
    if len(deeds) != 1 or len(owners) != 1 or not any(map(_OF_A_BODY.search, called)):
        return False
    rows = [row for row in records if max(deeds + owners) < len(row) and row[deeds[0]].strip()]
    owned = [row[owners[0]].strip() for row in rows if row[owners[0]].strip()]
    initials = sum(1 for who in owned if _LETTERS.fullmatch(who))
    own = any(_PLEDGES.search(row[deeds[0]]) for row in rows)
    return len(owned) >= _LEAST and initials >= _SHARE * len(owned) and not own
