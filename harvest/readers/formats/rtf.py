"""An .rtf file → lines."""

from __future__ import annotations

import re

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.printed_mail import document_or_mail
from harvest.readers.uploaded_file import UploadedFile

_NEW_PAGE = re.compile(r"\\page(?![a-z])\s?")
_MARK = "\ue000"
"""Stands for the end of a page while the file is made text; no letter of any script."""


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a rich text file holds."""
    return (document_or_mail(file, lines_and_tables(file.name, file.data)),)


def lines_and_tables(name: str, data: bytes) -> list[Block]:
    """The lines of a rich text file."""
    from striprtf.striprtf import rtf_to_text

    if len(data) > 60 * 1024 * 1024:
        raise ReadError(f"{name}: the file is too big for a rich text file. Save it as Word without its pictures.")
    try:
        marked = _NEW_PAGE.sub(rf"\\par\\u{ord(_MARK)}?\\par ", data.decode("latin-1"))
        text: str = rtf_to_text(marked, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as fault:  # striprtf on damaged files raises whatever it stumbles over
        raise ReadError(
            f"{name}: this rich text file is damaged. Open it in Word, save it as .docx and upload that."
        ) from fault
    return [Line(line.replace(_MARK, ""), page=_MARK in line) for line in text.split("\n")]
