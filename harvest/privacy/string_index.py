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
    """Finds whole words and runs of words; the longest that begins at a place wins, and nothing overlaps.

    ``loose``: in any casing and however their words are joined (space, ``_``, ``.``, ``-``), as in file names.

    >>> [text for *_, text in StringIndex(["Rik Nicol", "Nicol"], loose=True).find("interview_rik_nicol.vtt")]
    ['Rik Nicol']
    """

    def __init__(self, strings: Iterable[str], *, loose: bool = False):
        self._fill(_beginnings(strings), loose)

    @classmethod
    def both(cls, strings: Iterable[str]) -> tuple[StringIndex, StringIndex]:
        """An index of these strings as they are spelled and a loose one, which share what they hold."""
        begin = _beginnings(strings)
        spelled, loose = cls(()), cls(())
        spelled._fill(begin, False)
        loose._fill(begin, True)
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
        for words, new in alone.items():
            there = more._by_words.get(words, ())
            more._by_words[words] = tuple(sorted({*there, *new}, key=_longest_first)) if there else new
        return more

    def _fill(self, begin: Iterable[tuple[str, str, _At]], loose: bool) -> None:
        self._loose = loose
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._firsts: set[str] = set()
        self._by_words: dict[tuple[str, str], tuple[_At, ...]] = {}
        """By the first two words; thousands of people have the same first name."""
        found: dict[tuple[str, str], list[_At]] = defaultdict(list)
        for first, second, at in begin:
            found[(first.lower(), second.lower()) if loose else (first, second)].append(at)
        self._firsts.update(first for first, _ in found)
        self._by_words.update((words, tuple(there)) for words, there in found.items())

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where one stands, and which."""
        if not self._firsts:
            return
        words = _words(text)
        if self._firsts.isdisjoint(map(str.lower, words) if self._loose else words):
            return
        reached = 0
        places = list(_WORD.finditer(text))
        spelled = [p.group().lower() if self._loose else p.group() for p in places]
        for place, first, second in zip(places, spelled, [*spelled[1:], ""], strict=True):
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
        alone = self._by_words.get((first, ""), ())
        both = self._by_words.get((first, second), ()) if second else ()
        return sorted((*alone, *both), key=_longest_first) if alone and both else alone or both

    def _pattern(self, string: str) -> re.Pattern[str]:
        if string not in self._patterns:
            if self._loose:
                words = r"[\s_.\-]+".join(map(re.escape, string.split()))
                self._patterns[string] = re.compile(rf"(?<![^\W_]){words}(?![^\W_])", re.IGNORECASE)
            else:
                self._patterns[string] = re.compile(rf"(?<!\w){re.escape(string)}(?!\w)")
        return self._patterns[string]


def _longest_first(at: _At) -> tuple[int, str]:
    return -len(at[1]), at[1]


def _beginnings(strings: Iterable[str]) -> list[tuple[str, str, _At]]:
    """Each string by its first two words (the second empty where it has one), with where the first stands in it;
    longest first."""
    found = []
    for string in sorted(sorted(set(strings)), key=len, reverse=True):
        words = _WORD.finditer(string)
        if (first := next(words, None)) is not None:
            second = next(words, None)
            found.append((first.group(), second.group() if second else "", (first.start(), string)))
    return found
