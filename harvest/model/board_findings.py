"""A finding: a sentence that a person writes about what people said and signs; what it rests on, and who wrote what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.valence import Valence


@dataclass(frozen=True, slots=True)
class FindingQuotation:
    """A quotation that a person put under a finding; ``text`` is its wording where it was shortened."""

    code: str
    passage: int
    start: int
    end: int
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The other half of a sentence that compares: conditions as ``key=value``, and what whoever meets them says."""

    where: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class FindingVersion:
    """A finding as somebody left it; ``number`` counts from 1 and ``text`` is the sentence."""

    number: int
    who: str
    at: str
    text: str
    codes: tuple[str, ...] = ()
    side: Valence = Valence.HELPS
    quotations: tuple[FindingQuotation, ...] = ()
    compared: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who answers for a finding since when, and the ``figures`` as they stood then: others need a new signature."""

    who: str
    at: str
    figures: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WrittenFinding:
    """A finding as it stands: the newest of its ``versions``. ``signature`` is of these very words, else None.

    ``side`` says what bears it out: what helps (or is there), or what stands in the way (or is lacking).
    """

    id: str
    text: str
    codes: tuple[str, ...]
    side: Valence = Valence.HELPS
    quotations: tuple[FindingQuotation, ...] = ()
    compared: Comparison | None = None
    signature: Signature | None = None
    versions: tuple[FindingVersion, ...] = ()

    @property
    def version(self) -> int:
        """The number of the newest version.

        >>> WrittenFinding("1", "We eat together.", ("five_ways/connect",)).version
        0
        """
        return self.versions[-1].number if self.versions else 0
