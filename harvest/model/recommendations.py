"""A recommendation and what became of it: who was asked, what they answered, what changed, when people were told."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What somebody is asked to do.

    ``by`` is the date of the answer as it was written, ``due`` the day that it means (ISO). ``answer`` is what they
    answered, ``changed`` what is different since, ``told`` when and how the community heard of it. ``finding`` is the
    id of the finding that it follows from, ``missing`` the group that is not heard from which it follows.
    """

    id: str
    text: str
    asked: str = ""
    by: str = ""
    due: str = ""
    answer: str = ""
    changed: str = ""
    told: str = ""
    finding: str = ""
    missing: str = ""
    who: str = ""
    at: str = ""

    def overdue(self, on: str) -> bool:
        """Whether nobody has answered after the day by which they were asked to; ``on`` is a day (ISO).

        >>> Recommendation("1", "Mend the lift", due="2026-10-31").overdue("2026-11-01")
        True
        """
        return not self.answer and bool(self.due) and self.due < on

    @property
    def stage(self) -> str:
        """How far it has come, in words."""
        reached = (
            ("told", "Told to the community"),
            ("changed", "Something changed"),
            ("answer", "Answered"),
            ("asked", "Asked"),
        )
        return next((words for field, words in reached if getattr(self, field)), "Nobody was asked yet")


WRITTEN = tuple(f.name for f in fields(Recommendation) if f.name not in ("id", "due", "who", "at"))
"""What a person says of a recommendation; what is not said stays as it was."""
