"""Lines between turns on which whoever typed says in words how far the tape is are nobody's words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.cast import is_speech
from harvest.readers.recognise.talk.times_in_words import says_when_in_words
from harvest.readers.transcripts.line_shapes import BESIDE

_LEAST = 2
"""So many such lines show that somebody notes the time so; one alone may be said."""


def without_worded_times(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines, those that only say how far the tape is left empty.

    >>> talk = ["At the start", "Ada – Who came?", "About two minutes in", "Bo – All of us."]
    >>> [line.text for line in without_worded_times([Line(text) for text in talk], LeftOut())]
    ['', 'Ada – Who came?', '', 'Bo – All of us.']
    """
    found: set[int] = set()
    above = ""
    for n, line in enumerate(lines):
        if says_when_in_words(line.text) and (not above or ends_sentence(above) or is_speech(above)):
            found.add(n)  # right below a name alone it may be said
        elif line.text.strip():
            above = line.text
    if len(found) < _LEAST:
        return list(lines)
    for n in sorted(found):
        dropped.add(BESIDE, lines[n].text)
    return [Line("") if n in found else line for n, line in enumerate(lines)]
