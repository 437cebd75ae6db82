"""Answers that several people gave together, in one row or on one slip: what of them is each one's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.lists_by_name.heard.said import OPEN
from harvest.readers.lists_by_name.who.named_together import groups_of, without
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.answered.boxed import EMPTY, RING, RINGED, TICKED

_BRACKETS = re.compile(r"\(([^()]*)\)")
_SENTENCE = re.compile(r"(?<=[.!;])\s+|\s*;\s*")
_HOLDS = re.compile(r"\W*(?:(?:for|only|just|yes|ok|okay|and|both|that is|i\.e\.)\b\W*)*", re.I)
"""What brackets say of somebody for whom the answer before them holds, beside the name: ``(for Ada only)``."""
_BOX = re.compile(rf"{TICKED}|{EMPTY}|[{RING}{RINGED}]")


def of_each(
    cells: Sequence[str], people: Sequence[int], names: Collection[int], known: Known
) -> list[tuple[list[int], list[str]]]:
    """Whom a row is about, and the row; one for each where cells beside the ``names`` say what is whose.

    >>> known = Known([["Ada Obi"], ["Bo Obi"]])
    >>> of_each(["Ada and Bo Obi", "Ada: yes, with name. Bo: no", "yes"], [0, 1], {0}, known)
    [([0], ['Ada and Bo Obi', 'yes, with name', 'yes']), ([1], ['Ada and Bo Obi', 'no', 'yes'])]
    """
    apart = len(people) > 1 and any(
        span.who in people for n, cell in enumerate(cells) if n not in names for span in known.spans(cell)
    )
    if not apart:
        return [(list(people), list(cells))]
    return [
        ([who], [cell if n in names else own_of(cell, who, people, known) for n, cell in enumerate(cells)])
        for who in people
    ]


def line_of(line: str, who: int, people: Sequence[int], known: Known) -> str:
    """A line of a slip that several filled in, as it is for one of them.

    >>> known = Known([["Ada Obi"], ["Bo Obi"]])
    >>> [line_of("Quote us: ☒ yes ☐ no (Ada only. Bo is not to be quoted)", who, [0, 1], known) for who in (0, 1)]
    ['Quote us: ☒ yes ☐ no', 'Quote us: is not to be quoted']
    """
    box = _BOX.search(line)
    label = line[: box.start()] if box else line[: line.find(":") + 1]
    return f"{label.rstrip()} {own_of(line[len(label) :].strip(), who, people, known)}".strip()


def own_of(text: str, who: int, people: Sequence[int], known: Known) -> str:
    """What of an answer that names some of those who gave it together is somebody's; open where it leaves them out.

    >>> known = Known([["Ada Obi"], ["Bo Obi"]])
    >>> [own_of("yes (Ada)", who, [0, 1], known) for who in (0, 1)], own_of("yes, both", 1, [0, 1], known)
    (['yes', '?'], 'yes, both')
    """
    told = next((m for m in _BRACKETS.finditer(text) if any(s.who in people for s in known.spans(m[1]))), None)
    if told is None:
        spans = [span for span in known.spans(text) if span.who in people]
        if not spans:
            return text
        own = [words.strip(" :–-") for group, words in groups_of(text, spans) if who in group]
        return "; ".join([*filter(None, [text[: spans[0].start].strip(" ,;:")]), *own]) if own else OPEN
    words, holds = [], False
    for sentence in _SENTENCE.split(told[1]):
        spans = [span for span in known.spans(sentence) if span.who in people]
        if any(span.who == who for span in spans):
            rest = re.sub(r"(?<!\w)['’]s\b", "", without(sentence, spans)).strip(" ,.;:")
            holds |= _HOLDS.fullmatch(rest) is not None
            words += [] if _HOLDS.fullmatch(rest) else [" ".join(rest.split())]
    if words:
        return "; ".join(words)
    return " ".join(f"{text[: told.start()]} {text[told.end() :]}".split()) if holds else OPEN
