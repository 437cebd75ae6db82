"""Whether a text is a table in truth."""

from __future__ import annotations

import re

_SECONDS = re.compile(r"\d{1,6}\.\d+\t\d{1,6}\.\d+\t")
"""Audacity's labels: from and until, in seconds, before the words."""


def looks_tabular(text: str) -> bool:
    """Whether a .txt is a table in truth: a tab-separated header and rows of the same width."""
    lines = [line for line in text[:20_000].split("\n") if line.strip()][:20]
    if len(lines) < 3 or lines[0].count("\t") < 2 or all(map(_SECONDS.match, lines)):
        return False
    width = lines[0].count("\t")
    return sum(1 for line in lines if line.count("\t") == width) >= 0.9 * len(lines) and not re.search(
        r"\d:\d\d", lines[0]
    )
