"""Spans that overlap → spans in order that don't: the stronger kind stands, names side by side become one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from harvest.model.calendar_words import MONTH
from harvest.privacy.identify.lexicon import INSTITUTIONS
from harvest.privacy.identify.nouns import Identifier, IdentifierKind, NameList
from harvest.privacy.identify.vocabulary import fold, words

_K = IdentifierKind
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            _K.EMAIL,
            _K.HANDLE,
            _K.EXACT_TIME,
            _K.BIRTH_DATE,
            _K.POSTCODE,
            _K.PHONE,
            _K.VEHICLE,
            _K.ID,
            _K.ROLE_UNIQUE,
            _K.WORKPLACE,
            _K.ADDRESS,
            _K.HOSPITAL,
            _K.SURGERY,
            _K.SCHOOL,
            _K.WORSHIP,
            _K.NICKNAME,
            _K.PERSON,
        )
    )
}
"""Which kind stands where two of them overlap: the first."""


@dataclass(frozen=True, slots=True)
class Span:
    """A find before it is settled; ``sure`` where its words make it a name wherever they stand."""

    start: int
    end: int
    kind: IdentifierKind
    sure: bool = True


def settled(text: str, spans: Iterable[Span], names: NameList) -> tuple[Identifier, ...]:
    """Spans in order without overlaps: the stronger kind stands, people's names side by side become one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (_RANK[s.kind], -(s.end - s.start), s.start)):
        span = _trimmed(text, span)
        if span.start >= span.end or fold(text[span.start : span.end]) in names.kept or _is_none(text, span):
            continue
        clash = [k for k in kept if k.start < span.end and span.start < k.end]
        if clash and span.kind is _K.PERSON:
            for piece in _around(span, clash):
                if (
                    fold(text[piece.start : piece.end].strip(_EDGE)) not in INSTITUTIONS
                    and any(c.isalpha() for c in text[piece.start : piece.end])
                    and piece.end - piece.start > 2
                ):
                    kept.append(_trimmed(text, piece))
            continue
        if not clash:
            kept.append(_tailed(text, _grown(text, span) if span.kind in _HOUSES else span))
    kept.sort(key=lambda s: s.start)
    joined: list[Span] = []
    for span in kept:
        if span.start >= span.end:
            continue
        last = joined[-1] if joined else None
        if last and span.start < last.end:  # a house grew over the street that stands after it
            joined[-1] = replace(last, end=max(last.end, span.end))
        elif last and last.kind is span.kind is _K.PERSON and text[last.end : span.start] in (" ", "-"):
            joined[-1] = Span(last.start, span.end, _K.PERSON)
        elif (
            last
            and {last.kind, span.kind} == {_K.ADDRESS, _K.POSTCODE}
            and re.fullmatch(r"[\s,]{1,3}", text[last.end : span.start])
        ):
            joined[-1] = Span(last.start, span.end, _K.ADDRESS)
        else:
            joined.append(span)
    return tuple(Identifier(s.start, s.end, text[s.start : s.end], s.kind) for s in joined)


def renicked(text: str, found: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    """What somebody is called, again wherever the same text says it with capitals."""
    called = {re.sub(r"^[Tt]he ", "", i.text) for i in found if i.kind is _K.NICKNAME}
    more = []
    for name in called:
        if not name[:1].isupper() or (" " not in name and words().ordinary.get(fold(name), 0) >= 6):
            continue
        for m in re.finditer(rf"(?<!\w)(?:[Tt]he )?{re.escape(name)}(?!\w)", text):
            if not any(i.start < m.end() and m.start() < i.end for i in found):
                more.append(Identifier(m.start(), m.end(), m.group(), _K.NICKNAME))
    return tuple(sorted((*found, *more), key=lambda i: i.start)) if more else found


_HOUSES = frozenset({_K.HOSPITAL, _K.SURGERY, _K.SCHOOL, _K.WORSHIP})
_TAILED = _HOUSES | {_K.WORKPLACE, _K.ADDRESS}
_LED = re.compile(r"(?:\bward \w{1,3},? (?:at|of|in) )?\bthe $|\bward \w{1,3},? (?:at|of|in) $", re.IGNORECASE)
_ENDED = re.compile(
    r"['’]?s? (?:(?:r\.?c\.?|c\.? ?of ?e\.?|catholic|methodist|baptist|parish|community|church|junior|"
    r"infants?|primary|nursery|"
    r"high|secondary|children['’]s|memorial|district|general|medical) )*(?:church hall|parish hall|"
    r"church|chapel|hall|parish|cathedral|"
    r"school|primary|academy|infants|juniors|nursery|college|hospital|hospice|infirmary|surgery|practice|"
    r"centre|mosque|temple)\b",
    re.IGNORECASE,
)


def _grown(text: str, span: Span) -> Span:
    """An institution with its article, its ward and the words that say what it is: "St Bede's church hall"."""
    led, ended = _LED.search(text[max(0, span.start - 20) : span.start]), _ENDED.match(text, span.end)
    start = span.start - (len(led.group()) if led else 0)
    return Span(start, ended.end() if ended else span.end, span.kind, span.sure)


_TAIL = re.compile(
    r"(?:,? (?:on|in|at|off|by) (?:the )?(?:[A-Z][\w'’\-]+ ){1,2}(?:Street|Road|Lane|Avenue|Close|Drive|"
    r"Terrace|Row|Crescent|Quay|"
    r"Hill|Square|Parade|Way)\b| (?:[A-Z][\w'’\-]+ ){1,2}(?:Street|Road|Lane|Avenue|Row|Terrace)\b)?"
    r"(?:, (?:number|no\.?) \d{1,3}[a-d]?\b)?(?:,? \(?(?:room|flat|line|unit|class|ward|bay|floor|bed|pitch|plot|"
    r"block) (?:[A-Z]?\d{1,4}[A-Za-z]?|"
    r"one|two|three|four|five|six|"
    r"seven|eight|nine|ten|[A-Z])\b\)?)?",
)


def _tailed(text: str, span: Span) -> Span:
    """A house with the street, the room or the class that stands after it: "Larkhill Infants, class 2B"."""
    tail = _TAIL.match(text, span.end) if span.kind in _TAILED else None
    return Span(span.start, tail.end(), span.kind, span.sure) if tail else span


def _around(span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for other in sorted(taken, key=lambda s: s.start):
        if other.start > at:
            yield Span(at, min(other.start, span.end), span.kind, span.sure)
        at = max(at, other.end)
    if at < span.end:
        yield Span(at, span.end, span.kind, span.sure)


_EDGE = ' \t\n,;:()[]"“”'


_NO_ADDRESS = re.compile(r"\d{1,2}(?:st|nd|rd|th)? " + MONTH + r"[a-z]*\.?", re.IGNORECASE)
_NOBODY = frozenset({"said", "who", "just", "will", "may", "can", "mark", "all", "us", "them"})
"""Small words that are somebody's name with a capital alone."""


def _is_none(text: str, span: Span) -> bool:
    """A day that looks like a house number and a road; a small word that is somebody's name elsewhere."""
    words = text[span.start : span.end]
    if span.kind is _K.ADDRESS:
        return bool(_NO_ADDRESS.fullmatch(words))
    return span.kind is _K.PERSON and words in _NOBODY and not text.islower()


_SAYS_WHO = re.compile(
    r"(?:I['’]m|I am|[Mm]y name['’]s|[Mm]y name is|This is|"
    r"(?:[Hh](?:i|ello|ey|iya)|[Ww]elcome|[Tt]hanks?|[Tt]hank you|[Oo]h|[Ss]orry|[Oo]kay),?)(?: |$)"
)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    if span.kind is _K.PERSON and (said := _SAYS_WHO.match(text, start, end)):
        start = said.end()
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if span.kind is _K.PERSON and re.search(r"['’]s$", text[start:end], re.IGNORECASE):
        end -= 2
    return Span(start, end, span.kind, span.sure)
