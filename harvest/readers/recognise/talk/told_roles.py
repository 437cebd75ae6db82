"""The role of somebody who said in their own words as whom they came."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model import Role, is_capacity
from harvest.readers.recognise.talk.role_words import role_of_words

_RESIDENT = re.compile(
    r"retired\b.*|.*\b(?:pupil|student|young person|grand(?:parent|mother|father|ma|dad)|mum|dad|mother|father|"
    r"service user|patient|pensioner|local|lives here|visitor|member of the public|neighbour|tenant|resident|"
    r"customer|shopper)s?",
    re.I,
)
_FRONTLINE = re.compile(
    r"(?:member of )?staff\b.*|works? (?:here|for|at)\b.*|head ?teacher|.*\b(?:nurse|midwife|teacher)", re.I
)


def role_told(attributes: Mapping[str, str]) -> Role:
    """The role that what is recorded of somebody tells; ``UNKNOWN`` where it tells none, or more than one.

    A facilitator is found by what they say, never by this: a chair of tenants has words of their own.

    >>> role_told({"Here as": "town councillor"}), role_told({"I am a…": "staff, Mill Homes"})
    (<Role.COUNCILLOR: 'councillor'>, <Role.FRONTLINE: 'frontline'>)
    >>> role_told({"Coming as": "chair, tenants' association"}), role_told({"Ward": "resident"})
    (<Role.UNKNOWN: 'unknown'>, <Role.UNKNOWN: 'unknown'>)
    """
    told = {
        role for key, said in attributes.items() if is_capacity(key) and (role := _role_of(said)) is not Role.UNKNOWN
    }
    return told.pop() if len(told) == 1 else Role.UNKNOWN


def _role_of(said: str) -> Role:
    if len(said) > 80:
        return Role.UNKNOWN
    for clause in re.split(r"[,;/(–&]| - | and | \+ ", said):
        words = clause.strip(" .)").split()
        if words and _RESIDENT.fullmatch(" ".join(words)):
            return Role.RESIDENT
        if words and _FRONTLINE.fullmatch(" ".join(words)):
            return Role.FRONTLINE
        for start in range(len(words)):
            role = role_of_words(" ".join(words[start:]))
            if role not in (Role.UNKNOWN, Role.FACILITATOR):
                return role
    return Role.UNKNOWN
