"""A cell split into the options that were ticked in it."""

from __future__ import annotations

import re

from harvest.readers.permission import closed
from harvest.readers.permission.purposes import purposes_of
from harvest.readers.permission.words import fold, remembered


@remembered
def option_parts(cell: str) -> tuple[str, ...]:
    """The options in a cell: parted by ";", line breaks or "|", or by commas where a new part names a purpose.

    >>> option_parts("My words without my name;Photos of me;")
    ('My words without my name', 'Photos of me')
    >>> option_parts("My words, but not my name, Pictures of me")
    ('My words, but not my name', 'Pictures of me')
    """
    parts = [p.strip() for p in re.split(r"[;\n|；]", cell) if p.strip()]
    return tuple(finer for part in parts for finer in _by_commas(part))


def _by_commas(part: str) -> list[str]:
    segments = re.split(r"([,，،、]\s*(?!\d))", part)
    if len(segments) == 1:
        return [part]
    found: list[str] = []
    held = ""
    for n, segment in enumerate(segments):
        if n % 2:
            held += segment
            continue
        inside = bool(found) and found[-1].count("(") > found[-1].count(")")
        alone = closed.stripped(fold(segment)) in closed.NO
        if (
            found
            and (inside or not (purposes_of(fold(segment)) or alone))
            or found
            and closed.stripped(fold(found[-1])) in closed.YES
        ):
            found[-1] += held + segment
        else:
            found.append(segment.strip())
        held = ""
    return [f.strip() for f in found if f.strip()]
