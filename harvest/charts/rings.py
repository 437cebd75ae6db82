"""Toronto's Figure 6 as a picture: talents in the centre, then inside and outside, what helps above what hinders."""

from __future__ import annotations

import math
import textwrap

import altair as alt

from harvest.charts.theme import INK, QUIET, Drawn, finish, nothing
from harvest.evidence import Evidence, Theme

_LEADING = 1.2
CENTRE, RINGS = 112, {"inside": (116, 236), "outside": (240, 360)}
SIZE = 780
_HELPS = ("#ffffff", "#cfe5e3", "#8fc1bd", "#3f8a8c", "#1d5c63")
_HINDERS = ("#ffffff", "#f6dccb", "#e8a87c", "#c0622a", "#8a3d12")


def toronto(evidence: Evidence, codebook: str = "toronto") -> Drawn:
    """The rings: each half ring holds the codes of one layer, a facilitator above facing its barrier below."""
    title = "Community capacity: what helps above, what stands in the way below"
    themes = [t for t in evidence.themes if t.code.codebook == codebook]
    poles = [t for t in themes if t.pole and t.layer in RINGS]
    talents = [t for t in themes if t.element == 3]
    if not any(t.with_subcodes.passages for t in (*poles, *talents)):
        return nothing(title, "No agreed coding of talents, facilitators or barriers yet.")
    most = max((t.with_subcodes.voices for t in poles), default=1) or 1
    arcs: list[dict[str, object]] = []
    words: list[dict[str, object]] = []
    for layer, (inner, outer) in RINGS.items():
        pairs = _pairs(themes, layer)
        for i, (helps, hinders) in enumerate(pairs):
            for theme, up in ((helps, True), (hinders, False)):
                if theme is not None:
                    _arc(arcs, words, theme, i, len(pairs), up, inner, outer, most)
    words.extend(_centre(talents))
    arc = (
        alt.Chart(alt.Data(values=arcs))
        .mark_arc(stroke=INK, strokeWidth=1)
        .encode(
            theta=alt.Theta("from:Q", scale=None, stack=None),
            theta2="to:Q",
            radius=alt.Radius("outer:Q", scale=None, stack=None),
            radius2="inner:Q",
            color=alt.Color("fill:N", scale=None),
            tooltip=["code:N", "voices:Q", "passages:Q"],
        )
    )
    disc = (
        alt.Chart(alt.Data(values=[{"x": 0, "y": 0}]))
        .mark_arc(color="#fff7e0", stroke=INK, strokeWidth=1, outerRadius=CENTRE)
        .encode(theta=alt.value(2 * math.pi))
    )
    across = alt.Scale(domain=[-SIZE / 2, SIZE / 2], nice=False, zero=False)
    text = (
        alt.Chart(alt.Data(values=words))
        .mark_text(baseline="middle")
        .encode(
            x=alt.X("x:Q", scale=across, axis=None),
            y=alt.Y("y:Q", scale=across, axis=None),
            text="text:N",
            size=alt.Size("size:Q", scale=None, legend=None),
            color=alt.Color("ink:N", scale=None),
        )
    )
    chart = alt.layer(arc, disc, text).resolve_scale(radius="independent", theta="independent", color="independent")
    note = (
        "After Figure 6 of the framework. The inner ring is the community itself, the outer ring what comes from "
        "outside. Numbers are voices; the darker, the more; white: nothing heard."
    )
    said = "; ".join(
        f"{t.layer} {t.pole}, {t.name}: {t.with_subcodes.voices} voices" for t in poles if t.with_subcodes.voices
    )
    talk = "; ".join(f"{t.name}: {t.with_subcodes.voices} voices" for t in talents if t.with_subcodes.voices)
    drawn = finish(chart.properties(width=SIZE, height=SIZE), title, note)
    return Drawn(
        drawn, f"{title}. {note} Talents in the centre: {talk or 'none heard'}. {said or 'No conditions heard'}."
    )


def _pairs(themes: list[Theme], layer: str) -> list[tuple[Theme | None, Theme | None]]:
    by_id = {t.code.code: t for t in themes}
    pairs: list[tuple[Theme | None, Theme | None]] = []
    done: set[str] = set()
    for theme in themes:
        if theme.layer != layer or not theme.pole or theme.code.code in done:
            continue
        other = by_id.get(theme.opposite or "")
        done.update({theme.code.code, other.code.code if other else ""})
        pairs.append((theme, other) if theme.side == "asset" else (other, theme))
    return pairs


def _arc(
    arcs: list[dict[str, object]],
    words: list[dict[str, object]],
    theme: Theme,
    i: int,
    of: int,
    up: bool,
    inner: int,
    outer: int,
    most: int,
) -> None:
    # angles run clockwise from twelve o'clock: the upper half is -90..90 degrees, the lower half mirrors it
    gap, width = math.radians(2), math.pi / of
    start = -math.pi / 2 + i * width
    start, end = start + (gap if i == 0 else 0), start + width - (gap if i == of - 1 else 0)
    if not up:
        start, end = math.pi - end, math.pi - start
    voices = theme.with_subcodes.voices
    step = 0 if not voices else 1 + min(3, int(4 * voices / most - 1e-9))
    fill = (_HELPS if up else _HINDERS)[step]
    arcs.append(
        {
            "code": theme.name,
            "voices": voices,
            "passages": theme.with_subcodes.passages,
            "from": start,
            "to": end,
            "inner": inner,
            "outer": outer,
            "fill": fill,
        }
    )
    middle, radius = (start + end) / 2, (inner + outer) / 2
    x, y = radius * math.sin(middle), radius * math.cos(middle)
    ink = "#ffffff" if step >= 3 else INK
    sector = (start, end, inner, outer)
    block = _fit(theme.name, str(voices) if voices else "–", x, y, sector)
    top = y + sum(size * _LEADING for _, size in block) / 2
    for line, size in block:
        words.append({"x": x, "y": top - size * _LEADING / 2, "text": line, "size": size, "ink": ink})
        top -= size * _LEADING


def _fit(name: str, number: str, x: float, y: float, sector: tuple[float, float, int, int]) -> list[tuple[str, float]]:
    """The name broken and sized so that each line stays inside its arc, and the number below it."""
    block: list[tuple[str, float]] = []
    for size in (12.0, 11.0, 10.0, 9.0):
        for width in range(26, 7, -1):
            lines = textwrap.wrap(name, width, break_long_words=False)
            block = [*((line, size) for line in lines), (number, size + 3.5)]
            top = y + sum(s * _LEADING for _, s in block) / 2
            fits = True
            for line, s in block:
                half = len(line) * s * 0.262 + 3  # half an average line of this font, and a little air
                middle = top - s * _LEADING / 2
                corners = [(x + side * half, middle + up * s / 2) for side in (-1, 1) for up in (-1, 1)]
                fits = fits and all(_inside(px, py, sector) for px, py in corners)
                top -= s * _LEADING
            if fits:
                return block
    return block


def _inside(x: float, y: float, sector: tuple[float, float, int, int]) -> bool:
    start, end, inner, outer = sector
    low, high = min(start, end), max(start, end)
    angle = math.atan2(x, y)
    return inner < math.hypot(x, y) < outer and any(
        low < angle + turn < high for turn in (-2 * math.pi, 0, 2 * math.pi)
    )


def _centre(talents: list[Theme]) -> list[dict[str, object]]:
    heard = sorted((t for t in talents if t.with_subcodes.voices), key=lambda t: t.with_subcodes.weight, reverse=True)
    lines = [("Talents, skills,", 13.5, INK), ("strengths, abilities", 13.5, INK)]
    for theme in heard[:5]:
        name = theme.name.split(":", 1)[-1].strip()
        lines.append((f"{name if len(name) <= 24 else name[:23] + '…'}  {theme.with_subcodes.voices}", 12, INK))
    if not heard:
        lines.append(("nothing heard", 12, QUIET))
    heights = [size * 1.4 for _, size, _ in lines]
    top = sum(heights) / 2
    words: list[dict[str, object]] = []
    for (line, size, ink), height in zip(lines, heights, strict=True):
        words.append({"x": 0, "y": top - height / 2, "text": line, "size": size, "ink": ink})
        top -= height
    half = SIZE / 2
    words.append({"x": -half + 60, "y": half - 40, "text": "What helps", "size": 15, "ink": "#1d5c63"})
    words.append({"x": -half + 78, "y": -half + 40, "text": "What stands in the way", "size": 15, "ink": "#8a3d12"})
    return words
