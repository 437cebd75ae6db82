"""What somebody permits, by purpose, and where that was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from harvest.model.words import Consent

YesNo = Literal["yes", "no", "unknown"]
Sharing = Literal["yes", "no", "unknown", "ask"]
Quoting = Literal["no", "anonymous", "named", "unknown"]


@dataclass(frozen=True, slots=True)
class Permission:
    """What somebody permits, why it is held until a person has looked, and whether a child says it.

    The default permits no quotation. ``hold`` gives the reasons as plain words; ``minor`` is under the inquiry's age.
    """

    analysis: YesNo = "unknown"
    quotation: Quoting = "no"
    sharing: Sharing = "unknown"
    photo: YesNo = "unknown"
    archive: YesNo = "unknown"
    hold: tuple[str, ...] = ()
    minor: bool = False

    @property
    def quotable(self) -> bool:
        """Whether the words may be quoted without anybody looking again.

        >>> Permission(quotation="named").quotable, Permission(quotation="named", hold=("ask first",)).quotable
        (True, False)
        """
        return self.quotation in ("anonymous", "named") and self.analysis != "no" and not self.hold and not self.minor

    @property
    def level(self) -> Consent:
        """The same in one word.

        >>> Permission(analysis="yes").level, Permission(quotation="named").level
        (<Consent.ANALYSIS: 'analysis'>, <Consent.NAMED: 'named'>)
        """
        if self.quotable:
            return Consent.NAMED if self.quotation == "named" else Consent.ANONYMOUS
        return Consent.ANALYSIS if self.analysis == "yes" else Consent.NONE

    @classmethod
    def of(cls, consent: Consent) -> Permission:
        """The permission that one word stands for."""
        match consent:
            case Consent.NAMED:
                return cls(analysis="yes", quotation="named")
            case Consent.ANONYMOUS:
                return cls(analysis="yes", quotation="anonymous")
            case Consent.ANALYSIS:
                return cls(analysis="yes", quotation="no")
        return cls(quotation="unknown")


@dataclass(frozen=True, slots=True)
class PermissionRecord:
    """One answer as it was recorded; appended, never edited.

    ``file_id`` None means all the voice's words. ``answers`` holds only what was said then (``quotation``, ``minor``,
    …), so that a later answer about one purpose leaves the others. ``origin`` says how it is known: ``file`` (the
    teller's own answer), ``upload`` (what the host said of all who gave none) or ``person`` (somebody of the team
    recorded it). ``where`` names the column with its wording; ``asked`` the purposes that the file asked about.
    """

    id: int
    at: str
    who: str
    voice_id: int
    file_id: int | None
    origin: Literal["file", "upload", "person"]
    answers: Mapping[str, object]
    where: str = ""
    asked: frozenset[str] = field(default_factory=frozenset)
