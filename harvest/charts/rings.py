"""A framework as rings: its strengths in the centre, a ring for each layer, what helps above what stands in the way."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt

from harvest.charts.ring_words import CENTRE, LEADING, SIZE, centre_words, fitted, there
from harvest.charts.theme import INK, Drawn, finish, nothing
from harvest.evidence import BothSides, Evidence, Theme, both_sides
from harvest.model import Centre, FrameworkPicture, Valence

_HELPS = ("#ffffff", "#cfe5e3", "#8fc1bd", "#3f8a8c", "#1d5c63")
_HINDERS = ("#ffffff", "#f6dccb", "#e8a87c", "#c0622a", "#8a3d12")
_OUTER, _GAP = 360, 4


@dataclass(frozen=True, slots=True)
class _Half:
    """One sector: one thing on one side of its ring."""

    both: BothSides
    side: Valence

    @property
    def name(self) -> str:
        return self.both.name(self.side)

    @property
    def voices(self) -> int:
        return self.both.voices(self.side)

    @property
    def wished(self) -> int:
        """Voices who wish for it, and cards: a mark of its own above the line, in no number of what is there."""
        return self.both.behind(Valence.WISHED_FOR) if self.side is Valence.HELPS else 0

    @property
    def number(self) -> str:
        """What stands below the name: ``4``, ``4  ☆2`` with those who wish for it, or a dash."""
        heard = str(self.voices) if self.voices else "–"
        return f"{heard}  ☆{self.wished}" if self.wished else heard


_Pair = tuple[_Half | None, _Half | None]


def rings(evidence: Evidence, codebook: str) -> Drawn:
    """The rings a codebook declares: each half ring holds one layer, what helps above facing what hinders below.

    A code without a side of its own stands on both: above with the voices who say that it is there, below with those
    who say that it is lacking. Who wishes for it is a star beside the number, in neither.
    """
    book = next((b for b in evidence.codebooks if b.id == codebook), None)
    picture = book.picture if book else FrameworkPicture("rings")
    title = picture.title or f"{book.name if book else codebook}: what helps above, what stands in the way below"
    themes = [t for t in evidence.themes if t.code.codebook == codebook and not t.identifying]
    things = [b for b in both_sides(evidence) if b.theme.code.codebook == codebook]
    layers = {r.layer: (r.label or r.layer, _in_layer(things, r.layer)) for r in picture.rings}
    halves = [(name, half) for name, pairs in layers.values() for pair in pairs for half in pair if half is not None]
    centre = _in_centre(themes, picture.centre)
    heard = [*(t.with_subcodes for t in centre), *(half.both.figures for _, half in halves)]
    if not any(f.passages for f in heard):
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
        f"{name}, {_side(half)}, {half.name}: {half.voices} voices"
        + (f", wished for by {half.wished}" if half.wished else "")
        for name, half in halves
        if half.voices or half.wished
    )
    talk = "; ".join(f"{t.name}: {there(t)} voices" for t in centre if there(t))
    names = ", ".join(name for name, _ in layers.values())
    note = picture.note or f"From the centre outwards: {names}."
    note = f"{note} Numbers are voices; the darker, the more; white: nothing heard; ☆ who wishes for it, with cards."
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


def _in_layer(things: Sequence[BothSides], layer: str) -> list[_Pair]:
    """What stands in a layer as (above, below); a sub-code of something that stands there is counted in it."""
    own = [b for b in things if b.theme.layer == layer]
    ids = {code.code for b in own for code in b.codes}
    pairs: list[_Pair] = []
    for both in own:
        if both.theme.parent in ids:
            continue
        up, down = _Half(both, Valence.HELPS), _Half(both, Valence.HINDERS)
        pairs.append((up if both.helping or up.voices else None, down if both.hindering or down.voices else None))
    return pairs


def _side(half: _Half) -> str:
    if not half.both.sided:
        return "there" if half.side is Valence.HELPS else "lacking"
    return "what helps" if half.side is Valence.HELPS else "what stands in the way"


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
            "code": half.name,
            "voices": half.voices,
            "passages": half.both.passages(half.side),
            "wishes": half.wished,
            "counts": half.side.label,
            "from": start,
            "to": end,
            "inner": inner,
            "outer": outer,
            "fill": (_HELPS if up else _HINDERS)[step],
        }
    )
    middle, radius = (start + end) / 2, (inner + outer) / 2
    x, y = radius * math.sin(middle), radius * math.cos(middle)
    block = fitted(half.name, half.number, x, y, (start, end, inner, outer))
    top = y + sum(size * LEADING for _, size in block) / 2
    for line, size in block:
        ink = "#ffffff" if step >= 3 else INK
        words.append({"x": x, "y": top - size * LEADING / 2, "text": line, "size": size, "ink": ink})
        top -= size * LEADING


def _layered(arcs: list[dict[str, object]], words: list[dict[str, object]]) -> alt.LayerChart:
    shown = ["code:N", "counts:N", "voices:Q", "passages:Q", "wishes:Q"]
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
