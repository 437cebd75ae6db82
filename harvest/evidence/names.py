"""Pseudonyms for the names in the files: a voice's label never leaves without consent to be named."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import Voice

_GENERIC = frozenset(
    """
    adult all and anonymous carer chair child cllr club council councillor dr everybody everyone facilitator
    group host interviewee interviewer man manager miss moderator mr mrs ms number nurse of parent participant
    people person resident respondent rev sir speaker staff table team the unknown voice woman youth
    """.split()  # noqa: SIM905
)
_ALSO_WORDS = frozenset(
    """
    april art august baker banks bell best bill black bright brown bush chase church cook daisy dawn day dean
    drew faith field frank good grace grant green guy harry heather hill holly hope ivy jack joy june king lance
    lane long love mark may miles nick norm page park pat peg penny price ray rich rob robin rose ruby short sky
    small street sue summer sunny victor wade ward west white will wood young
    """.split()  # noqa: SIM905
)
"""Names that are also everyday words: alone they are replaced only where they cannot be the word."""


class Names:
    """Puts pseudonyms for the names in the files: a voice's label never leaves without consent to be named.

    First names and surnames count too where they are plainly names; a label such as *Table 2* is not one.
    """

    def __init__(self, voices: Iterable[Voice]):
        self._full: dict[str, Voice] = {}
        self._parts: dict[str, Voice] = {}
        for voice in voices:
            label = voice.label.strip()
            if voice.shown_name == voice.label or label == voice.pseudonym or len(label) < 2 or not _is_name(label):
                continue
            self._full.setdefault(label, voice)
            for part in label.split():
                plain = part.strip(".,()'’\"")
                if len(plain) > 2 and plain[0].isupper() and plain.lower() not in _GENERIC | _ALSO_WORDS:
                    self._parts.setdefault(plain, voice)
        self._in_titles = _pattern([*self._full, *self._parts])
        self._in_words = _pattern([*(name for name in self._full if name.lower() not in _ALSO_WORDS), *self._parts])

    def titled(self, text: str) -> str:
        """A title or a place without the names."""
        return self._in_titles.sub(lambda m: self._voice(m.group(0)).pseudonym, text) if self._in_titles else text

    def quoted(self, text: str) -> str:
        """Somebody's words with a pseudonym in square brackets for each name, so that the change is seen."""
        return self._in_words.sub(lambda m: f"[{self._voice(m.group(0)).pseudonym}]", text) if self._in_words else text

    def _voice(self, name: str) -> Voice:
        return self._full.get(name) or self._parts[name]


def _is_name(label: str) -> bool:
    words = [w.strip(".,()'’\"").lower() for w in label.split()]
    return not any(c.isdigit() for c in label) and not all(w in _GENERIC for w in words)


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(set(names), key=lambda name: (-len(name), name))
    if not longest_first:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in longest_first) + r")(?!\w)")
