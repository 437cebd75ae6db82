"""The word lists: first names, family names, ordinary words, towns. Read once from ``vocabulary.npz``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
from marisa_trie import RecordTrie, Trie

from harvest.privacy.identify.commons import LANDS
from harvest.privacy.identify.lexicon import NOT_NAMES

_NUMBER = "<B"
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


class Known:
    """Folded words, each with a small number; made of the bytes of a trie, in which they take a fortieth of a dict.

    >>> known = Known(numbered({"eilidh": 12}))
    >>> known["eilidh"], known.get("kettle", 0), "kettle" in known
    (12, 0, False)
    """

    def __init__(self, trie: bytes):
        self._trie = RecordTrie(_NUMBER).frombytes(trie)

    def __contains__(self, word: str) -> bool:
        return word in self._trie

    def __getitem__(self, word: str) -> int:
        number: int = self._trie[word][0][0]
        return number

    def get(self, word: str, default: int) -> int:
        """Its number, or the ``default`` where it is not known."""
        found = self._trie.get(word)
        return found[0][0] if found else default


def numbered(words: Mapping[str, int]) -> bytes:
    """The bytes of a trie of words with a number from 0 to 255 each."""
    made: bytes = RecordTrie(_NUMBER, ((word, (n,)) for word, n in words.items())).tobytes()
    return made


class Words:
    """Folded words, each list made when it is first asked for.

    ``first`` with the number of public lists that know it, ``ordinary`` from 0 rare to 9 common.
    """

    def __init__(self, lists: Mapping[str, bytes]):
        self._lists = lists

    @cached_property
    def first(self) -> Known:
        return Known(self._lists["first"])

    @cached_property
    def ordinary(self) -> Known:
        return Known(self._lists["ordinary"])

    @cached_property
    def last(self) -> Trie:
        return Trie().frombytes(self._lists["last"])

    @cached_property
    def capital(self) -> frozenset[str]:
        return frozenset(self._lines("capital"))

    @cached_property
    def towns(self) -> frozenset[str]:
        return frozenset(self._lines("towns")) | LANDS

    @cached_property
    def capital_or_town(self) -> frozenset[str]:
        return self.capital | self.towns

    def _lines(self, kind: str) -> list[str]:
        return self._lists[kind].decode().split("\n")


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
