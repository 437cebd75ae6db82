"""Rows of a sheet that are filled with a colour of which the sheet says what it permits."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence

from harvest.readers.leave.keys import codes_in
from harvest.readers.leave.said import in_plain_words
from harvest.readers.permission.text import fold

HUES = {
    "red": 0,
    "orange": 32,
    "amber": 42,
    "gold": 48,
    "yellow": 56,
    "green": 120,
    "blue": 215,
    "purple": 280,
    "pink": 330,
}
_FAR = 40
"""A hue so far from all that are explained is none of them."""
NOT_ASKED = "not asked"
PERMITTED = "Permission to quote (colour)"


def legend_in(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """What each colour permits, where a line of the sheet says so of two at least.

    >>> legend_in([["green = may be quoted by name; red = do not quote"], ["Who", "Comment"]])
    {'green': 'may be quoted by name', 'red': 'do not quote'}
    """
    for row in rows:
        for cell in row:
            if "=" in cell or ":" in cell:
                found = {k: v for k, v in codes_in([cell]).meanings.items() if k in HUES or k in ("white", "grey")}
                if len(set(found) & HUES.keys()) > 1:
                    return found
    pairs = [filled for row in rows if len(filled := [c for c in row if c]) == 2]
    below = [f"{colour} = {said}" for colour, said in pairs if fold(colour) in HUES]
    found = codes_in(["; ".join(below)]).meanings if len(below) > 1 else {}
    return found if len(set(found) & HUES.keys()) > 1 else {}


def with_colours(
    rows: Sequence[Sequence[str]], fills: Mapping[int, Sequence[str]], legend: Mapping[str, str]
) -> list[list[str]]:
    """The rows with one column more, of what the colour of each permits; ``fills`` holds the colours of a row's cells.

    A colour that is not explained, or two in one row, is a question for a person.
    """
    told = [n for n, row in enumerate(rows) if n in fills and len([c for c in row if c]) > 1]
    coloured = [n for n in told if _of_row(fills[n], legend) != NOT_ASKED]
    if not coloured:
        return [list(row) for row in rows]
    head = next((n for n in range(min(coloured) - 1, -1, -1) if len([c for c in rows[n] if c]) > 1), None)
    if head is None:
        return [list(row) for row in rows]
    width = max(map(len, rows))
    made = []
    for n, row in enumerate(rows):
        if n < head or not any(row):
            made.append(list(row))
            continue
        cell = PERMITTED if n == head else _of_row(fills.get(n, ()), legend) if n > head else ""
        made.append([*row, *[""] * (width - len(row)), cell])
    return made


def _of_row(colours: Sequence[str], legend: Mapping[str, str]) -> str:
    """What the colours of a row's cells permit, in plain words; nothing was asked where none is filled."""
    names = {name for colour in colours if (name := name_of(colour, legend)) is not None}
    if not names:
        return NOT_ASKED
    if len(names) > 1 or "" in names:
        return "two colours or one without a meaning (?)"
    return in_plain_words(legend[names.pop()])


def name_of(colour: str, legend: Mapping[str, str]) -> str | None:
    """The explained colour that one (``FFC6EFCE``) comes nearest to; "" for none of them, None for white.

    >>> known = {"green": "", "yellow": "", "red": ""}
    >>> [name_of(c, known) for c in ("FFC6EFCE", "FFFFEB9C", "FFFFC7CE", "FFFFFFFF", "FF0070C0")]
    ['green', 'yellow', 'red', None, '']
    """
    try:
        red, green, blue = (int(colour[-6:][n : n + 2], 16) / 255 for n in (0, 2, 4))
    except ValueError:
        return ""
    hue, light, strong = colorsys.rgb_to_hls(red, green, blue)
    if light > 0.97 or strong < 0.12 or light < 0.05:
        return None
    far = {name: min(abs(hue * 360 - at), 360 - abs(hue * 360 - at)) for name, at in HUES.items() if name in legend}
    nearest = min(far, key=far.__getitem__, default="")
    return nearest if nearest and far[nearest] <= _FAR else ""
