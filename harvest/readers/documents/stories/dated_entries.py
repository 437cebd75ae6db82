"""A visitors' book that somebody typed up: entries that each begin with a day, by different people who sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind
from harvest.readers.documents.cards.statements import Prose, listed_statements
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.typists_remarks import UNREAD
from harvest.readers.documents.stories.signed_first import FIRST, signed_first
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import MONTH, WEEKDAY, is_date
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.recurring import behind
from harvest.readers.transcripts.utterances import SourceFields, Utterance

DAYS = "days before entries"
_DAY = re.compile(
    rf"^\W{{0,2}}((?:{WEEKDAY},?\s+)?(?:\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{MONTH}"
    rf"(?:\s+\d{{4}})?|{MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?))(?:\s*[:;–—|-]\s*|\s+|\s*$)",
    re.I,
)
_LEAST, _ABOVE, _SIGNED = 3, 2, 0.4


def dated_entries(name: str, lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> Prose | None:
    """The entries of such a book as statements of different people; None for any other text."""
    entries = without_days(lines, dropped)
    if entries is None:
        return None
    said = [Utterance(entry.text, paragraph=True) for entry in entries]
    fields = replace(fields, kind=kind_in_words(name) or Kind.STORY)
    led = signed_first([entry.text for entry in entries])
    told = [FIRST.format(next(one.who.name for one in led if one and one.who.name))] if led else []
    return listed_statements(said, fields, dropped, warnings=told, first=signed_first)


def without_days(lines: Sequence[Line], dropped: LeftOut) -> list[Line] | None:
    """The entries, each one line without its day; None for any other text, such as one person's diary.

    >>> book = ["12/5 The oven! – Jo Marsh", "12/5 More chairs", "13/5 I cried. – Ahmed"]
    >>> [line.text for line in without_days([Line(text) for text in book], LeftOut())]
    ['The oven! – Jo Marsh', 'More chairs', 'I cried. – Ahmed']
    >>> book = ["12/5 Jo Orr, Hull. Oh!", "12/5 anon  More chairs I say", "13/5 Al, 9. I cried.", "14/5 Bo Li: So"]
    >>> [line.text for line in without_days([Line(text) for text in book], LeftOut())][1:3]
    ['anon  More chairs I say', 'Al, 9. I cried.']
    """
    filled = [line for line in lines if line.text.strip()]
    begins = [_DAY.match(line.text) for line in filled]
    first = next((n for n, day in enumerate(begins) if day), len(filled))
    entries: list[tuple[str, list[str]]] = []
    for line, day in zip(filled[first:], begins[first:], strict=True):
        if day is not None:
            entries.append((line.text[: day.end()], [line.text[day.end() :].strip()]))
        else:
            entries[-1][1].append(line.text.strip())
    texts = [" ".join(part for part in parts if part) for _, parts in entries]
    signed = {one.parts for text in texts if (one := behind(text)) is not None and one.parts}
    if len(entries) < _LEAST or first > _ABOVE or not all(texts):
        return None
    if len(signed) < max(2, _SIGNED * len(texts)) and signed_first(texts) is None:
        return None
    if any(is_date(text) for text in texts):
        return None
    for line in filled[:first]:
        dropped.add(UNREAD if line.text[:1] in "([" else "title", line.text)
    for day_said, _ in entries:
        dropped.add(DAYS, day_said)
    return [Line(text) for text in texts]
