# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""Names in lines and sentences: where they stand, several that are listed together, and whom a first name means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import NOT_NAMES, SMALL_BEFORE, looks_like_name

_TITLES = frozenset(
    "mr mrs ms miss mx dr rev revd reverend canon fr father sr sister br brother cllr councillor prof sir lady dame herr frau m mme mlle señor señora sr sra don doña pan pani".split()
)
_PARTICLES = frozenset(
    "de da do dos das del della di du van von der den ter la le el al bin bint ap ab ferch y e".split()
)
_TOKEN = re.compile(r"[^\W\d_][\w'’.-]*")
_OTHERS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ps nb fwd re fw hi dear thanks regards happy fine not passing everybody everyone all none nobody nothing no yes please both others rang phoned asked left said signed still haven't couldn't could can cannot may might words name names quote quotes print share consent permission permissions".split()
)
_JOINED = re.compile(r"\s*(?:[,;/+&]|\b(?:and|or|und|et|y|e|i|ac|a)\b(?=\s))\s*")
_OUTSIDE = re.compile(r"\([^()]*\)")
LONGEST = 5
"""So many words at most has a name."""


@dataclass(frozen=True, slots=True)
class Run:
    """People named one after the other in a text: where, who, and what stands in brackets behind each."""

    start: int
    end: int
    names: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class People:
    """Everybody who was found, in order, and whom a part of a name means."""

    found: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """Somebody new; nobody new where the name is a part of one that is known."""
        if self.meant(name) is None:
            self.found.append(name)

    def meant(self, name: str) -> str | None:
        """The one whom a name or a part of it means; None for nobody or several."""
        said = _words(name)
        exact = [one for one in self.found if _words(one) == said]
        if exact:
            return exact[0]
        parts = {*said} - _TITLES
        several = [one for one in self.found if parts and parts <= {*_words(one)}]
        return several[0] if len(several) == 1 else None


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_][\w'-]*", fold(name))


def listed(text: str) -> tuple[tuple[str, str], ...]:
    """The people in a text that holds names and nothing else, each with what stands in brackets; none for other texts.

    >>> listed("Ada Obi, Bo Lind (first name only) and Mrs Day"), listed("Ada Obi said yes")
    ((('Ada Obi', ''), ('Bo Lind', 'first name only'), ('Mrs Day', '')), ())
    """
    held: list[str] = []

    def keep(one: re.Match[str]) -> str:
        held.append(one[0][1:-1].strip())
        return f"\x00{len(held) - 1}\x00"

    bare = _OUTSIDE.sub(keep, text.strip(" .*_:"))
    found = []
    for part in _JOINED.split(bare):
        aside = re.search(r"\s*\x00(\d+)\x00$", part)
        name = part[: aside.start()] if aside else part
        name = name.strip(" .*_")
        if not name and not aside:
            continue
        if not is_name(name):
            return ()
        found.append((name, held[int(aside[1])] if aside else ""))
    return tuple(found)


def is_name(text: str) -> bool:
    """Whether a text is one person's name as it is written in a list, a first name alone as well.

    >>> [is_name(t) for t in ("Ada Obi", "Mrs van der Berg", "Noor al-Din", "May Kettle", "Fine", "Ada said", "Yes", "May Day")]
    [True, True, True, True, False, False, False, False]
    """
    words = text.split()
    if not 1 <= len(words) <= LONGEST or not looks_like_name(text) or closed.stripped(fold(text)) in _ANSWERS:
        return False
    bare = [word.casefold().strip(".,") for word in words]
    if re.search(r"[\d:=/@<>]", text) or sum(len(word) == 1 for word in bare) > 1:
        return False
    called = bare[0] in _CALLED_AS_MONTHS and len(bare) > 1 and bare[1] not in {"day", "half", *NOT_NAMES}
    if (bare[0] in NOT_NAMES and not called) or any(word in _OTHERS for word in bare[called:]):
        return False
    proper = [word for word, low in zip(words, bare, strict=True) if low not in _PARTICLES]
    capital = (word[:1].isupper() or not word[:1].isalpha() or SMALL_BEFORE.match(word) for word in proper)
    return all(capital) and any(len(w) > 1 for w in proper)


_BEGINS = re.compile(
    r"^[\s•*·>–-]*(?:\d{1,3}[.)]\s+)?(?P<who>(?:(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Fr|Sr|Br|Cllr|Capt)\b\.? ?)?[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*\.?){0,2})"
    r"(?=\s*(?:[:,;(–—]|-\s|\.{2,})|\s+[^\W\d_A-Z])"
)


def begins_with_somebody(line: str) -> str:
    """The name with which a line begins that goes on about whoever it is; empty for a heading and for a name alone.

    >>> [begins_with_somebody(t) for t in ("- Ada Obi yes, with name", "2. Mrs Pell (fine)", "Bo: no", "Happy to be quoted:", "Ada Obi")]
    ['Ada Obi', 'Mrs Pell', 'Bo', '', '']
    """
    found = _BEGINS.match(line[:_FIRST])
    return found["who"] if found and not found["who"].isupper() and is_name(found["who"]) else ""


_FIRST = 120
_CALLED_AS_MONTHS = {"april", "may", "june", "august"}
_ANSWERS = closed.YES | closed.NO


def runs(text: str, people: People | None = None) -> list[Run]:
    """Where a sentence names people, those who are listed together as one; a single word only where it means somebody.

    >>> people = People(["Ada Obi", "Bo Lind", "Cy Day"])
    >>> [[name for name, _ in run.names] for run in runs("Ada, Bo Lind said yes, Cy said no.", people)]
    [['Ada', 'Bo Lind'], ['Cy']]
    >>> [[name for name, _ in run.names] for run in runs("It may go to the Record Office; Bo Lind said no.", people)]
    [['Record Office'], ['Bo Lind']]
    """
    masked = _OUTSIDE.sub(lambda one: " " * len(one[0]), text)
    single = [(m.start(), m.end()) for m in _TOKEN.finditer(masked)]
    spans: list[tuple[int, int]] = []
    n = 0
    while n < len(single):
        m = n
        while m < len(single) and _goes_on(text, single, n, m):
            m += 1
        while m > n and text[slice(*single[m - 1])].casefold() in _PARTICLES:
            m -= 1
        first, refuses = n, False
        while first < m and _is_other(text[slice(*single[first])]):
            refuses = refuses or text[slice(*single[first])].casefold() in _REFUSES
            first += 1
        shouted = m - first > 1 and text[single[first][0] : single[m - 1][1]].isupper()
        if m > first and not refuses and not (shouted and first == n and m - n > LONGEST - 2):
            start, end = single[first][0], single[m - 1][1]
            name = text[start:end].rstrip(".'’-")
            name = re.sub(r"['’]s$", "", name)
            if _counts(name, people):
                spans.append((start, start + len(name)))
        n = max(m, n + 1)
    return _together(text, spans)


_REFUSES = frozenset(["no", "not", "nein", "non", "nie", "não", "nao", "don't", "do", "ddim", "dim"])


def _is_other(word: str) -> bool:
    low = word.casefold().strip(".'’")
    return low in _OTHERS or (low in NOT_NAMES and low not in _TITLES)


def _goes_on(text: str, single: Sequence[tuple[int, int]], n: int, m: int) -> bool:
    word = text[slice(*single[m])]
    if m > n:
        between = text[single[m - 1][1] : single[m][0]]
        before = text[slice(*single[m - 1])]
        if between.strip() or "\n" in between:
            return False
        if before.endswith(".") and before.casefold().strip(".") not in _TITLES and len(before) > 2:
            return False
    if word.casefold() in _PARTICLES:
        return m > n
    return word[:1].isupper()


def _counts(name: str, people: People | None) -> bool:
    words = name.split()
    if people is not None and people.meant(name) is not None:
        return True
    return 1 < len(words) <= LONGEST and is_name(name)


_BETWEEN = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:,|;|&|\+|/|,?\s*\b(?:and|or|nor|und|et|y|e|i|ac|a)\b)\s*")


def _together(text: str, spans: Iterable[tuple[int, int]]) -> list[Run]:
    found: list[Run] = []
    for start, end in spans:
        aside = re.match(r"\s*\(([^()]{1,60})\)", text[end:])
        one = (text[start:end], aside[1].strip() if aside else "")
        between = text[found[-1].end : start] if found else ""
        anew = ";" in between and re.match(r"\s+[a-z]", text[end:]) is not None  # “fine with Ada; Bo said no”
        if found and _BETWEEN.fullmatch(between) and not anew:
            found[-1] = Run(found[-1].start, end, (*found[-1].names, one))
        else:
            found.append(Run(start, end, (one,)))
    return found
