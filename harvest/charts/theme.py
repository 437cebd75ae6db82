"""The report look of every chart: light, calm, readable in print, one stored colour a code."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

import altair as alt
from altair.utils import schemapi

from harvest import drawing
from harvest.evidence import Evidence, Theme
from harvest.model import Valence

PALETTE = ("#1d5c63", "#b3541e", "#6b4e9b", "#2f7d32", "#a3195b", "#8a6d00", "#2b5ea8", "#7a4a2b", "#4f6d7a", "#9b2d2d")
"""Dark enough for white text on them, told apart by people who do not see red and green alike; labels say the rest."""
INK, QUIET, LINE, PAPER = "#1f2a2e", "#4c595d", "#d5dcdd", "#ffffff"
VALENCES = (Valence.HINDERS, Valence.HELPS, Valence.BOTH, Valence.WISHED_FOR, Valence.PLEDGED)
VALENCE_COLOURS = {
    Valence.HELPS: "#1d5c63",
    Valence.HINDERS: "#c0622a",
    Valence.BOTH: "#c9a94f",
    Valence.WISHED_FOR: "#e0efed",
    Valence.PLEDGED: "#ffffff",
}
"""Steps of lightness, so that a black-and-white copier keeps them apart."""
VALENCE_INK = {v: "#ffffff" if v in (Valence.HELPS, Valence.HINDERS) else INK for v in Valence}
schemapi.disable_debug_mode()
"""No part of a chart is checked as it is put together: tests check charts whole."""
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart and the words that say the same to somebody who does not see it."""

    chart: alt.TopLevelMixin
    alt: str

    def __iter__(self):  # chart, alt = heat_map(evidence)
        return iter((self.chart, self.alt))


def finish(chart: alt.TopLevelMixin, title: str, subtitle: str = "") -> alt.TopLevelMixin:
    """The chart with its title and the report look; configured here and not by a global theme, so it travels along."""
    look = alt.Config(
        background=PAPER, font=FONT, padding=12,
        title=alt.TitleConfig(
            anchor="start", fontSize=17, color=INK, subtitleFontSize=12.5, subtitleColor=QUIET, offset=14, frame="group"
        ),
        axis=alt.AxisConfig(
            labelFontSize=13, titleFontSize=13, labelColor=INK, titleColor=QUIET, titleFontWeight="normal",
            gridColor=LINE, domainColor=LINE, tickColor=LINE, labelLimit=320,
        ),
        legend=alt.LegendConfig(
            labelFontSize=13, titleFontSize=13, labelColor=INK, titleColor=QUIET, symbolStrokeWidth=1
        ),
        view=alt.ViewConfig(stroke=None),
    )  # fmt: skip
    # at once: each call that configures a part copies the whole chart with its data
    return chart.properties(title=alt.TitleParams(title, subtitle=textwrap.wrap(subtitle, 95)), config=look)


def nothing(title: str, why: str) -> Drawn:
    """What stands where a chart would: the reason there is none yet."""
    chart = (
        alt.Chart(alt.Data(values=[{"t": why}]))
        .mark_text(fontSize=15, color=QUIET, align="left")
        .encode(x=alt.value(0), text="t:N")
    )
    return Drawn(finish(chart.properties(width=560, height=60), title), f"{title}. {why}")


def colours(evidence: Evidence) -> dict[str, str]:
    """One colour for every code by its reference: the one stored with it, else its parent's, else from the palette."""
    found: dict[str, str] = {}
    tops: dict[str, int] = {}
    for theme in evidence.themes:
        key = str(theme.code)
        if theme.colour:
            found[key] = theme.colour
        elif theme.above in found:
            found[key] = found[theme.above]
        else:
            number = tops.setdefault(theme.code.codebook, 0)
            found[key] = PALETTE[number % len(PALETTE)]
        if theme.depth == 0:
            tops[theme.code.codebook] = tops.get(theme.code.codebook, 0) + 1
    return found


def tops(evidence: Evidence, codebook: str | None = None) -> list[Theme]:
    """The heard top codes that may be shown one by one, in the codebook's order."""
    return [t for t in evidence.heard if t.depth == 0 and not t.identifying and codebook in (None, t.code.codebook)]


def png(chart: alt.TopLevelMixin, scale: float = 1.6) -> bytes:
    """The chart as PNG, made without a browser and without a network."""
    return drawing.png(_written(chart), scale)


def svg(chart: alt.TopLevelMixin) -> str:
    """The chart as SVG."""
    return drawing.svg(_written(chart))


def _written(chart: alt.TopLevelMixin) -> str:
    """The chart for what draws it; whether it keeps to the grammar of charts is for tests to ask and not each time."""
    written: str = chart.to_json(validate=False)
    return written
