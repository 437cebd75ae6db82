"""Pages of a PDF → paragraphs: lines that the margin broke are joined, columns become tabs, pages about rights go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.wrapping import STARTS_ITEM
from harvest.readers.documents.photos.photo_labels import are_labelled
from harvest.readers.documents.stories.bylines import byline
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start, find_time

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_CLOCK_THEN_WORDS = re.compile(r"^\s*[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?\s+[^\W\d]")
_OF_THE_DAY = re.compile(r"^\s*(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s*(?:[ap]m|[–-]\s*\d))?\s+[^\W\d]", re.I)
_COUNT = re.compile(r"\d{1,3}")
"""A number on a line of its own counts what stands below it."""
_PICTURE = re.compile(rf"\S{{1,60}}\.{SUFFIXES}(?!\w)", re.I)
"""The name of a picture's file begins what is told of it."""
_PROSE = 60
"""Pages without longer lines hold lists or forms, in which each line stands for itself."""
_OF_THE_HEAD = 3
"""Among so many lines at the top whoever tells something is named, on a line of their own."""
_NARROW = 0.45
"""A line that takes up less of the page was ended by whoever wrote it, unless a sentence goes on in small letters."""


def has_columns(pages: Sequence[Sequence[str]]) -> bool:
    """Whether lines begin with a time and words behind it, as where a column of times stands beside the talk."""
    return sum(1 for page in pages[:5] for line in page if _CLOCK_THEN_WORDS.match(line)) >= 3


def with_tabs(line: str) -> str:
    """A line of a page whose columns are parted by wide gaps, with tabs between them.

    >>> with_tabs("00:04     Peg      Washing from end to end.")
    '00:04\\tPeg\\tWashing from end to end.'
    """
    return _GAP.sub("\t", line.strip())


def joined(lines: Sequence[Line]) -> list[Line]:
    """The lines of pages as paragraphs; a line that begins a turn, an item or a heading begins one."""
    if any(line.page for line in lines):
        return _joined_cards(lines)
    lengths = sorted(len(line.text) for line in lines if line.text.strip())
    if len(lengths) < 3:
        return list(lines)
    width = lengths[round(0.95 * (len(lengths) - 1))]
    cast = _cast(lines)
    narrow = width < _PROSE and _is_narrow_prose(lines)
    labels = are_labelled([line.text for line in lines])
    made: list[Line] = []
    last_length = 0
    for line, *labelled in zip(lines, labels, [False, *labels], strict=False):
        text = line.text.strip()
        last = made[-1] if made else None
        if (
            last is not None
            and not line.page
            and not any(labelled)
            and not (len(made) <= _OF_THE_HEAD and byline(last.text))
            and text
            and last.text.strip()
            and not _begins(text, cast)
            and (_goes_on(last.text, text, last_length, width) or (narrow and _is_full(last.text, last_length, width)))
        ):
            hyphen = re.search(r"[a-zà-ÿ]-$", last.text) and text[:1].islower()
            last.text = last.text[:-1] + text if hyphen else f"{last.text.rstrip()} {text}"
        else:
            made.append(replace(line))
        last_length = len(line.text.rstrip())
    return made


def _is_narrow_prose(lines: Sequence[Line]) -> bool:
    """Whether narrow lines are columns of prose and no list: many go on in small letters."""
    filled = [line.text.strip() for line in lines if line.text.strip()]
    pairs = list(zip(filled, filled[1:], strict=False))
    return sum(1 for a, b in pairs if not ends_sentence(a) and b[:1].islower()) >= _GOING_ON * len(pairs)


def _is_full(before: str, length: int, width: int) -> bool:
    """Whether a line of a narrow column ends where the column does, in the middle of a sentence."""
    return not (ends_sentence(before) or before.rstrip().endswith(":")) and length >= _FULL * width


_GOING_ON, _FULL = 0.4, 0.75


def _joined_cards(lines: Sequence[Line]) -> list[Line]:
    """The lines of cards, one a page: a sentence goes on until it ends or a name stands below it."""
    made: list[Line] = []
    for line in lines:
        text = line.text.strip()
        last = made[-1] if made else None
        before = last.text.strip() if last is not None else ""
        named = looks_like_name(text.split(",")[0]) and len(text.split()) <= 4
        goes_on = text[:1].islower() or not (ends_sentence(before) or named)
        if last is not None and text and before and not line.page and not STARTS_ITEM.match(text) and goes_on:
            last.text = f"{last.text.rstrip()} {text}"
        else:
            made.append(replace(line))
    return made


def _cast(lines: Sequence[Line]) -> set[str]:
    """Labels that begin lines more than once, or that read as names."""
    starts = [find_start(line.text) for line in lines if line.text.strip()]
    labels = [start.label for start in starts if start is not None]
    return {label for label in labels if looks_like_name(label) or labels.count(label) > 1}


def _begins(text: str, cast: set[str]) -> bool:
    marks = (_PICTURE, STARTS_ITEM, _OF_THE_DAY)
    if _COUNT.fullmatch(text) or any(mark.match(text) for mark in marks) or find_time(text) is not None:
        return True
    start = find_start(text)
    return start is not None and (start.label in cast or start.time is not None)


def _goes_on(before: str, text: str, length: int, width: int) -> bool:
    start = find_start(before)
    if _COUNT.fullmatch(before.strip()) or (start is not None and start.style.startswith("header")):
        return False
    if ends_sentence(before) or before.rstrip().endswith(":"):
        # A full line may end a sentence by chance; the next word would not have found room on it.
        if len(text) < _NARROW * width and not ends_sentence(text) and looks_like_name(text.split(",")[0]):
            return False
        return length > 0.85 * width and length + 1 + len(text.split()[0]) > width
    if text[:1].islower():
        return length > 0.3 * width
    if width < _PROSE:
        return False
    return length > _NARROW * width
