"""Turns in a text from another tool: who speaks is read from labels at line starts, the text itself stays as it is."""

from __future__ import annotations

import re

from harvest.model import Turn
from harvest.readers.documents.lines import from_text
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.event_structure import TablePlace
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.turn_starts import find_start


def find_turns(text: str, speaker: str | None = None) -> tuple[Turn, ...]:
    """The turns of a text; one turn (of ``speaker``, when there is one) where nobody is labelled."""
    # only now: whoever takes in other files waits for none of it
    from harvest.readers.transcripts.typed_transcript import read_typed_transcript

    spoken = read_typed_transcript(from_text(text), TablePlace(), LeftOut(), [])
    labels = set(spoken.labels) if spoken is not None else set()
    if not labels:
        return _trimmed(text, 0, len(text), speaker)
    starts: list[tuple[int, int, str]] = []
    at = 0
    for line in text.split("\n"):
        start = find_start(line) if line.strip() else None
        if start is not None and start.label in labels:
            starts.append((at, at + start.words_at, start.label))
        at += len(line) + 1
    turns = list(_trimmed(text, 0, starts[0][0], None))
    for (_, words, label), after in zip(starts, [s[0] for s in starts[1:]] + [len(text)], strict=True):
        name, role = speakers.label_role(label, tuple(labels))
        turns += [Turn(t.start, t.end, name, role) for t in _trimmed(text, words, max(words, after), None)]
    return tuple(turns)


def _trimmed(text: str, start: int, end: int, speaker: str | None) -> tuple[Turn, ...]:
    words = re.search(r"\S(?:.*\S)?", text[start:end], re.S)
    return () if words is None else (Turn(start + words.start(), start + words.end(), speaker),)
