"""Words of a text with what their letters tell: capitals, the start of a sentence, what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from harvest.privacy.identify.lexicon import NOT_NAMES, word_set
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary, words

_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[\u0300-\u036f]|['’‘\-](?={_LETTER}))*")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_SHORTENED = re.compile(r"['’](?:d|ll|ve)$", re.IGNORECASE)
_PRONOUNS = word_set(
    "i you he she it we they who what that this there here how where when why which these those one everyone everybody "
    "somebody someone nobody anybody anyone people might could would should must may not let us all both"
)
_ENDS = re.compile(r"[.!?:;\n\r\"“”‘>\]•|…()/*]|[\u2600-\u27bf\U0001f000-\U0001faff]|(?:^|\s)[-–—'](?=\s|$|$)")


_CONTRACTED = word_set(
    "it's that's he's she's who's what's there's here's let's where's how's everyone's everybody's nobody's"
)


class Case(StrEnum):
    """How a text uses capitals, which says what a capital is worth there."""

    MIXED = "mixed"
    LOWER = "lower"
    CAPS = "caps"


@dataclass(frozen=True, slots=True)
class Token:
    """A word: ``[start, end)`` without a possessive, ``key`` folded, ``gap`` what stands before it."""

    start: int
    end: int
    key: str
    gap: str
    upper: bool
    title: bool
    initial: bool
    possessive: bool
    accented: bool = False

    @property
    def ordinary(self) -> bool:
        """Whether it is an ordinary English word, inflected or not; with a capital and an accent it is none."""
        return is_ordinary(self.key) and not (self.accented and (self.title or self.upper))

    @property
    def first(self) -> int:
        """How many public lists know it as a first name; the best part's figure when it has a hyphen."""
        return first_name(self.key)

    @property
    def last(self) -> bool:
        """Whether it is known as a family name."""
        return self.key in words().last


def case_of(text: str) -> Case:
    """Whether capitals tell anything in this text.

    >>> case_of("JUNAID LETS ME PAY ON FRIDAY"), case_of("ask junaid"), case_of("Ask Junaid")
    (<Case.CAPS: 'caps'>, <Case.LOWER: 'lower'>, <Case.MIXED: 'mixed'>)
    """
    upper = sum(1 for c in text if c.isupper())
    lower = sum(1 for c in text if c.islower())
    if upper > 2 * lower and upper >= 5:
        return Case.CAPS
    found = [t for t in _WORD.findall(text) if len(t) > 1 and t[0].isupper() and t[1:2].islower()]
    return Case.MIXED if found else Case.LOWER


def tokens(text: str) -> list[Token]:
    """The words of the text in order."""
    found: list[Token] = []
    before = 0
    for m in _WORD.finditer(text):
        start, end = m.span()
        word = m.group()
        possessive = _POSSESSIVE.search(word)
        owned = possessive is not None or (text[end : end + 1] in ("'", "’") and word[-1:] in "sS")
        if possessive is not None and fold(word) not in NOT_NAMES and fold(word) not in _CONTRACTED:
            end = start + possessive.start()
            word = text[start:end]
        elif (short := _SHORTENED.search(word)) and fold(word[: short.start()]) not in _PRONOUNS:
            end, owned = start + short.start(), True
            word = text[start:end]
        gap = text[before:start]
        found.append(
            Token(
                start,
                end,
                fold(word),
                gap,
                word.isupper() and len(word) > 1,
                word[0].isupper() and not (word.isupper() and len(word) > 1),
                not found or _ENDS.search(gap) is not None,
                owned and fold(word) not in _CONTRACTED,
                not word.replace("’", "'").isascii(),
            )
        )
        before = m.end()
    return found


def recased(text: str) -> str:
    """A text in capitals as one would write it: ordinary words small, others with a capital; same length, always."""
    made = list(text)
    for t in tokens(text):
        small = text[t.start : t.end].lower()
        known = t.ordinary or (t.key in NOT_NAMES and t.key not in ("may", "april", "june", "august"))
        if len(small) == t.end - t.start:
            made[t.start : t.end] = small if known and not t.initial else small[0].upper() + small[1:]
    plain = "".join(made)
    return plain if len(plain) == len(text) else text
