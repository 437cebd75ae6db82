"""File names made harmless: the last part only, without control or direction marks."""

from __future__ import annotations

import re
import unicodedata

_BAD = re.compile('[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff<>|"*?]')


def safe_name(name: str) -> str:
    """The bare name of a file as it may be shown and stored.

    >>> safe_name("../../etc/pass\\x00wd")
    'passwd'
    """
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", _BAD.sub("", name)))[-1].strip(" .")
    if len(last) > 200:
        stem, dot, suffix = last.rpartition(".")
        last = f"{stem[: 190 - len(suffix[:8])]}{dot}{suffix[:8]}" if dot else last[:200]
    return last or "unnamed file"


def suffix_of(name: str) -> str:
    """The suffix in lower case with its dot, or nothing."""
    stem, dot, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if dot and stem and 1 <= len(suffix) <= 8 else ""
