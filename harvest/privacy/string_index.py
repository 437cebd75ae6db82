"""Many strings looked for at once, in time that grows with the text and not with how many they are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

_At = tuple[int, str]
"""A string, and where its first word stands in it."""
_WORD = re.compile(r"[^\W_]+")
_APART = str.maketrans({n: " " for n in range(128) if not chr(n).isalnum()})


def _words(text: str) -> list[str]:
    """What the pattern finds, in a text of plain letters in half the time."""
    return text.translate(_APART).split() if text.isascii() else _WORD.findall(text)


class StringIndex:
    """Finds whole words and runs of words; of those whose first word stands at a place the one that goes on longest
    wins, and nothing overlaps.

    ``loose``: in any casing and however their words are joined (space, ``_``, ``.``, ``-``), as in file names.

    >>> [text for *_, text in StringIndex(["Rik Nicol", "Nicol"], loose=True).find("interview_rik_nicol.vtt")]
    ['Rik Nicol']
    """

    def __init__(self, strings: Iterable[str], *, loose: bool = False):
        self._loose = loose
        self._patterns: dict[str, re.Pattern[str]] = {}
        found: dict[str, list[_At]] = defaultdict(list)
        self._firsts: set[str] = set()
        for first, words, at in _beginnings(strings):
            self._firsts.add(first)
            found[words].append(at)
        self._by_words: dict[str, _At | tuple[_At, ...]] = {
            words: there[0] if len(there) == 1 else tuple(there) for words, there in found.items()
        }
        """By the first two words in small letters; thousands of people have the same first name."""

    @classmethod
    def both(cls, strings: Iterable[str]) -> tuple[StringIndex, StringIndex]:
        """An index of these strings as they are spelled and a loose one, which share what they hold."""
        loose, spelled = cls(strings, loose=True), cls(())
        spelled._firsts, spelled._by_words = loose._firsts, loose._by_words
        return spelled, loose

    def and_also(self, strings: Iterable[str]) -> StringIndex:
        """The same with these besides, in the time that these alone take.

        >>> [text for *_, text in StringIndex(["Nicol"]).and_also(["Rik Nicol"]).find("Ask Rik Nicol.")]
        ['Rik Nicol']
        """
        more = StringIndex(strings, loose=self._loose)
        more._patterns = self._patterns
        more._firsts |= self._firsts
        alone, more._by_words = more._by_words, dict(self._by_words)
        for words in alone:
            every = {*_each(alone[words]), *_each(self._by_words.get(words, ()))}
            there = tuple(sorted(every, key=_longest_first))
            more._by_words[words] = there[0] if len(there) == 1 else there
        return more

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where one stands, and which."""
        if not self._firsts:
            return
        words = _words(text)
        if self._firsts.isdisjoint(map(str.lower, words)):
            return
        reached = 0
        places = list(_WORD.finditer(text))
        small = [p.group().lower() for p in places]
        for place, first, second in zip(places, small, [*small[1:], ""], strict=True):
            if place.start() < reached or first not in self._firsts:
                continue
            for offset, string in self._beginning_with(first, second):
                start = place.start() - offset
                if start < reached:
                    continue
                found = self._pattern(string).match(text, start)
                if found is not None:
                    yield start, found.end(), string
                    reached = found.end()
                    break

    def _beginning_with(self, first: str, second: str) -> Sequence[_At]:
        """What begins with these words, or is the first alone; longest first."""
        alone, both = _each(self._by_words.get(first, ())), _each(self._by_words.get(f"{first} {second}", ()))
        return sorted((*alone, *both), key=_longest_first) if alone and both else alone or both

    def _pattern(self, string: str) -> re.Pattern[str]:
        if string not in self._patterns:
            if self._loose:
                words = r"[\s_.\-]+".join(map(re.escape, string.split()))
                self._patterns[string] = re.compile(rf"(?<![^\W_]){words}(?![^\W_])", re.IGNORECASE)
            else:
                self._patterns[string] = re.compile(rf"(?<!\w){re.escape(string)}(?!\w)")
        return self._patterns[string]


def _longest_first(at: _At) -> tuple[int, int, str]:
    """By how far it goes on from its first word: signs before that never leave the rest of a longer name standing."""
    offset, string = at
    return offset - len(string), -offset, string


def _each(there: _At | tuple[_At, ...]) -> Sequence[_At]:
    """What stands under two words, where one stands there by itself most of the time."""
    return (there,) if there and isinstance(there[0], int) else there  # type: ignore[return-value]


def _beginnings(strings: Iterable[str]) -> list[tuple[str, str, _At]]:
    """Each string by its first word and its first two in small letters, with where the first stands in it; longest
    first."""
    found = []
    for string in set(strings):
        words = _WORD.finditer(string)
        if (first := next(words, None)) is not None:
            begin, second = first.group().lower(), next(words, None)
            found.append((begin, f"{begin} {second.group().lower()}" if second else begin, (first.start(), string)))
    return sorted(found, key=lambda one: _longest_first(one[2]))
