"""An .mbox file → the words of whoever wrote each of its mails, one Reading a mail."""

from __future__ import annotations

import re

from harvest.model import Reading
from harvest.readers.formats import email_message
from harvest.readers.formats.mails_together import read_each
from harvest.readers.registry import MAIL_BEGINS
from harvest.readers.uploaded_file import UploadedFile

_ESCAPED = re.compile(rb"^>(>*From )", re.M)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What each mail of a mailbox holds; one that holds no words of its own stands there with the reason."""
    return read_each(file, mails_in(file.data), email_message.read)


def mails_in(data: bytes) -> list[bytes]:
    """The mails of a mailbox; lines of theirs that begin with ``From`` are as they were written.

    >>> mails_in(b"From a Sat Jun  8 10:02:00 2024\\nFrom: A\\n\\n>From here\\n")
    [b'From: A\\n\\nFrom here\\n']
    """
    starts = [found.start() for found in MAIL_BEGINS.finditer(data)]
    ends = [*starts[1:], len(data)]
    parts = (data[a:b].split(b"\n", 1) for a, b in zip(starts, ends, strict=True))
    return [_ESCAPED.sub(rb"\1", part[1]) for part in parts if len(part) > 1]
