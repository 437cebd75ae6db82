"""Labels of people whom nobody named: ``Older man at back``, ``Femme au foulard``; and labels known by their place.

A name reads as one by its capitals. Whoever was not known to the typist is described instead, and what tells a label
from a heading then is a word for a person in it, or that it comes again at the same place as the others' labels.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from harvest.readers.recognise.talk.speakers import NOT_NAMES

_SOMEBODY = re.compile(
    r"(?<![^\W\d_])(?:(?:wo)?man|lady|gentleman|girl|boy|lad|lass|bloke|chap|guy|male|female|teen(?:ager)?|pupil|student|"
    r"mum|mother|dad|father|gran(?:dmother|dfather|dad|ny)?|visitor|caller|listener|panell?ist|passer-?by|voice|person|speaker|participant|"
    r"resident|volunteer|stranger|neighbour|"
    r"frau|mann|mädchen|junge|jugendliche[rn]?|dame|herr|stimme|person|besucher(?:in)?|sprecher(?:in)?|"
    r"teilnehmer(?:in)?|bewohner(?:in)?|"
    r"homme|femme|fille|garçon|monsieur|voix|personne|habitante?|participante?|"
    r"mujer|hombre|chic[oa]|niñ[oa]|señora?|voz|joven|vecin[oa]|"
    r"mulher|homem|rapaz|rapariga|senhora?|moç[oa]|"
    r"donna|uomo|ragazz[oa]|signor[ae]|voce|"
    r"vrouw|man|meisje|jongen|stem|deelneemster|deelnemer|"
    r"kobieta|mężczyzna|dziewczyna|chłopak|pani?|głos|uczestni(?:k|czka)|"
    r"menyw|dyn|merch|bachgen|llais|kvinna|flicka|pojke|röst|kadın|erkek|kız|genç|"
    r"женщина|мужчина|девушка|парень|голос|жінка|чоловік|дівчина|хлопець)(?![^\W\d_])",
    re.I,
)
_NO_LABEL = re.compile(r"[?!;\"“”<>=.]|\btable\b|\bgroup\b", re.I)
_BEFORE = ("a", "an", "the", "one", "first", "second", "third", "last", "next", "another", "other")
_WORDS, _LETTERS = 6, 48
_SHARE = 0.8


def describes(label: str) -> bool:
    """Whether a label is a word for a person and no name, with nothing but small words beside it.

    >>> describes("woman"), describes("Frau"), describes("older man at back"), describes("Frau Berger")
    (True, True, True, False)
    """
    found = _SOMEBODY.search(label)
    rest = [] if found is None else f"{label[: found.start()]} {label[found.end() :]}".split()
    return found is not None and len(rest) <= 3 and all(word[:1].islower() for word in rest)


class _Starts(Protocol):
    style: str
    label: str


def describes_somebody(label: str) -> bool:
    """Whether a label is a description of one person.

    >>> describes_somebody("Older man at back"), describes_somebody("Jeune femme, premier rang")
    (True, True)
    >>> describes_somebody("What the young woman says"), describes_somebody("Good things")
    (False, False)
    """
    words = label.split()
    if not words or len(words) > _WORDS or len(label) > _LETTERS or _NO_LABEL.search(label):
        return False
    opens = words[0].lower()
    # "A man at the back", "Second caller": such a word before a description is no beginning of a sentence.
    opens = words[1].lower() if opens in _BEFORE and len(words) > 1 else opens
    return words[0][0].isupper() and opens not in NOT_NAMES and _SOMEBODY.search(label) is not None


def could_be_label(label: str) -> bool:
    """Whether a start of a line is short enough for a label and begins as no sentence does."""
    words = label.split()
    return (
        bool(words)
        and len(words) <= _WORDS - 1
        and len(label) <= _LETTERS
        and label[0].isalpha()
        and words[0].lower() not in NOT_NAMES
        and not _NO_LABEL.search(label)
    )


def known_by_place(
    starts: Sequence[_Starts | None], alone: Sequence[bool], cast: Mapping[str, int], filled: int
) -> dict[str, int]:
    """The labels beside those of a cast that are people too, with how often each speaks.

    ``alone`` says of each line whether nothing follows its label. A label that describes somebody is one wherever a
    colon follows; any other comes at least twice, always at the place at which the cast's labels stand.
    """
    found: dict[str, list[int]] = {}
    for n, start in enumerate(starts):
        if start is not None and start.style == "label":
            found.setdefault(start.label, []).append(n)
    described = {label: len(at) for label, at in found.items() if label not in cast and describes_somebody(label)}
    again = {label: at for label, at in found.items() if len(at) >= 2 and could_be_label(label)}
    own_lines = {label for label, at in again.items() if all(alone[n] for n in at)}
    placed: set[str] = set()
    if own_lines & cast.keys():
        placed = own_lines
    begun = sum(len(found[label]) for label in found if label in cast or label in again or label in described)
    below = sum(1 for start, own in zip(starts, alone, strict=True) if own and start is not None)
    if begun >= _SHARE * (filled - below) and any(label in cast for label in again):
        placed = placed | set(again)
    return {**described, **{label: len(again[label]) for label in placed if label not in cast}}
