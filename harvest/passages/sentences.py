"""Where sentences begin and end.

Punctuation settles most of it, and a few rules settle what punctuation leaves open (titles, initials, ``e.g.``), at
millions of words a second. spaCy's parser, a few thousand words a second, is asked only about long stretches without
any full stop: that is where it knows more than the rules do.
"""

from __future__ import annotations

import re

from harvest.passages.unpunctuated import LONG, cut_long

Bounds = tuple[int, int]

_MARKS = "؟۔।॥։።፧။។༎᠃"
"""Marks of scripts without capitals: whatever follows, a sentence ends."""
_END = re.compile(rf"[.!?…{_MARKS}]+[\"'”’)\]»\u200e\u200f]*(?=\s)|[。！？｡]+[」』”]?|;(?<=[Ͱ-Ͽἀ-῿];)(?=\s)")
_PLAIN_END = re.compile(r"[.!?]+[\"')\]]*(?=\s)")
_TITLE_WORDS = """
mr mrs ms mx dr prof st rev revd fr sr cllr hon sgt capt lt col gen pc insp messrs mt no nos vs cf fig figs vol pp p al
ed eds approx tel ext ref
"""
_MAYBE_WORDS = """
etc e.g i.e eg ie a.m p.m am pm ltd inc co corp plc dept govt jr esq ave rd jan feb mar apr jun jul aug sep sept oct nov
dec mon tue tues wed thu thur thurs fri u.k u.s u.s.a n.b b.a m.a ph.d n.h.s min mins hr hrs yr yrs sq ft
"""
_TITLES = frozenset(_TITLE_WORDS.split())
"""Never the end of a sentence (but see ``_BOTH``)."""
_BOTH = frozenset({"no", "st", "p", "al", "co", "ed", "ref", "ext", "tel"})
"""Words that are also abbreviations: these count as such before a figure only, and St before a name."""
_MAYBE = frozenset(_MAYBE_WORDS.split())
"""The end of a sentence where a capital follows."""
_CAPITAL_TOO = frozenset({"ltd", "inc", "jan", "feb", "sept", "oct", "nov", "dec"})
_NEVER = frozenset({"e.g", "i.e", "eg", "ie"})
_OPENING = re.compile(r"\s*([\"'“‘(\[«]*)(\S?)")
_WORD_BEFORE = re.compile(r"([^\s(\[\"“‘']+)$")


def sentences(text: str) -> list[Bounds]:
    """The sentences of a text as ``(start, end)`` in code points, without the white space between them.

    >>> [("Dr. Shah came. We sang!")[a:b] for a, b in sentences("Dr. Shah came. We sang!")]
    ['Dr. Shah came.', 'We sang!']
    """
    found: list[Bounds] = []
    small = _without_capitals(text)
    for start, end in _lines(text):
        found += _in_line(text, start, end, small)
    long = [b for b in found if _words_over(text, b, LONG)]
    return cut_long(text, found) if long else found


def _lines(text: str) -> list[Bounds]:
    return [m.span() for m in re.finditer(r"[^\n]+", text) if not m.group().isspace()]


def _in_line(text: str, start: int, end: int, small: bool) -> list[Bounds]:
    found: list[Bounds] = []
    begin = start
    # Most text is plain English, where a third of the marks is looked for.
    for m in (_PLAIN_END if text.isascii() else _END).finditer(text, start, end):
        if _ends_here(text, begin, m, end, small):
            found.append((begin, m.end()))
            begin = m.end()
    found.append((begin, end))
    return [b for b in (_stripped(text, *f) for f in found) if b[0] < b[1]]


def _ends_here(text: str, begin: int, mark: re.Match[str], end: int, small: bool) -> bool:
    marks = mark.group().rstrip("\"'”’)]»\u200e\u200f")
    after = _OPENING.match(text, mark.end(), end)
    following = after.group(2) if after else ""
    if not following:
        return True
    lower = following.islower()
    if marks[-1] in "。！？｡;" or marks[-1] in _MARKS:
        return True
    if marks[-1] in "!?":
        return not lower or small
    if marks != ".":
        # An ellipsis trails off inside a sentence unless a capital follows.
        return not lower
    before = _WORD_BEFORE.search(text, max(begin, mark.start() - 20), mark.start())
    word = before.group(1) if before else ""
    plain = word.lower()
    if plain in _TITLES and (
        plain not in _BOTH or following.isdigit() or (plain == "st" and word[0].isupper() and following.isupper())
    ):
        return False
    if plain in _NEVER:
        return False
    if plain in _MAYBE and (word[:1].islower() or "." in word or plain in _CAPITAL_TOO):
        return not lower and not following.isdigit()
    if len(word) == 1 and word.isalpha() and word.isupper() and word != "I":
        return False
    if word.isdigit() and len(word) <= 3 and text[begin : mark.start()].strip() == word:
        return False
    return not lower or small


def _without_capitals(text: str) -> bool:
    """Whether full stops are mostly followed by small letters: then these end sentences too."""
    sample = text[:200_000]
    small = len(re.findall(r"[a-z]{2}[.!?]\s+[a-z]", sample))
    return small >= 3 and small > len(re.findall(r"[.!?]\s+[A-Z]", sample))


def _stripped(text: str, start: int, end: int) -> Bounds:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _words_over(text: str, bounds: Bounds, limit: int) -> bool:
    start, end = bounds
    return end - start > 2 * limit and (end - start > 3000 or len(text[start:end].split()) > limit)
