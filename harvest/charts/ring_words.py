"""The words in a picture of rings: broken and sized so that they stay inside their sector, and those of the centre."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence

from harvest.charts.theme import INK, QUIET
from harvest.evidence import Theme
from harvest.model import Valence

LEADING = 1.2
CENTRE, SIZE = 112, 780
"""The radius of the centre and the side of the whole picture, in pixels."""
_MOST = 5


def fitted(
    name: str, number: str, x: float, y: float, sector: tuple[float, float, float, float]
) -> list[tuple[str, float]]:
    """The name broken and sized so that each line stays inside its sector, and the number below it: (line, size)."""
    block: list[tuple[str, float]] = []
    for size in (12.0, 11.0, 10.0, 9.0):
        for width in range(26, 7, -1):
            lines = textwrap.wrap(name, width, break_long_words=False)
            block = [*((line, size) for line in lines), (number, size + 3.5)]
            top = y + sum(s * LEADING for _, s in block) / 2
            fits = True
            for line, s in block:
                half = len(line) * s * 0.262 + 3  # half an average line of this font, and a little air
                middle = top - s * LEADING / 2
                corners = [(x + side * half, middle + up * s / 2) for side in (-1, 1) for up in (-1, 1)]
                fits = fits and all(_inside(px, py, sector) for px, py in corners)
                top -= s * LEADING
            if fits:
                return block
    return block


def _inside(x: float, y: float, sector: tuple[float, float, float, float]) -> bool:
    start, end, inner, outer = sector
    low, high = min(start, end), max(start, end)
    angle = math.atan2(x, y)
    return inner < math.hypot(x, y) < outer and any(
        low < angle + turn < high for turn in (-2 * math.pi, 0, 2 * math.pi)
    )


def there(theme: Theme) -> int:
    """Voices who say that it is there, sub-codes counted in; those who only wish for it are not among them."""
    return theme.with_subcodes.valence_voices.get(Valence.HELPS.value, 0)


def wished(theme: Theme) -> int:
    """Voices who wish for it, and cards."""
    return theme.with_subcodes.behind(Valence.WISHED_FOR)


def centre_words(label: str, themes: Sequence[Theme], declared: bool) -> list[dict[str, object]]:
    """What stands in the centre under its label, those with most voices first, and what the two halves mean."""
    heard = sorted((t for t in themes if t.with_subcodes.voices), key=lambda t: (there(t), wished(t)), reverse=True)
    lines = [(line, 13.5, INK) for line in textwrap.wrap(label, 20)[:3]]
    for theme in heard[:_MOST]:
        name = theme.name.split(":", 1)[-1].strip()
        star = f"  ☆{wished(theme)}" if wished(theme) else ""
        lines.append((f"{name if len(name) <= 24 else name[:23] + '…'}  {there(theme) or '–'}{star}", 12, INK))
    if declared and not heard:
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
