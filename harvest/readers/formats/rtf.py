"""An .rtf file → lines."""

from __future__ import annotations

import re

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.printed_mail import document_or_mail
from harvest.readers.uploaded_file import UploadedFile

_PAGE, _CELL, _BEGINS, _ENDS = "\ue000", "\ue001", "\ue002", "\ue003"
"""Stand for the end of a page or cell and where rows begin and end while the file is made text; no script's letters."""
_MARKED = tuple(
    (re.compile(rf"\\{word}(?![a-z])\s?"), instead)
    for word, instead in (
        ("page", rf"\\par\\u{ord(_PAGE)}?\\par "),
        ("cell", rf"\\u{ord(_CELL)}?"),
        ("trowd", rf"\\trowd\\u{ord(_BEGINS)}?"),
        ("row", rf"\\u{ord(_ENDS)}?"),
    )
)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a rich text file holds."""
    return (document_or_mail(file, lines_and_tables(file.name, file.data)),)


def lines_and_tables(name: str, data: bytes) -> list[Block]:
    """The lines and tables of a rich text file."""
    from striprtf.striprtf import rtf_to_text

    if len(data) > 60 * 1024 * 1024:
        raise ReadError(f"{name}: the file is too big for a rich text file. Save it as Word without its pictures.")
    try:
        marked = data.decode("latin-1")
        for word, instead in _MARKED:
            marked = word.sub(instead, marked)
        text: str = rtf_to_text(marked, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as fault:  # striprtf on damaged files raises whatever it stumbles over
        raise ReadError(
            f"{name}: this rich text file is damaged. Open it in Word, save it as .docx and upload that."
        ) from fault
    *rows, below = text.split(_ENDS)
    blocks: list[Block] = []
    for piece in rows:
        above, _, row = piece.partition(_BEGINS)
        cells = [cell.strip() for cell in row.replace(_BEGINS, "").split(_CELL)[:-1]]
        if above.strip() or "\n" in above or not blocks:
            blocks += _lines(above)
        if not cells:
            blocks += _lines(row)
        elif blocks and not isinstance(blocks[-1], Line):
            blocks[-1].append(cells)
        else:
            blocks.append([cells])
    return [*blocks, *_lines(below)]


def _lines(text: str) -> list[Line]:
    text = text.replace(_BEGINS, "").replace(_CELL, " ")
    return [Line(line.replace(_PAGE, ""), page=_PAGE in line) for line in text.split("\n")]
