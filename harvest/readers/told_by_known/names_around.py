"""Documents in which a name stands over each text, or signs it below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.headings import ITEM_HEADING, RULE, level
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.told_by_known.named_lines import SIGNATURE, Naming, beginning, naming, signature
from harvest.readers.told_by_known.told import FEWEST, MOST, TOLD, Table, Told, part_of_words

_WORDS = 6
"""So many words at least stand below a name."""


def named_around(lines: Sequence[Line], known: Known) -> Told | None:
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
    return len({*sure}) >= FEWEST and len(sure) >= MOST * len(heads)


def _under_names(lines: Sequence[Line], heads: dict[int, Naming], known: Known) -> Told | None:
    ends = [*[*heads][1:], len(lines)]
    parts = [[line for line in lines[n + 1 : end] if line.text.strip()] for n, end in zip(heads, ends, strict=True)]
    if not all(sum(len(line.text.split()) for line in part) >= _WORDS for part in parts):
        return None
    if part_of_words(lines, [*heads]) < TOLD or any(
        _may_be_head(part, known, one.who) for part, one in zip(parts, heads.values(), strict=True)
    ):
        return None
    said = [[line for line in part if not _ASKED.match(line.text)] for part in parts]
    asked = sum(map(len, parts)) > sum(map(len, said)) and all(said)
    put: Sequence[Block] = (
        _with_answers(lines, heads, known)
        if asked
        else [_head(heads[n]) if n in heads else line for n, line in enumerate(lines)]
    )
    begun = [
        (one.who, _ANSWERED.sub("", part[0].text).strip())
        for one, part in zip(heads.values(), said, strict=True)
        if one.who is not None and part
    ]
    return Told(put, tuple(begun), around=tuple(lines[n].text for n in heads))


def _may_be_head(part: Sequence[Line], known: Known, who: int | None) -> bool:
    """Whether a line within what was taken for one person's words may name somebody else or begin another text."""
    starts = [begun.who for line in part if (begun := beginning(line.text, known, ())) is not None]
    if any(begun not in (None, who) for begun in starts):
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


def _with_answers(lines: Sequence[Line], heads: dict[int, Naming], known: Known) -> list[Block]:
    """Questions and answers under names as turns of whoever asked and of whoever is named above."""
    put: list[Block] = []
    who, heads_who = "", None
    for n, line in enumerate(lines):
        if n in heads:
            who, heads_who = heads[n].label, heads[n].who
        elif asked := _ASKED.match(line.text):
            put.append(replace(line, text=f"Interviewer: {line.text[asked.end() :]}"))
        elif who and line.text.strip():
            begun = beginning(line.text, known, ())
            own = begun is not None and begun.who is not None and begun.who == heads_who
            said = begun.words if own and begun is not None else _ANSWERED.sub("", line.text).strip()
            put.append(replace(line, text=f"{who}: {said}"))
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
    if len({who.who for who in sure}) < FEWEST or told < TOLD * every:
        return None
    if any(isinstance(line, Table) for line in lines):
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


def _parts(line: Line) -> bool:
    """Whether a line is the title of one of several texts."""
    text = line.text.strip()
    return bool(text) and (
        level(line) is not None or (len(text.split()) <= SIGNATURE and ITEM_HEADING.match(text) is not None)
    )


def _head(who: Naming) -> Line:
    return Line(who.label, 2, begins=True)
