"""Findings as they may be read: the sentence, the strength of evidence under it, quotations for and against."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from harvest.evidence.nearness import Nearness, Represented
from harvest.evidence.proposals import Representing, propose, shorten
from harvest.evidence.quotations import may_stand
from harvest.evidence.records import Quotation, Row, Theme
from harvest.evidence.strength import OTHER, Strength, family
from harvest.model import Comparison, FindingQuotation, Valence, WrittenFinding

PER_PERSON = 2
"""So many quotations of one person stand in a pack at most."""
FOR, AGAINST = 2, 1
"""So many are proposed for a finding and against it."""
WORDS = 45

Measure = Callable[[Collection[str], Valence], Strength]
Compare = Callable[[Comparison], int | None]
"""How many people meet what a sentence is set beside; None where that may not be told or cannot be asked any more."""


@dataclass(frozen=True, slots=True)
class StatedFinding:
    """A finding with what is under it; ``chosen`` says whether a person picked its quotations.

    ``signed`` holds only as long as words and figures are those that were signed.
    """

    written: WrittenFinding
    strength: Strength
    supporting: tuple[Quotation, ...] = ()
    contrary: tuple[Quotation, ...] = ()
    chosen: bool = False
    families: frozenset[str] = frozenset()
    compared: int | None = None
    """How many people meet what the sentence is set beside, where it is set beside something."""

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Those that bear it out, then those that say otherwise."""
        return (*self.supporting, *self.contrary)

    @property
    def signed(self) -> bool:
        """Whether somebody answers for these very words and figures."""
        signature = self.written.signature
        return signature is not None and dict(signature.figures) == self.figures

    @property
    def figures(self) -> dict[str, int]:
        """What a signature is for: those of the strength, and the one it is set beside."""
        return self.strength.figures | ({"compared": self.compared} if self.compared is not None else {})


def stated(
    findings: Sequence[WrittenFinding],
    themes: Sequence[Theme],
    rows: Sequence[Row],
    quotations: Sequence[Quotation],
    measure: Measure,
    near: Nearness | None = None,
    compare: Compare | None = None,
) -> tuple[StatedFinding, ...]:
    """Every finding on codes that are looked at, in their order; nobody is quoted more than twice over all of them.

    What a person chose stands first and counts first; for findings without any, quotations are proposed on both sides.
    """
    known = {str(t.code) for t in themes}
    voices: Counter[str] = Counter()
    wanted = [f for f in findings if known & set(f.codes)]
    by_place: dict[tuple[str, int, int, int], Quotation] = {}
    for q in quotations:
        by_place.setdefault((str(q.code), q.passage_id, q.start, q.end), q)
    chosen: dict[str, list[Quotation]] = defaultdict(list)
    for f in wanted:
        for c in f.quotations:
            worded = _wording(by_place.get((c.code, c.passage, c.start, c.end)), c)
            if worded is not None:
                chosen[f.id].append(worded)
                voices[worded.voice] += 1
    represented = Represented(near) if near is not None else None
    if represented is not None:
        represented.take([q for own in chosen.values() for q in own])
    found = []
    for f in wanted:
        around = family(themes, f.codes)
        own = chosen[f.id]
        if not f.quotations:
            own = [*proposed(quotations, around, f.side, voices, represented)]
            voices.update(q.voice for q in own)
        found.append(
            StatedFinding(
                f,
                measure(around, f.side),
                tuple(q for q in own if q.valence is not OTHER[f.side]),
                tuple(q for q in own if q.valence is OTHER[f.side]),
                bool(f.quotations),
                around,
                compare(f.compared) if compare is not None and f.compared is not None else None,
            )
        )
    return tuple(found)


def proposed(
    quotations: Sequence[Quotation],
    codes: Collection[str],
    side: Valence,
    voices: Counter[str] | None = None,
    represented: Representing | None = None,
    most: tuple[int, int] = (FOR, AGAINST),
) -> tuple[Quotation, ...]:
    """Quotations for a sentence and against it, spread over tables and people, long ones shortened visibly.

    ``voices`` counts who is quoted elsewhere in the pack already: whoever is twice is left out; ``represented`` knows
    whom the pack represents so far.
    """
    used = voices or Counter()
    free = once([q for q in quotations if str(q.code) in codes and used[q.voice] < PER_PERSON])
    found: list[Quotation] = []
    for way, limit in ((side, most[0]), (OTHER[side], most[1])):
        left = [q for q in free if q.valence is way and all(q.voice != p.voice for p in found)]
        found += propose(left, limit, represented=represented)
    return tuple(replace(q, text=shorten(q.verbatim, WORDS)) for q in found)


def once(quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations without those whose words another has already: of overlapping spans the longest is offered."""
    found: list[Quotation] = []
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for q in sorted(quotations, key=lambda q: (q.source_id, q.start - q.end, q.start, str(q.code))):
        if all(q.end <= a or b <= q.start for a, b in taken[q.source_id]):
            taken[q.source_id].append((q.start, q.end))
            found.append(q)
    return sorted(found, key=lambda q: (q.source_id, q.start, q.end))


def _wording(quotation: Quotation | None, choice: FindingQuotation) -> Quotation | None:
    """The quotation in the wording that was chosen; None where these words may not leave any more."""
    if quotation is None:
        return None
    text = choice.text or quotation.verbatim
    return replace(quotation, text=text, chosen=True) if may_stand(text, quotation) else None
