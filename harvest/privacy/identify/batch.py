"""A batch of texts → what gives people away in each: first what each text tells, then each name everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest.privacy.identify.again import again, known_names, sure_names
from harvest.privacy.identify.bare import bare
from harvest.privacy.identify.contact import contacts
from harvest.privacy.identify.context import SURE
from harvest.privacy.identify.dates import moments
from harvest.privacy.identify.described import described
from harvest.privacy.identify.entities import Spans, entities
from harvest.privacy.identify.headings import headings
from harvest.privacy.identify.lexicon import (
    FIXED_PHRASES,
    INSTITUTIONS,
    NOT_NAMES,
    PARTICLES,
    PLACE_END,
    PLACE_START,
)
from harvest.privacy.identify.mere_words import without_mere_words
from harvest.privacy.identify.nicknames import nicknames
from harvest.privacy.identify.nouns import Identifier, IdentifierKind, NameList
from harvest.privacy.identify.openings import openings
from harvest.privacy.identify.other_languages import (
    in_other_languages,
    names_alone,
    stretches,
    with_titles,
)
from harvest.privacy.identify.persons import Reader
from harvest.privacy.identify.pieces import LONGEST, pieces
from harvest.privacy.identify.places import places, roads
from harvest.privacy.identify.roles import roles
from harvest.privacy.identify.settle import Span, renicked, settled
from harvest.privacy.identify.shapes import shapes
from harvest.privacy.identify.short import JOINED, short, with_what_they_are
from harvest.privacy.identify.subject import initials, mentions, other_scripts, subject
from harvest.privacy.identify.tokens import Case, Token, case_of, recased, tokens
from harvest.privacy.identify.vehicles import vehicles
from harvest.privacy.identify.villages import villages
from harvest.privacy.identify.vocabulary import fold, is_ordinary, words
from harvest.privacy.identify.wider import wider

_K = IdentifierKind
_SIGNS = re.compile(r"(?<=\w)[_\-.](?=\w)|_")
_ANY_ROAD = frozenset(
    {
        "milky way",
        "high street",
        "main street",
        "high road",
        "main road",
        "ring road",
        "market street",
        "the high street",
    }
)
"""Roads that every place has."""
_NAMED = frozenset({_K.PERSON, _K.NICKNAME, _K.WORSHIP, _K.SCHOOL})
"""Kinds that a fixed phrase such as "St Andrew's Day" looks like."""


def find(texts: Sequence[str], names: NameList) -> list[tuple[Identifier, ...]]:
    """What gives people away in each text, in order and without overlaps; a name found once is found in all texts.

    >>> [i.text for i in find(["Ask Myfanwy Bebb.", "bebb never said"], NameList())[1]]
    ['bebb']
    """
    if all(len(t) <= LONGEST for t in texts):
        return _find(texts, names)
    cut = [(k, start, piece) for k, text in enumerate(texts) for start, piece in pieces(text)]
    rows: list[list[Identifier]] = [[] for _ in texts]
    for (k, start, _), found in zip(cut, _find([piece for _, _, piece in cut], names), strict=True):
        rows[k] += [replace(i, start=i.start + start, end=i.end + start) for i in found]
    return [tuple(row) for row in rows]


_LATER = 8
"""How many texts after a description its subject may still be spoken of by family name alone."""


def _find(texts: Sequence[str], names: NameList) -> list[tuple[Identifier, ...]]:
    cases = [case_of(t) for t in texts]
    read = [tokens(t) for t in texts]

    own = names.own_words | (villages(read) - names.single)

    def reader(k: int, spans: Spans) -> Reader:
        made = Reader(texts[k], read[k], cases[k], spans, own)
        made.eager = names.eager
        return made

    readers = [reader(k, ()) for k in range(len(texts))]
    asked = [k for k, case in enumerate(cases) if case is not Case.LOWER and readers[k].undecided()]
    plain = [recased(texts[k]) if cases[k] is Case.CAPS else texts[k] for k in asked]
    for k, spans in zip(asked, entities(plain) if plain else (), strict=True):
        if spans:  # else what was weighed without an opinion stands
            readers[k] = reader(k, spans)
    told = _subjects(texts, read, names)
    firsts = [_described(r, _of_one(r, names) + about, names) for r, about in zip(readers, told, strict=True)]
    abroad = [
        stretches(found, foreign) if case is not Case.CAPS else []
        for foreign, found, case in zip(in_other_languages(read), read, cases, strict=True)
    ]
    firsts = [
        names_alone(spans, found, names.single, among) if among else spans
        for among, found, spans in zip(abroad, read, firsts, strict=True)
    ]
    firsts = [
        without_mere_words(text, spans, found, names.single) if case is Case.MIXED else spans
        for text, spans, found, case in zip(texts, firsts, read, cases, strict=True)
    ]
    known = known_names(firsts, read)
    found_all = [
        settled(r.text, [*spans, *again(r, known, sure_names(spans, r.tokens), names, among)], names)
        for r, spans, among in zip(readers, firsts, abroad, strict=True)
    ]
    found_all = [renicked(t, found) for t, found in zip(texts, found_all, strict=True)]
    return [short(t, found, names) if JOINED.search(t) else found for t, found in zip(texts, found_all, strict=True)]


def _subjects(texts: Sequence[str], read: Sequence[Sequence[Token]], names: NameList) -> list[list[Span]]:
    """Whom descriptions are about, wherever their name stands in them and in the few texts after."""
    made: list[list[Span]] = []
    known: frozenset[str] = frozenset()
    left = 0
    for text, found in zip(texts, read, strict=True):
        head, about = subject(text, names.own_words)
        left = _LATER if about else left - 1
        known = about or (known if left > 0 else frozenset())
        spans = [Span(*head, _K.PERSON)] if head else []
        spans += [Span(s, e, _K.PERSON) for s, e in initials(text, text[slice(*head)])] if head else []
        spans += [Span(s, e, _K.PERSON) for s, e in mentions(found, known, bool(about))] if known else []
        made.append(spans + [Span(s, e, _K.PERSON) for s, e in (*other_scripts(text), *with_titles(text))])
    return made


def _described(reader: Reader, spans: list[Span], names: NameList) -> list[Span]:
    """What a text tells, with what else names the people whose full names stand in it."""
    if not names.eager or reader.case is not Case.MIXED:
        return spans
    people = [(s.start, s.end) for s in spans if s.kind in (_K.PERSON, _K.NICKNAME)]
    more = described(reader.text, reader.tokens, people)
    return spans + [
        Span(s, e, _K.NICKNAME if nick else _K.PERSON, False)
        for s, e, nick in more
        if fold(reader.text[s:e]) not in names.own_words and not any(a < e and s < b for a, b in reader.fixed)
    ]


def find_short(texts: Sequence[str], names: NameList) -> list[tuple[Identifier, ...]]:
    """The same for titles, file names, memos and attribute values, where names may be joined by ``_``, ``-`` and ``.``.

    >>> [i.text for i in find_short(["notes_eilidh-mackay_v2.docx"], NameList())[0]]
    ['eilidh-mackay']
    """
    apart = [_SIGNS.sub(" ", text) for text in texts]
    made = []
    for text, whole, parts in zip(texts, find(texts, names), find(apart, names), strict=True):
        people = [replace(i, text=text[i.start : i.end]) for i in parts if i.kind is _K.PERSON]
        found = short(text, [*(i for i in whole if i.kind is not _K.PERSON), *people], names)
        made.append(with_what_they_are(text, found))
    return made


def leftovers(text: str, names: NameList | None = None) -> tuple[Identifier, ...]:
    """Every capital and number that ``find`` left, for a second pass by a person. Single sentence openers too.

    >>> [i.text for i in leftovers("We met at the Corn Exchange in 1987.")]
    ['Corn Exchange', '1987']
    """
    taken = find([text], names or NameList())[0]
    left = []
    pattern = r"\b[^\W\d_a-z][\w'’\-]*(?:[ ][A-Z][\w'’\-]*)*|\d[\w.,:/\-]*\w|\d"
    for m in re.finditer(pattern, text):
        start, end = m.span()
        if not (text[start].isupper() or text[start].isdigit()) or any(i.start < end and start < i.end for i in taken):
            continue
        word = m.group()
        opener = tokens(text[:end])[-1:] if text[start].isupper() else []
        plain = " " not in word and (len(word) < 2 or (bool(opener) and opener[0].initial and is_ordinary(fold(word))))
        if not plain:
            kind = _K.PERSON if text[start].isupper() else _K.ID
            left.append(Identifier(start, end, word, kind))
    return tuple(left)


def _of_one(reader: Reader, names: NameList) -> list[Span]:
    """What one text tells by itself."""
    text, found, opinion = reader.text, reader.tokens, reader.entities
    spans = [
        Span(s, e, k)
        for part in (contacts(text), moments(text), places(text), roles(text), bare(text, names.eager), vehicles(text))
        for s, e, k in part
    ]
    if names.eager:
        spans += [Span(s, e, k) for s, e, k in wider(text)]
    people = [Span(s, e, _K.PERSON, w >= SURE) for s, e, w in reader.spans()]
    people += [Span(s, e, _K.PERSON) for s, e in shapes(text)]
    spans += [
        Span(s, e, k, False)
        for s, e, k in nicknames(text, names.eager)
        if fold(text[s:e]) not in names.own_words and not any(p.start <= s and e <= p.end for p in people)
    ]
    people += [Span(s, e, _K.PERSON) for s, e in openings(text) if not FIXED_PHRASES.search(text[s:e])]
    people += [Span(s, e, _K.PERSON) for s, e in headings(text) if not FIXED_PHRASES.search(text[s:e])]
    people += [
        Span(s, e, _K.PERSON, False)
        for s, e, label in opinion
        if label == "PERSON" and not reader.ruled_out(s, e) and _believed(text, s, e, found, names)
    ]
    people += [Span(s, e, _K.PERSON) for s, e, _ in names.whole.find(text)]
    if people or names.eager:
        spans += [
            Span(s, e, k)
            for s, e, k in roads(text)
            if (names.eager and text[s:e].lower() not in _ANY_ROAD or _same_sentence(text, s, e, people))
            and not any(o.start < e and s < o.end for o in spans)
        ]
    fixed = reader.fixed
    spans = [
        s for s in spans if s.kind not in (_K.ADDRESS, _K.WORKPLACE) or fold(text[s.start : s.end]) not in reader.own
    ]
    return [
        s
        for s in spans + people
        if not any(a < s.end and s.start < b for a, b in fixed if s.kind in _NAMED)
        and not (s.kind is _K.WORKPLACE and FIXED_PHRASES.fullmatch(text[s.start : s.end].removeprefix("the ")))
    ]


def _same_sentence(text: str, start: int, end: int, people: Iterable[Span]) -> bool:
    begin = max((text.rfind(c, 0, start) for c in ".!?\n"), default=-1)
    stops = [k for c in ".!?\n" if (k := text.find(c, end)) >= 0]
    finish = min(stops, default=len(text))
    return any(begin <= p.start < finish and not (p.start < end and start < p.end) for p in people)


def _goes_there(before: str) -> bool:
    """Whether somebody is taken to what comes next or is there: "a man I hardly knew drove me to Velindre"."""
    return (
        re.search(r"\b(?:at|in|near|(?:me|us|him|her|them|up|down|over|out|back|went|go|going) to) $", before)
        is not None
    )


def _believed(text: str, start: int, end: int, found: Sequence[Token], names: NameList) -> bool:
    """Whether the model's person holds a word that may be a name, and no word that never is."""
    inside = [t for t in found if t.start >= start and t.end <= end]
    if not inside or any(t.key in NOT_NAMES or t.key in names.own_words for t in inside):
        return False
    if fold(text[start:end]) in words().towns or (len(inside) > 1 and inside[-1].key in INSTITUTIONS):
        return False
    if FIXED_PHRASES.search(text[start:end]) or not all(t.title or t.upper or t.key in PARTICLES for t in inside):
        return False
    if (
        len(inside) == 1
        and not inside[0].first
        and not inside[0].last
        and (PLACE_END.search(inside[0].key) or PLACE_START.search(inside[0].key))
    ):
        return False
    if len(inside) == 1 and inside[0].first < 8 and not inside[0].last and _goes_there(text[:start]):
        return False
    if len(inside) == 1 and inside[0].initial:
        return not inside[0].ordinary and inside[0].key not in words().capital_or_town
    return any(not t.ordinary and t.key not in words().capital_or_town or t.first >= 8 for t in inside)
