"""Interviews below each other, each under a heading that names who is interviewed: *Interview 2: Ada Obi, 71*.

What stands between the heading and the first turn is of the interview: its day, and what was permitted when it was
asked. Who is called by a part of the name in the heading is that person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, Permission, Reading, ReadSource, Role
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import PERMITTED, LeftOut
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start

BESIDE = "what stands between the head of an interview and its words (its day, who asked)"
NOT_CLEAR = "not clear what was permitted at the start: “{}”"
_LEAST, _HEAD, _SHOWN = 2, 16, 80
"""So many interviews at least; so many words at most has a heading; so many letters of an answer are shown."""
_NUMBERED = re.compile(
    r"^\W{0,3}(?:(?:phone |telephone |home |follow-?up )?(?:interview|conversation|visit|call|talk|story|cyfweliad|"
    r"entretien|entrevista|wywiad|rozmowa|gespräch)\W{0,2}(?:no\.?|nr\.?|#)?\W{0,2}\d{0,3}\W{0,3}"
    r"(?:with |gyda |avec |con )?)?",
    re.I,
)
_NAME_ENDS = re.compile(r"\s*[,;(|/]|\s[–—-]\s|:\s|\s+\d")
_PERMITTED = re.compile(
    r"^\W{0,3}(?:permissions?|consents?|may we (?:use|quote)|leave given|agreed|caniat[aâ]d|zgoda|einwilligung|"
    r"consentement|consentimiento)\b[^:\n]{0,40}:\s*(?P<said>\S.*)$",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_SAID_FIRST = re.compile(r"^\W*(?:yes|no)[,:–—]\s+", re.I)
"""The answer before what it answers: *No, not to be passed on*."""
_OF_THE_INTERVIEW = re.compile(
    r"^\W{0,3}(?:date|day|when|time|where|place|venue|location|length|duration|recorded|interviewer|"
    r"(?:interviewed|asked|typed) by|by|present|rang|phone|telephone|contact|age|about|"
    r"dyddiad|lle|data|miejsce|datum|ort|date et lieu|fecha|lugar)\b[^:\n]{0,24}:\s*\S",
    re.I,
)


@dataclass(slots=True)
class Interviews:
    """The lines without what stands at the head of each interview, and what those who are interviewed permit."""

    lines: list[Block]
    permitted: dict[str, Permission] = field(default_factory=dict)


def interviews_by_heading(blocks: Sequence[Block], dropped: LeftOut) -> Interviews | None:
    """Interviews under headings that name somebody; None for any other document.

    >>> text = ["Ada Obi, 71", "Permission: quotes fine, no name", "Q: How long?", "Ada: Always, since I was ten."]
    >>> lines = [Line(t, 2 if n == 0 else None) for n, t in enumerate(text)]
    >>> lines += [Line("Bo Lind", 2), Line("Q: How long?"), Line("Bo: A day, and I walked home with the milk.")]
    >>> found = interviews_by_heading(lines, LeftOut())
    >>> found.permitted["Ada Obi"].quotation, [line.text for line in found.lines][2]
    ('anonymous', 'Ada Obi: Always, since I was ten.')
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    if len(lines) < len(blocks):
        return None
    named = {n: name for n, line in enumerate(lines) if (name := who_is_headed(line))}
    ends = [*[*named][1:], len(lines)] if named else []
    heads = {n: who for (n, who), end in zip(named.items(), ends, strict=True) if _answers(lines[n + 1 : end], who)}
    if len(heads) < _LEAST:
        return None
    found, attempt = Interviews([]), LeftOut()
    name, at_head = "", False
    for n, line in enumerate(lines):
        if n in heads:
            name, at_head = heads[n], True
            found.lines.append(line)
            continue
        text = line.text.strip()
        if line.heading is not None:
            name = ""
        start = find_start(line.text) if name else None
        if at_head and (told := _PERMITTED.match(text)) is not None:
            attempt.add(PERMITTED, text)
            given = _permission(told["said"])
            found.permitted[name] = given.narrower(found.permitted[name]) if name in found.permitted else given
        elif at_head and _OF_THE_INTERVIEW.match(text):
            attempt.add(BESIDE, text)
        elif start is not None and _is_part(start.label, name):
            at_head = False
            found.lines.append(replace(line, text=line.text.replace(start.label, name, 1)))
        else:
            at_head &= not text
            found.lines.append(line)
    dropped.take(attempt)
    return found


def with_permitted_at_heads(reading: Reading, interviews: Interviews | None) -> Reading:
    """The reading of interviews with what each person permitted at the start of theirs."""
    if interviews is None or not interviews.permitted or reading.kind is not Kind.TRANSCRIPT:
        return reading
    return replace(reading, sources=tuple(_with(source, interviews.permitted) for source in reading.sources))


def _with(source: ReadSource, permitted: Mapping[str, Permission]) -> ReadSource:
    labels = {source.label_of(turn) for turn in source.turns if turn.role is not Role.FACILITATOR}
    own = {label: permitted[label] for label in labels if label in permitted}
    before = source.permissions
    return replace(
        source,
        permissions={**before, **{who: before[who].stricter(p) if who in before else p for who, p in own.items()}},
    )


def who_is_headed(line: Line) -> str:
    """Whom a heading names as interviewed; "" for any other line."""
    text = line.text.strip()
    numbered = _NUMBERED.match(text)
    assert numbered is not None
    if len(text.split()) > _HEAD or (line.heading is None and not line.bold and not numbered.group().strip()):
        return ""
    name = _NAME_ENDS.split(text[numbered.end() :], maxsplit=1)[0].strip(" .:–—-")
    return name if len(name.split()) > 1 and looks_like_name(name) else ""


def _answers(below: Sequence[Line], name: str) -> bool:
    """Whether whoever a heading names speaks below it, by a part of the name or the whole."""
    starts = [start for line in below if (start := find_start(line.text)) is not None]
    return any(start.label == name or _is_part(start.label, name) for start in starts)


def _is_part(label: str, name: str) -> bool:
    """Whether a label is the first name or the last of a name."""
    parts = name.split()
    return label in (parts[0], parts[-1]) and len(label) > 1


def _permission(text: str) -> Permission:
    """What the words at the head of an interview permit; what is not clear waits."""
    said = Heard()
    for sentence in _SENTENCE.split(text):
        bare = _SAID_FIRST.sub("", sentence)
        said.take(heard(bare) if topics(bare) else heard(sentence, QUOTE))
    quoted, named = said.answers.get(QUOTE), said.answers.get(NAME)
    sharing = {YES: "yes", NO: "no"}.get(said.answers.get(SHARE, ""), "unknown")
    if said.unclear or quoted == OPEN or quoted is None:
        return Permission(quotation="unknown", sharing=sharing, hold=(NOT_CLEAR.format(text[:_SHOWN]),))  # type: ignore[arg-type]
    level = "no" if quoted == NO else "named" if named == YES else "anonymous"
    return Permission(quotation=level, sharing=sharing)  # type: ignore[arg-type]
