"""Entries of a book that visitors signed before what they wrote: ``Ada Obi, Hull. My mother worked here.``"""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.recognise.recurring import NOBODY, is_signature, parts_of
from harvest.readers.recognise.signatures import Signature, SignedText, is_sure, parts_beside, signed_by

FIRST = (
    "These entries begin with whoever signed them (“{}”), a guess from how they stand: each is counted as that "
    "person's own words. Where that is not so, take the name out on this card."
)
_ENDS = re.compile(r"(?:\s*[:–—]|\s-|[.,!])?\s{2,}(?=\S)|\s*:\s+(?=\S)|\s+[–—-]\s+(?=\S)|\.\s+(?=\S)")
"""What may part a name from the words: a wide gap, a colon, a dash, a full stop."""
_SHORTENED = re.compile(r"(?:^|\s)(?:[A-Z]|Mrs?|Ms|Mx|Dr|Rev|Revd|Cllr|Prof|Fr|Sr|St|Hr|Fr|Sra|Srta|Mme|Mlle)$")
"""Behind an initial or a title a full stop ends nothing."""
_PARTY = re.compile(
    r"[Tt]he [A-ZÀ-ÖØ-Þ][\w'’-]+s|(?:[Tt]he )?[A-ZÀ-ÖØ-Þ][\w'’-]+ [Ff]amily|"
    r"[Ff]am(?:ily|ilie|ille|ilia)\.? [A-ZÀ-ÖØ-Þ][\w'’-]+"
)
_HEADS = re.compile(r"\s*\(?\bx ?\d{1,2}\)?$")
"""How many they were: ``The Orrs x 4``."""
_PAIR = re.compile(r"[^\W\d_]+(?: [A-Z]\.?)?\s*(?:&|\+|and|und|et|y|e|i|a)\s*[A-ZÀ-ÖØ-Þ]\w+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?")
_OWN = re.compile(r"\b(?:I|i|my|me|we|our|us|ich|wir|mein|mich|je|j|ma|mon|nous|mi|yo|mój|moja|fy)\b", re.I)
_LONGEST, _LEAST, _MOST, _SURE, _TELL, _WORDS = 70, 3, 0.7, 2, 0.25, 2


def signed_first(texts: Sequence[str]) -> list[SignedText | None] | None:
    """Who signed each text before its words (no name: that nobody did), and where its words begin; None for no book.

    What stands first may as well be a place or what was on (``Quiz Night. Bring a pen.``): so two names at least must
    have beside them what only people have, such as an age, a title or a second person, or say that nobody signed.

    >>> book = ["Ada Obi, Hull.  My mum worked here.", "The Orrs x 4. Nice buns.", "anon   I got up", "Bo, 7: i ran"]
    >>> [one and (one.who.name, one.who.beside) for one in signed_first(book)]
    [('Ada Obi', {'Affiliation': 'Hull'}), ('The Orrs x 4', {}), ('', {}), ('Bo', {'Age': '7'})]
    >>> signed_first(["Quiz Night. We come.", "Flower Show. I judge.", "Open Day. Bring a pen.", "Rain. We stay in."])
    """
    found = [_led(text) for text in texts]
    led = [one for one in found if one is not None]
    names = [parts[0] for _, parts in led if parts]
    if len(led) < max(_LEAST, _MOST * len(texts)) or len({*names}) < max(_WORDS, _MOST * len(names)):
        return None
    if sum(_surely(parts) for _, parts in led) < _SURE:
        return None
    if sum(_OWN.search(text) is not None for text in texts) < max(1, _TELL * len(texts)):
        return None
    nobody = Signature("", Role.UNKNOWN, None, "", {})
    return [SignedText(one[0], signed_by(one[1]) if one[1] else nobody) if one else None for one in found]


def _led(text: str) -> tuple[int, tuple[str, ...]] | None:
    """Where the words begin behind a name, and that name with what stands beside it; no parts: nobody's."""
    for gap in _ENDS.finditer(text[:_LONGEST]):
        who = text[: gap.start()].strip()
        if gap.group().startswith(".") and _SHORTENED.search(who):
            continue
        if NOBODY.match(who):
            return gap.end(), ()
        parts = tuple(part for one in parts_of(who) for part in parts_beside(one))
        if parts and (_is_party(parts[0]) or is_signature(parts)):
            return gap.end(), parts
        if gap.group().startswith("."):
            return None
    return None


def _is_party(name: str) -> bool:
    bare = _HEADS.sub("", name)
    return _PARTY.fullmatch(bare) is not None or _PAIR.fullmatch(bare) is not None


def _surely(parts: Sequence[str]) -> bool:
    return is_sure(parts) or _is_party(parts[0]) or re.match(r"[A-Z]\.? [A-Z]", parts[0]) is not None
