"""What REFI-QDA has no place for, carried in processing instructions that other tools pass over.

A processing instruction ``<?harvest …?>`` before the root element holds JSON: every field of the codebooks, turns,
consent, facets. Whoever does not know it still sees names, definitions, polarities and memos in the standard's own
places; whoever removes it loses no quotation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

TARGET = "harvest"
# Some XML readers refuse a single node of ten million characters.
_PART = 1_000_000


def encode(details: Mapping[str, Any]) -> list[str]:
    """The details as the contents of one or more processing instructions."""
    # "?>" would end the instruction; white space at a border of parts would be lost.
    text = json.dumps(details, ensure_ascii=True, separators=(",", ":")).replace(">", "\\u003e").replace(" ", "\\u0020")
    return [text[i : i + _PART] for i in range(0, len(text), _PART)]


def decode(parts: Iterable[str]) -> dict[str, Any]:
    """The details in processing instructions; empty where there are none or somebody has damaged them."""
    text = "".join(parts)
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
