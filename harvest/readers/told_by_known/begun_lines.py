"""Documents in which each line begins with whose words it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.told_by_known.named_lines import Beginning, beginning, legend_in, naming
from harvest.readers.told_by_known.told import FEWEST, MOST, TOLD, Told, part_of_words


def begun_by_known(lines: Sequence[Line], known: Known) -> Told | None:
    """Each line begins with whose words it holds."""
    legend = legend_in([line.text.strip() for line in lines], known)
    starts = {n: found for n, line in enumerate(lines) if (found := beginning(line.text, known, legend)) is not None}
    told_so = {one.line for one in legend.values()}
    explains = {n for n, line in enumerate(lines) if line.text.strip() in told_so}
    starts = {
        n: replace(one, who=told.who, label=told.name) if (told := legend.get(one.label)) is not None else one
        for n, one in starts.items()
        if n not in explains
    }
    for sign, _ in Counter(one.sign for one in starts.values() if one.who is not None).most_common():
        by_it = {n: one for n, one in starts.items() if one.sign == sign}
        sure = [one for one in by_it.values() if one.who is not None]
        asking = sum(one.who is None and _ASKER.fullmatch(one.label) is not None for one in by_it.values())
        words = part_of_words(lines, [*by_it])
        if len({one.who for one in sure}) < FEWEST or len(sure) < MOST * (len(by_it) - asking) or words < TOLD:
            continue
        somebody = re.compile(rf"^\W{{0,3}}(?:[\w'’()&/]+ ){{0,4}}[\w'’()&/]+(?:{_WRITTEN[sign]})(?=\S)")
        if _goes_on(lines, by_it, known):
            continue
        heads = [
            n
            for n, line in enumerate(lines)
            if line.heading is not None and (over := naming(line, known)) is not None and over.who is not None
        ]
        put: list[Block] = []
        for n, line in enumerate(lines):
            if n in by_it:
                put.append(replace(line, text=f"{by_it[n].label}: {by_it[n].words}"))
            elif n in explains or n in heads:
                continue
            elif _ASKS.match(line.text):
                put.append(replace(line, heading=3))
            elif n > min(by_it) and (other := somebody.match(line.text)):
                put.append(replace(line, text=f"{_called(line.text[: other.end()])}: {line.text[other.end() :]}"))
            else:
                put.append(line)
        begun = tuple((one.who, one.words) for one in sure if one.who is not None)
        around = tuple(lines[n].text for n in heads)
        return Told(put, begun, tuple(lines[n].text for n in explains), around)
    return None


def _goes_on(lines: Sequence[Line], by_it: Mapping[int, Beginning], known: Known) -> bool:
    """Whether many lines begin with nobody, or one is signed by somebody: such lines tell nobody's words apart."""
    told = [n for n in range(min(by_it), len(lines)) if len(lines[n].text.split()) >= _SPOKEN and not lines[n].heading]
    others = [lines[n].text for n in told if n not in by_it and not _ASKS.match(lines[n].text)]
    signed = any(known.spans(found[1]) for text in others if (found := _SIGNED.search(text)) is not None)
    return signed or len(others) > _OTHERS * len(told)


_SPOKEN, _OTHERS = 6, 0.4
"""So many words has a line that may hold somebody's words; so large a part of these at most begins with nobody."""
_SIGNED = re.compile(r"[.!?][”\"»“’']\s*[–—-]+\s*([^.!?]{2,40})")


def _called(start: str) -> str:
    """Whom the beginning of a line names: a word or two, also in small letters; anything longer is nobody's name."""
    words = re.findall(r"[^\W\d_][\w'’.]*", start)
    name = " ".join(word[:1].upper() + word[1:] for word in words)
    return (
        name if 0 < len(words) <= _NAME and looks_like_name(name) and words[0].casefold() not in NOT_NAMES else UNKNOWN
    )


_ASKER = re.compile(r"(?:q|question|int|interviewer|host|facilitator|asked|me)\.? ?\d{0,2}", re.I)
_ASKS = re.compile(r"\W{0,3}q(?:uestion)?\.? ?\d{1,2}\b", re.I)
_NAME = 2
_WRITTEN = {":": r"\s*[:：]\s+", "-": r"\s*[–—]\s*|\s+-+\s+", " ": r"\t+|\s{2,}", "|": r"\s*\|\s*", ">": r"\s?>{1,2}\s"}
"""By the sign that parts a name from what is said how it is written."""
UNKNOWN = "Unknown speaker"
"""Whoever begins a line as the known do and is called by nothing that reads as a name: *old man – …*."""
