"""A time on a line of its own above a name on one of its own, as where a talk was typed in three narrow columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_time

_LEAST, _SHARE, _AGAIN, _LETTERS, _WORDS = 4, 0.8, 0.5, 40, 5
"""So many times at least have a name below, and such a share of them; such a share of the names come again."""


def with_times_beside_names(lines: Sequence[Line]) -> list[Line]:
    """The lines, each time joined with the name below it, where most times stand above one and words stand below both.

    >>> said = "0:08|Host|Who is here?|0:15|Ada Hill|I am.|0:19|Host|Who else?|0:25|Ada Hill|Bo.|0:30|Bo|Only me."
    >>> [line.text for line in with_times_beside_names([Line(text) for text in said.split("|")]) if line.text][-2:]
    ['0:30  Bo', 'Only me.']
    >>> plain = "0:08|I was born here.|0:15|We left.|0:19|We came back.|0:25|It rained."
    >>> [line.text for line in with_times_beside_names([Line(text) for text in plain.split("|")])][:2]
    ['0:08', 'I was born here.']
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    times = [at for at, n in enumerate(filled) if _is_time(lines[n].text)]
    found: dict[int, int] = {}
    for at in times:
        if at + 2 < len(filled) and at + 1 not in times and at + 2 not in times and _may_name(lines[filled[at + 1]]):
            found[filled[at]] = filled[at + 1]
    often = Counter(lines[n].text.strip(" :*_") for n in found.values())
    again = sum(times for times in often.values() if times >= 2)
    if len(found) < max(_LEAST, _SHARE * len(times)) or len(often) < 2 or again < _AGAIN * len(found):
        return list(lines)
    joined = list(lines)
    for time, name in found.items():
        label = lines[name].text.strip(" :*_")
        if often[label] >= 2 or looks_like_name(label):
            joined[time] = Line(f"{lines[time].text.strip()}  {label}")
            joined[name] = Line("")
    return joined


def _is_time(text: str) -> bool:
    found = find_time(text.strip()) if len(text) < 40 else None
    return found is not None and not text.strip()[found[1] :].strip()


def _may_name(line: Line) -> bool:
    label = line.text.strip(" :*_")
    return (
        2 <= len(label) <= _LETTERS
        and len(label.split()) <= _WORDS
        and label[0].isalpha()
        and ":" not in label
        and label.split()[0].lower() not in NOT_NAMES
        and not (ends_sentence(label) or asks(label))
    )
