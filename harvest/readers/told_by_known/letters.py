"""Letters that one person signs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.told_by_known.named_lines import CLOSES, beginning, naming, signature
from harvest.readers.told_by_known.told import Table, Told

_LETTER = 3
"""So many lines has a letter."""
_GREETS = re.compile(
    r"^\W{0,3}(?:dear|hello|hi|annwyl|querid|cher|liebe|respected|to (?:the|whom|all|everyone)|szanown|drog)\b", re.I
)


def signed_once(lines: Sequence[Line], known: Known) -> Told | None:
    """A letter, which one person signs at its end: somebody who is known, or whose whole name stands below its close.

    >>> page = ["Dear all,", "I turned the pages and nothing else, all evening.", "Yours,", "Cy Vaughan"]
    >>> signed_once([Line(text) for text in page], Known([["Ada Obi"]])).writer
    'Cy Vaughan'
    """
    filled = [line for line in lines if line.text.strip()]
    if len(filled) < _LETTER or any(isinstance(line, Table) for line in lines):
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
