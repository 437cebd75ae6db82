"""What helps and what stands in the way of one thing, as a pair: a pole with its opposite, or a code that is both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from harvest.evidence.counting import figures
from harvest.evidence.evidence import Evidence
from harvest.evidence.records import Figures, Row, Theme
from harvest.model import CodeRef, Valence
from harvest.model.plural import count


@dataclass(frozen=True, slots=True)
class BothSides:
    """One thing with both its sides; ``figures`` counts the codings of both codes together, by their valence.

    A code without a side of its own stands on both: ``helping`` and ``hindering`` are the same theme.
    """

    helping: Theme | None
    hindering: Theme | None
    figures: Figures

    @property
    def theme(self) -> Theme:
        """The theme it goes by: the helping one where there is one."""
        found = self.helping or self.hindering
        assert found is not None
        return found

    @property
    def sided(self) -> bool:
        """Whether the codes say themselves which side they stand on."""
        return self.helping is not self.hindering

    @property
    def codes(self) -> tuple[CodeRef, ...]:
        """The codes it counts."""
        return tuple(dict.fromkeys(t.code for t in (self.helping, self.hindering) if t is not None))

    def name(self, counts_as: Valence) -> str:
        """What it is called on that side; a code that has no opposite says so in words."""
        if counts_as is Valence.HINDERS:
            return self.hindering.name if self.hindering else f"too little of: {self.theme.name}"
        return self.helping.name if self.helping else f"less of: {self.theme.name}"

    def voices(self, counts_as: Valence) -> int:
        """How many voices say it that way."""
        return self.figures.valence_voices.get(counts_as.value, 0)

    def behind(self, counts_as: Valence) -> int:
        """Voices and cards that say it that way, for an order by weight."""
        return self.figures.behind(counts_as)

    def counted(self, counts_as: Valence) -> str:
        """How many say it that way, each with its unit: ``4 voices and 9 cards``."""
        cards = self.figures.valence_cards.get(counts_as.value, 0)
        voices = self.voices(counts_as)
        said = [count(voices, "voice")] * bool(voices or not cards) + [count(cards, "card")] * bool(cards)
        return " and ".join(said)

    def passages(self, counts_as: Valence) -> int:
        """In how many passages it is said that way."""
        return self.figures.valence.get(counts_as.value, 0)


def both_sides(evidence: Evidence) -> tuple[BothSides, ...]:
    """Every theme that does not say who somebody is, once, in the codebook's order; a sub-code of a pole is in it."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in evidence.rows:
        rows[str(row.code)].append(row)
    by_code = {str(t.code): t for t in evidence.themes}
    children: dict[str, list[Theme]] = defaultdict(list)
    for theme in evidence.themes:
        if theme.parent:
            children[theme.above].append(theme)

    def family(theme: Theme) -> Iterator[Row]:
        yield from rows.get(str(theme.code), ())
        for child in children.get(str(theme.code), ()):
            yield from family(child)

    found: list[BothSides] = []
    done: set[str] = set()
    for theme in evidence.themes:
        above = by_code.get(theme.above)
        if theme.identifying or str(theme.code) in done or (above is not None and above.side):
            continue
        if not theme.side:
            found.append(BothSides(theme, theme, theme.with_subcodes))
            continue
        other = by_code.get(f"{theme.code.codebook}/{theme.opposite}") if theme.opposite else None
        done.update(str(t.code) for t in (theme, other) if t is not None)
        both = figures([*family(theme), *(family(other) if other else ())]) if other else theme.with_subcodes
        helping, hindering = (theme, other) if theme.side == "asset" else (other, theme)
        found.append(BothSides(helping, hindering, both))
    return tuple(found)
