# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whose words a piece of a document holds, and by which words elsewhere in it they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.leave.rows import is_initials, is_named
from harvest.readers.permission.text import remembered

_TITLE = re.compile(
    r"^(?:mrs?|ms|miss|mx|dr|rev|cllr|prof|sir|sister|father|brother|auntie|uncle|pani?|frau|herr|mme|m)\.?\s+", re.I
)
_SMALL = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "who",
        "our",
        "his",
        "her",
        "one",
        "two",
        "old",
        "young",
        "man",
        "woman",
        "lady",
        "gentleman",
        "person",
        "resident",
        "member",
        "visitor",
        "at",
        "by",
        "a",
        "an",
        "in",
        "on",
        "of",
        "to",
    ]
)
_ENDING = re.compile(r"['’]s?$")


@dataclass(slots=True)
class Voice:
    """What one person said by a way of cutting a document: their label, number and words, and what stands beside."""

    label: str
    words: list[str]
    number: str = ""
    beside: dict[str, str] = field(default_factory=dict)
    """What stands at each place around the words where others have their leave."""
    above: str = ""
    """The heading over several people's words."""
    code: str = ""

    @property
    def name(self) -> str:
        """The label without number, brackets and what follows a comma."""
        return name_of(self.label)


def name_of(label: str) -> str:
    """A label without number, brackets and what follows a comma."""
    return re.split(r"\s*[,(\[]|\s[–—-]\s", label, maxsplit=1)[0].strip(" *_:“”\"'.–—-") or label.strip()


def calls(text: str, voices: Sequence[Voice]) -> list[tuple[int, int, int]]:
    """Where a text calls which voice: (start, end, place of the voice), in order; a name of several calls all of them.

    >>> people = [Voice("Joan Pell", []), Voice("Mum of twins", []), Voice("R.M.", [])]
    >>> [n for _, _, n in calls("Joan and RM are fine with it, the mum with the twins is not.", people)]
    [0, 2, 1]
    """
    found: list[tuple[int, int, int]] = []
    for n, patterns in enumerate(_calling(tuple(voice.label for voice in voices))):
        found += [(m.start(), m.end(), n) for pattern in patterns for m in pattern.finditer(text)]
    # A longer call covers the shorter ones within it: "Joan Pell" is not every Joan.
    kept = [
        one
        for one in found
        if not any(o[0] <= one[0] and one[1] <= o[1] and o[1] - o[0] > one[1] - one[0] for o in found)
    ]
    return sorted(set(kept))


@remembered
def _calling(labels: tuple[str, ...]) -> list[list[re.Pattern[str]]]:
    """For each of several labels the patterns of what calls whoever has it."""
    return [[*_patterns(label), *alone] for label, alone in zip(labels, _words_of_one(labels), strict=True)]


@remembered
def _patterns(whole: str) -> list[re.Pattern[str]]:
    made = []
    for label in (name_of(whole), *re.findall(r"[(\[]([^()\[\]]{2,30})[)\]]", whole)):
        bare = label.strip(" .")
        if not bare:
            continue
        if is_initials(label):
            letters = re.findall(r"[A-Z]", label)
            made.append(re.compile(r"\b" + r"\.?\s?".join(letters) + r"\b\.?"))
            continue
        if re.fullmatch(r"[A-Z]{3}", bare):
            made.append(re.compile(r"\b" + r"\.?\s?".join(bare) + r"\b\.?"))
        if not is_named(label):
            made += _described(label)
            continue
        made.append(re.compile(rf"\b{re.escape(bare)}(?:['’]s)?(?!\w)", re.I if len(bare.split()) > 1 else 0))
        own = _TITLE.sub("", bare)
        parts = [p for p in re.findall(r"[^\W\d_][\w'’-]*", own) if len(p) > 1]
        if own != bare and parts:
            made.append(re.compile(rf"\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Ff]ather|[Ff]r)\.? {re.escape(parts[-1])}\b"))
        for part in {p for p in parts if p[0].isupper() or p.isupper()}:
            if len(part) > 2 or (len(parts) == 1 and part.istitle()):
                made.append(
                    re.compile(
                        rf"\b(?:{re.escape(part.title())}|{re.escape(part)}|{re.escape(part.upper())})(?:['’]s)?(?!\w)"
                    )
                )
        if len(parts) > 1:
            made.append(re.compile(rf"\b{parts[0][0].upper()}\.?\s?{parts[-1][0].upper()}\b\.?(?![\w'’])"))
    return made


def _words_of_one(labels: Sequence[str]) -> list[list[re.Pattern[str]]]:
    """For each label that is no name how a word of it that no other has calls whoever has it: "the accordion man"."""
    names = [name_of(label) for label in labels]
    words = [
        [] if not label or is_named(name) or is_initials(name) else re.findall(r"[^\W\d_]{4,}", name.casefold())
        for label, name in zip(labels, names, strict=True)
    ]
    every = [w for label in labels for w in set(re.findall(r"[^\W\d_]{4,}", label.casefold()))]
    return [
        [
            re.compile(rf"\b(?:the|that|our) (?:\w+ ){{0,2}}{re.escape(w)}(?: (?:{_KIN}))?\b", re.I)
            for w in own
            if every.count(w) == 1 and w not in _SMALL
        ]
        for own in words
    ]


_KIN = "man|woman|lady|gentleman|driver|lad|girl|boy|mum|mother|dad|father|nurse|student|teacher|volunteer"


def _described(label: str) -> list[re.Pattern[str]]:
    """Words that call somebody who has no name here: all words of weight in the label, near each other."""
    own = [w.casefold() for w in re.findall(r"[^\W\d_]{3,}", label)]
    words = [w for w in own if w not in _SMALL] or own
    if not words or (len(words) == 1 and len(own) == 1 and not label[:1].isupper()):
        return []
    gap = r"(?:\W+\w+){0,3}?\W+"
    stems = [re.escape(_ENDING.sub("", w)) + r"\w{0,2}" for w in words[:4]]
    made = [re.compile(r"\b" + gap.join(stems) + r"\b", re.I)]
    if len(words) != len(own):
        made.append(re.compile(rf"\b(?:the |that )?{gap.join(re.escape(w) for w in own[:5])}\b", re.I))
    return made


def numbers_in(text: str) -> list[tuple[int, int, list[str]]]:
    """Where a text counts off numbers of pieces: (start, end, numbers).

    >>> [n for _, _, n in numbers_in("Can use: 2, 3 and 5")], [n for _, _, n in numbers_in("Card 4 is private, 3 May")]
    ([['2', '3', '5']], [['4']])
    """
    found = []
    for match in _NUMBERS.finditer(text):
        listed: list[str] = []
        for one in re.finditer(r"(\d{1,3})(?:\s*(?:–|-|to)\s*(\d{1,3}))?", match["n"]):
            low, high = int(one[1]), int(one[2] or one[1])
            listed += [str(k) for k in range(low, high + 1)] if low <= high < low + 40 else [one[1]]
        found.append((match.start(), match.end(), listed))
    return found


_MONTH = r"(?!\s*(?:st|nd|rd|th)?\s*(?:jan|feb|mar|apr|(?-i:May\b)|jun|jul|aug|sep|oct|nov|dec)|\d|[:/]\d|\s*(?:years?|yrs?|people|of the|%|pm|am|weeks?|days?)\b)"
_LIST = rf"\d{{1,3}}{_MONTH}(?:\s*(?:,|;|&|/|\band\b|\bto\b|–|-|\+)\s*(?:and\s+)?(?:nos?\.?\s*)?#?\d{{1,3}}{_MONTH})*"
_NUMBERS = re.compile(
    rf"(?:^\W{{0,3}}|(?<=[:=–—-])\s*|\b(?:numbers?|nos?\.|no|nrs?\.?|cards?|postcards?|stor(?:y|ies)|pieces?|quotes?|sheets?|speakers?|persons?|participants?|slips?|notes?|voices?|extracts?|items?|the|and|for|use|print|quote|except|leave)\s*#?\s*|#)(?P<n>{_LIST})(?!\w)(?:[.)]\s)?",
    re.I,
)
