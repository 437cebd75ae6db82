"""Heads of texts that a program put on one line with what stands before or below them."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.told_by_known.named_lines import SIGNATURE

_GLUED = re.compile(
    r"^(?P<before>.{10,}?[.!?]) (?P<head>(?:Story|Card|Letter|Interview|Page|Visit) \d{1,3}\b.{0,60})$", re.S
)
_BY = re.compile(r"^(?P<head>.{2,60}?,? (?:told |written )?by (?P<rest>\S.*))$", re.S)


def apart(line: Line, known: Known) -> list[Line]:
    """A line of a page, and the head that a program put behind or before it on one line.

    >>> known = Known([["Bryn Ellis"]])
    >>> [one.text for one in apart(Line("Typed as it was. Story 1. The handcart"), known)]
    ['Typed as it was.', 'Story 1. The handcart']
    >>> line = Line("One night, by Bryn Ellis (Skip) The flares rose and we all ran down.")
    >>> [one.text for one in apart(line, known)]
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
