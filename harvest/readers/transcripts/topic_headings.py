"""Headings between what people say under their names: what they speak about there, or an item of any meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.transcript_headers import TITLE
from harvest.readers.recognise.talk.turn_starts import Start

_NUMBER = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4})[.):]\s+", re.I)
_LEAST, _LONGEST = 2, 20


def topic_levels(lines: Sequence[Line], starts: Sequence[Start | None]) -> frozenset[int]:
    """The levels of headings of which several have somebody speaking below them: these are topics.

    A title above all is none, nor is one heading alone.
    """
    below: dict[int, int] = {}
    heading: Line | None = None
    for line, start in zip(lines, starts, strict=True):
        if line.heading is not None and line.text.strip():
            heading = line
        elif start is not None and heading is not None and heading.heading is not None:
            below[heading.heading] = below.get(heading.heading, 0) + 1
            heading = None
    return frozenset(level for level, n in below.items() if n >= _LEAST)


def topic(heading: str) -> str | None:
    """What a heading says that is spoken about below it, without its number; None for one as long as a paragraph.

    >>> topic("2. What has gone well")
    'What has gone well'
    """
    bare = _NUMBER.sub("", heading).strip(" :*_#")
    return bare if bare and len(bare.split()) <= _LONGEST else None


def names_somebody(heading: str) -> bool:
    """Whether a heading is a name with a word of respect before it, and so no topic.

    >>> names_somebody("Pan Zbyszek"), names_somebody("Mrs Obi"), names_somebody("Market Square")
    (True, True, False)
    """
    return TITLE.match(heading) is not None and looks_like_name(heading)
