"""Wishes and conditions in people's stories and in staff notes: "leave that bit out", "wants it taken out"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harvest.readers.permission import closed, words
from harvest.readers.permission.people import AGE_TRIGGERS
from harvest.readers.permission.text import LazyPattern, any_of, fold, unaccent
from harvest.readers.permission.wish_languages import OTHER, SCRIPTS
from harvest.readers.permission.wish_rules import ENGLISH
from harvest.readers.permission.wish_words import CLASSES

_WITHDRAWN = any_of(
    r"\bwithdr[ae]w\w*|\b(?:wants?|asked|asks|wanted|would like|wishes|rang|phoned|"
    r"e-?mailed|wrote)\b.{0,40}\b(?:taken out|take (?:it|this|her|him|them) out|"
    r"out again|removed?|deleted?|destroyed?|not (?:be )?used|left out)\b|"
    r"\bchanged (?:her|his|their) mind\b|\bno longer (?:consents?|agrees?|wants?|"
    r"happy)\b|\btake out\b|\bremove (?:this|it|story|all)\b|\brevoked?\b|"
    r"\bdo not use\b|\bdon't use\b|\bwycofa\w*|\bzuruckgezogen\b|\bwiderrufen\b|"
    r"\bretir\w+ (?:son|le) (?:consentement|accord)\b|\bretiro\b|\bretras\b|"
    r"\btynnu'n ol\b",
)
_NOTES = any_of(
    r"\bnotes?\b|\bstaff\b|\bremarks?\b|\boffice\b|\badmin\b|"
    r"\bteam\b|\binternal\b|\bfollow-?up\b|\bmemo\b|"
    r"\bobservations?\b|\bnodiadau\b|\buwagi\b|\bbemerkung\w*|"
    r"\bremarques?\b|\bnotas?\b|\bobservaciones\b|\bobservatii\b|"
    r"نوٹ|ملاحظات|备注|備註|ਨੋਟ"
)
_LIMITS = any_of(
    r"\b(?:restrictions?|conditions?|limits?|limitations?|caveats?|exceptions?|"
    r"special (?:wishes|requests?)|leave out|left out|not (?:use|quote|share|print|"
    r"include)|without|withheld?|embargo)\b|\beinschrankung\w*|\bbedingung\w*|"
    r"\bzastrzezeni\w*|\bwarunk\w*|\brestricciones\b|\bcondiciones\b|\brestrictii\b|"
    r"\bamodau\b|\bcyfyngiadau\b|\breserves\b"
)
_OF_CONSENT = any_of(r"\byes\b|\bno\b|\bname\b|\banon\w*|\bform\b|\bsign\w*")


def is_notes(header: str) -> bool:
    """Whether a column holds what staff wrote about a row rather than what the teller said."""
    text = fold(header)
    return bool(_NOTES.search(text)) and len(text.split()) <= 6


def is_limits(header: str) -> bool:
    """Whether a column says what somebody wants left out or on what condition they agree.

    >>> is_limits("Any restrictions?"), is_limits("Your story")
    (True, False)
    """
    return bool(_LIMITS.search(fold(header)))


def limit_in(cell: str) -> bool:
    """Whether a cell under such a header names one: anything but a blank or a "none"."""
    bare = closed.stripped(fold(cell))
    return (
        bool(bare) and bare not in closed.NO and bare not in closed.BLANK and bare not in ("na", "0", "all fine", "ok")
    )


_SCRIPT = re.compile("[\u0370-\u1fff\u2e80-\uffef]")
_ENDS, _PAUSES = ".!?", ",;:("
_TABLE = bytes(
    ord(chr(c).lower())
    if c < 128 and chr(c).isalnum()
    else ord(".")
    if chr(c) in _ENDS
    else 44
    if chr(c) in _PAUSES
    else 32
    for c in range(256)
)
"""Bytes as they are looked up: lower case, every end of a sentence ".", every pause ",", all the rest a space."""
_DASHES = str.maketrans({"—": ", ", "–": ", "})
_SPOKEN = (
    ("don t", "do not"),
    ("won t", "will not"),
    ("can t", "can not"),
    ("cannot", "can not"),
    ("dont ", "do not "),
)
_CONTRACTED = re.compile(r"n t\b| (?:s|d|m|re|ve|ll)\b")
_CONTRACTIONS = frozenset((b"t", b"s", b"d", b"m", b"re", b"ve", b"ll", b"cannot", b"dont"))
_LONG = {"n t": " not", " s": " is", " d": " would", " m": " am", " re": " are", " ve": " have", " ll": " will"}


def _bits() -> tuple[dict[bytes, int], list[tuple[int, LazyPattern]], list[tuple[int, LazyPattern]], int]:
    """Every word that a rule needs with its classes as bits, the rules with their bits, and all first bits."""
    words_of: dict[bytes, int] = {}
    names = {name: 1 << n for n, name in enumerate(CLASSES)}
    for name, listed in CLASSES.items():
        for word in (*listed.split(), *(("t",) if name == "NEG" else ())):
            words_of[word.encode()] = words_of.get(word.encode(), 0) | names[name]
    english = [(sum({names[n] for n in rule.needs}), rule.pattern) for rule in ENGLISH]
    bit = 1 << len(CLASSES)
    first = bit
    for rule in ENGLISH:
        first |= names[rule.needs[0]]
    for trigger in AGE_TRIGGERS:
        words_of[trigger] = words_of.get(trigger, 0) | bit
    bit <<= 1
    others = []
    for marks, pattern in OTHER.values():
        need = 0
        first |= bit
        for group in marks.split("&"):
            for word in group.split():
                words_of[word.encode()] = words_of.get(word.encode(), 0) | bit
            need, bit = need | bit, bit << 1
        others.append((need, pattern))
    return words_of, english, others, first


_WORDS, _ENGLISH, _OTHERS, _FIRST_BITS = _bits()
_TRIGGERS = frozenset(_WORDS)
_FIRST = frozenset(word for word, bits in _WORDS.items() if bits & _FIRST_BITS)
"""Words of the first class that each rule needs: a sentence with none of them needs no closer look."""
_AGE = 1 << len(CLASSES)


def bytes_of(cell: str) -> bytes:
    """A cell as it is looked up: plain letters in lower case, with "." and "," for the stops."""
    text = cell.replace(" - ", ", ")
    return (text if text.isascii() else unaccent(text.translate(_DASHES))).encode("ascii", "replace").translate(_TABLE)


def _spoken(tokens: Sequence[bytes]) -> str:
    """Words and stops with a space after each, contractions written out: "do not tell , it is mine "."""
    text = b" ".join(tokens).decode() + " "
    if _CONTRACTIONS.isdisjoint(tokens):
        return text
    for short, long in _SPOKEN:
        text = text.replace(short, long)
    return _CONTRACTED.sub(lambda m: _LONG[m.group(0)], text)


@lru_cache(maxsize=8192)
def _rules(bits: int) -> tuple[tuple[LazyPattern, ...], tuple[LazyPattern, ...]]:
    """The patterns in English and in other languages that words of these classes can match."""
    return (
        tuple(pattern for need, pattern in _ENGLISH if bits & need == need),
        tuple(pattern for need, pattern in _OTHERS if bits & need == need),
    )


def wish_in(cell: str) -> bool:
    """Whether somebody's own words ask for care, for a part to be left out, or not to be used.

    >>> wish_in("He owes me a boiler, please leave that bit out."), wish_in("We don't use the park any more.")
    (True, False)
    """
    return listen(cell)[0]


def listen(cell: str) -> tuple[bool, bool]:
    """Whether somebody's words hold a wish, and whether they hold a word that can tell a child's age.

    Every word is looked at once; a rule is tried only on a sentence with words of all classes that it needs.
    """
    bits, wish = 0, False
    for sentence in bytes_of(cell).replace(b",", b" , ").split(b"."):
        tokens = sentence.split()
        if _FIRST.isdisjoint(tokens):
            continue
        here = 0
        for word in _TRIGGERS.intersection(tokens):
            here |= _WORDS[word]
        if here:
            bits |= here
            tried = _rules(here)[0]
            if tried and not wish:
                said = _spoken(tokens)
                for pattern in tried:
                    if pattern.search(said):
                        wish = True
                        break
    if bits and not wish:
        for pattern in _rules(bits)[1]:
            wish = wish or bool(pattern.search(fold(cell)))
    plain = cell.isascii()
    if not plain and not wish and _SCRIPT.search(cell):
        wish = bool(SCRIPTS.search(fold(cell)))
    return wish, bool(bits & _AGE) or not plain


def staff_note(cell: str) -> tuple[bool, str]:
    """Whether a note says that somebody withdrew, and why the row should be looked at ("" if it need not be).

    >>> staff_note("rang 3 March, wants it taken out")[0], staff_note("happy, wants a copy")
    (True, (False, ''))
    """
    text = fold(cell)
    shown = f"“{' '.join(cell.split())[:80]}”"
    if _WITHDRAWN.search(text):
        return True, f"a note says that it was withdrawn: {shown}"
    about = (
        words.CONSENT.search(text) or words.QUOTE.search(text) or words.PHOTO.search(text) or _OF_CONSENT.search(text)
    )
    unsure = (
        closed.HEDGE.search(text)
        or closed.NEGATIVE.search(text)
        or closed.ASK_FIRST.search(text)
        or words.UNNAMED.search(text)
    )
    if wish_in(cell) or (about and unsure):
        return False, f"a note says: {shown}"
    return False, ""


def lost_form(cell: str) -> bool:
    """Whether a note says only that a form is missing, which explains a blank and asks for nothing.

    >>> lost_form("form lost"), lost_form("form lost, said no")
    (True, False)
    """
    return bool(_LOST.fullmatch(fold(cell).strip(" .")))


_LOST = any_of(
    r"(?:the )?(?:\w+ )?(?:form|sheet|card|paper|page)s? (?:is |was |got |"
    r"went )?(?:lost|missing|mislaid)|(?:lost|missing) (?:form|sheet|card|paper|page)"
)
