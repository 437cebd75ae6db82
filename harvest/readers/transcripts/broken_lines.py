"""Whether the lines of a typed talk end because of their width, also where names stand alone above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.wrapping import is_wrapped
from harvest.readers.recognise.talk.turn_starts import Start

STAGE_LINE = re.compile(
    r"^\s*(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\)|\*[^*]{1,80}\*|<[^<>]{1,80}>|"
    r"[（【［][^（）【】［］]{1,120}[）】］])[\s.。]*$"
)
"""What a typist remarks on a line of its own."""
PARTED = re.compile(r"[^\W\d_]-$")
"""A word that goes on in the next line."""


def is_broken(lines: Sequence[Line], starts: Sequence[Start | None]) -> bool:
    """Whether lines end because of their width: all of them, or those below names that stand alone."""
    if is_wrapped(lines):
        return True
    at = next((n for n, start in enumerate(starts) if start is not None), len(lines))
    said = [
        line
        for line, start in zip(lines[at:], starts[at:], strict=True)
        if not (start is not None and start.style == "lone label") and not STAGE_LINE.match(line.text)
    ]
    return is_wrapped([replace(line, text=line.text.strip()) for line in said])
