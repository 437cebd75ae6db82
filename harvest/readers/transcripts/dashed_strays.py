"""Who speaks behind a dash under a name that reads as none: their words are nobody else's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.cast import may_be_called
from harvest.readers.recognise.talk.turn_starts import Start

_BEHIND_DASH = re.compile(
    r"^\s*(([^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20}){0,2})(?: \([^()\n]{1,30}\))?)\s+[-–—]\s+(?=\S)"
)
"""A label, and in it the name without what stands in brackets."""
_MOST_LINES = 0.65


def with_dashed_strays(lines: Sequence[Line], starts: list[Start | None], cast: dict[str, int]) -> dict[str, int]:
    """The cast of a talk behind dashes with whoever else begins a line so, and ``starts`` with these lines.

    Only where most lines begin with somebody and a dash: what goes on with one in between is prose else.
    """
    dashed = {s.label for s in starts if s is not None and s.style == "dash" and s.label in cast}
    first = next((n for n, s in enumerate(starts) if s is not None and s.label in dashed), len(lines))
    others = {
        n: m
        for n, line in enumerate(lines[first:], first)
        if starts[n] is None
        and line.heading is None
        and (m := _BEHIND_DASH.match(line.text[:90])) is not None
        and may_be_called(m.group(2))
    }
    filled = sum(1 for line in lines if line.text.strip())
    if not dashed or not others or sum(cast.values()) + len(others) < _MOST_LINES * filled:
        return cast
    found = dict(cast)
    for n, m in others.items():
        starts[n] = Start("dash", m.group(1), None, m.end())
        found[m.group(1)] = found.get(m.group(1), 0) + 1
    return found
