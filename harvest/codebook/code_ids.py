"""Ids of codes made from names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any


def slug(text: str, fallback: str = "code") -> str:
    """An id made from a name: lower-case letters, digits and underscores, a letter first.

    >>> slug("Côté – 2nd visit"), slug("2020"), slug("感谢")
    ('cote_2nd_visit', 'code_2020', 'code')
    """
    bare = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o").replace("Ø", "O"))
    words = re.sub(r"[^a-z0-9]+", "_", bare.encode("ascii", "ignore").decode().lower()).strip("_")
    if not words:
        return fallback
    return words if words[0].isalpha() else f"{fallback}_{words}"


def unique(wanted: str, taken: Mapping[str, Any] | set[str]) -> str:
    """The id, with a number where it is taken."""
    made, number = wanted, 2
    while made in taken:
        made, number = f"{wanted}_{number}", number + 1
    return made
