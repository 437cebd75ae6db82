"""Who acts, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """What a verb needs of whoever calls it; every verb names one."""

    READ = "read"
    SIGN_IN = "sign in"
    DECIDE = "decide"
    SUGGEST = "suggest"
    IMPORT = "import"
    CONSENT = "consent"
    CODEBOOK = "codebook"
    ROUNDS = "rounds"
    SETTINGS = "settings"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the name that goes into the audit log (empty for nobody named), and what they may do.

    >>> Actor("  Amina   Yusuf ").name
    'Amina Yusuf'
    """

    name: str = ""
    rights: frozenset[Right] = frozenset(Right)
    """Everybody may do everything as long as an inquiry has no roles."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", " ".join(self.name.split()))


NOBODY = Actor()
