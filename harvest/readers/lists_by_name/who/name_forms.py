# ruff: noqa: E501, SIM905 – lists of words are easier to check on one line
"""All that may stand for somebody's name: its parts, short forms, the letters of a surname; titles before it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from harvest.model.honorifics import without_honorific
from harvest.readers.recognise.talk.speakers import NOT_NAMES

WORD = re.compile(r"[^\W\d_][\w'’-]*")
TITLES = frozenset(
    "mr mrs ms miss mx dr rev revd fr br bro sr sis cllr prof sir lady cpl lcpl sgt ssgt capt lt maj col pte wo1 wo2 canon deacon imam hajji haji hajja ustadh ustad shaykh sheikh mufti maulana hafiz rabbi pastor sister brother auntie uncle coach nurse matron chef captain pastor sensei pan pani herr frau mme m señora señor".split()
)
TITLE = rf"(?:the )?(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})\b\.?"
"""What may stand before a name, in whatever case it is looked for."""
_SMALL = frozenset("de da do dos das del della di du van von der den ter la le el al bin ap ab ferch".split())
LEAST, _ENDING = 3, 4
"""So many letters at least has a part of a name, and the end of a first name by which somebody is called."""
_LABELLING = frozenset("as by the to at of told from for with in on and row card voice table".split())


_NO_ACCENT = str.maketrans("łŁøØđĐıİ", "lLoOdDiI")
"""Letters whose stroke or dot is no mark of its own in Unicode."""


def without_accents(text: str) -> str:
    """A text of the same length, each letter without its accents.

    >>> without_accents("Zoé Łoś, Åse Nuñez"), without_accents("김 Ö ﬁ")
    ('Zoe Los, Ase Nunez', '김 O ﬁ')
    """
    if text.isascii():
        return text
    apart = (unicodedata.normalize("NFD", letter) for letter in text.translate(_NO_ACCENT))
    return "".join(
        found[0] if all(map(unicodedata.combining, found[1:])) else unicodedata.normalize("NFC", found)
        for found in apart
    )


def parts(name: str) -> list[str]:
    """The words of a name, without titles; all of one that is nothing else, as *Col* for short."""
    words = WORD.findall(without_honorific(name))
    return [w for w in words if w.casefold().strip(".") not in TITLES] or words


def spelled(name: str) -> str:
    """A name in small letters, without titles and what stands between its words.

    >>> spelled("Mrs Ada Obi"), spelled("Tomek W.")
    ('ada obi', 'tomek w')
    """
    return " ".join(w.casefold() for w in parts(name))


def forms(name: str, *, cut: bool) -> Iterable[str]:
    """All that may stand for a name, in small letters; ``cut`` with the beginning or the end of a first name, too."""
    words = [w.casefold().replace("’", "'") for w in parts(name)]
    if not words:
        return
    titles = [w.casefold() for w in WORD.findall(name) if w.casefold() in TITLES]
    yield " ".join(words)
    yield from (f"{title} {words[-1]}" for title in titles)
    if not _LABELLING.isdisjoint(words):
        return  # “As told by Ada Obi at the tea urn” is no name that could be cut short
    big = [w for w in words if w not in _SMALL]
    if len(big) < 2:
        return
    first, last = big[0], big[-1]
    surname = " ".join(words[words.index(big[1]) - (1 if words[1] in _SMALL else 0) :]) if len(words) > 2 else last
    tail = {last, surname, *(" ".join(words[n:]) for n in range(1, len(words)))}
    heads = {first, *(first[:n] for n in range(LEAST, len(first)) if cut)}
    if cut and len(first) >= _ENDING + 2:
        heads |= {first[-n:] for n in range(_ENDING, len(first) - 1)}
    for end in tail:
        yield f"{end} {first}"
        yield f"{first[0]} {end}"
        yield f"{end} {first[0]}"
        for head in heads:
            yield f"{head} {end}"
        if len(end) >= LEAST:
            yield end
    for head in (*heads, first[0]):
        for n in range(1 if len(head) > 1 else 2, len(last)):
            yield f"{head} {last[:n]}"
        if len(halves := last.split("-")) > 1 and all(halves):  # “Bo L-D”, “Bo LD”, “Bo Day”
            letters = [half[0] for half in halves]
            yield from (f"{head} {end}" for end in ("-".join(letters), "".join(letters), *halves))
    for head in heads:
        if (head == first and len(head) > 1) or (len(head) >= LEAST and head not in NOT_NAMES):
            yield head  # “There” is no Theresa
    for middle in big[1:-1]:
        yield f"{first} {middle}"
