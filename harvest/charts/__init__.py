"""Charts of evidence, each with the words that say the same; drawn without a browser and without a network."""

from __future__ import annotations

from collections.abc import Callable

from harvest.charts.bars import coverage, five_ways
from harvest.charts.maps import heat_map, timeline
from harvest.charts.network import network
from harvest.charts.rings import toronto
from harvest.charts.theme import Drawn, colours, png, svg
from harvest.evidence import Evidence, Picture

CAPTIONS = {
    "five_ways": "What is there and what is lacking, by how many voices say so.",
    "toronto": "What helps and what stands in the way, inside and outside the community (after Toronto, Figure 6).",
    "heat_map": "Which table spoke of what.",
    "network": "Codes that stand on the same passages.",
    "timeline": "The strongest codes over time.",
    "coverage": "How far each source has been read by people.",
}
"""What stands below each picture in a report, in the order in which pictures are drawn."""


def pictures(evidence: Evidence) -> tuple[Picture, ...]:
    """The charts that this evidence has something to show in, as PNG with alt text: what exports put into documents.

    Each codebook is drawn once, with rings where its codes have poles inside and outside, else with bars; the keys of
    the two built-in ones are ``five_ways`` and ``toronto``, of others ``bars-ID`` and ``rings-ID``.
    """
    found = []
    for book in evidence.codebooks:
        own = [t for t in evidence.heard if t.code.codebook == book.id]
        if not own:
            continue
        ringed = any(t.layer and t.pole for t in evidence.themes if t.code.codebook == book.id)
        drawn = toronto(evidence, book.id) if ringed else five_ways(evidence, book.id)
        kind = "toronto" if ringed else "five_ways"
        key = kind if kind == book.id else f"{'rings' if ringed else 'bars'}-{book.id}"
        found.append(Picture(key, png(drawn.chart), drawn.alt, CAPTIONS[kind]))
    wanted: dict[str, tuple[bool, Callable[[Evidence], Drawn]]] = {
        "heat_map": (len({row.table_key for row in evidence.rows if row.table}) > 1, heat_map),
        "network": (any(len(codes) > 1 for codes in _codes_on(evidence).values()), network),
        "timeline": (len({row.date for row in evidence.rows if row.date}) > 1, timeline),
        "coverage": (bool(evidence.coverage), coverage),
    }
    for key, (worth, draw) in wanted.items():
        if worth:
            drawn = draw(evidence)
            found.append(Picture(key, png(drawn.chart), drawn.alt, CAPTIONS[key]))
    return tuple(found)


def _codes_on(evidence: Evidence) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for row in evidence.rows:
        found.setdefault(row.passage_id, set()).add(str(row.code))
    return found


__all__ = [
    "Drawn",
    "colours",
    "coverage",
    "five_ways",
    "heat_map",
    "network",
    "pictures",
    "png",
    "svg",
    "timeline",
    "toronto",
]
