"""Several mails in one file, one Reading a mail: a mailbox, or the digest of a list that carries its mails whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Dropped, Kind, Reading, ReadSource, Role
from harvest.model.plural import count
from harvest.readers.documents.mail.mail_parts import QUOTED
from harvest.readers.dropping import visible
from harvest.readers.recognise.talk.leading import guess_facilitator
from harvest.readers.registry import format_of_suffix
from harvest.readers.transcripts.utterances import Utterance
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
    return tuple(_with_host(_once(readings)))


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


def _with_host(readings: Sequence[Reading]) -> list[Reading]:
    """The readings with whoever asked the others to write as their facilitator, as in any conversation.

    Mails that lie there with the newest first are read from the last.
    """
    told = [(n, source) for n, one in enumerate(readings) for source in one.sources[:1] if not one.not_data]
    dates = [source.date for _, source in told if source.date]
    if dates != sorted(dates) and dates == sorted(dates, reverse=True):
        told.reverse()
    told = [(n, source) for n, source in told if source.voice and source.kind is Kind.STORY]
    if len(told) < len(readings) * _MOST:
        return list(readings)
    who, warning = guess_facilitator([Utterance(source.text, source.voice) for _, source in told])
    if who is None or warning is None:
        return list(readings)
    made = list(readings)
    for n in [n for n, source in told if source.voice == who]:
        first, *rest = made[n].sources
        first = replace(first, turns=tuple(replace(turn, role=Role.FACILITATOR) for turn in first.turns))
        made[n] = replace(made[n], sources=(first, *rest))
    at = next(n for n, source in told if source.voice == who)
    made[at] = replace(made[at], warnings=(*made[at].warnings, warning))
    return made


_MOST = 0.6
"""So many mails have to be somebody's own words before they are taken for one conversation."""


def _bare(source: ReadSource) -> str:
    return "".join(c for c in source.text.casefold() if c.isalnum())
