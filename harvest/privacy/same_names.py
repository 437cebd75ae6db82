"""Who on a list is meant by what somebody is called elsewhere: whole names, parts, short forms, slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from typing import TypeVar

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.short_forms import shortened
from harvest.privacy.identify.vocabulary import fold

Key = TypeVar("Key")


class Likeness(IntEnum):
    """How surely two names are of one person; what is lower is only asked where nothing higher is found."""

    NONE = 0
    PART = 1
    """A first name, a surname or initials alone, or a surname behind the first letter of the name before it."""
    LIKE = 2
    """A part of the name of two words at least, a short form, another spelling."""
    SAME = 3


_TITLES = word_set(
    "mr mrs ms miss mx dr prof professor rev reverend revd fr father sr sister br brother cllr councillor cllrs sir "
    "dame lady lord canon imam sheikh rabbi pastor deacon nurse pc sgt auntie aunty uncle pan pani frau herr mme m "
    "mlle sra senora senor"
)
_NOBODY = re.compile(
    r"^(?:unknown|speaker|participant|respondent|resident|person|voice|interviewee|interviewer|guest|user|member|"
    r"anonymous|unnamed|male|female|man|woman|table|group|facilitator|host|you)\b"
)
_CLOSE, _LONG = 0.84, 5
"""How alike two words of so many letters are that may be one name in two spellings."""


_LAST_FIRST = re.compile(r"^\s*([^\W\d_][\w -]*),\s*([^\W\d_][\w. -]*)$")
"""A surname before the first name: *Adeyemi, Folasade*."""
_ENDING = 4
"""So many letters of a first name may be cut at its end to call somebody: *Seun* for *Oluwaseun*."""


def is_nobody(name: str) -> bool:
    """Whether a label stands for whoever it is: *Speaker 4*, *you*."""
    return _NOBODY.match(fold(name).strip()) is not None


def likeness(one: str, two: str) -> Likeness:
    """How surely two names are of one person.

    >>> likeness("Małgorzata Wiśniewska", "Malgorzata Wisniewska"), likeness("Kev S", "Kevin Slater")
    (<Likeness.SAME: 3>, <Likeness.LIKE: 2>)
    >>> likeness("Bea", "Bea Lockwood"), likeness("CA", "Constance Abara"), likeness("Derek Pym", "Derek Hallam")
    (<Likeness.PART: 1>, <Likeness.PART: 1>, <Likeness.NONE: 0>)
    >>> likeness("Gareth Maddox", "Cllr G Maddox"), likeness("Gareth Maddox", "P. Maddox")
    (<Likeness.PART: 1>, <Likeness.NONE: 0>)
    """
    if one.strip().casefold() == two.strip().casefold():
        return Likeness.SAME
    if is_nobody(one) or is_nobody(two):
        return Likeness.NONE
    first, second = words_of(one), words_of(two)
    if not first or not second:
        return Likeness.NONE
    if first == second:
        return Likeness.SAME
    if sorted(first) == sorted(second):
        return Likeness.LIKE
    short, long = sorted((first, second), key=len)
    if len(short) >= 2:
        if _all_in(short, long):
            return Likeness.LIKE
        by_letter = _by_initial(short, long) or _by_initial(long, short) or _by_letters(short, long)
        return Likeness.PART if by_letter or _ends_so(short, long) else Likeness.NONE
    if _is_part(short[0], long) or _are_initials(one if first is short else two, long):
        return Likeness.PART
    return Likeness.NONE


def meant(name: str, listed: Mapping[Key, Iterable[str]], also: Iterable[str] = ()) -> tuple[Key, ...]:
    """Whom of a list a name may mean: those alike most surely; several where it cannot be told who of them.

    ``also`` are other names of the same person.

    >>> meant("Derek", {1: ["Derek Hallam"], 2: ["Derek Stott", "iPhone (3)"], 3: ["Ada Obi"]})
    (1, 2)
    """
    called = (name, *also)
    found = {
        key: max((likeness(own, one) for one in names for own in called), default=Likeness.NONE)
        for key, names in listed.items()
    }
    best = max(found.values(), default=Likeness.NONE)
    return tuple(key for key, how in found.items() if how is best and how is not Likeness.NONE)


def words_of(name: str) -> list[str]:
    """The words of a name, folded, without titles."""
    bare = _LAST_FIRST.sub(r"\2 \1", re.sub(r"[’'`]", "", fold(name)))
    words = [
        w
        for n, w in enumerate(re.findall(r"[^\W_]+", bare.replace("-", " ")))
        if w not in _TITLES or (n and len(w) == 1)  # the letter of a surname, and no title
    ]
    return [w for w in words if not w.isdigit()]


def _all_in(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether each word of the shorter name is one of the longer, in the same order, the last being the surname's."""
    at = 0
    for n, word in enumerate(short):
        places = [i for i in range(at, len(long)) if same_word(word, long[i], last=n == len(short) - 1)]
        if not places:
            return False
        at = places[0] + 1
    return True


def same_word(one: str, two: str, *, last: bool) -> bool:
    """Whether two words of names may be one: short forms, beginnings, the letter of a surname, slips of the pen."""
    if one == two or one in shortened(two) or two in shortened(one):
        return True
    if not last and min(len(one), len(two)) >= 3 and (one.startswith(two) or two.startswith(one)):
        return True
    if last and min(len(one), len(two)) == 1:
        return one[0] == two[0]
    if min(len(one), len(two)) < _LONG or one[0] != two[0]:
        return False
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= _CLOSE


def _by_initial(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a surname behind first letters is that of a longer name which begins with them: ``G Maddox``."""
    *letters, surname = short
    return (
        surname == long[-1]
        and len(letters) < len(long)
        and all(len(letter) == 1 and letter == word[0] for letter, word in zip(letters, long, strict=False))
    )


def _by_letters(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether each of two names has one word whole that is a letter in the other (*Faisal M*, *F. Mahmood*), or the
    first is a letter and the next the same (*Abdi Nur*, *A. Nur Jama*)."""
    first, last = (short[0], long[0]), (short[-1], long[-1])
    cut = [min(map(len, pair)) == 1 < max(map(len, pair)) and pair[0][0] == pair[1][0] for pair in (first, last)]
    return all(cut) and len(short[0]) != len(short[-1]) or (cut[0] and len(short) == 2 and short[1] == long[1])


def _ends_so(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether two names share the surname, and one first name is the end of the other: *Seun*, *Oluwaseun Bankole*."""
    one, two = sorted((short[0], long[0]), key=len)
    return short[-1] == long[-1] and len(one) >= _ENDING and two.endswith(one)


def _is_part(word: str, long: Sequence[str]) -> bool:
    return any(word == other or word in shortened(other) for other in (long[0], long[-1])) or (
        len(word) >= 3 and long[0].startswith(word)
    )


def _are_initials(name: str, long: Sequence[str]) -> bool:
    letters = re.sub(r"[\s.]", "", name)
    own = "".join(word[0] for word in long)
    return (
        letters.isupper() and 2 <= len(letters) <= 4 and letters.casefold() in {own, own[0] + own[-1]} and len(long) > 1
    )
