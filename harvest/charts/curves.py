"""The curves of a measurement: how often a probability is right, and what more labels bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from harvest.charts.theme import LINE, PALETTE, QUIET, Drawn, finish

_FIGURES = (("hit_at_3", "hit@3"), ("map", "mAP"), ("micro_f1", "micro-F1"))


def curves(report: Mapping[str, Any], title: str) -> Drawn:
    """The curves of what ``harvest evaluate`` prints: where it learnt, what each number of labels brought, too."""
    charts, words = [_reliability(report["reliability"])], [_told(report["reliability"])]
    learning = report.get("learning") or []
    if learning:
        charts.append(_learning(learning))
        reached = ", ".join(f"{row['labels']} labels {row['map']:.2f}" for row in learning if row["map"] is not None)
        words.append(f"Mean average precision by labels a code: {reached}.")
    drawn = finish(alt.hconcat(*charts, spacing=40), title, f"{report['rows']} passages, {report['model']}")
    return Drawn(drawn, f"{title}. {' '.join(words)}")


def _reliability(table: Sequence[Mapping[str, Any]]) -> Any:
    rows = [dict(row) for row in table]
    scale = alt.Scale(domain=[0, 1])
    honest = alt.Chart(alt.Data(values=[{"a": 0, "b": 0}, {"a": 1, "b": 1}]))
    line = honest.mark_line(strokeDash=[5, 4], color=QUIET).encode(x="a:Q", y="b:Q")
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("probability:Q", scale=scale, title="probability that is said"),
        y=alt.Y("observed:Q", scale=scale, title="how often it is right"),
    )
    found = base.mark_line(point=alt.OverlayMarkDef(size=70, color=PALETTE[0]), color=PALETTE[0])
    many = base.mark_text(dy=-12, fontSize=11, color=QUIET).encode(text="n:Q")
    return alt.layer(line, found, many).properties(width=340, height=300, view=alt.ViewConfig(stroke=LINE))


def _told(table: Sequence[Mapping[str, Any]]) -> str:
    points = ", ".join(f"{row['probability']:.2f} is right for {row['observed']:.2f}" for row in table)
    return f"Said and right, by tenths of the probability: {points}."


def _learning(learning: Sequence[Mapping[str, Any]]) -> Any:
    rows = [
        {"labels": row["labels"], "figure": name, "value": row[key]}
        for row in learning
        for key, name in _FIGURES
        if row.get(key) is not None
    ]
    names = [name for _, name in _FIGURES]
    return (
        alt.Chart(alt.Data(values=rows))
        .mark_line(point=alt.OverlayMarkDef(size=70))
        .encode(
            x=alt.X("labels:O", title="labels a code", axis=alt.Axis(labelAngle=0)),
            y=alt.Y("value:Q", scale=alt.Scale(domain=[0, 1]), title=None),
            color=alt.Color("figure:N", sort=names, title=None, scale=alt.Scale(domain=names, range=list(PALETTE[:3]))),
            shape=alt.Shape("figure:N", sort=names, title=None, scale=alt.Scale(domain=names)),
        )
        .properties(width=340, height=300)
    )
