"""Which codes are spoken of in one breath, as a ring of codes with lines between them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from itertools import combinations

import altair as alt

from harvest.charts.theme import INK, Drawn, colours, finish, nothing
from harvest.evidence import Evidence

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
    at = {
        code: (RADIUS * math.sin(2 * math.pi * i / len(order)), RADIUS * math.cos(2 * math.pi * i / len(order)))
        for i, code in enumerate(order)
    }
    thickest = max(count for _, count in edges)
    joins = [
        {"x": at[a][0], "y": at[a][1], "x2": at[b][0], "y2": at[b][1], "n": count,
         "w": 0.6 + 7 * (count / thickest) ** 1.5, "pair": f"{shown[a].name} and {shown[b].name}"}
        for (a, b), count in sorted(edges, key=lambda e: e[1])
    ]  # fmt: skip
    own = colours(evidence)
    biggest = max(shown[c].figures.voices for c in order) or 1
    dots = []
    for i, code in enumerate(order):
        x, y = at[code]
        dots.append({"x": x, "y": y, "lx": x * 1.1, "ly": y * (1.1 + _stagger(x, i)), "name": shown[code].name,
                     "colour": own[code],
                     "voices": shown[code].figures.voices, "size": 90 + 500 * shown[code].figures.voices / biggest,
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
    nodes = (
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
    chart = alt.layer(rules, nodes, *labels).properties(width=2 * HALF_WIDTH, height=2 * HALF_HEIGHT)
    note = (
        "A line joins two codes on one passage, the thicker the more passages; a bigger dot means more voices. "
        f"The strongest {len(edges)} of {len(pairs)} pairs."
    )
    said = "; ".join(
        f"{shown[a].name} with {shown[b].name}: {count} passages"
        for (a, b), count in sorted(edges, key=lambda e: -e[1])[:20]
    )
    return Drawn(finish(chart, title, note), f"{title}. {note} {said}.")


def _stagger(x: float, i: int) -> float:
    # near the top and the bottom the labels would lie on one line, so every other one moves out
    return 0.09 * ((i + 1) % 2) if abs(x) < RADIUS * 0.6 else 0.0
