"""A document of blocks as a Word file: real heading styles, page numbers, tables whose head repeats, alt text."""

from __future__ import annotations

import io
import struct

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph

from harvest.export import word_links
from harvest.export.blocks import (
    DATED,
    Block,
    BlockDocument,
    Bullets,
    ColumnBreak,
    Heading,
    Links,
    PageBreak,
    Para,
    Picture,
    Quote,
    Table,
)
from harvest.export.days import as_written
from harvest.export.look import GAP, look
from harvest.export.one_side import parts
from harvest.export.safe_text import clean
from harvest.export.sentences import noted
from harvest.export.word_body import WordBody
from harvest.export.word_styles import styled
from harvest.export.word_table import add_table
from harvest.model.punctuation import right_to_left

STYLE = {
    "": "Normal",
    "draft": "Draft",
    "lead": "Lead",
    "note": "Note",
    "figures": "Figures",
    "ask": "To fill in",
    "foot": "Note",
    "written": "Normal",
}
TEXT_WIDTH = look().width
"""Centimetres between the margins of an upright A4 page."""
WIDE = TEXT_WIDTH + 8.7
"""The same of one that lies on its side."""
MOST_HEIGHT = 14.5
"""Centimetres that a picture may be high."""
SHARE = 0.86
"""Share of the text's width that a picture may take."""


def write(document: BlockDocument) -> bytes:
    """The Word file."""
    sizes = look(document.one_side, document.short)
    word = styled(docx.Document(), sizes)
    body = WordBody(word)
    _properties(word, document)
    _title(body, document)
    tops = [b for b in document.blocks if isinstance(b, Heading) and b.level == 1]
    listed = {id(b): f"contents-{n}" for n, b in enumerate(tops)} if document.contents and len(tops) > 2 else {}
    if listed:
        word_links.contents(body, [(b.text, listed[id(b)]) for b in tops])
    said = document.said
    named: set[str] = set()
    first = parts(document.blocks)[0] if document.one_side else -1
    width = sizes.width
    for place, block in enumerate(document.blocks):
        if place == first:
            # to the end: below columns LibreOffice moves what runs over both to a page of its own, though there is room
            body.columns(sizes.columns, GAP)
            width = sizes.column
        if isinstance(block, PageBreak):
            body.page(block.wide)
        elif isinstance(block, ColumnBreak):
            body.next_column()
        else:
            _block(body, block, WIDE if body.wide else width, said, named, listed.get(id(block), ""))
    _footer(word, document)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _title(body: WordBody, document: BlockDocument) -> None:
    body.paragraph(document.title, "Title")
    if document.subtitle:
        body.paragraph(document.subtitle, "Subtitle")
    if document.dated and not document.one_side:
        body.paragraph(document.dated, "Note")


def _block(body: WordBody, block: Block, width: float, said: frozenset[str], named: set[str], listed: str = "") -> None:
    match block:
        case Heading(text, level, anchor):
            paragraph = body.paragraph(text, f"Heading {level}")
            for name in filter(None, (anchor, listed)):
                word_links.bookmark(paragraph, name)
        case Links(text, items):
            paragraph = body.paragraph(clean(text) + " ")
            for n, (words, to) in enumerate(items):
                if n:
                    paragraph.add_run(" · ")
                word_links.link(paragraph, words, to)
        case Para(text, kind):
            paragraph = body.paragraph(text, STYLE[kind])
            if text.endswith(":"):  # what announces a list does not stay behind at the foot of a page
                paragraph.paragraph_format.keep_with_next = True
        case Bullets(items):
            for item in items:
                body.paragraph(item, "List Bullet")
        case Quote():
            _quote(body, block, named)
        case Table():
            add_table(body, block, width, said, named)
            if block.caption:
                body.paragraph(block.caption, "Caption")
        case Picture():
            _picture(body, block)


def _quote(body: WordBody, block: Quote, named: set[str]) -> None:
    quotation = block.quotation
    if block.before:
        _beside(body, block.before)
    words = body.paragraph(style="Words")
    add_words(words, block.text, block.language)
    words.paragraph_format.keep_with_next = True
    if block.translation:
        _beside(body, block.translation)
    source = body.paragraph(style="Source")
    anchor = f"said-q{block.number}"
    if anchor not in named:  # a way back leads to the first place where the words are printed
        named.add(anchor)
        word_links.bookmark(words, anchor)
    word_links.link(source, f"Q{block.number}", f"q{block.number}", bold=True)
    source.add_run("  ")
    source.add_run(clean(block.by) + "  ")
    source.add_run(clean(block.said_as)).bold = True
    if noted(quotation):
        source.add_run().add_break()
        source.add_run(clean(noted(quotation))).italic = True


def _beside(body: WordBody, text: str) -> None:
    """A line that stands with a quotation, above or below it, and on its page."""
    line = body.paragraph(text, "Source")
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.keep_with_next = True


def add_words(paragraph: Paragraph, text: str, language: str = "en-GB") -> None:
    """Somebody's words between quotation marks, in their language, from the right where they are written so."""
    run = paragraph.add_run("“" + clean(text) + "”")
    if language != "en-GB":
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:bidi" if right_to_left(text) else "w:val"), language)
        run._r.get_or_add_rPr().append(spoken)
    if right_to_left(text):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        run.font.rtl = True


def _picture(body: WordBody, block: Picture) -> None:
    paragraph = body.paragraph()
    paragraph.add_run().add_picture(io.BytesIO(block.png), width=_size(block.png))
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.line_spacing = 1.0  # a wider spacing would stretch the line that the picture stands on
    for properties in paragraph._p.iter(qn("wp:docPr")):
        properties.set("descr", clean(block.alt))
        properties.set("title", clean(block.caption))
    body.paragraph(block.caption, "Caption")


def _size(png: bytes) -> Length:
    # as wide as the text, but never higher than what leaves room for a heading and the caption
    wide, high = struct.unpack(">II", png[16:24])
    return Cm(min(TEXT_WIDTH * SHARE, MOST_HEIGHT * wide / high))


def _footer(word: WordDocument, document: BlockDocument) -> None:
    paragraph = word.sections[0].footer.paragraphs[0]  # later sections take over the first one's footer
    paragraph.text = clean(
        " · ".join(p for p in (document.title, as_written(document.about.get(DATED, "")), "page ") if p)
    )
    for kind, text in (("begin", None), (None, "PAGE"), ("separate", None), ("text", "1"), ("end", None)):
        run = paragraph.add_run()
        if kind == "text":
            run.text = str(text)
        elif kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = text
            run._r.append(instruction)
        else:
            field = OxmlElement("w:fldChar")
            field.set(qn("w:fldCharType"), kind)
            run._r.append(field)


def _properties(word: WordDocument, document: BlockDocument) -> None:
    properties = word.core_properties
    properties.title = clean(document.title)[:255]
    properties.subject = clean(document.subtitle)[:255]
    properties.author = ""
    properties.last_modified_by = ""
    properties.comments = clean(document.about.get("Software", ""))[:255]
    properties.language = "en-GB"
