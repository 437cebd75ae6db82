"""In which other language somebody's words are, so that a document says it and a screen reader speaks it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harvest.passages import foreign

_IN_BRACKETS = re.compile(r"\[[^\]]*\]")
"""What stands instead of names is English, whatever language it stands in."""
_SENTENCES = re.compile(r"(?<=[.!?…։।۔])[”\"’')]*\s+")
_NAMES = re.compile(r"(?<=[^\s.!?“\"(] )[A-Z][\w'’-]+")
"""Words with a capital letter within a sentence: the names of a place or a school say nothing of the language."""
ENGLISH = "en-GB"
_WHOLE = 4
"""Fewer different words are no language of their own."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language that is not English by code and name; ``partly`` where some sentences are English."""

    code: str
    name: str
    partly: bool = False

    @property
    def words(self) -> str:
        """As it stands beside a quotation."""
        return f"{'partly ' if self.partly else ''}in {self.name}"


@lru_cache(maxsize=4096)
def spoken_in(text: str) -> Spoken | None:
    """The language of these words where it is another than English.

    >>> spoken_in("Сусіди допомогли мені [Person 3] відремонтувати човен."), spoken_in("We mend the boats together.")
    (Spoken(code='uk', name='Ukrainian', partly=False), None)
    >>> spoken_in("I am not deaf, I am Polish. Wystarczyłby ktoś, kto powie mi po polsku, co będzie dalej.").words
    'partly in Polish'
    """
    bare = _IN_BRACKETS.sub(" ", text)
    if len(set(re.findall(r"\w+", bare.casefold()))) < _WHOLE:
        return None
    found = foreign(bare)
    if found is None or foreign(_NAMES.sub("", bare)) is None:
        return None
    said = [s for s in _SENTENCES.split(bare) if len(s.split()) >= _WHOLE]
    return Spoken(*found, partly=any(foreign(s) is None for s in said))


def spoken_code(text: str) -> str:
    """The code of the language that all of these words are in.

    >>> spoken_code("Сусіди допомогли мені відремонтувати човен."), spoken_code("We mend the boats together.")
    ('uk', 'en-GB')
    """
    spoken = spoken_in(text)
    return spoken.code if spoken and not spoken.partly else ENGLISH
