"""One name in several spellings: which are of the same letters, and which of them to print."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_APART = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that no mark was put on, so that taking marks away leaves them."""


def letters(name: str) -> str:
    """The bare letters of a name: without case, marks, wide forms, apostrophes and full stops; one space between words.

    >>> letters("Ewa Zielińska") == letters("EWA  ZIELINSKA"), letters("O’Rourke") == letters("o'rourke")
    (True, True)
    >>> letters("Ｍｅｉ Ｌｉｎ"), letters("Bevan-Hughes") == letters("Bevan Hughes"), letters("Ann") == letters("Anne")
    ('mei lin', True, False)
    """
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold()).translate(_APART)
    bare = "".join(c for c in bare if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return " ".join(re.sub(r"['’‘ʼʻ`´ʹ.]", "", re.sub(r"[-‐-―_]", " ", bare)).split())


def nicest(names: Iterable[str]) -> str:
    """The spelling to print: in capitals and small letters, with its marks; the first of those as good.

    >>> nicest(["HUW PROSSER", "huw prosser", "Huw Prosser"]), nicest(["Ionut", "Ionuț"])
    ('Huw Prosser', 'Ionuț')
    """
    return max(names, key=_niceness)


def _niceness(name: str) -> tuple[bool, bool, int, int]:
    tidy = unicodedata.normalize("NFKC", name) == " ".join(unicodedata.normalize("NFC", name).split())
    marks = sum(not c.isascii() and c.isalpha() for c in unicodedata.normalize("NFC", name))
    return tidy, not name.isupper() and not name.islower(), sum(w[:1].isupper() for w in name.split()), marks
