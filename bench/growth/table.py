"""The figures of every size side by side: bars, ratios to the bare baseline, growth, and what got worse."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

STORED = Path(__file__).with_name("stored.json")
"""Ratios to the bare baseline as they were when the page on performance was last written."""
WORSE = 1.5
"""By so much a ratio must have grown to be named."""
TOO_LITTLE = 0.05
"""Seconds below which a figure says more about the machine than about Harvest."""
STEEPEST = 1.1

Figures = Mapping[int, Mapping[str, tuple[float, str]]]
"""By size and name: a value and its unit."""

PAGES = ("Inquiry", "Code", "Compare", "Agreement", "Names", "Themes", "Evidence", "History")
WHEN = ("first", "decision", "mend")
BARS: dict[str, float] = {
    **{f"{page}, {when}": 1.0 for page in PAGES for when in WHEN},
    "key to answer, p95": 0.2,
    "next page of the desk, p95": 0.3,
    "search, p95": 0.05,
    "XLSX": 10.0,
    "DOCX": 10.0,
    "import of a table": 30.0,
    "memory": 800.0,
    "file": 500.0,
}
"""What 100,000 passages may take, in the unit of the figure."""


def slope(figures: Figures, name: str) -> float | None:
    """How steeply a figure grows between the two largest sizes on a log-log scale; None where it is too small to say.

    >>> slope({10: {"x": (1.0, "s")}, 100: {"x": (10.0, "s")}}, "x")
    1.0
    """
    small, large = sorted(figures)[-2:]
    (one, _), (two, unit) = figures[small][name], figures[large][name]
    if unit != "s" or one < TOO_LITTLE or two < TOO_LITTLE:
        return None
    return math.log(two / one) / math.log(large / small)


def ratios(figures: Figures) -> dict[str, dict[str, float]]:
    """By name and size: the processor's seconds as a multiple of the bare baseline of the same run."""
    found: dict[str, dict[str, float]] = {}
    for size, rows in figures.items():
        for name, (value, unit) in rows.items():
            if unit == "s" and name != "bare" and value >= TOO_LITTLE:
                found.setdefault(name, {})[str(size)] = round(value / rows["bare"][0], 2)
    return found


def worse(now: Mapping[str, Mapping[str, float]], then: Mapping[str, Mapping[str, float]]) -> list[str]:
    """What takes half as much again, measured by the bare baseline, as when the ratios were stored; in sentences.

    >>> worse({"x": {"10": 3.1}}, {"x": {"10": 2.0}})
    ['x at 10 passages: 3.1 × bare, was 2']
    """
    return [
        f"{name} at {int(size):,} passages: {ratio:g} × bare, was {then[name][size]:g}"
        for name, sizes in now.items()
        for size, ratio in sizes.items()
        if size in then.get(name, {}) and ratio > WORSE * then[name][size]
    ]


def stored() -> dict[str, dict[str, float]]:
    """The ratios stored last; empty where there are none."""
    found: dict[str, dict[str, float]] = json.loads(STORED.read_text("utf-8")) if STORED.exists() else {}
    return found


def store(figures: Figures) -> None:
    """Keep these ratios to be compared with."""
    STORED.write_text(json.dumps(ratios(figures), indent=1) + "\n", "utf-8")


def lines(figures: Figures) -> list[tuple[str, ...]]:
    """The table: a head, then one line a figure with each size, its ratio, how it grows and its bar."""
    sizes = sorted(figures)
    head = ("what", *(cell for n in sizes for cell in (f"{n:,}", "× bare")), "growth", "bar", "")
    found: list[tuple[str, ...]] = [head]
    largest = figures[sizes[-1]]
    for name, (value, unit) in largest.items():
        cells: list[str] = []
        for n in sizes:
            here = figures[n][name][0]
            cells += [_figure(here, unit), f"{here / figures[n]['bare'][0]:,.1f}" if unit == "s" else ""]
        steep = slope(figures, name)
        bar = BARS.get(name)
        kept = bar is None or value <= bar
        straight = steep is None or steep <= STEEPEST
        verdict = "" if bar is None and straight else "kept" if kept and straight else "MISSED"
        found.append(
            (
                name,
                *cells,
                "" if steep is None else f"{steep:.2f}",
                "" if bar is None else f"{bar:g} {unit}",
                verdict,
            )
        )
    return found


def _figure(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value:,.0f} MB"
    return f"{value:,.1f} s" if value >= 10 else f"{value:.2f} s" if value >= 0.1 else f"{value * 1000:.1f} ms"


def as_text(rows: Sequence[tuple[str, ...]]) -> str:
    """The table for a terminal."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True)))
        for row in rows
    )
