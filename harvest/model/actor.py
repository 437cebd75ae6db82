"""Who acts, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """What a verb needs of whoever calls it; every verb names one."""

    SIGN_IN = "sign in"
    EVIDENCE = "read the evidence"
    READ = "read what people said and decided"
    NAMES = "see names"
    DECIDE = "decide"
    SUGGEST = "suggest"
    ROUNDS = "run rounds"
    CODEBOOK = "change codebooks"
    FINDINGS = "write findings"
    EXPORT = "export"
    IMPORT = "import"
    CONSENT = "record consent, review names and withdraw"
    SETTINGS = "change settings"
    PEOPLE = "manage people"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the name that goes into the audit log (empty for nobody named), and what they may do.

    >>> Actor("  Amina   Yusuf ").name
    'Amina Yusuf'
    """

    name: str = ""
    rights: frozenset[Right] = frozenset(Right)
    """Everybody may do everything where Harvest serves this machine alone."""
    session: str = ""
    """By what somebody is known who signed in with a password; empty where nobody has to."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", " ".join(self.name.split()))


NOBODY = Actor()
