"""Which labels of one file are spellings of one person's name: ``Haddad, Rania`` and ``Rania Haddad``."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from harvest.readers.recognise.talk import speakers

_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})


def spellings(label: str) -> frozenset[str]:
    """How a name may be written without marks, accents, spaces and with its surname behind it; alike names share one.

    >>> spellings("Haddad, Rania") & spellings("rania haddad (she/her)")
    frozenset({'raniahaddad'})
    >>> bool(spellings("Herr Bülow") & spellings("Herr Buelow")), bool(spellings("Speaker 1") & spellings("Speaker 2"))
    (True, False)
    """
    name = speakers.plain_label(speakers.without_marks(label))
    words = name.split()
    if 2 <= len(words) <= 3 and len(words[0]) > 2 and words[0].isupper() and not any(w.isupper() for w in words[1:]):
        # "DIOP Aminata" is how French and Italian lists write Aminata Diop.
        name = " ".join([*words[1:], words[0]])
    name = name.casefold()
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2 and all(parts) and all(len(part.split()) <= 3 for part in parts):
        name = f"{parts[1]} {parts[0]}"
    return frozenset(map(_bare, {name, name.translate(_UMLAUTS)}))


def _bare(name: str) -> str:
    if name.isascii():
        return "".join(filter(str.isalnum, name))
    parted = unicodedata.normalize("NFD", name.translate(_LETTERS))
    # Accents stand above or below a letter (combining); the vowel signs of Indic scripts are letters of their own.
    return "".join(c for c in parted if not unicodedata.combining(c) and unicodedata.category(c)[0] in "LMN")


def one_spelling(counts: Mapping[str, int]) -> dict[str, str]:
    """Labels that are another spelling of a label, and that label: the one that speaks more often stands for both.

    >>> one_spelling({"Siân": 4, "Sian": 1, "Emyr": 3})
    {'Sian': 'Siân'}
    """
    stand_for: dict[str, str] = {}
    same: dict[str, str] = {}
    for label in sorted(counts, key=lambda one: -counts[one]):
        ways = {way for way in spellings(label) if way}
        known = next((stand_for[way] for way in ways if way in stand_for), None)
        if known is not None:
            same[label] = known
        stand_for |= {way: known or label for way in ways}
    return same


def with_spellings(cast: Mapping[str, int], counts: Mapping[str, int]) -> dict[str, int]:
    """The cast with the labels that are another spelling of somebody in it, however these are written.

    >>> with_spellings({"Pat Green": 3}, {"Pat Green": 3, "pat green (she/her)": 2, "one thing": 4})
    {'Pat Green': 3, 'pat green (she/her)': 2}
    """
    known = {way for label in cast for way in spellings(label) if len(way) > 1}
    return {label: n for label, n in counts.items() if label in cast or spellings(label) & known}


def told(same: Mapping[str, str]) -> list[str]:
    """The sentence that says who was taken for one person; none where nobody was."""
    if not same:
        return []
    return [f"Taken for the same person: {', '.join(f'{one} as {other}' for one, other in same.items())}."]
