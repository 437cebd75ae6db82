"""Charts of evidence, each with the words that say the same; drawn without a browser and without a network."""

from __future__ import annotations

from collections.abc import Callable

from harvest.charts.bars import bars, coverage
from harvest.charts.curves import curves as curves
from harvest.charts.maps import heat_map, timeline
from harvest.charts.network import assets, network
from harvest.charts.rings import rings
from harvest.charts.theme import Drawn, colours, png, svg
from harvest.evidence import Evidence, Picture, links, register

CAPTIONS = {
    "bars": "What is there and what is lacking, by how many voices say so; wishes on cards by cards.",
    "rings": "What helps and what stands in the way, ring by ring from the centre outwards.",
    "heat_map": "Which table spoke of what.",
    "network": "Codes that stand on the same passages.",
    "assets": "Which assets the same people speak of.",
    "timeline": "The strongest codes over time.",
    "coverage": "How far each source has been read by people.",
}
"""What stands below each picture in a report, in the order in which pictures are drawn."""
FRAMEWORKS: dict[str, Callable[[Evidence, str], Drawn]] = {"bars": bars, "rings": rings}
"""How each kind of picture that a codebook can declare is drawn."""


def pictures(evidence: Evidence) -> tuple[Picture, ...]:
    """The charts that this evidence has something to show in, as PNG with alt text: what exports put into documents.

    Each codebook is drawn once, as the picture that it declares; the keys are ``bars-ID`` and ``rings-ID``.
    """
    found = []
    for book in evidence.codebooks:
        own = [t for t in evidence.heard if t.code.codebook == book.id]
        if not own:
            continue
        kind = book.picture.kind
        drawn = FRAMEWORKS[kind](evidence, book.id)
        found.append(Picture(f"{kind}-{book.id}", png(drawn.chart), drawn.alt, CAPTIONS[kind]))
    wanted: dict[str, tuple[bool, Callable[[Evidence], Drawn]]] = {
        "heat_map": (len({row.table_key for row in evidence.rows if row.table}) > 1, heat_map),
        "network": (any(len(codes) > 1 for codes in _codes_on(evidence).values()), network),
        "assets": (bool(links(register(evidence))), assets),
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
    "assets",
    "FRAMEWORKS",
    "Drawn",
    "bars",
    "colours",
    "coverage",
    "heat_map",
    "network",
    "pictures",
    "png",
    "rings",
    "svg",
    "timeline",
]
