"""The nouns: an identifier, a flag, and the names that an inquiry knows already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.vocabulary import fold, words
from harvest.privacy.string_index import StringIndex


class IdentifierKind(StrEnum):
    """What kind of string gives somebody away."""

    PERSON = "person"
    NICKNAME = "nickname"
    PHONE = "phone"
    EMAIL = "email"
    POSTCODE = "postcode"
    ADDRESS = "address"
    SCHOOL = "school"
    SURGERY = "surgery"
    HOSPITAL = "hospital"
    WORSHIP = "worship"
    WORKPLACE = "workplace"
    ROLE_UNIQUE = "role_unique"
    BIRTH_DATE = "birth_date"
    EXACT_TIME = "exact_time"
    ID = "id"
    VEHICLE = "vehicle"
    HANDLE = "handle"


class FlagKind(StrEnum):
    """What a person should look at before it is quoted; nothing of it is replaced."""

    HEALTH = "health"
    FAITH = "faith"
    ETHNICITY = "ethnicity"
    SEXUALITY = "sexuality"
    POLITICS = "politics"
    BENEFITS = "benefits"
    CRIME = "crime"
    WISH = "wish"
    RESIDUAL = "residual"


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifying string: ``text`` is ``[start, end)`` of the text in code points."""

    start: int
    end: int
    text: str
    kind: IdentifierKind


@dataclass(frozen=True, slots=True)
class Flag:
    """Words for a look: ``text`` is ``[start, end)`` in code points. A ``wish`` holds them until somebody looks."""

    start: int
    end: int
    text: str
    kind: FlagKind


_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NOT_A_NAME = word_set(
    "a an and anonymous anon card chair cllr councillor dr facilitator form frontline group guest "
    "host interviewee interviewer jr manager member miss mr mrs ms of participant person resident "
    "respondent speaker staff storyteller table teller the unknown visitor voice volunteer worker"
)


@dataclass(frozen=True)
class NameList:
    """The names that an inquiry knows: ``people`` from voices' labels, ``replace`` and ``keep`` from reviews.

    ``own`` are the inquiry's words of area, event and place, which stay where they stand alone: with "Sallowfield"
    there, "Sallowfield Primary" is still found. ``replace`` is found as it is written, in any casing.
    ``eager``, the default, also finds what may be a name or not: fewer misses, more replacements that hit nothing.

    >>> sorted(NameList(people=("Bill Marsh (Table 2)",)).single)
    ['bill', 'marsh']
    """

    people: tuple[str, ...] = ()
    replace: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    eager: bool = True

    @classmethod
    def of(
        cls,
        people: Iterable[str] = (),
        replace: Iterable[str] = (),
        keep: Iterable[str] = (),
        own: Iterable[str] = (),
    ) -> NameList:
        """The list made of any iterables of labels and words."""
        return cls(tuple(people), tuple(replace), tuple(keep), tuple(own))

    def and_people(self, labels: Iterable[str]) -> NameList:
        """The same with these labels besides, in the time that these alone take.

        >>> sorted(NameList(people=("Bill Marsh",)).and_people(["Ann Bell"]).single)
        ['ann', 'bell', 'bill', 'marsh']
        """
        new = tuple(dict.fromkeys(labels))
        if not new:
            return self
        made = replace(self, people=(*self.people, *new))
        worked_out = {
            "single": self.single | (_single(new) - self.kept),
            "whole": self.whole.and_also(_whole(new)),
            "kept": self.kept,
            "own_words": self.own_words,
            "clipped": self.clipped | _clipped(_single(new)),
        }
        made.__dict__.update(worked_out)
        return made

    @cached_property
    def single(self) -> frozenset[str]:
        """Each name in the voices' labels, folded: small letters, no accents. Numbers and roles are no names."""
        return _single(self.people) - self.kept

    @cached_property
    def clipped(self) -> frozenset[str]:
        """What long names begin with, by which friends call somebody.

        >>> sorted(NameList(people=("Bo Pinkerton",)).clipped)
        ['pinke', 'pinkert']
        """
        return _clipped(self.single)

    @cached_property
    def whole(self) -> StringIndex:
        """Finds whole labels and what a review said to replace, in any casing and however the parts are joined."""
        return StringIndex({*_whole(self.people), *(" ".join(r.split()) for r in self.replace)}, loose=True)

    @cached_property
    def kept(self) -> frozenset[str]:
        """What a review said to keep, folded."""
        return frozenset(fold(" ".join(k.split())) for k in self.keep)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of the inquiry's own area, events and places, folded, without ordinary words and first names."""
        return frozenset(
            plain
            for label in self.own
            for word in re.findall(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*", label)
            if len(plain := fold(word)) >= 3 and plain not in words().ordinary
        )


def _single(labels: Iterable[str]) -> frozenset[str]:
    found = set()
    for label in labels:
        for word in re.findall(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*", _named(label)):
            plain = fold(word)
            if len(plain) >= 3 and plain not in _NOT_A_NAME:
                found.add(plain)
    return frozenset(found)


_FEWEST, _LEFT_OFF = 5, 2
"""So many letters at least has what is left of a name that somebody clipped, and so many were left off."""


def _clipped(names: Iterable[str]) -> frozenset[str]:
    """The beginnings of folded names, as far as they are no words of their own."""
    begins = (name[:n] for name in names for n in range(_FEWEST, len(name) - _LEFT_OFF + 1))
    return frozenset(begin for begin in begins if begin not in words().ordinary and begin not in words().towns)


def _whole(labels: Iterable[str]) -> set[str]:
    found = {" ".join(_IN_BRACKETS.sub(" ", label).split()) for label in labels}
    return {n for n in found if " " in n and not re.search(r"\d", n) and set(fold(n).split()) - _NOT_A_NAME}


def _named(label: str) -> str:
    """The part of a voice's label that names somebody: no bracket, no description, no body after a comma.

    >>> [_named(x) for x in ("Ann Bell, Tideway Youth", "BELL, Ann", "A dad who gave no name", "ann bell")]
    ['Ann Bell', 'BELL, Ann', '', 'ann bell']
    """
    name = _IN_BRACKETS.sub(" ", label)
    head, comma, tail = name.partition(",")
    if comma and len(head.split()) > 1:
        name = head
    if name == name.lower():
        return name
    described = _DESCRIBED.search(name)
    name = name[: described.start()] if described else name
    kept = [w for w in name.split() if not (w.islower() and words().ordinary.get(fold(w), 0) >= 5)]
    return " ".join(kept) if len(kept) == len(name.split()) or len(kept) > 1 else ""


_DESCRIBED = re.compile(r" (?:who|whose|that|from|at|on|of the|for the|with|by|the) ")
