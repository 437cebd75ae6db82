"""A round in which everybody speaks once: names that begin lines, behind most of which somebody says “I”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.cast import without_aside
from harvest.readers.recognise.talk.turn_starts import Start

_LEAST, _MOST_LINES, _OF_SELF = 5, 0.65, 0.5
"""So many people at least; so many of the lines begin with one, and so many of these say what *I* did."""
_I = re.compile(r"(?<![\w'’])(?:I(?:['’](?:m|ve|d|ll))?|[Mm](?:y|e|ine))(?![\w'’])")


def spoken_once_each(starts: Sequence[Start | None], lines: Sequence[Line]) -> dict[str, int]:
    """Who speaks in a round, with how often; empty where the labels may be anything else: headings, values, fields.

    >>> from harvest.readers.recognise.talk.turn_starts import find_start
    >>> said = ["Ada: I came by tram.", "Bo: My nan did.", "Cy: I bake.", "Dot: We sang, and I danced.", "Ed: Aye."]
    >>> spoken_once_each([find_start(text) for text in said], [Line(text) for text in said])
    {'Ada': 1, 'Bo': 1, 'Cy': 1, 'Dot': 1, 'Ed': 1}
    >>> told = ["Care: We listen.", "Trust: We do it.", "Joy: We sing.", "Hope: We stay.", "Work: We bake."]
    >>> spoken_once_each([find_start(text) for text in told], [Line(text) for text in told])
    {}
    """
    filled = sum(1 for line in lines if line.text.strip())
    said = [
        (start.label, line.text[start.words_at :])
        for start, line in zip(starts, lines, strict=True)
        if start is not None and start.style == "label" and speakers.looks_like_name(without_aside(start.label))
    ]
    cast = Counter(label for label, _ in said)
    if len(cast) < _LEAST or len(said) < _MOST_LINES * filled:
        return {}
    if any(speakers.label_role(label, tuple(cast))[1] is not Role.UNKNOWN for label in cast):
        return {}  # a role is no name, and is looked at elsewhere
    of_self = sum(1 for _, words in said if _I.search(words))
    return dict(cast) if of_self >= max(_LEAST - 1, _OF_SELF * len(said)) else {}
