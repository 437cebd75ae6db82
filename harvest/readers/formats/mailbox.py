"""An .mbox file → the words of whoever wrote each of its mails, one Reading a mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Dropped, Kind, Reading, ReadSource
from harvest.model.plural import count
from harvest.readers.documents.mail_parts import QUOTED
from harvest.readers.dropping import visible
from harvest.readers.formats import email_message
from harvest.readers.registry import MAIL_BEGINS, format_of_suffix
from harvest.readers.uploaded_file import UploadedFile, sha256, uploaded

MAILS = 2_000
"""So many mails are read at once."""
_ESCAPED = re.compile(rb"^>(>*From )", re.M)
_AUTOMATIC = re.compile(rb"^Auto-Submitted:[ \t]*auto-|^X-Autoreply:[ \t]*yes", re.I | re.M)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What each mail of a mailbox holds; one that holds no words of its own stands there with the reason."""
    mails = mails_in(file.data)
    if len(mails) > MAILS:
        raise ReadError(
            f"{file.name}: it holds {count(len(mails), 'mail')}, and at most {MAILS:,} are read at once. Move those of "
            "this inquiry into a folder of their own and save that."
        )
    mail_format = format_of_suffix(".eml")
    assert mail_format is not None
    stem = file.name.rpartition(".")[0] or file.name
    readings: list[Reading] = []
    faults: list[str] = []
    for n, data in enumerate(mails, 1):
        name = f"{stem} ({n}).eml"
        try:
            if _AUTOMATIC.search(re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]):
                raise ReadError(f"{name}: this is an automatic reply, nobody's words.")
            (found,) = email_message.read(uploaded(name, data, mail_format, None, None, file.fields))
            readings.append(found)
        except ReadError as fault:
            faults.append(str(fault))
            readings.append(Reading(name, sha256(data), "not read", Kind.NOTE, (), not_data=str(fault)))
    if len(faults) == len(readings):
        raise ReadError(f"{file.name}: none of its {count(len(mails), 'mail')} could be read. The first: {faults[0]}")
    return tuple(_once(readings))


def mails_in(data: bytes) -> list[bytes]:
    """The mails of a mailbox; lines of theirs that begin with ``From`` are as they were written.

    >>> mails_in(b"From a Sat Jun  8 10:02:00 2024\\nFrom: A\\n\\n>From here\\n")
    [b'From: A\\n\\nFrom here\\n']
    """
    starts = [found.start() for found in MAIL_BEGINS.finditer(data)]
    ends = [*starts[1:], len(data)]
    parts = (data[a:b].split(b"\n", 1) for a, b in zip(starts, ends, strict=True))
    return [_ESCAPED.sub(rb"\1", part[1]) for part in parts if len(part) > 1]


def _once(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without what one mail quotes of another that lies in the mailbox itself."""
    own = [_bare(s) for r in readings for s in r.sources[:1]]
    made: list[Reading] = []
    for reading in readings:
        again = [s for s in reading.sources[1:] if any(_bare(s) in words for words in own)]
        if again:
            left = Dropped(QUOTED, len(again), sum(visible(s.text) for s in again))
            sources = tuple(s for s in reading.sources if s not in again)
            reading = replace(reading, sources=sources, dropped=(*reading.dropped, left))
        made.append(reading)
    return made


def _bare(source: ReadSource) -> str:
    return "".join(c for c in source.text.casefold() if c.isalnum())
