"""The ways in which a document may be cut into several people's words, each with what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harvest.readers.leave.cut_feet import by_feet, by_lines_over
from harvest.readers.leave.cut_heads import by_heads, by_rules
from harvest.readers.leave.cut_lines import by_ends, by_leads, by_quotations
from harvest.readers.leave.pieces import Cut
from harvest.readers.leave.rows import Row

_LEAST, _MOST, _WORDS = 2, 80, 4
"""So many people at least and at most, and so many words at least of each."""


def cuts(rows: Sequence[Row]) -> Iterator[Cut]:
    """Every way to cut a document into two people's words at least; headings first, then what stands in the lines."""
    yield from filter(_holds, by_heads(rows))
    yield from filter(_holds, by_leads(rows))
    for way in (by_ends, by_feet, by_lines_over, by_rules, by_quotations):
        if (cut := way(rows)) is not None and _holds(cut):
            yield cut


def _holds(cut: Cut) -> bool:
    long = all(sum(len(text.split()) for text in voice.words) >= _WORDS for voice in cut.voices)
    return _LEAST <= len(cut.voices) <= _MOST and long
