"""A .docx file → lines and tables in the order in which they stand.

python-docx opens the package and knows the styles. The words of a paragraph are gathered here, because its ``text``
leaves out tracked insertions and content controls; deleted text, fields' codes and fall-backs of drawings are no words.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import copy, deepcopy
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.readers import limits
from harvest.readers.consent_lists import with_struck_rows
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.documents.notes.margin import IN_MARGIN
from harvest.readers.documents.photos.photo_captions import pictured_captions
from harvest.readers.documents.photos.pictured_tables import (
    below_each,
    labelled_pictures,
    named_pictures,
    with_their_pictures,
)
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.word_notes import notes_of, words_of_notes
from harvest.readers.leave.notes import with_notes_heeded
from harvest.readers.recognise.never_read import picture_suffix
from harvest.readers.tables.workbooks.merged import Span, filled_in, groups_spread
from harvest.readers.uploaded_file import UploadedFile

_HEADING = re.compile(r"heading\s*(\d)|title$|subtitle$", re.I)
_SKIP = {
    qn(tag) for tag in ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:footnoteReference", "w:pPr", "w:rPr")
}
_SKIP.add("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
_P, _TBL, _T, _R, _TR, _TC = (qn(tag) for tag in ("w:p", "w:tbl", "w:t", "w:r", "w:tr", "w:tc"))
_BREAKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-", qn("w:ptab"): "\t"}
_PAGE, _TYPE = "\f", qn("w:type")
_BLIP, _EMBED = qn("a:blip"), qn("r:embed")
_BOX = qn("w:txbxContent")
_SDT = {qn(tag) for tag in ("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo")}


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a Word file holds: photos with their captions, or words."""
    document, blocks = lines_and_tables(file.name, file.data, file.dropped)
    noted, file.comments = notes_of(document, _said)
    parts = pictures_and_lines(document)
    for made, named in (_told_in_tables(file, document, blocks), labelled_pictures(parts, file.fields.title)):
        if (told := _told_of(file, made, named)) is not None:
            return (with_notes_heeded(told, noted) if noted else told,)
    pictures = sum(isinstance(part, bytes) for part in parts)
    if photos := pictured_captions(parts, file.fields, file.dropped):
        return (file.reading("photos with captions (Word)", Kind.PHOTO, photos),)
    if pictures:
        file.dropped.add("pictures", count=pictures)
    file.noted = noted
    return (document_or_mail(file, blocks),)


def pictures_and_lines(document: Any) -> list[bytes | Line]:
    """The pictures and lines of a Word file in the order in which they stand; a table's cells row by row."""
    styles = _styles(document)
    parts: list[bytes | Line] = []
    for item in _items(document.element.body):
        if item.tag == _TBL and (sheet := below_each(_rows("", item), _pictured(document, item))) is not None:
            parts += sheet
            continue
        for paragraph in item.iter(_P):
            parts += _pictures(document, paragraph)
            said = normalise("".join(_words(paragraph, [], [], [])).replace(_PAGE, "\n"))
            level = _level(paragraph, styles)[0]
            bold: list[bool] = []
            list(_words(paragraph, [], bold, []))
            parts += [Line(line, level, bool(bold) and all(bold)) for line in said.split("\n") if line.strip()]
    return parts


def _pictures(document: Any, element: Any) -> list[bytes]:
    parts = (document.part.related_parts.get(picture.get(_EMBED)) for picture in element.iter(_BLIP))
    return [part.blob for part in parts if part is not None and picture_suffix(part.blob)]


def _pictured(document: Any, table: Any) -> dict[tuple[int, int], list[bytes]]:
    """The pictures of a table by row and cell."""
    return {
        (n, m): found
        for n, row in enumerate(table.iter(_TR))
        for m, cell in enumerate(row.iter(_TC))
        if (found := _pictures(document, cell))
    }


def _told_in_tables(
    file: UploadedFile, document: Any, blocks: Sequence[Block]
) -> tuple[Sequence[Block], dict[str, bytes]]:
    """The blocks with names for the pictures of a table that tells of each in several columns, and these pictures."""
    tables = [item for item in _items(document.element.body) if item.tag == _TBL]
    places = [(n, block) for n, block in enumerate(blocks) if not isinstance(block, Line)]
    for (n, rows), item in zip(places, tables, strict=True):
        found = named_pictures(rows, _pictured(document, item), file.fields.title)
        if found is not None:
            return [*blocks[:n], found[0], *blocks[n + 1 :]], found[1]
    return blocks, {}


def _told_of(file: UploadedFile, blocks: Sequence[Block], named: Mapping[str, bytes]) -> Reading | None:
    """The photos that are told of beside their names in the blocks; None where there are none."""
    if not named or file.looked is not None:
        return None
    attempt = copy(file)
    attempt.dropped, attempt.fields, attempt.warnings = deepcopy((file.dropped, file.fields, file.warnings))
    return with_their_pictures(document_or_mail(attempt, blocks), named)


def lines_and_tables(name: str, data: bytes, dropped: LeftOut) -> tuple[Any, list[Block]]:
    """A Word file as python-docx opens it, and its paragraphs and tables in order."""
    try:
        document = Document(io.BytesIO(data))
        styles = _styles(document)
        body = document.element.body
    except Exception as fault:  # whatever python-docx, zipfile or lxml find wrong with the package
        raise ReadError(
            f"{name}: this is not a Word document or it is damaged. Open it in Word, save it again as .docx and "
            f"upload that."
        ) from fault
    blocks: list[Block] = []
    for item in _items(body):
        if item.tag == _P:
            blocks += _lines(item, styles)
        else:
            blocks.append(_rows(name, item))
    deleted = sum(1 for _ in body.iter(qn("w:delText")))
    if deleted:
        dropped.add(
            "words deleted with track changes", "".join(e.text or "" for e in body.iter(qn("w:delText"))), count=deleted
        )
    for note in words_of_notes(document, _said):
        dropped.add(IN_MARGIN, normalise(note))
    return document, blocks


def _items(parent: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag in (_P, _TBL):
            yield child
        elif child.tag in _SDT:
            yield from _items(child)


def _styles(document: Any) -> dict[str, str]:
    return {s.style_id: s.name or "" for s in document.styles if s.style_id}


def _level(paragraph: Any, styles: dict[str, str]) -> tuple[int | None, str]:
    """The level of a heading, None for other paragraphs, and what its style is called."""
    properties = paragraph.pPr
    style = ""
    if properties is not None and properties.pStyle is not None:
        style = styles.get(properties.pStyle.val, properties.pStyle.val or "")
    found = _HEADING.match(style)
    return int(found.group(1) or 1) if found else None, style


def _lines(paragraph: Any, styles: dict[str, str]) -> list[Block]:
    properties = paragraph.pPr
    level, style = _level(paragraph, styles)
    if style.lower().startswith("toc "):
        return []
    boxes: list[Any] = []
    bold: list[bool] = []
    struck: list[bool] = []
    words = "".join(_words(paragraph, boxes, bold, struck))
    turned = properties is not None and properties.find(qn("w:pageBreakBefore")) is not None
    item = style.lower().startswith("list") or (properties is not None and properties.numPr is not None)
    lines: list[Block] = [
        Line(
            part,
            level,
            bool(bold) and all(bold),
            item,
            struck=bool(struck) and all(struck),
            page=n > 0 or turned,
        )
        for n, part in enumerate(words.split(_PAGE))
    ]
    for box in boxes:
        lines += [Line("".join(_words(p, [], [], [])).replace(_PAGE, "\n")) for p in box.iter(_P)]
    return lines


def _words(element: Any, boxes: list[Any], bold: list[bool], struck: list[bool]) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == _T:
            yield child.text or ""
        elif tag in _BREAKS:
            yield _PAGE if child.get(_TYPE) == "page" else _BREAKS[tag]
        elif tag == _BOX:
            boxes.append(child)
        elif tag in _SKIP or not isinstance(tag, str):
            continue
        else:
            if tag == _R and any((t.text or "").strip() for t in child.iter(_T)):
                properties = child.find(qn("w:rPr"))
                for marks, marked in ((("w:b",), bold), (("w:strike", "w:dstrike"), struck)):
                    set_on = [properties.find(qn(one)) for one in marks] if properties is not None else []
                    marked.append(any(m is not None and m.get(qn("w:val")) not in ("0", "false") for m in set_on))
            yield from _words(child, boxes, bold, struck)


def _said(paragraph: Any) -> str:
    return "".join(_words(paragraph, [], [], []))


def _rows(name: str, table: Any) -> list[list[str]]:
    rows: list[list[str]] = []
    gone: dict[int, list[int]] = {}
    spans: list[Span] = []
    widths: list[list[int]] = []
    cells = 0
    for row in table.iter(_TR):
        values: list[str] = []
        wide: list[int] = []
        for cell in row.iter(_TC):
            struck: list[bool] = []
            values.append(
                "\n".join(
                    "".join(_words(p, [], [], struck)).replace(_PAGE, "\n").strip() for p in cell.iter(_P)
                ).strip()
            )
            properties = cell.find(qn("w:tcPr"))
            wide.append(_columns(properties))
            over = properties.find(qn("w:vMerge")) if properties is not None else None
            if over is not None and over.get(qn("w:val")) != "restart" and rows:
                spans.append((len(rows) - 1, len(values) - 1, len(rows), len(values) - 1))
            if any(struck):
                gone.setdefault(len(rows), []).append(len(values) - 1)
        cells += len(values)
        if len(rows) > limits.ROWS or cells > limits.CELLS:
            raise ReadError(
                f"{name}: a table in it has more than {limits.CELLS:,} cells. Split the document into parts."
            )
        rows.append(values)
        widths.append(wide)
    # Where rows have their cells in other places, what is above is another column.
    rows = filled_in(rows, [span for span in spans if len(rows[span[0]]) == len(rows[span[2]])]) if spans else rows
    rows = groups_spread(rows, widths)
    return with_struck_rows(rows, gone) if gone else rows


def _columns(properties: Any) -> int:
    """Over how many columns a cell goes."""
    along = properties.find(qn("w:gridSpan")) if properties is not None else None
    said = along.get(qn("w:val"), "") if along is not None else ""
    return min(int(said), limits.COLUMNS) if said.isascii() and said.isdigit() and int(said) else 1
