"""Strings that were found to give people away, wherever else they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from harvest.model.findings import Finding
from harvest.privacy.identify.vocabulary import words
from harvest.privacy.review import PERSONS, key_of

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
        self._loose = _any_of(loose, re.IGNORECASE)
        self._strict = _any_of({t for t in strict if t != t.lower()}, 0)

    def replacements(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where one stands, and what to print there, in brackets."""
        for pattern in (self._loose, self._strict):
            for m in pattern.finditer(text) if pattern else ():
                label = self._labels.get(key_of(re.sub(r"[_.\-]+", " ", m.group())))
                yield m.start(), m.end(), f"[{label or self._labels.get(key_of(m.group()), 'name')}]"


def _any_of(forms: Iterable[str], flags: int) -> re.Pattern[str] | None:
    parts = [r"[\s_.\-]+".join(map(re.escape, f.split())) for f in sorted(forms, key=lambda f: (-len(f), f))]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})(?![^\W_])", flags) if parts else None
