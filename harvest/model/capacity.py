"""Whether what is recorded of somebody says as whom they came."""

from __future__ import annotations

import re
from functools import lru_cache

_CAPACITY = re.compile(
    r"^(?:your |their |my )?(?:role|capacity|position|occupation|job(?: title)?)\b|"
    r"^(?:(?:i|we)(?:'m| am| are| come| came)|are you|you are|coming|came|come|here|speaking|attending|taking part)"
    r"(?: here| coming)?(?: today)? (?:as|an?)\b|\b(?:in|as) (?:what|which) (?:role|capacity)\b|"
    r"\bwhat brings you\b|\bwho are you\b",
    re.I,
)
_GOES_ON = re.compile(r" ?/| (?:or|and|here|today|at|if)\b", re.I)
"""Behind a heading that asks for a role: *Role or why you came*; *Role model* is something else."""
_EITHER = re.compile(
    r"\b(resident|staff|volunteer|public|community member|professional|worker|service user|carer)s?\b", re.I
)


@lru_cache(maxsize=4096)
def is_capacity(key: str) -> bool:
    """Whether an attribute says as whom somebody came, in their words.

    >>> is_capacity("Resident or staff?")
    True
    >>> is_capacity("I am here as…"), is_capacity("Role"), is_capacity("Role model")
    (True, True, False)
    >>> is_capacity("Role or why you came"), is_capacity("Job title / organisation")
    (True, True)
    """
    bare = " ".join(re.sub(r"\([^)]*\)|[^\w'/ ]", " ", key.replace("’", "'").replace("_", " ")).split())
    if re.search(r"/| or ", bare) and len(set(map(str.lower, _EITHER.findall(bare)))) > 1 and len(bare.split()) < 10:
        return True
    met = _CAPACITY.search(bare)
    return met is not None and (
        met.start() > 0
        or met.end() == len(bare)
        or " " in met.group()
        or "?" in key
        or _GOES_ON.match(bare, met.end()) is not None
    )
