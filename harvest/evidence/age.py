"""Ages as people write them: in years, in bands, as a school year; and whether one of them is within another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

IN_YEARS = "Age in years"
"""The attribute that keeps an age in years beside its band; nobody is counted by it."""
OLDEST = 130
_NUMBER = r"(\d{1,3})"
_RANGE = re.compile(rf"^\W*(?:aged?|age group)?\W*{_NUMBER} ?(?:-|–|—|to|and) ?{_NUMBER}\b", re.I)
_FROM = re.compile(
    rf"^\W*(?:aged? )?{_NUMBER} ?(?:\+|(?:years )?(?:and|or|&) ?(?:over|above|older|more|up)|plus)|"
    rf"^\W*(?:over|from|at least|>=|≥) ?{_NUMBER}",
    re.I,
)
_ABOVE = re.compile(rf"^\W*(?:>|older than|more than) ?{_NUMBER}", re.I)
_BELOW = re.compile(rf"^\W*(?:under|below|younger than|less than|<) ?{_NUMBER}", re.I)
_UP_TO = re.compile(rf"^\W*(?:up to|<=|≤) ?{_NUMBER}|^\W*{_NUMBER} (?:and|or) (?:under|younger|below)", re.I)
_YEARS = re.compile(
    rf"^\W*(?:aged?|about|nearly|just|i am|i[’']?m)?\W*{_NUMBER}(?:[.,]0+)?"
    r"(?: ?(?:years?|yrs?|y/?o|ans|lat|oed)\b.*| ?\(.*\))?\W*$",
    re.I,
)
_SCHOOL = re.compile(r"\b(?:school )?(?:year|yr|blwyddyn) ?(1[0-3]|[1-9])\b", re.I)
_OWN = (0, 16, 25, 45, 65, 75)
"""Where bands of our own begin, for who was asked their age in years alone."""
_NARROW = 5
"""A band of fewer years nearly tells an age: a wider one is taken, though it overlaps another."""


@dataclass(frozen=True, slots=True)
class AgeRange:
    """From the youngest to the oldest that somebody may be, both within it.

    >>> AgeRange.parse("65 and over"), AgeRange.parse("aged 81")
    (AgeRange(low=65, high=130), AgeRange(low=81, high=81))
    >>> AgeRange.parse("25–44").within(AgeRange.parse("under 45")), AgeRange.parse("a good age")
    (True, None)
    """

    low: int
    high: int

    @classmethod
    def parse(cls, text: str) -> AgeRange | None:
        """The range that an answer tells; None where it tells none."""
        text = " ".join(text.split())
        if met := _RANGE.match(text):
            low, high = int(met.group(1)), int(met.group(2))
            return cls(low, high) if low <= high <= OLDEST else None
        for pattern, first, last in ((_FROM, 0, OLDEST), (_ABOVE, 1, OLDEST), (_BELOW, 0, -1), (_UP_TO, 0, 0)):
            if met := pattern.match(text):
                number = int(next(filter(None, met.groups())))
                if pattern in (_FROM, _ABOVE):
                    return cls(number + first, last) if number < OLDEST else None
                return cls(0, number + last)
        if met := _YEARS.match(text):
            return cls(int(met.group(1)), int(met.group(1))) if int(met.group(1)) <= OLDEST else None
        if met := _SCHOOL.search(text):
            return cls(int(met.group(1)) + 4, int(met.group(1)) + 5)
        return None

    @property
    def years(self) -> int | None:
        """The age in years where it is known."""
        return self.low if self.low == self.high else None

    def within(self, other: AgeRange) -> bool:
        """Whether whoever is of this age is surely of the other's."""
        return other.low <= self.low and self.high <= other.high

    def overlaps(self, other: AgeRange) -> bool:
        """Whether somebody may be of both."""
        return self.low <= other.high and other.low <= self.high


Band = tuple[str, AgeRange]


def bands_among(values: Iterable[str]) -> tuple[Band, ...] | None:
    """The bands that people answered in, which don't overlap, as they are mostly written; bands of our own where ages
    are in years alone; None where nobody gave years, so that nothing is to be done.

    >>> [name for name, _ in bands_among(["74", "65-74", "75+", "65–74", "65-74"])]
    ['65-74', '75+']
    >>> [name for name, _ in bands_among(["74", "9"])][:2], bands_among(["65-74"])
    (['under 16', '16-24'], None)
    """
    written: Counter[tuple[str, AgeRange]] = Counter()
    in_years = False
    for value in values:
        age = AgeRange.parse(value)
        if age is None:
            continue
        if age.years is not None or _SCHOOL.search(value):
            in_years = True
        else:
            written[value.strip(), age] += 1
    if not in_years:
        return None
    kept: list[Band] = []
    for (name, age), _ in written.most_common():
        if not any(age.overlaps(other) for _, other in kept):
            kept.append((name, age))
    return tuple(sorted(kept, key=lambda b: b[1].low)) if kept else _own()


def band_of(age: AgeRange, bands: Sequence[Band]) -> str | None:
    """The band that an age lies in; where the bands that people answered in leave it out, what they leave of one of our
    own. None for a band that lies in no other.

    >>> asked = [("35-44", AgeRange(35, 44)), ("55-64", AgeRange(55, 64))]
    >>> band_of(AgeRange(54, 54), asked), band_of(AgeRange(80, 80), asked), band_of(AgeRange(30, 39), asked)
    ('45-54', '75+', None)
    """
    found = next((name for name, band in bands if age.within(band)), None)
    if found is not None or age.years is None:
        return found
    own = next(band for _, band in _own() if age.within(band))
    left = AgeRange(
        max([own.low, *(band.high + 1 for _, band in bands if band.high < age.low)]),
        min([own.high, *(band.low - 1 for _, band in bands if band.low > age.high)]),
    )
    return _called(left if left.high - left.low + 1 >= _NARROW else own)


def is_exact(told: str) -> bool:
    """Whether an answer tells an age or a year of birth, which no public text repeats.

    >>> [told for told in ("54", "fifty", "1971", "45-54", "75+", "born 3/4/71", "rather not say") if is_exact(told)]
    ['54', '1971', 'born 3/4/71']
    """
    age = AgeRange.parse(told)
    return any(c.isdigit() for c in told) if age is None else age.years is not None


def _own() -> tuple[Band, ...]:
    ends = [*(start - 1 for start in _OWN[1:]), OLDEST]
    every = (AgeRange(low, high) for low, high in zip(_OWN, ends, strict=True))
    return tuple((_called(band), band) for band in every)


def _called(band: AgeRange) -> str:
    if not band.low:
        return f"under {band.high + 1}"
    return f"{band.low}+" if band.high == OLDEST else f"{band.low}-{band.high}"
