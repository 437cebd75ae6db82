"""How far people got with each file, as bars that also say it in words; the first page is drawn without Altair."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest import workspace as verbs
from harvest.model.plural import count

STATES = ("Decided", "Waits for a decision", "Waits for suggestions")
COLOURS = {"light": ("#8a4b14", "#d9a766", "#cfc6b8"), "dark": ("#e3a15c", "#8a5f33", "#5b5046")}
INK = {"light": "#2b2622", "dark": "#f1e9de"}
ROW = 56
LEGEND = 84


def summary(files: Sequence[verbs.inquiry.FileProgress]) -> str:
    """What the picture shows, for those who don't see it; short, for each of its buttons is called by it too."""
    decided, passages = sum(f.decided for f in files), sum(f.passages for f in files)
    return f"{decided:,} of {passages:,} passages decided in {count(len(files), 'file')}; by file in the table below"


def chart(files: Sequence[verbs.inquiry.FileProgress], look: str = "light") -> dict[str, Any]:
    """One stacked bar a file: decided, waiting for a decision, or for suggestions; how many is written above."""
    ink = INK[look]
    rows = [
        {"file": str(n), "state": state, "order": at, "share": part / max(1, f.passages), "passages": part}
        for n, f in enumerate(files)
        for at, (state, part) in enumerate(zip(STATES, (f.decided, f.suggested, f.waiting), strict=True))
    ]
    labels = [
        {
            "file": str(n),
            "label": f.name if len(f.name) <= 34 else f.name[:31] + "…",
            "done": f"{f.decided} of {f.passages}",
            "right": 1.0,
        }
        for n, f in enumerate(files)
    ]
    y = {"field": "file", "type": "nominal", "sort": [str(n) for n in range(len(files))], "axis": None, "title": None}
    legend = {
        "title": None,
        "orient": "top",
        "direction": "vertical",
        "labelFontSize": 15,
        "labelLimit": 280,
        "labelColor": ink,
        "symbolType": "square",
    }
    scale = {"domain": list(STATES), "range": list(COLOURS[look])}
    bars = {
        "data": {"values": rows},
        "mark": {"type": "bar", "height": 14, "yOffset": 10, "cornerRadius": 2},
        "encoding": {
            "y": y,
            "x": {"field": "share", "type": "quantitative", "axis": None, "scale": {"domain": [0, 1], "nice": False}},
            "color": {"field": "state", "type": "nominal", "scale": scale, "legend": legend},
            "order": {"field": "order", "type": "ordinal"},
            "tooltip": [
                {"field": "state", "type": "nominal", "title": "State"},
                {"field": "passages", "type": "quantitative", "title": "Passages"},
            ],
        },
    }
    words = {"type": "text", "dy": -10, "fontSize": 15, "color": ink}
    names = {
        "data": {"values": labels},
        "mark": {**words, "align": "left", "limit": 240},
        "encoding": {"y": y, "x": {"value": 0}, "text": {"field": "label", "type": "nominal"}},
    }
    right = {"field": "right", "type": "quantitative", "axis": None}
    figures = {
        "data": {"values": labels},
        "mark": {**words, "align": "right"},
        "encoding": {"y": y, "x": right, "text": {"field": "done", "type": "nominal"}},
    }
    return {
        "layer": [bars, names, figures],
        "height": ROW * len(files) + LEGEND,
        "config": {"view": {"strokeWidth": 0}},
    }
