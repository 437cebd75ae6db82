"""A framework as rings: its strengths in the centre, a ring for each layer, what helps above what stands in the way."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt

from harvest.charts.ring_words import CENTRE, LEADING, SIZE, centre_words, fitted
from harvest.charts.theme import INK, POLARITY_NAMES, Drawn, finish, nothing
from harvest.evidence import Evidence, Theme
from harvest.model import Centre, FrameworkPicture

_HELPS = ("#ffffff", "#cfe5e3", "#8fc1bd", "#3f8a8c", "#1d5c63")
_HINDERS = ("#ffffff", "#f6dccb", "#e8a87c", "#c0622a", "#8a3d12")
_OUTER, _GAP = 360, 4


@dataclass(frozen=True, slots=True)
class _Half:
    """One sector: a code on one side of its ring; ``polarity`` where the codings and not the code say which side."""

    theme: Theme
    polarity: str = ""

    @property
    def voices(self) -> int:
        figures = self.theme.with_subcodes
        return figures.polarity_voices.get(self.polarity, 0) if self.polarity else figures.voices

    @property
    def passages(self) -> int:
        figures = self.theme.with_subcodes
        return figures.polarity.get(self.polarity, 0) if self.polarity else figures.passages


_Pair = tuple[_Half | None, _Half | None]


def rings(evidence: Evidence, codebook: str) -> Drawn:
    """The rings a codebook declares: each half ring holds one layer, what helps above facing what hinders below.

    A code without a side of its own stands on both: above with the voices who say that it is there, below with those
    who say that it is lacking.
    """
    book = next((b for b in evidence.codebooks if b.id == codebook), None)
    picture = book.picture if book else FrameworkPicture("rings")
    title = picture.title or f"{book.name if book else codebook}: what helps above, what stands in the way below"
    themes = [t for t in evidence.themes if t.code.codebook == codebook and not t.identifying]
    layers = {r.layer: (r.label or r.layer, _pairs(themes, r.layer)) for r in picture.rings}
    halves = [(name, half) for name, pairs in layers.values() for pair in pairs for half in pair if half is not None]
    centre = _in_centre(themes, picture.centre)
    if not any(t.with_subcodes.passages for t in (*centre, *(half.theme for _, half in halves))):
        return nothing(title, "No agreed coding of what stands in the rings yet.")
    most = max((half.voices for _, half in halves), default=1) or 1
    arcs: list[dict[str, object]] = []
    words: list[dict[str, object]] = []
    for (_, pairs), band in zip(layers.values(), _bands(len(layers)), strict=True):
        for i, pair in enumerate(pairs):
            for half, up in zip(pair, (True, False), strict=True):
                if half is not None:
                    _arc(arcs, words, half, (i, len(pairs), up), band, most)
    label = picture.centre.label if picture.centre else ""
    words.extend(centre_words(label, centre, picture.centre is not None))
    said = "; ".join(
        f"{name}, {_side(half)}, {half.theme.name}: {half.voices} voices" for name, half in halves if half.voices
    )
    talk = "; ".join(f"{t.name}: {t.with_subcodes.voices} voices" for t in centre if t.with_subcodes.voices)
    names = ", ".join(name for name, _ in layers.values())
    note = picture.note or f"From the centre outwards: {names}."
    note = f"{note} Numbers are voices; the darker, the more; white: nothing heard."
    middle = f" In the centre, {label or 'what stands there'}: {talk or 'none heard'}." if picture.centre else ""
    drawn = finish(_layered(arcs, words).properties(width=SIZE, height=SIZE), title, note)
    return Drawn(drawn, f"{title}. {note}{middle} {said or 'Nothing heard in the rings'}.")


def _in_centre(themes: list[Theme], centre: Centre | None) -> list[Theme]:
    if centre is None:
        return []
    if centre.code is None:
        return [t for t in themes if t.element == centre.element]
    return [t for t in themes if t.parent == centre.code] or [t for t in themes if t.code.code == centre.code]


def _bands(rings: int) -> list[tuple[float, float]]:
    """The inner and outer radius of each ring, from the centre outwards; all of one width."""
    width = (_OUTER - CENTRE - _GAP * rings) / max(1, rings)
    return [(CENTRE + _GAP + i * (width + _GAP), CENTRE + (i + 1) * (width + _GAP)) for i in range(rings)]


def _pairs(themes: list[Theme], layer: str) -> list[_Pair]:
    """The codes of a layer as (what helps, what hinders), a sub-code of one that stands there left out."""
    own = [t for t in themes if t.layer == layer]
    ids = {t.code.code for t in own}
    by_id = {t.code.code: t for t in own}
    pairs: list[_Pair] = []
    done: set[str] = set()
    for theme in own:
        if theme.parent in ids or theme.code.code in done:
            continue
        if not theme.side:
            pairs.append((_Half(theme, "present"), _Half(theme, "lacking")))
            continue
        other = by_id.get(theme.opposite or "")
        done.update({theme.code.code, other.code.code if other else ""})
        one, two = _Half(theme), _Half(other) if other else None
        pairs.append((one, two) if theme.side == "asset" else (two, one))
    return pairs


def _side(half: _Half) -> str:
    if half.polarity:
        return POLARITY_NAMES[half.polarity]
    return "what helps" if half.theme.side == "asset" else "what stands in the way"


def _arc(
    arcs: list[dict[str, object]],
    words: list[dict[str, object]],
    half: _Half,
    at: tuple[int, int, bool],
    band: tuple[float, float],
    most: int,
) -> None:
    """Put one sector and its words down: number ``i`` of ``of`` in the upper or lower half of a ring."""
    # angles run clockwise from twelve o'clock: the upper half is -90..90 degrees, the lower half mirrors it
    (i, of, up), (inner, outer) = at, band
    gap, width = math.radians(2), math.pi / of
    start = -math.pi / 2 + i * width
    start, end = start + (gap if i == 0 else 0), start + width - (gap if i == of - 1 else 0)
    if not up:
        start, end = math.pi - end, math.pi - start
    step = 0 if not half.voices else 1 + min(3, int(4 * half.voices / most - 1e-9))
    arcs.append(
        {
            "code": half.theme.name,
            "voices": half.voices,
            "passages": half.passages,
            "from": start,
            "to": end,
            "inner": inner,
            "outer": outer,
            "fill": (_HELPS if up else _HINDERS)[step],
        }
        | ({"polarity": POLARITY_NAMES[half.polarity]} if half.polarity else {})
    )
    middle, radius = (start + end) / 2, (inner + outer) / 2
    x, y = radius * math.sin(middle), radius * math.cos(middle)
    block = fitted(half.theme.name, str(half.voices) if half.voices else "–", x, y, (start, end, inner, outer))
    top = y + sum(size * LEADING for _, size in block) / 2
    for line, size in block:
        ink = "#ffffff" if step >= 3 else INK
        words.append({"x": x, "y": top - size * LEADING / 2, "text": line, "size": size, "ink": ink})
        top -= size * LEADING


def _layered(arcs: list[dict[str, object]], words: list[dict[str, object]]) -> alt.LayerChart:
    shown = ["code:N", *(["polarity:N"] if any("polarity" in a for a in arcs) else []), "voices:Q", "passages:Q"]
    arc = (
        alt.Chart(alt.Data(values=arcs))
        .mark_arc(stroke=INK, strokeWidth=1)
        .encode(
            theta=alt.Theta("from:Q", scale=None, stack=None),
            theta2="to:Q",
            radius=alt.Radius("outer:Q", scale=None, stack=None),
            radius2="inner:Q",
            color=alt.Color("fill:N", scale=None),
            tooltip=shown,
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
    return alt.layer(arc, disc, text).resolve_scale(radius="independent", theta="independent", color="independent")
