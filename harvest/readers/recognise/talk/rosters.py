# ruff: noqa: E501 – patterns are easier to check on one line
"""The line over a talk that says who sat there: *Round the table: Ada Obi (host), Bo Lind (Bosse), Cy Day*."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words

_LOOK, _LEAST, _CUT = 12, 2, 4
"""So many lines at the head are looked at; so many people at least are named; so much of a first name may be called."""
_WHO_SAT = re.compile(
    r"(?:^|(?<=[.!?] ))\W*(?:(?:(?:a?round|at|on) (?:the |our |this )?(?:kitchen )?table|present|in the room|"
    r"who (?:was|is|sat) (?:here|there)|who(?:['’]s| is) who|people|participants|attendees|attending|speakers|speaking|"
    r"voices|taking part|those (?:present|there)|with|group|sat (?:here|down)|yn bresennol|wrth y bwrdd|obecni|"
    r"przy stole|anwesend|am tisch|présent(?:e?s)?|presentes)\b[^:\n]{0,40}):\s*(?P<who>\S.*?)(?:(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-Þ]).*)?$",
    re.I,
)
_ITEM = re.compile(r"\s*[,;]\s*(?![^()]*\))|\s+(?:and|&|a|und|et|i|y)\s+(?=[A-ZÀ-Þ])")
_NAME = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]*(?: (?:(?:de|da|van|von|ap|ab|ferch|al|el|bin) )*[A-ZÀ-Þ][\w'’.-]*){1,3})"
    r"(?P<beside>.*)$"
)
_CALLED = re.compile(
    r"\s*\((?:(?:(?:he|she|they|who)(?:['’]s| is| are)? )?(?:usually |better |always |also |mostly )*(?:known as|called|goes by|answers to) |"
    r"aka |a\.k\.a\. |or |(?:(?:everybody|everyone|people|they|friends|all|we|the \w+)\b[^()]{0,30}\bcalls? (?:him|her|them|me) ))?"
    r"[\"“‘']?(?P<called>[A-ZÀ-Þ][\w'’-]+)[\"”’']?(?: (?:to|by) [^()]{2,30})?\)"
)


def roster_of(lines: Sequence[str]) -> dict[str, tuple[str, Role]]:
    """Who sat there by the head of a talk, with what they are called besides and what they did; nobody if none says so.

    >>> found = roster_of(["Table 4", "At the table: Ada Obi (host), Bolesław Lind (Bolek), Cy Day from the shop"])
    >>> [(name, called, role.value) for name, (called, role) in found.items()]
    [('Ada Obi', '', 'facilitator'), ('Bolesław Lind', 'Bolek', 'unknown'), ('Cy Day', '', 'unknown')]
    >>> roster_of(["3 May. Round the table: Cy Day (everyone calls him Badger), Di Fox. As near as I could."])["Cy Day"]
    ('Badger', <Role.UNKNOWN: 'unknown'>)
    >>> roster_of(["With: a bit of luck, and Ada Obi"])
    {}
    """
    for line in [line for line in lines if line.strip()][:_LOOK]:
        told = _WHO_SAT.search(line.strip())
        items = [_NAME.match(item) for item in _ITEM.split(told["who"].strip(" ."))] if told else []
        named = [m for m in items if m is not None and looks_like_name(m["name"])]
        if len(named) >= _LEAST and 2 * len(named) > len(items):
            return {m["name"]: _beside(m["beside"]) for m in named}
    return {}


def _beside(text: str) -> tuple[str, Role]:
    called = _CALLED.match(text)
    role = role_of_words(text.strip(" ()–—-,"))
    return (called["called"] if called and role is Role.UNKNOWN else "", role)


def behind_roster(
    labels: Sequence[str], roster: Mapping[str, tuple[str, Role]], named: dict[str, Role]
) -> dict[str, str]:
    """Whom labels mean, where they are what somebody who sat there is called, in part or for short, and nobody else.

    The roles that the roster tells are added to those ``named``.

    >>> who = {"Bolesław Lind": ("Bolek", Role.UNKNOWN), "Clifford Day": ("", Role.UNKNOWN)}
    >>> behind_roster(["Bolek", "Cliff", "Day", "Ann"], who, {})
    {'Bolek': 'Bolesław Lind', 'Cliff': 'Clifford Day', 'Day': 'Clifford Day'}
    """
    found: dict[str, str] = {}
    for label in labels:
        key = label.casefold()
        fits = [name for name, (called, _) in roster.items() if key in {called.casefold(), *_ends(name)}]
        fits = fits or [
            name for name in roster if len(key) >= _CUT and name.casefold().startswith(key) and " " not in key
        ]
        if len(fits) == 1 and fits[0] not in labels and fits[0].casefold() != key:
            found[label] = fits[0]
    told = {name: role for name, (_, role) in roster.items() if role is not Role.UNKNOWN and name in found.values()}
    named.update({name: role for name, role in told.items() if name not in named})
    return found


def _ends(name: str) -> set[str]:
    words = name.casefold().split()
    return {words[0], words[-1]}
