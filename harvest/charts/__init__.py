"""Charts of evidence, each with the words that say the same; drawn without a browser and without a network."""

from __future__ import annotations

from collections.abc import Callable

from harvest.charts.bars import coverage, five_ways
from harvest.charts.look import Drawn, colours, png, svg
from harvest.charts.maps import heat_map, timeline
from harvest.charts.network import network
from harvest.charts.rings import toronto
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
    """The charts that this evidence has something to show in, as PNG with alt text: what exports put into documents."""
    drawers: dict[str, Callable[[Evidence], Drawn]] = {
        "five_ways": five_ways,
        "toronto": toronto,
        "heat_map": heat_map,
        "network": network,
        "timeline": timeline,
        "coverage": coverage,
    }
    books = {t.code.codebook for t in evidence.heard}
    wanted = {
        "five_ways": "five_ways" in books,
        "toronto": any(t.pole or t.element == 3 for t in evidence.heard if t.code.codebook == "toronto"),
        "heat_map": len({row.table_key for row in evidence.rows if row.table}) > 1,
        "network": any(len(codes) > 1 for codes in _codes_on(evidence).values()),
        "timeline": len({row.date for row in evidence.rows if row.date}) > 1,
        "coverage": bool(evidence.coverage),
    }
    found = []
    for key, caption in CAPTIONS.items():
        if wanted[key]:
            drawn = drawers[key](evidence)
            found.append(Picture(key, png(drawn.chart), drawn.alt, caption))
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
