"""What was written down after a list was made."""

from __future__ import annotations

import re

LATER = re.compile(
    r"^\W*(?:later|since|chang(?:es?|ed)|corrections?|amend\w*|updates?|added|afterwards|p\.?p?\.?s\b|zmiany|newidiadau|anderungen)\b",
    re.I,
)
"""What begins what was written down afterwards."""
