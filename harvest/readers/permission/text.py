"""Text as it is compared: folded to lower case without accents, and patterns over it that are compiled late."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

from harvest.readers.permission.dialect import MAY_BE_DIALECT, standard

_STRIP = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0e\ufe0f]"
)
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ı": "i",
        "’": "'",
        "‘": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
    }
)


def unaccent(text: str) -> str:
    """Text without accents and vowel signs over letters, its apostrophes and dashes made alike."""
    if text.isascii():
        return text
    bare = _STRIP.sub("", unicodedata.normalize("NFKD", text.translate(_LETTERS)))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


F = TypeVar("F", bound=Callable[..., Any])
_FORGET: list[Callable[[], None]] = []


def remembered(function: F) -> F:
    """A function that remembers its answers until :func:`forget_cells`, or the end of :func:`remembering`."""
    cached = lru_cache(maxsize=16_384)(function)
    _FORGET.append(cached.cache_clear)
    return cast("F", wraps(function)(cached))


_LOCK = threading.Lock()
_inside = 0


@contextmanager
def remembering() -> Iterator[None]:
    """Inside, what was remembered of people's cells stays; it is dropped at the end of the outermost."""
    global _inside
    with _LOCK:
        _inside += 1
    try:
        yield
    finally:
        with _LOCK:
            _inside -= 1
            last = _inside == 0
        if last:
            forget_cells()


def forget_cells() -> None:
    """Drop what was remembered of people's cells: nothing that they wrote outlives the reading of its table."""
    for clear in _FORGET:
        clear()


_UNMARKED = re.compile(r"\b(is|are|was|were|has|have|had|does|did|would|could|should|must|need)nt\b")
"""English words that are nothing else without their apostrophe, as "dont" and "cant" are in other languages."""
_WITH_NAME = re.compile(
    r"\bw(?:(?P<out>/out|/o|\.?o\.)|[/.]) ?(?=(?:(?:my|your|his|her|their|the|a|full|own) )*names?\b)"
)
"""How people write *with* and *without* in short before a name."""


_IN_OWN_WORDS = re.compile(
    r"(?:^|(?<= [–—-] )|(?<=: ))\W*(?:please )?"
    r"(?:tell (?:us|me),? )?in (?:your|their|his|her|my|our) own words\W+(?=\w)",
    re.I,
)


def without_own_words(heading: str) -> str:
    """A heading without how it asks to be answered, which is no question about words.

    >>> without_own_words("In your own words: what keeps you going?"), without_own_words("In your own words")
    ('what keeps you going?', 'In your own words')
    """
    return _IN_OWN_WORDS.sub("", heading)


@remembered
def fold(text: str) -> str:
    """Text as it is compared: lower case, no accents, single spaces, the apostrophe of "didnt" put back, dialect in
    standard English, "w. name" in full.

    >>> fold("  Einverständnis: JA "), fold("I didnt agree")
    ('einverstandnis: ja', "i didn't agree")
    >>> fold("Dinnae quote me")
    "don't quote me"
    >>> fold("Quote w. name"), fold("w/o their name"), fold("W. Smith")
    ('quote with name', 'without their name', 'w. smith')
    """
    words = unaccent(unaccent(text).casefold()).replace("_", " ").split()
    found = " ".join(words)
    found = _UNMARKED.sub(r"\1n't", found) if "nt" in found else found
    if "name" in found and ("w/" in found or "w." in found or "wo." in found):
        found = _WITH_NAME.sub(lambda m: "without " if m["out"] else "with ", found)
    return found if MAY_BE_DIALECT.isdisjoint(words) else standard(found)


class LazyPattern:
    """A pattern that is compiled when it is first used, so that importing costs nothing."""

    search: Callable[[str], re.Match[str] | None]
    match: Callable[[str], re.Match[str] | None]
    fullmatch: Callable[[str], re.Match[str] | None]
    finditer: Callable[[str], Iterator[re.Match[str]]]
    sub: Callable[[str, str], str]
    subn: Callable[[str, str], tuple[str, int]]

    def __init__(self, source: str):
        self.source = source

    def __getattr__(self, name: str) -> Any:
        if name not in ("search", "match", "fullmatch", "finditer", "sub", "subn"):
            raise AttributeError(name)
        compiled = re.compile(_grouped(self.source))
        for method in ("search", "match", "fullmatch", "finditer", "sub", "subn"):
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


_SHARED = re.compile(
    r"\b(what(?:ever)?|anything|everything|things|stor(?:y|ies)|words|thoughts|views)"
    r"((?: that)? (?:you|i|we|they|he|she|people|my child|your child)(?:['’](?:ve|s)| have| has)?)"
    r" shar(?:ed?|es)\b(?! (?:by|on|among|outside|further))",
    re.I,
)


def with_sharing_as_saying(wording: str) -> str:
    """A wording in which somebody shares what they tell, put as saying: nothing is passed on by that.

    >>> with_sharing_as_saying("May we study what you share?"), with_sharing_as_saying("May we share what you said?")
    ('May we study what you say?', 'May we share what you said?')
    """
    return _SHARED.sub(lambda m: f"{m[1]}{m[2]} {'said' if m[0].lower().endswith('d') else 'say'}", wording)


def _alternatives(source: str) -> list[str]:
    """The alternatives of a pattern that stand in no group."""
    found, depth, start, n = [], 0, 0, 0
    while n < len(source):
        mark = source[n]
        if mark == "\\":
            n += 1
        elif mark == "[":
            n = source.index("]", n + (3 if source[n + 1] == "^" else 2))
        elif mark in "()":
            depth += 1 if mark == "(" else -1
        elif mark == "|" and not depth:
            found.append(source[start:n])
            start = n + 1
        n += 1
    return [*found, source[start:]]


def _grouped(source: str) -> str:
    """A pattern with neighbouring alternatives at the beginning of a word as one group: the same, and twice as fast.

    >>> _grouped(r"\\bone|\\btwo|three"), _grouped(r"\\bone")
    ('\\\\b(?:one|two)|three', '\\\\bone')
    """
    runs: list[list[str]] = []
    for part in _alternatives(source):
        if runs and part.startswith(r"\b") and runs[-1][0].startswith(r"\b"):
            runs[-1].append(part)
        else:
            runs.append([part])
    return "|".join(r"\b(?:" + "|".join(p[2:] for p in run) + ")" if len(run) > 1 else run[0] for run in runs)


def any_of(*parts: str) -> LazyPattern:
    """A pattern for folded text that matches any of the parts."""
    return LazyPattern("|".join(unaccent(part) for part in parts))


def shown_match(match: re.Match[str]) -> str:
    """What a pattern found, in quotation marks and no longer than a line."""
    return f"“{match.group(0)[:60]}”"
