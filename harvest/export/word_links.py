"""Ways inside a Word file: bookmarks, and links that lead to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape
from zlib import crc32

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from harvest.export.safe_text import clean
from harvest.export.word_body import WordBody


def name(anchor: str) -> str:
    """The anchor as Word takes it: letters, digits and lines, at most 40.

    >>> name("said-q7")
    'said_q7'
    """
    return re.sub(r"\W", "_", anchor)[:40]


def number(anchor: str) -> int:
    """A bookmark's number, the same for the same anchor."""
    return crc32(anchor.encode()) & 0x3FFFFFFF


def marked(xml: str, anchor: str) -> str:
    """Runs of a paragraph with a bookmark around them."""
    return (
        f'<w:bookmarkStart w:id="{number(anchor)}" w:name="{name(anchor)}"/>{xml}'
        f'<w:bookmarkEnd w:id="{number(anchor)}"/>'
    )


def way(words: str, to: str) -> str:
    """Words that lead to a bookmark, as XML."""
    return (
        f'<w:hyperlink w:anchor="{name(to)}"><w:r><w:rPr><w:u w:val="single"/></w:rPr>'
        f"<w:t>{escape(clean(words))}</w:t></w:r></w:hyperlink>"
    )


def bookmark(paragraph: Paragraph, anchor: str) -> None:
    """Lets links lead to a paragraph."""
    start, end = (
        parse_xml(f'<w:{kind} {nsdecls("w")} w:id="{number(anchor)}"/>') for kind in ("bookmarkStart", "bookmarkEnd")
    )
    start.set(qn("w:name"), name(anchor))
    place = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(place, start)
    paragraph._p.append(end)


def link(paragraph: Paragraph, words: str, to: str, *, bold: bool = False) -> None:
    """Words at the end of a paragraph that lead to a bookmark."""
    run = paragraph.add_run(clean(words))
    run.bold, run.underline = bold, True
    way = OxmlElement("w:hyperlink")
    way.set(qn("w:anchor"), name(to))
    run._r.addprevious(way)
    way.append(run._r)


def contents(body: WordBody, headings: Sequence[tuple[str, str]]) -> None:
    """A list of contents that leads to the headings, each with its bookmark.

    It is a field of Word's, so that whoever wants the numbers of pages brings it up to date with a click.
    """
    body.paragraph("Contents", "Contents title")
    last = len(headings) - 1
    for n, (words, to) in enumerate(headings):
        line = body.paragraph(style="toc 1")
        if n == 0:
            _field(line, "begin")
            instruction = line.add_run()
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = ' TOC \\o "1-1" \\h \\z '
            instruction._r.append(text)
            _field(line, "separate")
        link(line, words, to)
        if n == last:
            _field(line, "end")
            line.paragraph_format.space_after = Pt(12)


def _field(paragraph: Paragraph, kind: str) -> None:
    field = OxmlElement("w:fldChar")
    field.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(field)
