"""Strings that were found to give people away, wherever else they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harvest.model.findings import Finding
from harvest.privacy.identify.vocabulary import words
from harvest.privacy.review import PERSONS, key_of
from harvest.privacy.string_index import StringIndex

_SHORTEST = 3


class KnownStrings:
    """Finds them in titles, memos and summaries; names that are ordinary words only where they are spelled as names."""

    def __init__(self, findings: Iterable[Finding]):
        self._labels: dict[str, str] = {}
        loose: set[str] = set()
        strict: set[str] = set()
        ordinary = words().ordinary
        for f in findings:
            text = " ".join(f.text.split())
            if len(text) < _SHORTEST or not f.label:
                continue
            self._labels.setdefault(key_of(text), f.label)
            is_word = f.kind in PERSONS and key_of(text) in ordinary
            (strict if is_word else loose).add(text)
        self._loose = StringIndex(loose, loose=True)
        self._strict = StringIndex(t for t in strict if t != t.lower())

    def replacements(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where one stands, and what to print there, in brackets."""
        for index in (self._loose, self._strict):
            for start, end, string in index.find(text):
                yield start, end, f"[{self._labels[key_of(string)]}]"
