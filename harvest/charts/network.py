"""Which codes are spoken of in one breath, as a ring of codes with lines between them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import altair as alt

from harvest.charts.theme import INK, Drawn, colours, finish, nothing
from harvest.evidence import Evidence, links, register
from harvest.model import AssetKind, plural

KINDS = ("#1f6f8b", "#b4632d", "#5b4b8a", "#4f7a3a", "#a3445c")
"""The colours of kinds of assets, in their order."""
NO_KIND = "#7b8b8e"
RADIUS, HALF_WIDTH, HALF_HEIGHT = 210, 430, 270


def network(evidence: Evidence, most: int = 16, lines: int = 40) -> Drawn:
    """Codes on a ring; a line joins two codes that stand on one passage. Only the strongest are drawn."""
    title = "What is said in one breath"
    codes_on: dict[int, set[str]] = defaultdict(set)
    shown = {str(t.code): t for t in evidence.heard if not t.identifying}
    for row in evidence.rows:
        if str(row.code) in shown:
            codes_on[row.passage_id].add(str(row.code))
    pairs: Counter[tuple[str, str]] = Counter()
    for codes in codes_on.values():
        pairs.update(combinations(sorted(codes), 2))
    strongest: Counter[str] = Counter()
    for (one, two), count in pairs.items():
        strongest[one] += count
        strongest[two] += count
    kept = {code for code, _ in strongest.most_common(most)}
    order = [code for code in shown if code in kept]
    edges = [(pair, count) for pair, count in pairs.most_common() if set(pair) <= kept][:lines]
    if not edges:
        return nothing(title, "No passage carries two agreed codes yet.")
    own = colours(evidence)
    drawn = ring(
        [Dot(c, shown[c].name, shown[c].figures.voices, own[c]) for c in order],
        [Join(a, b, f"{shown[a].name} and {shown[b].name}", count) for (a, b), count in edges],
    )
    note = (
        "A line joins two codes on one passage, the thicker the more passages; a bigger dot means more voices. "
        f"The strongest {len(edges)} of {len(pairs)} pairs."
    )
    said = "; ".join(
        f"{shown[a].name} with {shown[b].name}: {count} passages"
        for (a, b), count in sorted(edges, key=lambda e: -e[1])[:20]
    )
    return Drawn(finish(drawn, title, note), f"{title}. {note} {said}.")


def assets(evidence: Evidence, most: int = 14, lines: int = 40) -> Drawn:
    """Assets on a ring; a line joins two that the same people speak of. Only the strongest are drawn."""
    title = "Which assets the same people speak of"
    every = register(evidence)
    found = [link for link in links(every)][:lines]
    linked = {name for link in found for name in (link.one, link.other)}
    shown = [a for a in every if a.name in linked][:most]
    names = {a.name for a in shown}
    drawn = [link for link in found if link.one in names and link.other in names]
    if not drawn:
        return nothing(title, "Nobody has spoken of two named assets yet: name them at the desk (the facet asset).")
    kinds = list(AssetKind)
    picture = ring(
        [Dot(a.name, a.name, len(a.voices), KINDS[kinds.index(a.kind)] if a.kind else NO_KIND) for a in shown],
        [Join(link.one, link.other, f"{link.one} and {link.other}", link.voices) for link in drawn],
    )
    note = (
        "A line joins two assets that the same people speak of, the thicker the more people; a bigger dot means more "
        f"people. {len(drawn)} of {len(links(every))} pairs; the table says the kind of each."
    )
    said = "; ".join(
        f"{link.one} with {link.other}: {plural.count(link.voices, 'person', 'people')}" for link in drawn[:20]
    )
    return Drawn(finish(picture, title, note), f"{title}. {note} {said}.")


@dataclass(frozen=True, slots=True)
class Dot:
    """Something on the ring, so many voices big."""

    key: str
    name: str
    voices: int
    colour: str


@dataclass(frozen=True, slots=True)
class Join:
    """A line between two dots, so much thick; ``pair`` is what it says when it is pointed at."""

    one: str
    other: str
    pair: str
    n: int


def ring(nodes: Sequence[Dot], joined: Sequence[Join]) -> alt.LayerChart | alt.FacetChart:
    """Dots on a ring with lines between them, labels outside."""
    at = {
        d.key: (RADIUS * math.sin(2 * math.pi * i / len(nodes)), RADIUS * math.cos(2 * math.pi * i / len(nodes)))
        for i, d in enumerate(nodes)
    }
    thickest = max(j.n for j in joined)
    joins = [
        {"x": at[j.one][0], "y": at[j.one][1], "x2": at[j.other][0], "y2": at[j.other][1], "n": j.n,
         "w": 0.6 + 7 * (j.n / thickest) ** 1.5, "pair": j.pair}
        for j in sorted(joined, key=lambda j: j.n)
    ]  # fmt: skip
    biggest = max(d.voices for d in nodes) or 1
    dots = []
    for i, d in enumerate(nodes):
        x, y = at[d.key]
        dots.append({"x": x, "y": y, "lx": x * 1.1, "ly": y * (1.1 + _stagger(x, i)), "name": d.name,
                     "colour": d.colour, "voices": d.voices, "size": 90 + 500 * d.voices / biggest,
                     "side": "center" if abs(x) < 1 else "left" if x > 0 else "right"})  # fmt: skip
    sx = alt.Scale(domain=[-HALF_WIDTH, HALF_WIDTH], nice=False)
    sy = alt.Scale(domain=[-HALF_HEIGHT, HALF_HEIGHT], nice=False)
    across, up = alt.X("x:Q", scale=sx, axis=None), alt.Y("y:Q", scale=sy, axis=None)
    rules = (
        alt.Chart(alt.Data(values=joins))
        .mark_rule(color="#7b8b8e", opacity=0.75)
        .encode(
            x=across,
            y=up,
            x2="x2:Q",
            y2="y2:Q",
            strokeWidth=alt.StrokeWidth("w:Q", scale=None),
            tooltip=["pair:N", "n:Q"],
        )
    )
    nodes_drawn = (
        alt.Chart(alt.Data(values=dots))
        .mark_circle(opacity=1, stroke=INK, strokeWidth=1)
        .encode(
            x=across, y=up, size=alt.Size("size:Q", scale=None, legend=None), color=alt.Color("colour:N", scale=None)
        )
    )
    labels = [
        alt.Chart(alt.Data(values=[d for d in dots if d["side"] == side]))
        .mark_text(fontSize=12.5, align=side, color=INK, stroke="#ffffff", strokeWidth=0)
        .encode(x=alt.X("lx:Q", scale=sx, axis=None), y=alt.Y("ly:Q", scale=sy, axis=None), text="name:N")
        for side in ("left", "right", "center")
        if any(d["side"] == side for d in dots)
    ]
    made: alt.LayerChart | alt.FacetChart = alt.layer(rules, nodes_drawn, *labels).properties(
        width=2 * HALF_WIDTH, height=2 * HALF_HEIGHT
    )
    return made


def _stagger(x: float, i: int) -> float:
    # near the top and the bottom the labels would lie on one line, so every other one moves out
    return 0.09 * ((i + 1) % 2) if abs(x) < RADIUS * 0.6 else 0.0
