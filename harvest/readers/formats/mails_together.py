"""Several mails in one file, one Reading a mail: a mailbox, or the digest of a list that carries its mails whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Dropped, Kind, Reading, ReadSource
from harvest.model.plural import count
from harvest.readers.documents.mail_parts import QUOTED
from harvest.readers.dropping import visible
from harvest.readers.registry import format_of_suffix
from harvest.readers.uploaded_file import UploadedFile, sha256, uploaded

MAILS = 2_000
"""So many mails are read at once."""


def read_each(
    file: UploadedFile, mails: Sequence[bytes], read: Callable[[UploadedFile], tuple[Reading, ...]]
) -> tuple[Reading, ...]:
    """What each mail holds, as ``read`` gives it; one that holds no words of its own stands there with the reason."""
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
            readings += read(uploaded(name, data, mail_format, None, None, file.fields))
        except ReadError as fault:
            faults.append(str(fault))
            readings.append(Reading(name, sha256(data), "not read", Kind.NOTE, (), not_data=str(fault)))
    if len(faults) == len(readings):
        raise ReadError(f"{file.name}: none of its {count(len(mails), 'mail')} could be read. The first: {faults[0]}")
    return tuple(_once(readings))


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
