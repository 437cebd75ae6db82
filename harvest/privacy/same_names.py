"""Who on a list is meant by what somebody is called elsewhere: whole names, parts, short forms, slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache
from typing import TypeVar

from harvest.model.honorifics import without_honorific
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.short_forms import shortened, written_out
from harvest.privacy.identify.vocabulary import first_name, fold, fold_once, is_ordinary

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
    "dame lady lord canon imam sheikh rabbi pastor deacon nurse pc pcso sgt auntie aunty uncle pan pani frau herr mme "
    "m mlle sra senora senor hafiz haji hajja mufti maulana moulana ustad vicar bishop"
)
_NOBODY = re.compile(
    r"^(?:unknown|speaker|participant|respondent|resident|person|voice|interviewee|interviewer|guest|user|member|"
    r"anonymous|unnamed|male|female|man|woman|table|group|facilitator|host|you)\b"
)
_CLOSE, _LONG = 0.84, 5
"""How alike two words of so many letters are that may be one name in two spellings."""


_LAST_FIRST = re.compile(r"^\s*([^\W\d_][\w -]*),\s*([^\W\d_][\w. -]*)$")
"""A surname before the first name: *Adeyemi, Folasade*."""
_USUAL, _RARE = 25, 12
"""A first name that so many public lists know is one of its own, and not the end of a longer one."""
_ENDING = 4
"""So many letters of a first name may be cut at its end to call somebody: *Seun* for *Oluwaseun*."""


_ASIDE = re.compile(
    r"""\s*(?:[(\["“”„«]\s*|(?<!\w)['‘’])(?:(?:aka|a\.k\.a\.|known as|called|or)\s+)?"""
    r"""([^\W\d_][\w-]+(?: [^\W\d_][\w-]+)?)(?:\s*[)\]"“”»]|['’](?!\w))\s*"""
)
"""What somebody is called besides: *Wenjing (Jenny) Li*, *Michael “Spud” Hartley*; *(Tom's mum)* is no name."""


def _forms(name: str) -> tuple[str, ...]:
    """A name, it without what stands in brackets or quotation marks, and with that for the names before it."""
    found = _ASIDE.search(name)
    if found is None:
        return (name,)
    before, also, after = name[: found.start()].split(), found[1], name[found.end() :]
    if not before or is_nobody(before[0]) or not words_of(also):
        return (name,)  # nobody is called by a title in brackets
    surname = after or " ".join(before[1:][-1:])
    return (name, " ".join([*before, after]).strip(), f"{also} {surname}".strip())


def is_nobody(name: str) -> bool:
    """Whether a label stands for whoever it is: *Speaker 4*, *you*."""
    return _NOBODY.match(fold_once(name).strip()) is not None


def likeness(one: str, two: str) -> Likeness:
    """How surely two names are of one person.

    >>> likeness("Małgorzata Wiśniewska", "Malgorzata Wisniewska"), likeness("Kev S", "Kevin Slater")
    (<Likeness.SAME: 3>, <Likeness.LIKE: 2>)
    >>> likeness("Bea", "Bea Lockwood"), likeness("CA", "Constance Abara"), likeness("Derek Pym", "Derek Hallam")
    (<Likeness.PART: 1>, <Likeness.PART: 1>, <Likeness.NONE: 0>)
    >>> likeness("Cabdi Faarax Guuleed", "Abdi Farah"), likeness("Cian Roe", "Ian Roe"), likeness("Cali", "Ali Nur")
    (<Likeness.LIKE: 2>, <Likeness.NONE: 0>, <Likeness.PART: 1>)
    >>> likeness("Gareth Maddox", "Cllr G Maddox"), likeness("Gareth Maddox", "P. Maddox")
    (<Likeness.PART: 1>, <Likeness.NONE: 0>)
    """
    if one.strip().casefold() == two.strip().casefold():
        return Likeness.SAME
    if is_nobody(one) or is_nobody(two):
        return Likeness.NONE
    if _ASIDE.search(one) or _ASIDE.search(two):
        closest = max(_written_alike(a, b) for a in _forms(one) for b in _forms(two))
        # Whoever is called by one of them alone may be somebody else.
        return min(closest, max(Likeness.LIKE, _written_alike(one, two)))
    return _written_alike(one, two)


def _written_alike(one: str, two: str) -> Likeness:
    """How surely two names are of one person, as they are written."""
    first, second = words_of(one), words_of(two)
    if not first or not second:
        return Likeness.NONE
    if first == second:
        return Likeness.SAME
    if sorted(first) == sorted(second):
        return Likeness.LIKE
    if _are_initials(one, second) or _are_initials(two, first):
        return Likeness.PART
    short, long = sorted((first, second), key=len)
    if len(short) >= 2:
        if _all_in(short, long) or (len(short) == len(long) and _all_in(long, short)):
            return Likeness.LIKE
        by_letter = _by_initial(short, long) or _by_initial(long, short) or _by_letters(short, long)
        return Likeness.PART if by_letter or _ends_so(short, long) else Likeness.NONE
    return Likeness.PART if _is_part(short[0], long) else Likeness.NONE


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


def called_for_short(name: str) -> tuple[str, ...]:
    """A name, and it with each short form of the first name in its place, or what that is short for; no plain words.

    >>> called_for_short("Agnieszka Brück"), called_for_short("Elsie K")
    (('Agnieszka Brück', 'Aga Brück'), ('Elsie K', 'Elspeth K'))
    """
    first, *rest = name.split(" ", 1)
    forms = sorted(form for form in shortened(fold(first)) | written_out(fold(first)) if not is_ordinary(form))
    return (name, *(" ".join([form.capitalize(), *rest]) for form in forms))


def are_turned_about(one: str, two: str) -> bool:
    """Whether one name may be the other with the surname first, each with one of its words as a letter.

    >>> are_turned_about("Rahman F.", "Farouk R"), are_turned_about("Rahman F.", "Farouk Rahman")
    (True, True)
    >>> are_turned_about("Farouk R.", "Farouk R"), are_turned_about("Rahman F.", "Fay")
    (False, False)
    """
    first, second = words_of(one), words_of(two)
    if not len(first) == len(second) == 2 or first == second or max(len(first[0]), len(second[0])) < 2:
        return False
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(first, reversed(second), strict=True))


def only_letters_agree(one: str, two: str) -> bool:
    """Whether two names may be one person's only because each has as a letter what the other has whole.

    >>> only_letters_agree("G. Sahota", "Graham S (iPad)"), only_letters_agree("G. Sahota", "Gurdeep Sahota")
    (True, False)
    >>> only_letters_agree("Z.K.", "Zofia Krol")
    False
    """
    pairs = [(words_of(a), words_of(b)) for a in _forms(one) for b in _forms(two)]
    crossed = [
        len(a) == len(b) == 2
        and min(max(map(len, a)), max(map(len, b))) > 1  # initials alone are another matter
        and all(min(map(len, ab)) == 1 < max(map(len, ab)) for ab in zip(a, b, strict=True))
        for a, b in pairs
    ]
    return any(crossed) and likeness(one, two) is Likeness.PART


def is_pet_name(called: str, name: str) -> bool:
    """Whether somebody is called by the beginning of their first name made into one that nobody else has.

    >>> is_pet_name("Ludie Blom", "Ludovica Blom"), is_pet_name("Marie Blom", "Martin Blom")
    (True, False)
    """
    (short, *surname), (first, *other) = (words_of(one) or [""] for one in (called, name))
    begins = re.fullmatch(r"(\w{3,})(?:ie|e?y|i)", short)
    return (
        bool(surname)
        and surname == other
        and begins is not None
        and first.startswith(begins[1])
        and first_name(short) < _RARE
    )


_TWO, _BEGIN = 2, 3


def words_of(name: str) -> list[str]:
    """The words of a name, folded, without titles.

    >>> words_of("Mrs Gale"), words_of("M. Gale"), words_of("M. Jean Dupont"), words_of("Ada M.")
    (['gale'], ['m', 'gale'], ['jean', 'dupont'], ['ada', 'm'])
    """
    bare = _LAST_FIRST.sub(r"\2 \1", re.sub(r"[’'`]", "", fold_once(without_honorific(name))))
    every = re.findall(r"[^\W_]+", bare.replace("-", " "))
    # a letter is no title where it stands for a name: “Ada M.”, “M. Gale”
    words = [w for n, w in enumerate(every) if w not in _TITLES or (len(w) == 1 and (n or len(every) == _TWO))]
    return [w for w in words if not w.isdigit()]


def _all_in(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether each word of the shorter name is one of the longer, in the same order, the last being the surname's."""
    at = 0
    for n, word in enumerate(short):
        places = [
            i
            for i in range(at, len(long))
            if same_word(word, long[i], last=n == len(short) - 1) or (n and i and len(word) == 1 and long[i][0] == word)
        ]
        if not places:
            return False
        at = places[0] + 1
    return True


def same_word(one: str, two: str, *, last: bool) -> bool:
    """Whether two words of names may be one: short forms, beginnings, the letter of a surname, slips of the pen."""
    if (
        one == two
        or one in shortened(two)
        or two in shortened(one)
        or (not last and written_out(one) & written_out(two))
    ):
        return True
    if _as_in_english(one) == _as_in_english(two):
        return True
    if not last and min(len(one), len(two)) >= 3 and (one.startswith(two) or two.startswith(one)):
        return True
    if last and min(len(one), len(two)) == 1:
        return one[0] == two[0]
    if min(len(one), len(two)) < _LONG or one[0] != two[0]:
        return False
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= _CLOSE


_SOMALI_C = re.compile(r"^c(?=abd|ali$|umar|usm|iis|aww|aash|ash)|(?<=[aeiou])c(?=[aeiou]|$)")


@lru_cache(maxsize=10_000)
def _as_in_english(word: str) -> str:
    """A name in the spelling that English uses, where it is in Somali's own: *faarax*, *cabdi* and *farah*, *abdi*."""
    return re.sub(r"([aeiou])\1", r"\1", _SOMALI_C.sub("", word).replace("x", "h"))


def _by_initial(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a surname behind first letters is that of a name which begins with them: ``G.T. Maddox``."""
    *letters, surname = short
    return surname == long[-1] and all(
        len(letter) == 1 and letter == word[0] for letter, word in zip(letters, long[:-1], strict=False)
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
    """Whether one word is the first or the last of a longer name, its short form, or what it is short for."""
    for other in (long[0], long[-1]):
        if word in shortened(other) or other in shortened(word) or _as_in_english(word) == _as_in_english(other):
            return True
    if word[:_BEGIN] == long[0][:_BEGIN] and written_out(word) & written_out(long[0]):  # Mags is no Maisie
        return True
    return len(word) >= 3 and (long[0].startswith(word) or _only_ends(word, long[0]))


def _only_ends(word: str, first: str) -> bool:
    """Whether somebody is called by the end of the first name: *Lijah*, *Tunde*; *Anna* is no *Joanna*."""
    return len(word) >= _ENDING and first != word and first.endswith(word) and first_name(word) < _USUAL


def _are_initials(name: str, long: Sequence[str]) -> bool:
    """Whether a name is the first letters of the words of a longer one: *N.A.*, *G.T-H.*, *JT* of *J.T. Rennie*."""
    letters = re.sub(r"[\s.-]", "", name)
    if not (letters.isupper() and 2 <= len(letters) <= 4 and len(long) > 1):
        return False
    own, said = "".join(word[0] for word in long), letters.casefold()
    led = all(len(word) == 1 for word in long[: len(said)]) and len(long) == len(said) + 1
    return said in {own, own[0] + own[-1]} or (led and own.startswith(said))
