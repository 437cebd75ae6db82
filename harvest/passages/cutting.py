"""Turns → passages.

A passage is contiguous words of one speaker. Sentences of a turn are grouped so that most passages have 15 to 80 words
and four sentences at most; a paragraph's end parts passages unless one side is a scrap. Turns of one speaker that
follow one another may share a passage; words of different speakers never do. What cannot stand alone, a one-word turn
or a mere "yeah, okay", is left out and named as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harvest.model import Kind, PassageSpan, ReadSource, Role, Span, Split, Turn
from harvest.model.punctuation import UNSPACED, count_words
from harvest.passages.sentences import sentences

AIM, MOST_WORDS, MOST_SENTENCES, SCRAP = 38, 80, 4, 8

ONE_WORD = "a one-word turn: too short to be coded on its own"
BACKCHANNEL = "only a greeting or a sign of agreement, nothing to code"
NO_WORDS = "no words, only signs"
OUTSIDE = "stands outside every turn"

_SMALL_TALK_WORDS = """
yeah yes yep yup no nope ok okay k right alright all mm mmm mhm hm hmm uh um er erm huh oh ah aw wow sure great good
fine exactly absolutely definitely totally certainly indeed true thanks thank you cheers hi hello hiya hey bye goodbye
lovely cool nice brilliant perfect amazing excellent super fantastic well so and but i see of course know fair enough
go on got it that's thats that’s right correct no worries problem sorry pardon please everyone everybody there morning
afternoon evening ta welcome agreed same me too really ha haha lol what why how is it here very much
"""
_SMALL_TALK = frozenset(_SMALL_TALK_WORDS.split())
_SEVEN_WORDS = re.compile(r"(?:[^\w'’]*+['’_]*+[^\W_][\w'’]*+){7}")
"""What begins so is more than small talk."""
_JOINS = re.compile(
    r"(?:and|but|because|or|which|who|then|it|it['’]s|that|that['’]s|this|these|those|he|she|they|they['’]re|him|"
    r"her|them|there)\b",
    re.I,
)
_OPENS = re.compile(
    r"(?:anyway|so|now|well|okay|another|the other|also|secondly|finally|first|next|i remember|one (?:day|thing|"
    r"time)|in 20)\b",
    re.I,
)


@dataclass(slots=True)
class _Sentence:
    start: int
    end: int
    words: int
    turn: int
    paragraph: int


def split(source: ReadSource) -> Split:
    """The passages of a source and what was left out; together they hold every character that is not white space."""
    text = source.text
    passages: list[PassageSpan] = []
    left_out: list[Span] = []
    at = 0
    turns = source.turns or ((Turn(0, len(text)),) if text.strip() else ())
    for first, group in _runs(turns):
        for outside in _between(text, at, group[0].start):
            left_out.append(outside)
        at = max(at, group[-1].end)
        found = _sentences_of(text, group, first)
        if not found:
            continue
        asked = source.kind is Kind.DREAM or (group[0].question or source.question) is not None
        answers = asked and source.kind is not Kind.TRANSCRIPT
        reason = _cannot_stand(text[found[0].start : found[-1].end], answers=answers)
        if reason:
            left_out += [Span(s.start, s.end, reason) for s in found]
            continue
        codeable = group[0].role is not Role.FACILITATOR
        for part in _grouped(text, found):
            reason = _cannot_stand(text[part[0].start : part[-1].end], answers=answers and len(found) == 1)
            if reason:
                left_out += [Span(s.start, s.end, reason) for s in part]
            else:
                passages.append(PassageSpan(part[0].start, part[-1].end, part[0].turn, codeable))
    left_out += _between(text, at, len(text))
    return Split(tuple(passages), tuple(left_out))


def split_many(sources: Iterable[ReadSource]) -> Iterator[Split]:
    """The passages of each source, in order."""
    return map(split, sources)


def _runs(turns: tuple[Turn, ...]) -> Iterator[tuple[int, list[Turn]]]:
    """Neighbouring turns of one named speaker at one place, with the index of the first."""
    group: list[Turn] = []
    first = 0
    for n, turn in enumerate(turns):
        last = group[-1] if group else None
        same = (
            last is not None
            and turn.speaker is not None
            and (last.speaker, last.role, last.table, last.round, last.question)
            == (turn.speaker, turn.role, turn.table, turn.round, turn.question)
        )
        if group and not same:
            yield first, group
            group, first = [], n
        group.append(turn)
    if group:
        yield first, group


def _between(text: str, start: int, end: int) -> list[Span]:
    return (
        [Span(start + m.start(), start + m.end(), OUTSIDE) for m in re.finditer(r"\S(?:.*\S)?", text[start:end])]
        if start < end
        else []
    )


def _sentences_of(text: str, group: list[Turn], first: int) -> list[_Sentence]:
    found: list[_Sentence] = []
    paragraph = 0
    for n, turn in enumerate(group):
        piece = text[turn.start : turn.end]
        last = 0
        for a, b in sentences(piece):
            if found and (last == 0 or "\n" in piece[last:a]):
                paragraph += 1
            last = b
            found.append(_Sentence(turn.start + a, turn.start + b, count_words(piece[a:b]), first + n, paragraph))
    return found


def _cannot_stand(words: str, *, answers: bool = False) -> str | None:
    """Why these words are no passage of their own; None when they are. One word will do where it answers a question."""
    if len(words.split(maxsplit=1)) > 1 and _SEVEN_WORDS.match(words):
        return None
    plain = [w for w in re.findall(r"[\w'’]+", words.lower()) if w.strip("'’_")]
    if not plain:
        return NO_WORDS
    if answers and len(plain) == 1 and len(plain[0]) >= 3 and plain[0].isalpha() and plain[0] not in _SMALL_TALK:
        return None
    if count_words(words) <= 1 or (len(plain) == 1 and not UNSPACED.search(words)):
        return ONE_WORD
    if len(plain) <= 6 and all(w in _SMALL_TALK for w in plain):
        return BACKCHANNEL
    return None


def _grouped(text: str, found: list[_Sentence]) -> list[list[_Sentence]]:
    """The cheapest grouping into neighbours of one to four sentences; every group's cost says how ill it stands."""
    count = len(found)
    best = [0.0] + [float("inf")] * count
    back = [0] * (count + 1)
    for end in range(1, count + 1):
        words = 0
        paragraphs_short = 0.0
        for size in range(1, MOST_SENTENCES + 1):
            begin = end - size
            if begin < 0:
                break
            sentence = found[begin]
            words += sentence.words
            if size > 1 and found[begin + 1].paragraph != sentence.paragraph:
                scrap = min(_paragraph_words(found, begin), _paragraph_words(found, begin + 1))
                paragraphs_short += 0.3 if scrap < SCRAP else 6.0
            if size > 1 and words > MOST_WORDS:
                break
            cost = best[begin] + ((words - AIM) / 30) ** 2 * (1.0 if words < AIM else 0.8) + paragraphs_short + 0.35
            if words < SCRAP:
                cost += 1.5
            if begin > 0 and found[begin - 1].paragraph == sentence.paragraph:
                opening = text[sentence.start : sentence.start + 20]
                cost += 0.5 if _JOINS.match(opening) else -0.2 if _OPENS.match(opening) else 0.0
            if cost < best[end]:
                best[end], back[end] = cost, begin
    groups: list[list[_Sentence]] = []
    end = count
    while end > 0:
        groups.append(found[back[end] : end])
        end = back[end]
    return groups[::-1]


def _paragraph_words(found: list[_Sentence], index: int) -> int:
    """Words of the paragraph around a sentence, as far as matters (up to a scrap's length on each side)."""
    total = found[index].words
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(found) and found[at].paragraph == found[index].paragraph and total < SCRAP:
            total += found[at].words
            at += step
    return total
