"""Forms that one name takes: slips of the pen, initials, parts, surnames first, and what programs add to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from harvest.privacy.identify.short_forms import shortened
from harvest.privacy.identify.vocabulary import first_name, fold
from harvest.privacy.same_names import is_nobody, same_word, words_of

_ADDED = re.compile(
    r"<[^>]*>|\([^)]*\)|\[[^\]]*\]|^\s*(?:from|to|by)\s*:|^[~\s]+|['’]s (?:i?phone|i?pad|laptop|tablet)\b.*$", re.I
)
"""What programs and people add to a name: an address, *(Guest)*, whose telephone it is."""
_INITIALS = re.compile(r"^(?:\w\.? ?){2,4}$")


def parts_of(name: str) -> list[str]:
    """The words of a name, folded, without titles; a letter behind it is the first of another name.

    >>> parts_of("Mrs P Lindley"), parts_of("Bill M.")
    (['p', 'lindley'], ['bill', 'm'])
    """
    letter = re.search(r"\s(\w)\.?$", name)
    found = words_of(name)
    if letter and found and found[-1] != fold(letter[1]):
        found.append(fold(letter[1]))
    return found


def may_be(short: str, long: str) -> bool:
    """Whether a shorter form of a name may mean the longer one.

    >>> [may_be(s, "Abdul Karim Chowdhury") for s in ("Abdul", "AKC", "A.C.", "A K Choudhury", "Chowdhury A", "Karima")]
    [True, True, True, True, True, False]
    >>> may_be("Kelly-Anne", "Kelly Mott"), may_be("Kelly-Anne", "Anne Mott"), may_be("Kelly-Anne", "Kelly-Anne Mott")
    (True, False, True)
    >>> may_be("Mrs P Lindley", "Pat Lindley"), may_be("Dot", "Dorothy Wilkes"), may_be("Pat Moss", "Patricia Lind")
    (True, True, False)
    """
    s, f = parts_of(short), parts_of(long)
    if are_initials(short):
        own, said = "".join(w[0] for w in f), re.sub(r"[\s.]", "", short).casefold()
        return len(f) > 1 and said in {own, own[0] + own[-1]}
    if not s or len(s) > len(f) or s == f:
        return False
    if len(f) > 1 and _two_first_names(short) in (f[0], *shortened(f[0])):
        return True
    if len(s) == 1:
        return s[0] in (f[0], f[-1]) or s[0] in shortened(f[0]) or (len(s[0]) >= 3 and f[0].startswith(s[0]))
    return _in_order(s, f) or _in_order([*s[1:], s[0]], f)


def _two_first_names(name: str) -> str:
    """The first of two first names that are written as one, *kelly* of *Kelly-Anne*; empty for any other name."""
    first, hyphen, second = fold(name.strip()).partition("-")
    return first if hyphen and min(first_name(first), first_name(second)) >= _COMMON else ""


_COMMON = 24
"""So common are first names that are hardly anybody's family name."""


def _in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the first and the last word of both may be one, and those between stand in the other in that order."""
    if not (_one_word(short[0], long[0], begun=True) and (_one_word(short[-1], long[-1]) or len(short) < len(long))):
        return False
    at = 0
    for word in short:
        at = next((k + 1 for k in range(at, len(long)) if _one_word(word, long[k], begun=k < len(long) - 1)), -1)
        if at < 0:
            return False
    return sum(len(w) > 1 for w in short) > 0


@lru_cache(maxsize=65_536)
def _one_word(one: str, two: str, *, begun: bool = False) -> bool:
    if min(len(one), len(two)) == 1:
        return one[0] == two[0]
    return same_word(one, two, last=not begun) or sound(one) == sound(two) or _frame(one) == _frame(two) != ""


def is_near(one: str, two: str) -> bool:
    """Whether two full names of as many words are one in two spellings, in whatever order their words stand."""
    a, b = parts_of(one), parts_of(two)
    if "".join(a) == "".join(b):
        return True
    if len(a) != len(b):
        return False
    last = len(a) - 1
    straight = all(_one_word(x, y, begun=k < last) for k, (x, y) in enumerate(zip(a, b, strict=True)))
    return straight or sorted(a) == sorted(b)


_WRITTEN = (("ph", "f"), ("ck", "k"), ("c", "k"), ("y", "i"), ("w", "u"), ("z", "s"))


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """A word with what is written in several ways written in one: *Russu* is *Rusu*, *Gwilim* *Gwilym*."""
    if len(word) < 4:
        return word
    for letter, instead in _WRITTEN:
        word = word.replace(letter, instead)
    return re.sub(r"(.)\1", r"\1", word)


def _frame(word: str) -> str:
    """A longer word with one sign for each vowel that is neither first nor last: *Akhtar* is *Akhter*, *Rennie* is
    *Renny*, *Muhammad* *Mohammed*; *Maria* is not *Mario*. Nothing for a word too short to tell."""
    if len(word) < 5:
        return ""
    heard = re.sub(r"(?:ie|ey)$", "i", sound(word))
    return heard[0] + re.sub(r"[aeiou]+", "-", heard[1:-1]) + heard[-1]


def names_in(own: Iterable[str]) -> tuple[str, ...]:
    """The names of people among labels, without what is added to them."""
    bare = (" ".join(_ADDED.sub(" ", label).split()).strip(" .,:;") for label in own)
    return tuple(dict.fromkeys(n for n in bare if n and not is_nobody(n) and (_is_code(n) or _is_name(n))))


def _is_code(name: str) -> bool:
    return re.fullmatch(r"[A-Za-z]{1,3}[-/]?\d{1,4}", name) is not None


def _is_name(name: str) -> bool:
    return not any(c.isdigit() for c in name) and bool(parts_of(name) or are_initials(name))


def is_full(name: str) -> bool:
    words = parts_of(name)
    return len(words) > 1 and all(len(w) > 1 for w in words) and not any(c.isdigit() for c in name)


def are_initials(name: str) -> bool:
    """Whether a name is letters of names: *AKC*, *J.O.*; a short first name in capitals is none.

    >>> are_initials("AKC"), are_initials("J.O."), are_initials("DAI"), are_initials("Jo")
    (True, True, False, False)
    """
    if len(name) > 2 and name.isalpha() and first_name(fold(name)) >= 3:
        return False
    bare = re.sub(r"[\s.]", "", name)
    return bare.isupper() and 2 <= len(bare) <= 4 and (len(bare) == len(name) or bool(_INITIALS.match(name)))
