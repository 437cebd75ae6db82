"""Where the people live who bear a finding out: as many of how many in each neighbourhood, as far as may be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.evidence.characteristics import demographic
from harvest.evidence.evidence import Evidence
from harvest.evidence.findings import StatedFinding
from harvest.evidence.matrices import NOT_RECORDED
from harvest.evidence.small_numbers import HEARD, of_finding
from harvest.evidence.strength import share


@dataclass(frozen=True, slots=True)
class InPlace:
    """One place of those recorded: how many of those heard say so; None is a number too small to be told."""

    by: str
    place: str
    says: int | None
    heard: int | None

    @property
    def told(self) -> bool:
        return self.says is not None and self.heard is not None


def by_place(evidence: Evidence, finding: StatedFinding) -> tuple[InPlace, ...]:
    """The places of one finding, those of most people first; empty where no place is recorded or may be told by.

    They are released together with every other table by what people are.
    """
    told = evidence.printable
    by = next((name for name in told.columns if demographic(name) == "neighbourhood"), None)
    if by is None:
        return ()
    row = of_finding(finding.written.id)
    every = zip(
        told.columns[by],
        told.line(by, row, "voices", by_itself=False),
        told.line(by, HEARD, "voices", by_itself=False),
        strict=True,
    )
    found = [InPlace(by, place, says, heard) for place, says, heard in every if heard != 0]
    return tuple(sorted(found, key=lambda p: (p.place == NOT_RECORDED, not p.told, -(p.heard or 0), p.place)))


def place_lines(places: Sequence[InPlace]) -> list[tuple[str, str]]:
    """The same as a word and what it is; nothing where nothing is recorded.

    >>> place_lines([InPlace("Ward", "Hill", 10, 17), InPlace("Ward", "Dale", None, 9)])
    [('By ward', '10 of 17 in Hill, a majority; not shown for 1 other place, as it would tell of a few people')]
    >>> place_lines([InPlace("Ward", "Hill", None, 9)])
    [('By ward', 'not shown, as it would tell of a few people')]
    """
    if not places:
        return []
    word = f"By {places[0].by[:1].lower()}{places[0].by[1:]}"
    said = [_said(p) for p in places if p.told]
    hidden = sum(not p.told for p in places)
    if not said:
        return [(word, "not shown, as it would tell of a few people")]
    if hidden:
        others = f"{hidden} other place{'s' if hidden > 1 else ''}"
        said.append(f"not shown for {others}, as it would tell of a few people")
    return [(word, "; ".join(said))]


def _said(p: InPlace) -> str:
    where = "of whom none is recorded" if p.place == NOT_RECORDED else f"in {p.place}"
    assert p.says is not None and p.heard is not None
    return f"{p.says or 'nobody'} of {p.heard} {where}" + (f", {share(p.says, p.heard)}" if p.says else "")
