"""A document of blocks as a Word file: real heading styles, page numbers, tables whose head repeats, alt text."""

from __future__ import annotations

import io

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from harvest.export.blocks import Block, Bullets, Document, Heading, PageBreak, Para, Picture, Quote, Table
from harvest.export.sentences import POLARITY, attribution
from harvest.export.text import clean
from harvest.export.word_styles import styled
from harvest.export.word_table import add_table

STYLE = {"": "Normal", "lead": "Lead", "note": "Note", "figures": "Figures", "ask": "To fill in", "written": "Normal"}
TEXT_WIDTH = 16.5
"""Centimetres between the margins of an upright A4 page."""


def write(document: Document) -> bytes:
    """The Word file."""
    word = styled(docx.Document())
    _properties(word, document)
    _title(word, document)
    for block in document.blocks:
        _block(word, block)
    _footer(word, document)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _title(word: WordDocument, document: Document) -> None:
    word.add_paragraph(clean(document.title), style="Title")
    if document.subtitle:
        word.add_paragraph(clean(document.subtitle), style="Subtitle")
    rows = tuple((key, value) for key, value in document.about.items() if value and key not in ("Inquiry", "Question"))
    add_table(word, Table(("About this document", ""), rows, (0.25, 0.75)), TEXT_WIDTH)


def _block(word: WordDocument, block: Block) -> None:
    match block:
        case Heading(text, level):
            word.add_heading(clean(text), level)
        case Para(text, kind):
            word.add_paragraph(clean(text), style=STYLE[kind])
        case Bullets(items):
            for item in items:
                word.add_paragraph(clean(item), style="List Bullet")
        case Quote():
            _quote(word, block)
        case Table():
            add_table(word, block, TEXT_WIDTH)
            if block.caption:
                word.add_paragraph(clean(block.caption), style="Caption")
        case Picture():
            _picture(word, block)
        case PageBreak():
            word.add_page_break()


def _quote(word: WordDocument, block: Quote) -> None:
    quotation = block.quotation
    said = word.add_paragraph(style="Words")
    said.add_run("“" + clean(block.text) + "”")
    said.paragraph_format.keep_with_next = True
    source = word.add_paragraph(style="Source")
    source.add_run(f"Q{block.number}  ").bold = True
    source.add_run(clean(attribution(quotation)) + "  ")
    source.add_run(POLARITY[str(quotation.polarity)]).bold = True


def _picture(word: WordDocument, block: Picture) -> None:
    word.add_picture(io.BytesIO(block.png), width=Cm(TEXT_WIDTH * block.share))
    paragraph = word.paragraphs[-1]
    paragraph.paragraph_format.keep_with_next = True
    for properties in paragraph._p.iter(qn("wp:docPr")):
        properties.set("descr", clean(block.alt))
        properties.set("title", clean(block.caption))
    word.add_paragraph(clean(block.caption), style="Caption")


def _footer(word: WordDocument, document: Document) -> None:
    for section in word.sections:
        section.orientation = WD_ORIENT.PORTRAIT
        paragraph = section.footer.paragraphs[0]
        paragraph.text = clean(f"{document.title} · {document.about.get('Date of this evidence', '')[:10]} · page ")
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


def _properties(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    properties.title = clean(document.title)[:255]
    properties.subject = clean(document.subtitle)[:255]
    properties.author = ""
    properties.last_modified_by = ""
    properties.comments = clean(document.about.get("Software", ""))[:255]
    properties.language = "en-GB"
