"""What an inquiry plans and is set beside: its plan, questions, who was invited, needs and opportunities."""

from __future__ import annotations

from dataclasses import dataclass, fields

from harvest.model.planning_words import Basis, InvitedBy


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of an inquiry, in people's own words; ``contact`` is printed as it is."""

    purpose: str = ""
    room: str = ""
    core_group: str = ""
    hear_back: str = ""
    paper_for: str = ""
    contact: str = ""

    @property
    def written(self) -> int:
        """How many of the fields hold words.

        >>> Plan(purpose="What makes us well", room="The night staff").written
        2
        """
        return sum(bool(getattr(self, f.name)) for f in fields(self))


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions that are asked together, and where they come from; ``id`` is empty for the team's own."""

    id: str
    name: str
    questions: tuple[str, ...]
    source: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Invited:
    """How many people of a group were invited, or live here; a number about a group, never about a person."""

    by: InvitedBy
    group: str
    number: int
    basis: Basis = Basis.INVITED


@dataclass(frozen=True, slots=True)
class Need:
    """One figure of needs data: an indicator of an area, as somebody typed it or as a table has it.

    ``table`` is the file it came in, empty for one that was typed; ``trend`` which way it goes, in the words there.
    """

    id: str
    indicator: str
    area: str = ""
    value: str = ""
    comparator: str = ""
    period: str = ""
    source: str = ""
    table: str = ""
    trend: str = ""

    @property
    def said(self) -> str:
        """The need in one line.

        >>> Need("1", "Adults who feel lonely", "Kettlewick", "31%", "England 22%", "2025").said
        'Adults who feel lonely, Kettlewick: 31% (England 22%; 2025)'
        """
        beside = "; ".join(part for part in (self.comparator, self.trend, self.period) if part)
        where = ", ".join(part for part in (self.indicator, self.area) if part)
        return where + (f": {self.value}" if self.value else "") + (f" ({beside})" if beside else "")


@dataclass(frozen=True, slots=True)
class Opportunity:
    """What could be done about a need with what people said is there: written by people, never proposed.

    ``codes`` and ``passages`` are what it rests on; ``gap`` is what lies between need and asset, ``outcome`` is stated
    positively.
    """

    id: str
    need: str
    outcome: str
    codes: tuple[str, ...] = ()
    passages: tuple[int, ...] = ()
    resources: str = ""
    more: str = ""
    less: str = ""
    differently: str = ""
    who: str = ""
    gap: str = ""
    written_by: str = ""
    at: str = ""
