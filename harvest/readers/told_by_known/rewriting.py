"""The lines of a text in which people who are known are named, put so that any reader sees who says what.

People are named in one of three ways: each line begins with whose words it holds, a name stands over each text, or a
name signs it below. The known show the way; by it, whoever is not known speaks for themselves as well, so that nobody's
words go to the one before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.documents.headings import ITEM_HEADING, RULE, level
from harvest.readers.documents.lines import Block, Line
from harvest.readers.lists_by_name.people import Known
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.told_by_known.named_lines import CLOSES, SIGNATURE, Naming, beginning, legend_in, naming, signature

_FEWEST, _MOST, _TOLD, _WORDS, _LETTER = 2, 0.5, 0.5, 6, 3
"""So many people at least show the way, and so large a part of those named by it; so large a part of all words is
told by it; so many words at least stand below a name; so many lines has a letter."""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody known begins to say by the lines as they were put, and the lines with the tables between them."""

    lines: Sequence[Block]
    begun: tuple[tuple[int, str], ...]
    """Whose words begin with these."""
    explained: tuple[str, ...] = ()
    """The lines that say who is who; their names stand before what each said."""
    around: tuple[str, ...] = ()
    """The lines that say who tells what stands over or below them."""
    writer: str = ""
    """Who signs the whole of it, where that is one letter."""


def told_by_known(blocks: Sequence[Block], known: Known) -> Told | None:
    """The lines put so that it is plain who says what; None where the people who are known show no way to tell.

    >>> known = Known([["Ada Obi"], ["Bo Ek"]])
    >>> page = ["Notes", "Ada - I came here with one case and a coat.", "Bo Ek - I keep bees on the roof of the mill."]
    >>> [line.text for line in told_by_known([Line(text) for text in page], known).lines][1:]
    ['Ada: I came here with one case and a coat.', 'Bo Ek: I keep bees on the roof of the mill.']
    >>> page = ["Ada Obi", "I came with one case and a coat.", "Bo Ek", "I keep bees on the roof of the mill."]
    >>> [line.begins for line in told_by_known([Line(text) for text in page], known).lines]
    [True, False, True, False]
    """
    lines = [block if isinstance(block, Line) else _Table("", cells=block) for block in blocks]
    lines = [one for line in lines for one in _apart(line, known)]
    known = known.in_full([line.text for line in lines])
    told = _begun(lines, known) or _named_around(lines, known) or _signed_once(lines, known)
    if told is None:
        return None
    return replace(told, lines=[line.cells if isinstance(line, _Table) else line for line in told.lines])


@dataclass(slots=True)
class _Table(Line):
    """A table where it stands between lines."""

    cells: list[list[str]] = field(default_factory=list)


_GLUED = re.compile(
    r"^(?P<before>.{10,}?[.!?]) (?P<head>(?:Story|Card|Letter|Interview|Page|Visit) \d{1,3}\b.{0,60})$", re.S
)
_BY = re.compile(r"^(?P<head>.{2,60}?,? (?:told |written )?by (?P<rest>\S.*))$", re.S)


def _apart(line: Line, known: Known) -> list[Line]:
    """A line of a page, and the head that a program put behind or before it on one line.

    >>> known = Known([["Bryn Ellis"]])
    >>> [one.text for one in _apart(Line("Typed as it was. Story 1. The handcart"), known)]
    ['Typed as it was.', 'Story 1. The handcart']
    >>> line = Line("One night, by Bryn Ellis (Skip) The flares rose and we all ran down.")
    >>> [one.text for one in _apart(line, known)]
    ['One night, by Bryn Ellis (Skip)', 'The flares rose and we all ran down.']
    """
    if (glued := _GLUED.match(line.text)) is not None:
        return [replace(line, text=glued["before"]), replace(line, text=glued["head"])]
    by = _BY.match(line.text)
    spans = known.spans(by["rest"][:80]) if by is not None and len(line.text.split()) > SIGNATURE else []
    if by is None or not spans or spans[0].start > 0:
        return [line]
    end = by.start("rest") + spans[0].end
    beside = re.match(r"\s?\([^()]{1,40}\)", line.text[end:])
    end += beside.end() if beside else 0
    below = line.text[end:].strip()
    return [replace(line, text=line.text[:end]), replace(line, text=below)] if below[:1].isupper() else [line]


def _begun(lines: Sequence[Line], known: Known) -> Told | None:
    """Each line begins with whose words it holds."""
    legend = legend_in([line.text.strip() for line in lines], known)
    starts = {n: found for n, line in enumerate(lines) if (found := beginning(line.text, known, legend)) is not None}
    explains = {n for n, line in enumerate(lines) if line.text.strip() in {one.line for one in legend.values()}}
    starts = {
        n: replace(one, who=told.who, label=told.name) if (told := legend.get(one.label)) is not None else one
        for n, one in starts.items()
        if n not in explains
    }
    for sign, _ in Counter(one.sign for one in starts.values() if one.who is not None).most_common():
        by_it = {n: one for n, one in starts.items() if one.sign == sign}
        sure = [one for one in by_it.values() if one.who is not None]
        words = _words_from(lines, [*by_it])
        if len({one.who for one in sure}) < _FEWEST or len(sure) < _MOST * len(by_it) or words < _TOLD:
            continue
        somebody = re.compile(rf"^\W{{0,3}}(?:[\w'’()&/]+ ){{0,4}}[\w'’()&/]+(?:{_WRITTEN[sign]})(?=\S)")
        put: list[Block] = []
        for n, line in enumerate(lines):
            if n in by_it:
                put.append(replace(line, text=f"{by_it[n].label}: {by_it[n].words}"))
            elif n in explains:
                continue
            elif n > min(by_it) and (other := somebody.match(line.text)):
                put.append(replace(line, text=f"{UNKNOWN}: {line.text[other.end() :]}"))
            else:
                put.append(line)
        begun = tuple((one.who, one.words) for one in sure if one.who is not None)
        return Told(put, begun, tuple(lines[n].text for n in explains))
    return None


_WRITTEN = {":": r"\s*[:：]\s+", "-": r"\s*[–—]\s*|\s+-+\s+", " ": r"\t+|\s{2,}", "|": r"\s*\|\s*", ">": r"\s?>{1,2}\s"}
"""By the sign that parts a name from what is said how it is written."""
UNKNOWN = "Unknown speaker"
"""Whoever begins a line as the known do and is called by nothing that reads as a name: *old man – …*."""


def _named_around(lines: Sequence[Line], known: Known) -> Told | None:
    """A name stands over each text, or below it."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    over = {n: found for n in filled if (found := naming(lines[n], known)) is not None}
    for style, _ in Counter(one.style for one in over.values() if one.who is not None).most_common():
        so_set = {n: one for n, one in over.items() if one.style == style}
        apart = all(_apart_from_above(lines, n) for n, one in so_set.items() if one.who is not None)
        heads = {
            n: one
            for n, one in so_set.items()
            if one.who is not None or (_over_words(lines, n) and (not apart or _apart_from_above(lines, n)))
        }
        heads = _without_title(heads)
        if _shows(heads) and filled[-1] not in heads:
            return _under_names(lines, heads, known)
    return _over_names(lines, known)


def _apart_from_above(lines: Sequence[Line], n: int) -> bool:
    return n == 0 or not lines[n - 1].text.strip() or lines[n].heading is not None or lines[n].bold


def _over_words(lines: Sequence[Line], n: int) -> bool:
    return len(next((line.text for line in lines[n + 1 :] if line.text.strip()), "").split()) >= _WORDS


def _without_title(heads: dict[int, Naming]) -> dict[int, Naming]:
    """What is named over texts, without a title above the first of them."""
    first = next(iter(heads), None)
    return {n: one for n, one in heads.items() if n != first or one.who is not None}


def _shows(heads: dict[int, Naming]) -> bool:
    sure = [one.who for one in heads.values() if one.who is not None]
    return len({*sure}) >= _FEWEST and len(sure) >= _MOST * len(heads)


def _under_names(lines: Sequence[Line], heads: dict[int, Naming], known: Known) -> Told | None:
    ends = [*[*heads][1:], len(lines)]
    parts = [[line for line in lines[n + 1 : end] if line.text.strip()] for n, end in zip(heads, ends, strict=True)]
    if not all(sum(len(line.text.split()) for line in part) >= _WORDS for part in parts):
        return None
    if _words_from(lines, [*heads]) < _TOLD or any(_may_be_head(part, known) for part in parts):
        return None
    said = [[line for line in part if not _ASKED.match(line.text)] for part in parts]
    asked = sum(map(len, parts)) > sum(map(len, said)) and all(said)
    put: Sequence[Block] = (
        _with_answers(lines, heads)
        if asked
        else [_head(heads[n]) if n in heads else line for n, line in enumerate(lines)]
    )
    begun = [
        (one.who, _ANSWERED.sub("", part[0].text).strip())
        for one, part in zip(heads.values(), said, strict=True)
        if one.who is not None and part
    ]
    return Told(put, tuple(begun), around=tuple(lines[n].text for n in heads))


def _may_be_head(part: Sequence[Line], known: Known) -> bool:
    """Whether a line within what was taken for one person's words may name somebody else or begin another text."""
    if any(begun.who is not None for line in part if (begun := beginning(line.text, known, ())) is not None):
        return True
    return any(
        _LED_BY.match(line.text) or (len(line.text.split()) <= _TITLE and _UNENDED.fullmatch(line.text.strip()))
        for line in part[:-1]
        if not line.item and not _ASKED.match(line.text) and not _ANSWERED.match(line.text)
    )


_TITLE = 8
_UNENDED = re.compile(r"[^\W\d_a-z].*[^\W_](?<![.!?…,;:])", re.S)
_LED_BY = re.compile(r"^\W{0,3}(?:signed|by|told by|written by|from|gan)\b(?:\W+\w+){1,8}\W*$", re.I)
"""A line that names somebody else within what was taken for one person's words."""
_ASKED = re.compile(r"^\W{0,3}(?:q|question|int|interviewer)\.?\s?\d{0,2}\s*[.:)–—-]\s*", re.I)
_ANSWERED = re.compile(r"^\W{0,3}(?:a|answer|r|respondent)\.?\s?\d{0,2}\s*[.:)–—-]\s+", re.I)


def _with_answers(lines: Sequence[Line], heads: dict[int, Naming]) -> list[Block]:
    """Questions and answers under names as turns of whoever asked and of whoever is named above."""
    put: list[Block] = []
    who = ""
    for n, line in enumerate(lines):
        if n in heads:
            who = heads[n].label
        elif asked := _ASKED.match(line.text):
            put.append(replace(line, text=f"Interviewer: {line.text[asked.end() :]}"))
        elif who and line.text.strip():
            put.append(replace(line, text=f"{who}: {_ANSWERED.sub('', line.text).strip()}"))
        else:
            put.append(line)
    return put


def _over_names(lines: Sequence[Line], known: Known) -> Told | None:
    """The texts, each with the name that signs it put over it; where something parts them."""
    parts: list[list[Line]] = [[]]
    for line in lines:
        text = line.text.strip()
        if RULE.match(text) or (_parts(line) and signature(line, known) is None):
            parts.append([] if RULE.match(text) else [line])
        elif text:
            parts[-1].append(line)
    signed = [(part, signature(part[-1], known) if len(part) > 1 else None) for part in parts if part]
    sure = [who for _, who in signed if who is not None and who.who is not None]
    told = sum(len(line.text.split()) for part, who in signed if who is not None for line in part)
    every = sum(len(line.text.split()) for part in parts for line in part)
    if len({who.who for who in sure}) < _FEWEST or told < _TOLD * every:
        return None
    if any(isinstance(line, _Table) for line in lines):
        return None
    put: list[Block] = []
    begun: list[tuple[int, str]] = []
    around: list[str] = []
    for part, who in signed:
        head = part[0] if _parts(part[0]) and len(part) > 1 else None
        words = part[1 if head is not None else 0 : -1 if who is not None else len(part)]
        if any(signature(line, known) for line in words):
            return None  # two who sign one text: nothing parts theirs
        if who is not None and words:
            put += [_head(who), *words]
            around.append(part[-1].text)
            begun += [(who.who, words[0].text.strip())] if who.who is not None else []
        elif head is not None or put:
            put += [Line(head.text if head is not None else f"Text {len(put)}", 2, begins=True), *words]
        else:
            put += words  # of whoever put the texts together
    return Told(put, tuple(begun), around=tuple(around))


_GREETS = re.compile(
    r"^\W{0,3}(?:dear|hello|hi|annwyl|querid|cher|liebe|respected|to (?:the|whom|all|everyone)|szanown|drog)\b", re.I
)


def _signed_once(lines: Sequence[Line], known: Known) -> Told | None:
    """A letter, which one person signs at its end: somebody who is known, or whose whole name stands below its close.

    >>> page = ["Dear all,", "I turned the pages and nothing else, all evening.", "Yours,", "Cy Vaughan"]
    >>> told_by_known([Line(text) for text in page], Known([["Ada Obi"]])).writer
    'Cy Vaughan'
    """
    filled = [line for line in lines if line.text.strip()]
    if len(filled) < _LETTER or any(isinstance(line, _Table) for line in lines):
        return None
    *words, last = filled
    closes = CLOSES.match(last.text) is not None or CLOSES.match(words[-1].text) is not None
    who = signature(last, known) or (naming(last, known) if closes else None)
    if who is None or not (closes or any(_GREETS.match(line.text) for line in words[:3])):
        return None
    if who.who is None and not (closes and len(who.label.split()) > 1 and looks_like_name(who.label)):
        return None
    if any(signature(line, known) or beginning(line.text, known, ()) for line in words if not CLOSES.match(line.text)):
        return None
    return Told(words, (), around=(last.text,), writer=who.label)


def _parts(line: Line) -> bool:
    """Whether a line is the title of one of several texts."""
    text = line.text.strip()
    return bool(text) and (
        level(line) is not None or (len(text.split()) <= SIGNATURE and ITEM_HEADING.match(text) is not None)
    )


def _head(who: Naming) -> Line:
    return Line(who.label, 2, begins=True)


def _words_from(lines: Sequence[Line], starts: Sequence[int]) -> float:
    """How large a part of all words stands from the first of these lines on."""
    every = sum(len(line.text.split()) for line in lines)
    return sum(len(line.text.split()) for line in lines[min(starts, default=len(lines)) :]) / max(1, every)
