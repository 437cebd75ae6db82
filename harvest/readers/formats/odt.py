"""An .odt file → lines and tables in the order in which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from odf import teletype
from odf.namespaces import DCNS, OFFICENS, TEXTNS

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.documents.notes.margin import IN_MARGIN, Comment, Noted, commented, noted
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.opendocument_package import (
    HEADING,
    NOT_TEXT,
    PARAGRAPH,
    TABLE,
    elements,
    open_document,
    table_rows,
    words_in,
)
from harvest.readers.uploaded_file import UploadedFile

_COMMENT = (OFFICENS, "annotation")


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What an OpenDocument text holds."""
    blocks = lines_and_tables(file.name, file.data, file.dropped, file.noted, file.comments)
    return (document_or_mail(file, blocks),)


def lines_and_tables(
    name: str,
    data: bytes,
    dropped: LeftOut,
    notes: list[Noted] | None = None,
    comments: list[Comment] | None = None,
) -> list[Block]:
    """The paragraphs and tables of an OpenDocument text in order.

    ``notes`` takes what is noted beside them, ``comments`` what of that stands in the margin.
    """
    document = open_document(name, data)
    text = getattr(document, "text", None)
    if text is None:
        raise ReadError(f"{name}: this OpenDocument file is no text document. Save it as .odt and upload that.")
    for tag, reason in (
        ("tracked-changes", "words deleted with track changes"),
        ("note", IN_MARGIN),
    ):
        for element in elements(text, (TEXTNS, tag)):
            dropped.add(reason, teletype.extractText(element))
    for element in elements(text, _COMMENT):
        dropped.add(IN_MARGIN, _note(element))
    if notes is not None:
        notes += noted(list(_notes(text)))
    if comments is not None:
        comments += _comments(text)
    return list(_blocks(text))


def _notes(text: Any) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Each paragraph with the notes and comments that stand in it, numbered as they come."""
    number = 0
    for kind in (PARAGRAPH, HEADING):
        for paragraph in elements(text, kind):
            beside = []
            for tag in ((TEXTNS, "note-body"), _COMMENT):
                for note in elements(paragraph, tag):
                    number += 1
                    beside.append((number, _note(note)))
            if beside:
                yield "".join(words_in(paragraph)), beside


def _comments(text: Any) -> Iterator[Comment]:
    """The comments in the margin in their order, with who wrote each."""
    for paragraph in (one for kind in (PARAGRAPH, HEADING) for one in elements(text, kind)):
        for note in elements(paragraph, _COMMENT):
            by = " ".join(teletype.extractText(name) for name in elements(note, (DCNS, "creator")))
            yield commented(_note(note), by, "".join(words_in(paragraph)))


def _note(element: Any) -> str:
    return " ".join("".join(words_in(p)) for p in elements(element, PARAGRAPH))


def _blocks(element: Any, item: bool = False) -> Iterator[Block]:
    for child in element.childNodes:
        tag = getattr(child, "qname", None)
        if tag == PARAGRAPH:
            yield from (Line(part, item=item) for part in "".join(words_in(child)).split("\f"))
        elif tag == HEADING:
            level = child.getAttribute("outlinelevel") or 1
            yield Line("".join(words_in(child)), int(level))
        elif tag == TABLE:
            yield table_rows(child)
        elif tag is not None and tag not in NOT_TEXT:
            yield from _blocks(child, item or tag == (TEXTNS, "list"))
