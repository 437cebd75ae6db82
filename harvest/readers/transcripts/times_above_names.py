"""A time on a line of its own above a name on one of its own, as where a talk was typed in three narrow columns."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_time
from harvest.readers.transcripts.letters_alone import with_letters_alone

_LEAST, _SHARE, _AGAIN, _LETTERS, _WORDS = 4, 0.8, 0.5, 40, 5
"""So many times at least have a name below, and such a share of them; such a share of the names come again."""


def with_times_beside_names(lines: Sequence[Line]) -> list[Line]:
    """The lines, each time joined with the name below it, where most times stand above one and words stand below both;
    letters alone on a line are joined with what they say first.

    >>> said = "0:08|Host|Who is here?|0:15|Ada Hill|I am.|0:19|Host|Who else?|0:25|Ada Hill|Bo.|0:30|Bo|Only me."
    >>> [line.text for line in with_times_beside_names([Line(text) for text in said.split("|")]) if line.text][-2:]
    ['0:30  Bo', 'Only me.']
    >>> plain = "0:08|I was born here.|0:15|We left.|0:19|We came back.|0:25|It rained."
    >>> [line.text for line in with_times_beside_names([Line(text) for text in plain.split("|")])][:2]
    ['0:08', 'I was born here.']
    """
    lines = with_letters_alone(lines)
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
    at_of = {n: at for at, n in enumerate(filled)}
    rests = _rests([lines[n].text.strip(" :*_") for n in filled], {at_of[n] for n in found.values()}, times)
    for time, name in found.items():
        label = lines[name].text.strip(" :*_")
        if often[label] >= 2 or looks_like_name(label):
            below = filled[at_of[name] + 1 : at_of[name] + 1 + rests.get(at_of[name], 0)]
            whole = " ".join([label, *(lines[n].text.strip(" :*_") for n in below)])
            joined[time] = Line(f"{lines[time].text.strip()}  {whole}")
            for n in (name, *below):
                joined[n] = Line("")
    return joined


def _rests(texts: Sequence[str], names: set[int], times: Sequence[int]) -> dict[int, int]:
    """Below which names so many lines go on with them, as a narrow column broke them: the same below every such name.

    >>> said = "0:08|Ada|Hill|I am.|0:15|Bo|Only me.|0:19|Ada|Hill|Who else?|0:25|Cy|Hill|And I."
    >>> _rests(said.split("|"), {1, 5, 8, 12}, [0, 4, 7, 11])
    {1: 1, 8: 1, 12: 1}
    """
    bounds = [*times, len(texts)]
    ends = {at: bounds[bisect_right(bounds, at)] for at in names}
    found: dict[int, int] = {}
    for depth in range(_PARTS):
        going = {at for at in names if found.get(at, 0) == depth and ends[at] - at > depth + 2}
        below: dict[str, list[str]] = {}
        for at in names:
            if found.get(at, 0) == depth:
                below.setdefault(texts[at], []).append(texts[at + depth + 1] if at in going else "")
        sure = {more[0] for more in below.values() if len(more) >= 2 and len({*more}) == 1 and _goes_on(more[0])}
        for at in going:
            if (more := texts[at + depth + 1]) in sure and {*below[texts[at]]} == {more}:
                found[at] = depth + 1
    return dict(sorted(found.items()))


def _goes_on(more: str) -> bool:
    return len(more.split()) <= 2 and more[:1].isupper() and looks_like_name(more) and not ends_sentence(more)


_PARTS = 2
"""So many lines at most go on with a name."""


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
