"""Cards in a table that are signed in their words (``A bus after nine – Jo, table 2``): the name is the voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource, VoiceKind
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.signatures import SignedText, signed_texts

NAMES = "names behind the words of cards (kept as tellers)"
_CARDS = (Kind.DREAM, Kind.PLEDGE, Kind.NOTE, Kind.PHOTO)


def with_names(sources: Sequence[ReadSource], dropped: LeftOut) -> tuple[list[ReadSource], int]:
    """The sources, those that are signed under the name behind their words, and how many; answers of a survey stay."""
    if any(source.kind not in _CARDS or len(source.turns) != 1 for source in sources):
        return list(sources), 0
    signed = signed_texts([source.text for source in sources])
    made = [_named(one, by, dropped) if by else one for one, by in zip(sources, signed, strict=True)]
    return made, sum(by is not None and bool(by.who.name) for by in signed)


def _named(source: ReadSource, signed: SignedText, dropped: LeftOut) -> ReadSource:
    who = signed.who
    dropped.add(NAMES, source.text[signed.end :])
    table = who.table or source.table
    voice, stands_for = (who.name, VoiceKind.PERSON) if who.name else (source.voice, source.voice_kind)
    if not who.name and who.table:
        voice, stands_for = unnamed_voice(source.kind, table, source.voice or source.title)
    beside = {**source.attributes, **who.attributes}
    if who.affiliation:
        beside.setdefault("Affiliation", who.affiliation)
    text = source.text[: signed.end].rstrip()
    turn = replace(source.turns[0], end=len(text), speaker=voice, role=who.role, table=table)
    return replace(source, text=text, turns=(turn,), voice=voice, voice_kind=stands_for, table=table, attributes=beside)
