"""A document → what it holds, read by the people who are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Reading, VoiceKind
from harvest.readers.dispatch import finished
from harvest.readers.documents.document_reading import document_reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.file_names import safe_name
from harvest.readers.lists_by_hand.opened import opened
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import remembering
from harvest.readers.recognise.talk.call_notes import are_call_notes
from harvest.readers.refusing import only_harvest_errors
from harvest.readers.told_by_known.rewriting import told_by_known
from harvest.readers.transcripts.line_shapes import WHO_IS_WHO

NAMES = "names over or below texts (kept as tellers)"
_LOOK = 40
"""So many letters at the beginning of somebody's words tell these from others'."""
_MOST = 0.9
"""So large a part of the texts has to be told by whom the lines name, or the lines were misunderstood."""


def parse_told_by_known(
    name: str, data: bytes, *, names: Sequence[Sequence[str]], short: Sequence[Sequence[str]] = ()
) -> tuple[Reading, ...]:
    """What a document holds when its lines are read by the people who are known, each given by all that they are called
    and may be called for short; empty where these do not show who says what."""
    name = safe_name(name)
    known = Known(names, short=short)
    with only_harvest_errors(name), remembering():
        file = opened(name, data)
        blocks: list[Block] = []
        file.looked = blocks
        file.read()
        if are_call_notes([block.text for block in blocks if isinstance(block, Line)]):
            return ()  # whoever kept them wrote what people asked, and nobody told it
        told = told_by_known(blocks, known)
        if told is None:
            return ()
        file.looked = None
        if told.explained:
            file.dropped.add(WHO_IS_WHO, " ".join(told.explained), count=len(told.explained))
        if told.around:
            file.dropped.add(NAMES, " ".join(told.around), count=len(told.around))
        try:
            reading = document_reading(file, told.lines)
        except ReadError:
            return ()
        if told.writer:
            return finished((_by(told.writer, reading),)) if len(reading.sources) == 1 else ()
        known = known.in_full([block.text for block in told.lines if isinstance(block, Line)])
        right = sum(_says(reading, known, who, words) for who, words in told.begun)
        return finished((reading,)) if right >= _MOST * len(told.begun) and not reading.listed else ()


def _by(writer: str, reading: Reading) -> Reading:
    """A letter with whoever signs it as the voice of it."""
    (source,) = reading.sources
    return replace(reading, sources=(replace(source, voice=writer, voice_kind=VoiceKind.PERSON),))


def _says(reading: Reading, known: Known, who: int, words: str) -> bool:
    """Whether somebody's words are theirs in a reading."""
    begun = "".join(words.split())[:_LOOK]
    for source in reading.sources:
        for turn in source.turns:
            if begun in "".join(source.text[turn.start : turn.end].split()):
                said_by = turn.speaker or source.voice or ""
                return who in {span.who for span in known.spans(said_by)}
    return False
