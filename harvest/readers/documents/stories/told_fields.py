"""The fields of one of several texts with what its heading or its byline says of who tells it."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import VoiceKind
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.stories.bylines import speaks_as_one
from harvest.readers.recognise.signatures import Signature
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import SourceFields


def without_aside(teller: str) -> str:
    """A name without what stands in brackets behind it, or where they live; anything else as it is."""
    bare = re.sub(r"\s*\([^()]{1,40}\)$|,\s+(?:the|an?|next|by|at|in|on|opposite|above)\b.{1,60}$", "", teller)
    return bare if bare != teller and 1 < len(bare.split()) <= 4 and looks_like_name(bare) else teller


def told_by(who: Signature | None, fields: SourceFields, itself: str) -> SourceFields:
    """The fields of a text with what its byline says; a voice that nobody signed for is called ``itself``."""
    if who is None:
        return fields
    if not who.name:
        table = who.table or fields.table
        voice, stands_for = unnamed_voice(fields.kind, table, itself)
        told = {**fields.attributes, **who.attributes}
        return replace(fields, voice=voice, voice_kind=stands_for, table=table, attributes=told)
    beside = {**fields.attributes, **who.beside}
    stands_for = VoiceKind.GROUP if speaks_as_one(who.name) else fields.voice_kind
    table = who.table or fields.table
    return replace(fields, voice=who.name, voice_kind=stands_for, table=table, attributes=beside)
