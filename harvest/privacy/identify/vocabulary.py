"""The word lists: first names, family names, ordinary words, towns. Read once from ``vocabulary.npz``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from harvest.privacy.identify.commons import LANDS
from harvest.privacy.identify.lexicon import NOT_NAMES

_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ß": "ss"})


def fold_once(word: str) -> str:
    """The same as `fold` for what is asked once and not to be remembered, as the names of all voices."""
    plain = word.lower().translate(_PLAIN)
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Small letters without accents.

    >>> fold("Pádraig Ó Dónaill")
    'padraig o donaill'
    """
    return fold_once(word)


class Words:
    """Folded words, each list made when it is first asked for: somebody who looks at themes needs two of the five.

    ``first`` with the number of public lists that know it, ``ordinary`` from 0 rare to 9 common.
    """

    def __init__(self, lists: Mapping[str, bytes]):
        self._lists = lists

    @cached_property
    def first(self) -> dict[str, int]:
        return self._counted("first")

    @cached_property
    def ordinary(self) -> dict[str, int]:
        return self._counted("ordinary")

    @cached_property
    def last(self) -> frozenset[str]:
        return frozenset(self._lines("last"))

    @cached_property
    def capital(self) -> frozenset[str]:
        return frozenset(self._lines("capital"))

    @cached_property
    def towns(self) -> frozenset[str]:
        return frozenset(self._lines("towns")) | LANDS

    def _lines(self, kind: str) -> list[str]:
        return self._lists[kind].decode().split("\n")

    def _counted(self, kind: str) -> dict[str, int]:
        lines = self._lines(kind)
        return {word: int(n) for word, _, n in (line.rpartition(" ") for line in lines)}


@lru_cache(maxsize=1)
def words() -> Words:
    """The word lists, unpacked at the first call; how they were made says ``make_vocabulary``."""
    with np.load(Path(__file__).with_name("vocabulary.npz")) as stored:
        return Words({kind: stored[kind].tobytes() for kind in stored})


@lru_cache(maxsize=65536)
def first_name(key: str) -> int:
    """How many public lists know the folded word as a first name.

    >>> first_name("eilidh") > 10, first_name("kettle")
    (True, 0)
    """
    known = words().first
    if key in known:
        return known[key]
    parts = [p for p in re.split(r"['\-]", key) if len(p) > 1]
    return min((known.get(p, 0) for p in parts), default=0) if len(parts) > 1 else 0


@lru_cache(maxsize=65536)
def is_ordinary(key: str) -> bool:
    """Whether the folded word is ordinary English.

    >>> is_ordinary("neighbour"), is_ordinary("sandra")
    (True, False)
    """
    known = words().ordinary
    if key in known or len(key) < 2:
        return True
    if "-" in key:
        return all(p in known or len(p) < 2 or p in NOT_NAMES for p in key.split("-"))
    if "'" in key:
        stem, _, tail = key.partition("'")
        return tail in ("t", "s", "re", "ve", "ll", "d", "m", "em") and (stem in known or stem in NOT_NAMES)
    return False


def is_whole_name(text: str) -> bool:
    """Whether it is a well-known first name with a family name that is no word.

    >>> [is_whole_name(t) for t in ("Maureen Attwell", "Rose Garden", "Maureen")]
    [True, False, False]
    """
    parts = [fold(w) for w in text.split()]
    return (
        len(parts) > 1 and first_name(parts[0]) >= 15 and not is_ordinary(parts[-1]) and parts[-1] not in words().towns
    )
