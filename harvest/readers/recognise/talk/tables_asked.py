"""Notes in which each table of an event stands with what it was asked: a head over points and nobody's label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.event_structure import heading_place, named_table
from harvest.readers.recognise.talk.turn_starts import Start

_LEAST = 2


def is_table_asked(line: str, start: Start) -> bool:
    """Whether a line begins with a table as with a label, and goes on with a question alone.

    >>> from harvest.readers.recognise.talk.turn_starts import find_start
    >>> told = ["Table 1: What keeps you here?", "Table 1: The bus, we said.", "Ada: What keeps you?"]
    >>> [is_table_asked(line, find_start(line)) for line in told]
    [True, False, False]
    """
    label = start.label.strip()
    if not label or start.time or not asks(line[start.words_at :].strip()):
        return False
    place = heading_place(label, is_heading=True)
    return (place is not None and bool(place.table) and not place.question) or named_table(label) is not None


def asks_tables(cast: Mapping[str, int], starts: Sequence[Start | None], lines: Sequence[Line]) -> bool:
    """Whether all that would speak are tables, each time with a question, and points stand below them.

    >>> from harvest.readers.recognise.talk.turn_starts import find_start
    >>> page = ["Table 1: What helps?", "- a lamp", "- soup", "Table 1: What is lost?", "- the bank", "- the bus"]
    >>> asks_tables({"Table 1": 2}, [find_start(text) for text in page], [Line(text) for text in page])
    True
    """
    heads = [n for n, s in enumerate(starts) if s is not None and s.label in cast]
    below = sum(1 for line in lines if line.text.strip()) - sum(1 for n in heads if lines[n].text.strip())
    asked = all(is_table_asked(lines[n].text, start) for n in heads if (start := starts[n]) is not None)
    return bool(heads) and asked and below >= _LEAST * len(heads)
