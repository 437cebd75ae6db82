"""An .epub book → the lines of its chapters in order; each chapter with a heading is a text of its own."""

from __future__ import annotations

import posixpath
import re
import zipfile
from typing import Any
from urllib.parse import unquote

from lxml import etree

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.model.punctuation import ends_sentence
from harvest.readers import limits
from harvest.readers.decoding import decode
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.paper.imprints import holds_imprint, is_imprint
from harvest.readers.documents.web.page_blocks import xhtml_blocks
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.no_data.not_data import is_rights_page
from harvest.readers.uploaded_file import UploadedFile

_AROUND = re.compile(r"cover|titlepage|copyright-page|colophon|\btoc\b|landmarks|loi\b|lot\b|halftitlepage|imprint")
_DAMAGED = "this is not an EPUB book or it is damaged. Save or export it again, or upload its text as Word."
_RIGHTS = re.compile(
    r"©|copyright|all rights reserved|isbn|printed (?:and bound )?in|published by|first published", re.I
)
_ABOUT = re.compile(
    r"^(?:about (?:the|this|us|our)\b|acknowledge?ments?|contents|copyright|imprint|credits|dedication|foreword by)",
    re.I,
)
_PAGE_OF_MAKERS = re.compile(
    r"(?:[\d_.-]*)(?:cover|(?:half-?)?title[-_ ]?page|copyright(?:[-_ ]page)?|colophon|imprint|"
    r"impressum|mentions[-_ ]l[eé]gales|toc|(?:table[-_ ]of[-_ ])?contents|acknowledge?ments?|back[-_ ]?cover|isbn|"
    r"colof[oó]n|kolofon|stopka redakcyjna|cr[eé]ditos|hawlfraint)",
    re.I,
)
"""What the file of a page around the text is called, or its title, where nothing in it says so."""
_LOCKED = (
    "this book has a copy lock, so its words can't be read. Ask its publisher for the text, or type what you need."
)
_TITLE_PAGE = 40
_SHORT_PAGE = 150
"""Words of a page; what people tell in a book takes more or says nothing of its makers."""
AROUND = "pages of the book around its text"


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a book holds."""
    return (office_document(file, lines_and_tables(file.name, file.data, file.dropped)),)


def lines_and_tables(name: str, data: bytes, dropped: LeftOut) -> list[Block]:
    """The lines and tables of a book's chapters in the order in which they are read."""
    chapters: list[list[Block]] = []
    with limits.open_zip(name, data, "an EPUB book") as book:
        entries = set(book.namelist())
        try:
            pages = _spine(name, book, entries)
            locked = "META-INF/rights.xml" in entries or _encrypted(name, book, entries, pages)
        except (etree.XMLSyntaxError, KeyError, ValueError, IndexError, zipfile.BadZipFile) as fault:
            raise ReadError(f"{name}: {_DAMAGED}") from fault
        if locked:
            raise ReadError(f"{name}: {_LOCKED}")
        for path, contents in pages:
            text = decode(name, book.read(path)).text
            inside = LeftOut()
            blocks = xhtml_blocks(name, text, inside)
            kind = re.search(r"<(?:\w+:)?(?:body|section)\b[^>]{0,400}epub:type\s*=\s*[\"']([^\"']{1,100})", text)
            told = contents or (kind and _AROUND.search(kind.group(1)))
            if told or _is_called_so(path, text, blocks) or _is_around(blocks, first=not chapters):
                words = " ".join(_said(b) for b in blocks)
                left = sum(d.characters for d in inside.found())
                dropped.add(AROUND, words + "x" * left)
                continue
            dropped.take(inside)
            if blocks:
                chapters.append(blocks)
    return _marked(chapters)


def _is_called_so(path: str, text: str, blocks: list[Block]) -> bool:
    """Whether the file of a short page or its title says that it stands around the text (``colophon.xhtml``)."""
    titled = re.search(r"<title>\s*([^<]{1,60}?)\s*</title>", text)
    called = [posixpath.splitext(posixpath.basename(path))[0], titled.group(1) if titled else ""]
    words = sum(len(_said(block).split()) for block in blocks)
    return words <= _SHORT_PAGE and any(map(_PAGE_OF_MAKERS.fullmatch, called))


def _is_around(blocks: list[Block], *, first: bool) -> bool:
    """Whether a page that does not say what it is holds no chapter: a title page, rights, words about the makers."""
    lines = [_said(block) for block in blocks]
    words = " ".join(lines)
    if len(words.split()) > _SHORT_PAGE:
        return False
    heading = blocks[0].text if blocks and isinstance(blocks[0], Line) and blocks[0].heading else ""
    marks = len({found.casefold() for found in _RIGHTS.findall(words)})
    return (
        (first and 0 < len(words.split()) <= 15 and not any(map(ends_sentence, lines)))
        or (first and len(words.split()) <= _TITLE_PAGE and holds_imprint(lines))
        or is_rights_page(lines)
        or (len(words.split()) <= 80 and (marks >= 2 or (not heading and is_imprint(words))))
        or _ABOUT.match(heading) is not None
    )


def _spine(name: str, book: zipfile.ZipFile, entries: set[str]) -> list[tuple[str, bool]]:
    """The paths of the pages in reading order, and whether each is the table of contents."""
    container = _xml(book.read("META-INF/container.xml"))
    root = next(e.get("full-path") for e in container.iter("{*}rootfile"))
    package = _xml(book.read(root))
    folder = posixpath.dirname(root)
    items = {e.get("id"): e for e in package.iter("{*}item")}
    pages: dict[str, bool] = {}
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None:
            continue
        path = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        if path in entries:
            pages[path] = "nav" in (item.get("properties") or "").split()
    if not pages:
        raise ReadError(f"{name}: {_DAMAGED}")
    return list(pages.items())


def _xml(data: bytes) -> Any:
    return etree.fromstring(data, etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False))


def _encrypted(name: str, book: zipfile.ZipFile, entries: set[str], pages: list[tuple[str, bool]]) -> bool:
    """Whether pages are encrypted; fonts that are made unreadable are no lock."""
    if "META-INF/encryption.xml" not in entries:
        return False
    locked = {
        unquote(e.get("URI") or "") for e in _xml(book.read("META-INF/encryption.xml")).iter("{*}CipherReference")
    }
    return any(path in locked for path, _ in pages)


def _said(block: Block) -> str:
    return block.text if isinstance(block, Line) else " ".join(cell for row in block for cell in row)


def _marked(chapters: list[list[Block]]) -> list[Block]:
    """All blocks; where several chapters begin with a heading and hold words, each heading begins a text of its own."""
    own = [c for c in chapters if isinstance(c[0], Line) and c[0].heading and len(c) > 1]
    if len(own) > 1:
        for chapter in own:
            chapter[0].begins = True  # type: ignore[union-attr]
    return [block for chapter in chapters for block in chapter]
