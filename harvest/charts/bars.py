"""Bars: how many voices speak of each code, what is lacking beside what is there."""

from __future__ import annotations

import math
from collections.abc import Sequence

import altair as alt

from harvest.charts.theme import (
    INK,
    QUIET,
    VALENCE_COLOURS,
    VALENCE_INK,
    VALENCES,
    Drawn,
    finish,
    nothing,
)
from harvest.evidence import Coverage, Evidence
from harvest.model import Valence

MOST_BARS = 20


def bars(evidence: Evidence, codebook: str) -> Drawn:
    """Each top code of a codebook as a bar in voices: what is lacking or in the way left of the line, what is there
    right of it; what is wished for or promised stands behind a gap, because it is not there."""
    name = next((b.name for b in evidence.codebooks if b.id == codebook), codebook)
    title = f"{name}: what is there and what is lacking"
    themes = [t for t in evidence.themes if t.code.codebook == codebook and t.depth == 0 and not t.identifying]
    themes = sorted(themes, key=lambda t: t.with_subcodes.weight, reverse=True)[:MOST_BARS]
    if not any(t.with_subcodes.passages for t in themes):
        return nothing(title, "No agreed coding yet.")
    cards = any(t.with_subcodes.valence_cards for t in themes)
    gap = max(t.with_subcodes.voices for t in themes) / 40
    rows: list[dict[str, object]] = []
    for theme in themes:
        behind = theme.with_subcodes.behind
        there = behind(Valence.HELPS) + behind(Valence.BOTH)
        at = 0
        for which in (Valence.HELPS, Valence.BOTH, Valence.WISHED_FOR, Valence.PLEDGED):
            voices = behind(which)
            if voices:
                apart = gap if which in (Valence.WISHED_FOR, Valence.PLEDGED) and there else 0
                rows.append(_bar(theme.name, which, voices, at + apart, at + apart + voices))
                at += voices
        voices = behind(Valence.HINDERS)
        if voices:
            rows.append(_bar(theme.name, Valence.HINDERS, voices, -voices, 0))
    left = max(0, *(-int(r["from"]) for r in rows))  # type: ignore[call-overload]
    right = max(1, *(math.ceil(r["to"]) for r in rows))  # type: ignore[call-overload]
    silent = [{"code": t.name, "x": 0, "t": "nothing heard"} for t in themes if not t.with_subcodes.passages]
    order = [t.name for t in sorted(themes, key=lambda t: t.with_subcodes.weight, reverse=True)]
    base = alt.Chart(alt.Data(values=rows)).encode(
        y=alt.Y("code:N", sort=order, title=None, axis=alt.Axis(ticks=False, domain=False, labelFontWeight="bold"))
    )
    step = max(1, math.ceil((left + right) / 10))
    ticks = [*range(-step * (left // step), 0, step), *range(0, right + 1, step)]
    axis = alt.Axis(
        title="voices (wishes and promises on cards: cards)" if cards else "voices",
        labelExpr="abs(datum.value)",
        format="d",
        values=ticks,
        labelOverlap=False,  # else every other label goes where they are many, and the zero with them
    )
    used = [v for v in VALENCES if any(r["counts"] == v.label for r in rows)]
    marks = base.mark_bar(height={"band": 0.66}, stroke=INK, strokeWidth=0.6).encode(
        x=alt.X("from:Q", axis=axis, scale=alt.Scale(domain=[-left - 0.3, right + 0.3], nice=False)),
        x2="to:Q",
        color=alt.Color(
            "counts:N",
            sort=[v.label for v in used],
            scale=alt.Scale(domain=[v.label for v in used], range=[VALENCE_COLOURS[v] for v in used]),
            legend=alt.Legend(title=None, orient="top"),
        ),
        tooltip=["code:N", "counts:N", "voices:Q"],
    )
    labels = base.mark_text(fontSize=12, fontWeight="bold").encode(
        x="middle:Q", text="voices:Q", color=alt.Color("ink:N", scale=None)
    )
    zero = alt.Chart(alt.Data(values=[{"x": 0}])).mark_rule(color=INK, strokeWidth=1.5).encode(x="x:Q")
    quiet = (
        alt.Chart(alt.Data(values=silent))
        .mark_text(fontSize=12.5, align="left", dx=8, color=QUIET, fontStyle="italic")
        .encode(x="x:Q", y=alt.Y("code:N", sort=order), text="t:N")
    )
    chart = alt.layer(marks, zero, labels, *([quiet] if silent else [])).properties(
        width=560, height=max(120, 38 * len(themes))
    )
    note = (
        "Left of the line what is lacking or in the way, right of it what is there, and apart what is wished for or "
        "promised; in voices, sub-codes counted in; wishes and promises on cards in cards."
    )
    said = "; ".join(
        f"{t.name}: {t.with_subcodes.voices} voices"
        + " (" * bool(t.with_subcodes.voices)
        + ", ".join(f"{v.label_on(t.side)} {t.with_subcodes.behind(v)}" for v in Valence if t.with_subcodes.behind(v))
        + ")" * bool(t.with_subcodes.voices)
        for t in sorted(themes, key=lambda t: t.with_subcodes.weight, reverse=True)
    )
    return Drawn(finish(chart, title, note), f"{title}. {note} {said}.")


def coverage(evidence: Evidence, most: int = 40) -> Drawn:
    """How far each source has been read: passages that carry an agreed code, were read without one, or wait."""
    title = "How far people have read"
    lines = evidence.coverage
    if not lines:
        return nothing(title, "No sources yet.")
    shown = _grouped(lines)[:most]
    states = ("agreed code", "read, no agreed code", "waiting")
    rows: list[dict[str, object]] = []
    for line in shown:
        label = line.source if len(line.source) <= 44 else line.source[:43] + "…"
        counts = (line.coded, max(0, line.reviewed - line.coded), line.passages - max(line.reviewed, line.coded))
        rows.extend(
            {"source": label, "id": line.source_id, "state": s, "passages": c, "order": i}
            for i, (s, c) in enumerate(zip(states, counts, strict=True))
            if c
        )
    chart = (
        alt.Chart(alt.Data(values=rows))
        .mark_bar(stroke=INK, strokeWidth=0.6, height={"band": 0.7})
        .encode(
            y=alt.Y("source:N", sort=None, title=None),
            x=alt.X("sum(passages):Q", title="passages", axis=alt.Axis(format="d", tickMinStep=1, tickCount=8)),
            color=alt.Color(
                "state:N",
                sort=list(states),
                scale=alt.Scale(domain=list(states), range=["#1d5c63", "#a9d3cf", "#ffffff"]),
                legend=alt.Legend(title=None, orient="top"),
            ),
            order="order:O",
            tooltip=["source:N", "state:N", "passages:Q"],
        )
        .properties(width=520, height=max(60, 26 * len({r["source"] for r in rows})))
    )
    hidden = len(_grouped(lines)) - len(shown)
    left_out = f" The {hidden} shortest sources are not drawn." if hidden > 0 else ""
    note = f"{evidence.reviewed} of {evidence.passages} passages read; {evidence.unreviewed} wait.{left_out}"
    said = "; ".join(f"{c.source}: {c.coded} coded, {c.reviewed} read of {c.passages}" for c in shown[:20])
    return Drawn(finish(chart, title, note), f"{title}. {note} {said}.")


def _grouped(lines: Sequence[Coverage]) -> list[Coverage]:
    """Sources by length, short ones of a kind as one bar: forty stories of one passage say little in forty bars."""
    short: dict[str, list[Coverage]] = {}
    for line in lines:
        if line.passages < 3:
            short.setdefault(line.kind, []).append(line)
    gone = {kind for kind, own in short.items() if len(own) > 3}
    alone = [line for line in lines if line.passages >= 3 or line.kind not in gone]
    for kind in gone:
        own = short[kind]
        name = f"{len(own)} short sources of kind {kind or 'unknown'}"
        sums = (sum(c.passages for c in own), sum(c.reviewed for c in own), sum(c.coded for c in own))
        alone.append(Coverage(name, -len(alone), kind, None, None, None, *sums))
    return sorted(alone, key=lambda c: -c.passages)


def _bar(code: str, which: Valence, voices: int, start: float, end: float) -> dict[str, object]:
    return {
        "code": code,
        "counts": which.label,
        "voices": voices,
        "from": start,
        "to": end,
        "middle": (start + end) / 2,
        "ink": VALENCE_INK[which],
    }
