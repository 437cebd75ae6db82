"""What is recorded of people under several headings, made one characteristic.

A list says *Age: 74* and *Part of town*, a form *How old are you? 65-74* and *Which part of town do you live in?*: all
of it is counted and asked for once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from harvest.evidence.age import IN_YEARS, AgeRange, band_of, bands_among
from harvest.model import Voice, is_capacity

_DEMOGRAPHIC = (
    (
        "age",
        re.compile(r"\bage\b(?! (?:uk|concern|friendly))|age.?(band|group|range)|\bgeneration\b|\bhow old\b", re.I),
    ),
    (
        "neighbourhood",
        re.compile(
            r"neighbou?rhood|\bward\b|\barea\b(?! of (?:work|expertise|interest))|post.?code|district|locality|estate|"
            r"\bvillage\b|\bpart of (?:the )?(?:town|city|valley|county|borough|island)\b|"
            r"\bwhere (?:do )?(?:you|they) live\b|"
            r"\b(?:you|they) live (?:in|on|at)\b|^lives? ?(?:in|at|on)?$|^(?:i come |coming |come )?from$",
            re.I,
        ),
    ),
    ("gender", re.compile(r"gender|\bsex\b|^\W*[mfw] ?/ ?[mfw]\b", re.I)),
    ("ethnicity", re.compile(r"ethnic|\brace\b|heritage", re.I)),
    ("disability", re.compile(r"disab|impairment|long.?term condition", re.I)),
)
DEMOGRAPHICS = tuple(name for name, _ in _DEMOGRAPHIC)
_DESCRIBE_YOURSELF = re.compile(r"\bdescribe yourself\b|\bidentify\b", re.I)
_GENDERS = {
    **dict.fromkeys(("woman", "women", "female", "f", "girl", "lady", "she/her", "menyw", "kobieta", "femme"), "woman"),
    **dict.fromkeys(("man", "men", "male", "m", "boy", "he/him", "dyn", "mężczyzna", "homme"), "man"),
}
_TOLERATED = 0.2
"""Headings of which more than this share of people say two different things are two characteristics."""


@lru_cache(maxsize=4096)
def demographic(key: str) -> str | None:
    """Which characteristic an attribute's name stands for, or None.

    >>> demographic("Age band"), demographic("ward"), demographic("response id")
    ('age', 'neighbourhood', None)
    >>> demographic("Which part of town do you live in?"), demographic("How old are you?")
    ('neighbourhood', 'age')
    """
    if key == IN_YEARS:
        return None
    return next((name for name, pattern in _DEMOGRAPHIC if pattern.search(key.replace("_", " "))), None)


def said_alike(characteristic: str | None, value: str) -> str:
    """A value as it is compared: *The Warren* is *warren*, *Female* is *woman*.

    >>> said_alike("neighbourhood", " the  Warren "), said_alike("gender", "Female"), said_alike(None, "Yes")
    ('warren', 'woman', 'yes')
    """
    folded = " ".join(value.split()).casefold().rstrip(".")
    if characteristic == "gender":
        return _GENDERS.get(folded, folded)
    return folded.removeprefix("the ") if characteristic == "neighbourhood" else folded


def alike(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """The voices with each characteristic under one name, the shortest heading it has, and each value in one spelling.

    Ages in years stand as the bands that others answered in, or bands of our own; the years are kept beside them under
    a name by which nothing is counted. Headings that many people answered differently stay apart. What nobody has
    under two headings or in two spellings stays as it is: the very same objects.
    """
    merged = _Merged(voices)
    return tuple(merged.of(v) for v in voices)


class _Merged:
    def __init__(self, voices: Sequence[Voice]):
        shared = {id(own): own for v in voices for own in (v.attributes, *v.at_events.values())}
        every = list({id(v.attributes): v.attributes for v in voices}.values())
        at_any = list(shared.values())  # an age told at one event alone goes into its band too
        counted = Counter(id(v.attributes) for v in voices)
        self._weighed = [(own, counted[id(own)]) for own in every]
        self._name: dict[str, str] = {}
        self._means: dict[str, str | None] = {}
        for meaning, keys in _by_meaning(at_any).items():
            for group in self._agreeing(meaning, keys):
                shortest = min(group, key=lambda k: (len(k), k))
                if meaning in DEMOGRAPHICS and demographic(shortest) != meaning:  # known by its answers alone
                    shortest = meaning.capitalize()
                self._name |= dict.fromkeys(group, shortest)
                self._means[shortest] = meaning
        self._bands = {
            name: bands_among(own[k] for own in at_any for k in own if self._name.get(k) == name)
            for name, meaning in self._means.items()
            if meaning == "age"
        }
        self._spelt = self._spellings()
        self._made: dict[int, Mapping[str, str]] = {i: self._merged(own) for i, own in shared.items()}
        self._then: dict[int, Mapping[str, Mapping[str, str]]] = {}

    def of(self, voice: Voice) -> Voice:
        own = self._made[id(voice.attributes)]
        then = self._then.get(id(voice.at_events))
        if then is None:  # who has the same recorded at one event shares it
            made = {event: self._made[id(told)] for event, told in voice.at_events.items()}
            same = all(made[e] is told for e, told in voice.at_events.items())
            then = self._then[id(voice.at_events)] = voice.at_events if same else made
        if own is voice.attributes and then is voice.at_events:
            return voice
        return replace(voice, attributes=own, at_events=then)

    def _agreeing(self, meaning: str, keys: Sequence[str]) -> Iterator[list[str]]:
        """The headings in groups within which people who answered two hardly ever said two different things."""
        groups: list[list[str]] = []
        for key in keys:
            home = next((g for g in groups if all(self._agree(meaning, key, other) for other in g)), None)
            if home is None:
                groups.append([key])
            else:
                home.append(key)
        yield from groups

    def _agree(self, meaning: str, one: str, two: str) -> bool:
        both = [
            (own[one], own[two], n) for own, n in self._weighed if own.get(one, "").strip() and own.get(two, "").strip()
        ]
        differ = sum(n for a, b, n in both if not _compatible(meaning, a, b))
        return differ <= _TOLERATED * sum(n for *_, n in both)

    def _spellings(self) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for own, n in self._weighed:
            for key, value in own.items():
                name = self._name.get(key)
                if name is not None and value.strip():
                    found[name, said_alike(self._means[name], value)][value.strip()] += n
        return {
            at: max(spelt, key=lambda s: (spelt[s], s[:1].isupper(), not s.casefold().startswith("the "), s))
            for at, spelt in found.items()
            if len(spelt) > 1
        }

    def _merged(self, own: Mapping[str, str]) -> Mapping[str, str]:
        made: dict[str, str] = {}
        years = ""
        for key, value in own.items():
            name = self._name.get(key, key)
            if (bands := self._bands.get(name)) is not None and (age := AgeRange.parse(value)) is not None:
                if age.years is not None:
                    years = years or str(age.years)
                value = band_of(age, bands) or value
            if name in self._means and not (made.get(name, "").strip() and name != key):
                value = self._spelt.get((name, said_alike(self._means[name], value)), value)
            if not made.get(name, "").strip() or (name == key and value.strip()):
                made[name] = value
        if years:
            made[IN_YEARS] = years
        return own if made == own else made


def _by_meaning(every: Iterable[Mapping[str, str]]) -> dict[str, list[str]]:
    """The headings of each characteristic, the one that most people answered first."""
    counted: Counter[str] = Counter(key for own in every for key, value in own.items() if value.strip())
    found: dict[str, list[str]] = defaultdict(list)
    values: dict[str, set[str]] = defaultdict(set)
    for own in every:
        for key, value in own.items():
            if _DESCRIBE_YOURSELF.search(key):
                values[key].add(said_alike("gender", value))
    for key, _ in sorted(counted.items(), key=lambda i: (-i[1], i[0])):
        meaning = demographic(key) or ("capacity" if is_capacity(key) else None)
        if meaning is None and values[key] & {"woman", "man"}:
            meaning = "gender"
        if meaning is not None:
            found[meaning].append(key)
    return found


def _compatible(meaning: str, one: str, two: str) -> bool:
    if said_alike(meaning, one) == said_alike(meaning, two):
        return True
    if meaning == "age":
        a, b = AgeRange.parse(one), AgeRange.parse(two)
        return a is not None and b is not None and a.overlaps(b)
    return False
