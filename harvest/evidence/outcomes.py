"""What changes for whom: codings of a frame of outcomes (the SROI lens, or a team's own), with who tells of each.

Such a frame is a codebook that asks of each coding for whom something changes and what: its codes are groups of people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from harvest.evidence.evidence import Evidence
from harvest.evidence.records import Quotation, Row, Theme
from harvest.model import Polarity, Valence, VoiceKind

STAKEHOLDER, OUTCOME, INDICATOR = "stakeholder", "outcome", "indicator"
"""The questions of a frame, as its file declares them; without the first two a codebook is none."""
CAUSES = "other_causes"
"""The code of a frame for what a change is put down to beside the activity: an outcome of nobody's."""
PRINTED = 3
"""So many quotations stand under one outcome."""
SEEN = (Polarity.PRESENT, Polarity.LACKING, Polarity.MIXED)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One change for one group of people, as coders wrote it on their codings; "" where nobody wrote it.

    Each person stands in one of ``tells`` (it came about), ``denies`` (it did not) and ``both``; ``wished`` are people
    who only wish for it. ``counted`` of all these may be counted, not quoted. ``also`` names the codes of other
    codebooks on the same passages with how many of these people they are.
    """

    group: Theme
    stakeholder: str
    outcome: str
    indicators: tuple[str, ...]
    tells: int = 0
    denies: int = 0
    both: int = 0
    wished: int = 0
    groups: int = 0
    cards: int = 0
    tables: int = 0
    passages: int = 0
    counted: int = 0
    also: tuple[tuple[str, int], ...] = ()
    quotations: tuple[Quotation, ...] = ()

    @property
    def spoke(self) -> int:
        """People who say that it came about, that it did not, or both."""
        return self.tells + self.denies + self.both


def in_use(evidence: Evidence) -> bool:
    """Whether a frame of outcomes is among the codebooks that were looked at."""
    return bool(_frames(evidence))


def outcomes(evidence: Evidence) -> tuple[Outcome, ...]:
    """Every outcome that somebody spoke of, by group of people in the order of the frame, weightiest first.

    What nobody wrote an outcome on stands last of its group. A group of which nobody spoke is one empty line.
    """
    found: list[Outcome] = []
    for theme in _groups(evidence):
        own = _of(evidence, theme)
        found += own or [Outcome(theme, "", "", ())]
    return tuple(found)


def other_causes(evidence: Evidence) -> Outcome | None:
    """What changes are put down to beside the activity, all together; None where no frame has a code for it."""
    theme = next((t for t in evidence.themes if t.code.codebook in _frames(evidence) and t.code.code == CAUSES), None)
    if theme is None:
        return None
    return _outcome(evidence, theme, [r for r in evidence.rows if r.code == theme.code], {})


def _groups(evidence: Evidence) -> Iterable[Theme]:
    frames = _frames(evidence)
    return (t for t in evidence.themes if t.code.codebook in frames and t.code.code != CAUSES)


def _frames(evidence: Evidence) -> frozenset[str]:
    return frozenset(b.id for b in evidence.codebooks if {STAKEHOLDER, OUTCOME} <= set(b.asks))


def _of(evidence: Evidence, theme: Theme) -> list[Outcome]:
    by: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in evidence.rows:
        if row.code == theme.code and row.valence is not Valence.PLEDGED:
            by[_key(row, STAKEHOLDER), _key(row, OUTCOME)].append(row)
    also = _also(evidence)
    made = [_outcome(evidence, theme, own, also) for own in by.values()]
    return sorted(made, key=lambda o: (not o.outcome, -o.spoke, -o.wished, o.outcome))


def _outcome(evidence: Evidence, theme: Theme, rows: Sequence[Row], also: Mapping[int, Set[str]]) -> Outcome:
    people = [r for r in rows if r.voice_kind is VoiceKind.PERSON and not r.is_card]
    stand: dict[int, set[Polarity]] = defaultdict(set)
    for row in people:
        if row.polarity in SEEN:
            stand[row.voice_id].add(row.polarity)
    tells = sum(ways == {Polarity.PRESENT} for ways in stand.values())
    denies = sum(ways == {Polarity.LACKING} for ways in stand.values())
    spoke = {r.voice_id for r in people}
    places = {(r.passage_id, r.start, r.end) for r in rows}
    quoted = [q for q in theme.quotations if (q.passage_id, q.start, q.end) in places]
    beside: dict[str, set[int]] = defaultdict(set)
    for row in people:
        for name in also.get(row.passage_id, ()):
            beside[name].add(row.voice_id)
    return Outcome(
        theme,
        next(iter(_answers(rows, STAKEHOLDER)), ""),
        next(iter(_answers(rows, OUTCOME)), ""),
        tuple(_answers(rows, INDICATOR)),
        tells,
        denies,
        len(stand) - tells - denies,
        len(spoke - set(stand)),
        len({r.voice_id for r in rows if r.voice_kind is VoiceKind.GROUP}),
        len({r.source_id for r in rows if r.is_card}),
        len({r.table_key for r in rows if r.table_key}),
        len({r.passage_id for r in rows}),
        len(spoke - {r.voice_id for r in people if r.quotable}),
        tuple(sorted(((n, len(v)) for n, v in beside.items()), key=lambda pair: (-pair[1], pair[0]))),
        _printed(evidence, quoted),
    )


def _printed(evidence: Evidence, quoted: Sequence[Quotation]) -> tuple[Quotation, ...]:
    chosen = tuple(q for q in quoted if q.chosen)
    return chosen or evidence.proposed(quoted, PRINTED)


def _also(evidence: Evidence) -> Mapping[int, Set[str]]:
    """By passage the codes of other codebooks that stand on it."""
    frames = _frames(evidence)
    names = {t.code: t.name for t in evidence.themes if not t.identifying and t.code.codebook not in frames}
    found: dict[int, set[str]] = defaultdict(set)
    for row in evidence.rows:
        if row.code in names:
            found[row.passage_id].add(names[row.code])
    return found


def _answers(rows: Iterable[Row], facet: str) -> list[str]:
    """What was written, each wording once, in the order in which it was said."""
    found: dict[str, str] = {}
    for row in rows:
        if said := _key(row, facet):
            found.setdefault(said, " ".join(row.facets[facet].split()).rstrip("."))
    return list(found.values())


def _key(row: Row, facet: str) -> str:
    return " ".join(row.facets.get(facet, "").split()).rstrip(".").casefold()
