"""Several short interviews typed below each other (“INTERVIEW 2 – M, 40s, bus stop”, or a heading with the name over
each), each with questions and answers.

Whoever answers is another person below each head, though the label (“A.”) stays the same.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import ReadSource, Role
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.young.noted_age import age_noted
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

HEADS = "heads of interviews (kept beside the words)"
ASKED = "questions of interviews (kept beside the answers)"
AROUND = "lines around the interviews (title, date, who made them)"
DESCRIBED = "Described as"
_HEAD = re.compile(
    r"^\W*(?:interview|interviewee|respondent|resident|participant|person|household|door(?:step)?|house|caller|visitor|"
    r"voice|case|gespräch|befragung|befragte[r]?|entretien|enquêtée?|personne|entrevista(?:d[oa])?|encuesta|persona|"
    r"intervista|wywiad|rozmowa|osoba|cyfweliad|vraaggesprek|intervju)\W{0,3}(?:no\.?|nr\.?|n°|number|#)?\W{0,2}"
    r"(\d{1,3})\b\s*(?:[-–—:.,|(/]+\s*(\S.*?))?\W{0,3}$",
    re.I,
)
_QUESTION = re.compile(
    r"^\W{0,2}(?:q|question|frage|f|pregunta|p|domanda|d|pytanie|vraag|c)\s?(\d{0,2})\s*[.:)–-]\s*(?=\S)", re.I
)
_ANSWER = re.compile(
    r"^\W{0,2}(?:a|answer|antwort|r|réponse|respuesta|risposta|odp(?:owiedź)?|antwoord|ateb)\s?(\d{0,2})\s*[.:)–-]\s*(?=\S)",
    re.I,
)
_BARE, _BESIDE = re.compile(r"^([QA])[ \t]+(?=\S)"), re.compile(r"\s*[,;:|(]|\s[–—-]\s")
"""A label with a blank behind it; where a name in a heading ends."""
_REMARK = re.compile(r"^\s*[\[(][^\[\]()]{3,160}[\])]\s*$")
_CLOSING = re.compile(r"^\W*(?:end|ends|ende|fin|koniec|diwedd)\b.{0,80}$", re.I)
_LEAST, _HEAD_WORDS, _MOST = 2, 24, 0.8
_BELOW = 16


@dataclass(slots=True)
class _Interview:
    number: str
    described: str
    name: str = ""
    """Who is interviewed, where the head names them."""
    pairs: list[tuple[str, list[str]]] = field(default_factory=list)


def several_interviews(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """A source for each interview, its answers below their questions; empty for any other document.

    >>> text = ["Interview 1 - F, 70s", "Q1. How long?", "A. Always.", "Interview 2 - M, 40s", "Q1. How long?"]
    >>> one, two = several_interviews([Line(t) for t in [*text, "A. A day."]], SourceFields("Doors"), LeftOut())
    >>> two.voice, two.text, two.turns[0].question, dict(two.attributes)
    ('Doors, interview 2', 'A day.', 'How long?', {'Described as': 'M, 40s'})
    """
    kept = [line for line in lines if line.text.strip()]
    filled = [line.text.strip() for line in kept]
    heads = {
        n: _Interview(m[1], (m[2] or "").strip(" -–—|")) for n, text in enumerate(filled) if (m := _numbered(text))
    }
    if len(heads) < _LEAST:
        filled = _with_points(kept)
        heads = _named(kept, filled)
    first = min(heads, default=0)
    if len(heads) < _LEAST or first > 6:
        return ()
    attempt = LeftOut()
    for text in filled[:first]:
        attempt.add(AROUND, text)
    often = Counter(text.casefold() for text in filled[first:] if asks(text) and not _ANSWER.match(text))
    again = {text for text, n in often.items() if n >= _LEAST}
    for n, end in zip(heads, [*[*heads][1:], len(filled)], strict=True):
        attempt.add(HEADS, filled[n])
        if not _read(heads[n], filled[n + 1 : end], again, attempt):
            return ()
    if len({one.number for one in heads.values()}) < len(heads):
        return ()
    dropped.take(attempt)
    fields = replace(fields, date=fields.date or date_of_header(filled[:first]))
    return tuple(_source(one, fields) for one in heads.values())


def _numbered(text: str) -> re.Match[str] | None:
    return _HEAD.match(text) if len(text.split()) <= _HEAD_WORDS else None


def _with_points(lines: Sequence[Line]) -> list[str]:
    """The lines; where all below headings begin with a bare Q or A, with a full stop behind it."""
    below = [line.text.strip() for line in lines if line.heading is None]
    marked = sum(_BARE.match(text) is not None for text in below)
    said = [line.text.strip() for line in lines]
    return [_BARE.sub(r"\1. ", text) for text in said] if marked >= _MOST * len(below) else said


def _named(lines: Sequence[Line], filled: Sequence[str]) -> dict[int, _Interview]:
    """The headings that begin with a name and stand over a question each, by their places; none where others do too."""
    over = [n for n, line in enumerate(lines[:-1]) if line.heading is not None and _QUESTION.match(filled[n + 1])]
    names = [_BESIDE.split(filled[n], maxsplit=1)[0].strip() for n in over]
    others = [line for line in lines[min(over, default=0) :] if line.heading is not None]
    if len(others) > len(over) or not all(looks_like_name(one) and len(one.split()) > 1 for one in names):
        return {}
    return {
        n: _Interview(one, re.sub(r"[()]", ",", filled[n][len(one) :]).strip(" ,;:–—-"), name=one)
        for n, one in zip(over, names, strict=True)
    }


def _read(one: _Interview, below: Sequence[str], again: Collection[str], dropped: LeftOut) -> bool:
    """Whether what stands below the head of an interview is a row of questions and answers, which it is given.

    Questions are marked, or asked ``again`` in other interviews.
    """
    for n, text in enumerate(below):
        last = n == len(below) - 1
        if RULE.match(text):
            dropped.add("ruled lines", text)
        elif last and (_REMARK.match(text) or _CLOSING.match(text)):
            dropped.add(AROUND, text)
        elif (asked := _QUESTION.match(text)) or text.casefold() in again:
            dropped.add(ASKED, text)
            one.pairs.append((text[asked.end() :] if asked else text, []))
        elif not one.pairs:
            dropped.add(HEADS, text)
            one.described = " ".join(filter(None, [one.described, text]))
            if len(one.described.split()) > 2 * _HEAD_WORDS:
                return False
        else:
            label = _ANSWER.match(text) if not one.pairs[-1][1] else None
            if label:
                dropped.add("labels of answers (kept beside the words)", label.group())
            one.pairs[-1][1].append(text[label.end() :] if label else text)
    first = [answers[0] for _, answers in one.pairs if answers]
    if any(map(_says_who, first)):
        return False  # whoever answers is called by name
    answered = len(first)
    return bool(answered) and answered >= 0.5 * len(one.pairs)


def _says_who(text: str) -> bool:
    """Whether an answer begins with the name of whoever gives it."""
    start = find_start(text)
    return start is not None and len(start.label) > 2 and looks_like_name(start.label)


def _source(one: _Interview, fields: SourceFields) -> ReadSource:
    voice = one.name or f"{fields.title}, interview {one.number}"
    young, why = age_noted(one.described, dt.date.today().year, _BELOW)
    if not why and any(part.strip().isdigit() and 3 < int(part) < _BELOW for part in re.split(r"[,;/]", one.described)):
        why = f"may be under {_BELOW}: “{one.described[:60]}”"
    said = [
        Utterance("\n".join(answers), voice, Role.UNKNOWN, question=question, hold=why, minor=young)
        for question, answers in one.pairs
        if answers
    ]
    # beside a name stand places and numbers by which somebody is found
    beside = {**fields.attributes, **({DESCRIBED: one.described} if one.described and not one.name else {})}
    title = f"{fields.title}, {one.name}" if one.name else voice
    return make_source(said, replace(fields, title=title, voice=voice, attributes=beside))
