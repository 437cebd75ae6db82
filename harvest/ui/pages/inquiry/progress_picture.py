"""How far people got with each file, as bars that also say it in words."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from harvest import workspace as verbs

STATES = ("Decided", "Suggested, not decided", "Nothing suggested yet")
COLOURS = {"light": ("#8a4b14", "#d9a766", "#cfc6b8"), "dark": ("#e3a15c", "#8a5f33", "#5b5046")}
INK = {"light": "#2b2622", "dark": "#f1e9de"}
ROW = 56
LEGEND = 84


def summary(files: Sequence[verbs.inquiry.FileProgress]) -> str:
    """What the picture shows, in words, for those who don't see it."""
    return "; ".join(f"{f.name}: {f.decided} of {f.passages} passages decided" for f in files)


def chart(files: Sequence[verbs.inquiry.FileProgress], look: str = "light") -> alt.LayerChart:
    """One stacked bar a file: decided, only suggested, neither; how many is written above the bar."""
    ink = INK[look]
    rows = pd.DataFrame(
        [
            {"file": str(n), "state": state, "order": at, "share": part / max(1, f.passages), "passages": part}
            for n, f in enumerate(files)
            for at, (state, part) in enumerate(zip(STATES, (f.decided, f.suggested, f.waiting), strict=True))
        ]
    )
    labels = pd.DataFrame(
        [
            {
                "file": str(n),
                "label": f.name if len(f.name) <= 34 else f.name[:31] + "…",
                "done": f"{f.decided} of {f.passages}",
                "right": 1.0,
            }
            for n, f in enumerate(files)
        ]
    )
    y = alt.Y("file:N", sort=[str(n) for n in range(len(files))], axis=None, title=None)
    bars = (
        alt.Chart(rows)
        .mark_bar(height=14, yOffset=10, cornerRadius=2)
        .encode(
            y=y,
            x=alt.X("share:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False)),
            color=alt.Color(
                "state:N",
                scale=alt.Scale(domain=list(STATES), range=list(COLOURS[look])),
                legend=alt.Legend(
                    title=None,
                    orient="top",
                    direction="vertical",
                    labelFontSize=15,
                    labelLimit=280,
                    labelColor=ink,
                    symbolType="square",
                ),
            ),
            order="order:O",
            tooltip=[alt.Tooltip("state:N", title="State"), alt.Tooltip("passages:Q", title="Passages")],
        )
    )
    names = (
        alt.Chart(labels)
        .mark_text(align="left", dy=-10, fontSize=15, limit=240, color=ink)
        .encode(y=y, x=alt.value(0), text="label")
    )
    figures = (
        alt.Chart(labels)
        .mark_text(align="right", dy=-10, fontSize=15, color=ink)
        .encode(y=y, x=alt.X("right:Q", axis=None), text="done")
    )
    return (bars + names + figures).properties(height=ROW * len(files) + LEGEND).configure_view(strokeWidth=0)
