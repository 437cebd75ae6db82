"""What somebody permits, by purpose, and where that was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from harvest.model.quickly import made_quickly
from harvest.model.words import Consent

YesNo = Literal["yes", "no", "unknown"]
Sharing = Literal["yes", "no", "unknown", "ask", "partners"]
"""``partners``: with them and no further, so that nothing that is public holds the words."""
Quoting = Literal["no", "anonymous", "named", "unknown"]


_QUOTING = ("no", "unknown", "anonymous", "named")
_YES_NO = ("no", "ask", "partners", "unknown", "yes")
"""From the strictest answer to the least strict."""


def _least(order: tuple[str, ...], one: str, two: str) -> Any:
    return min(one, two, key=order.index)


def _opposed(one: str, two: str) -> bool:
    return one != two and "no" in (one, two) and bool({one, two} & {"yes", "anonymous", "named"})


@dataclass(frozen=True, slots=True)
class Permission:
    """What somebody permits, why it is held until a person has looked, and whether a child says it.

    The default permits no quotation. ``hold`` gives the reasons as plain words; ``minor`` is under the inquiry's age.
    ``parts`` are the reasons for which a part of the words waits, and the rest does not; ``looked_at`` says that a
    person has seen them, so that words in which no such part is found wait no longer.
    """

    analysis: YesNo = "unknown"
    quotation: Quoting = "no"
    sharing: Sharing = "unknown"
    photo: YesNo = "unknown"
    archive: YesNo = "unknown"
    hold: tuple[str, ...] = ()
    minor: bool = False
    parts: tuple[str, ...] = ()
    looked_at: bool = False

    @property
    def quotable(self) -> bool:
        """Whether the words may be quoted without anybody looking again.

        >>> Permission(quotation="named").quotable, Permission(quotation="named", hold=("ask first",)).quotable
        (True, False)
        """
        return self.quotation in ("anonymous", "named") and self.analysis != "no" and not self.hold and not self.minor

    @property
    def waits_to_be_asked(self) -> bool:
        """Whether nothing was answered but that somebody wanted to be asked first, or to ask somebody.

        >>> Permission(quotation="unknown", hold=("wants to be asked first: “I'll ask my wife”",)).waits_to_be_asked
        True
        >>> Permission(quotation="unknown", hold=("wants to be asked first: “?”", "under 16")).waits_to_be_asked
        False
        """
        asking = bool(self.hold) and all(why.startswith(TO_BE_ASKED) for why in self.hold)
        return asking and self.quotation == "unknown" and self.analysis != "no" and not (self.minor or self.parts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was answered about being quoted, and nothing holds the words for another reason.

        >>> Permission(quotation="unknown").is_blank, Permission(quotation="unknown", hold=("ask first",)).is_blank
        (True, False)
        """
        answered = self.quotation != "unknown" or "no" in (self.analysis, self.sharing)
        return not (answered or self.hold or self.minor or self.parts)

    @property
    def level(self) -> Consent:
        """The same in one word.

        >>> Permission(analysis="yes").level, Permission(quotation="named").level
        (<Consent.ANALYSIS: 'analysis'>, <Consent.NAMED: 'named'>)
        """
        if self.quotable:
            return Consent.NAMED if self.quotation == "named" else Consent.ANONYMOUS
        return Consent.ANALYSIS if self.analysis == "yes" else Consent.NONE

    def stricter(self, other: Permission) -> Permission:
        """Two that are said of the same words: the stricter for each purpose, held where they contradict each other.

        >>> both = Permission(quotation="named").stricter(Permission(quotation="no"))
        >>> both.quotation, both.hold
        ('no', ('the answers about quoting contradict each other',))
        """
        clashes = [
            f"the answers about {what} contradict each other"
            for what, one, two in (
                ("analysis", self.analysis, other.analysis),
                ("quoting", self.quotation, other.quotation),
            )
            if _opposed(one, two)
        ]
        return replace(self.narrower(other), hold=tuple(dict.fromkeys([*self.hold, *other.hold, *clashes])))

    def narrower(self, other: Permission) -> Permission:
        """Two that are said of different words: what both permit; to differ between words is no contradiction.

        >>> Permission(quotation="named").narrower(Permission(quotation="no")).hold
        ()
        """
        return Permission(
            analysis=_least(_YES_NO, self.analysis, other.analysis),
            quotation=_least(_QUOTING, self.quotation, other.quotation),
            sharing=_least(_YES_NO, self.sharing, other.sharing),
            photo=_least(_YES_NO, self.photo, other.photo),
            archive=_least(_YES_NO, self.archive, other.archive),
            hold=tuple(dict.fromkeys([*self.hold, *other.hold])),
            minor=self.minor or other.minor,
            parts=tuple(dict.fromkeys([*self.parts, *other.parts])),
            looked_at=self.looked_at and other.looked_at,
        )

    def heeding(self, other: Permission) -> Permission:
        """This, no wider than what another says; what that one leaves open stays as it is.

        >>> both = Permission(quotation="named", sharing="yes").heeding(Permission(quotation="unknown", sharing="no"))
        >>> both.quotation, both.sharing
        ('named', 'no')
        """
        open_ = {p: getattr(self, p) for p in _PURPOSES if p != "hold" and getattr(other, p) == "unknown"}
        return self.narrower(replace(other, **open_))

    @property
    def answers(self) -> dict[str, object]:
        """Every answer by its purpose, as a record keeps it."""
        every: dict[str, object] = {name: getattr(self, name) for name in _PURPOSES}
        return {**every, "hold": list(self.hold)}

    @classmethod
    def of(cls, consent: Consent) -> Permission:
        """The permission that one word stands for; the same object whenever it is asked for."""
        return _OF_ONE_WORD[consent]


_OF_ONE_WORD = {
    Consent.NAMED: Permission(analysis="yes", quotation="named"),
    Consent.ANONYMOUS: Permission(analysis="yes", quotation="anonymous"),
    Consent.ANALYSIS: Permission(analysis="yes", quotation="no"),
    Consent.NONE: Permission(quotation="unknown"),
}
_PURPOSES = tuple(f.name for f in fields(Permission) if f.name not in ("parts", "looked_at"))


@dataclass(frozen=True, slots=True)
class PermissionColumn:
    """A column of a file that asks for permission: for which purposes, and how many answered what."""

    index: int
    """Its place in the table, from 0."""
    header: str
    wording: str
    """The header with what a second header row or the note beside the file says of it."""
    purposes: tuple[str, ...]
    yes: int
    no: int
    blank: int
    unclear: int
    certain: bool = True
    """False: what it permits is not understood, so that nobody in the file may be quoted until a person has said."""
    reversed: bool = False
    """True: a tick objects, as under “Please do NOT use my words”."""
    answers: tuple[tuple[str, str, int], ...] = ()
    """The different answers, how each is read (see ``ANSWER_MEANINGS``) and how often it was given; unclear first."""


ANSWER_MEANINGS = {
    "yes": "yes",
    "unnamed": "yes, without the name",
    "named": "yes, with the name",
    "analysis": "read by the team only",
    "no": "no",
    "ask": "to be asked first",
    "blank": "no answer",
    "unclear": "not clear: hold it",
}
"""What a person can say that an answer means, with the words for it."""


ELSEWHERE = "answered elsewhere"
"""Beside what a list asked about: it sends its reader to where somebody answered, and says nothing itself."""
FILLS_A_BLANK = "answers what was left blank"
"""Beside what a list asked about: it says itself that it stands in place of a blank, which another list has."""
ASKED_SINCE = "answers what was to be asked first"
"""The same of what somebody wanted to be asked, or to ask at home, before they said yes or no."""
OF_AGE = "is of age"
"""Beside what a list asked about: it tells an age of sixteen or more beside a school year that tells less."""
ANSWERED_AGAIN = "says in a message that a new form of theirs counts"
"""Why their words wait until that form is there: where a list has two of theirs, the stricter of both holds."""
NO_ELSEWHERE = "takes back a no that stands elsewhere: see which of the two holds"
"""Why words wait where what somebody permits now stands in place of what they said before, which may be a no."""
IN_A_MESSAGE, NAME_OFF = "in a message", "naming"
"""The same: somebody wrote it of their own, so that what it does not speak of stays; and that the name stays off."""
NAME_BACK = "name put back"
"""The same: the name that they had left off may be printed, as they have said since in so many words."""


TO_BE_ASKED = "wants to be asked first"
"""How a reason begins for holding the words of somebody who wanted to be asked."""


@made_quickly
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
    listed: bool = False
    """Whether a list of who permits what says it, which is about whatever they said, and not an answer beside words."""

    @property
    def holds(self) -> tuple[str, ...]:
        """Why the words wait for a person by this answer; nothing where they do not."""
        held = self.answers.get("hold")
        return tuple(map(str, held)) if isinstance(held, list) else ()
