"""Tables written as XML in one go: python-docx searches the whole table for each cell, minutes for a long one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from harvest.export import word_links
from harvest.export.blocks import Table
from harvest.export.other_languages import ENGLISH
from harvest.export.safe_text import clean
from harvest.export.word_body import WordBody
from harvest.model.punctuation import right_to_left

SHORT = 6
"""A table of no more rows than this stays on one page, with its caption."""
_TWIPS = 567  # a centimetre


def add_table(
    body: WordBody, table: Table, width: float, said: Collection[str] = (), named: set[str] | None = None
) -> None:
    """Puts the table at the end of the document, ``width`` centimetres wide; its head repeats on every page.

    ``said`` are the names of places that rows with an anchor lead back to, ``named`` those that stood before.
    """
    named = set() if named is None else named
    columns = len(table.header)
    together = len(table.rows) <= SHORT
    shares = table.widths or tuple(1 / columns for _ in range(columns))
    twips = [round(width * _TWIPS * share) for share in shares]
    head = "".join(
        _cell(text, w, "Cellhead", i in table.numbers, True)
        for i, (text, w) in enumerate(zip(table.header, twips, strict=True))
    )
    # a table of names and values has no head; an empty one would be read out as one
    head = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>" if any(table.header) else ""
    rows = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            _cell(
                text,
                w,
                "Cell",
                i in table.numbers,
                together,
                *(_ways(anchor, said) if i == 0 else ("", "")),
                on=table.ways.get((number, i), ()),
                places=table.places(number, i, said, named),
                language=table.language(i, text),
            )
            for i, (text, w) in enumerate(zip(row, twips, strict=True))
        )
        + "</w:tr>"
        for number, (row, anchor) in enumerate(zip(table.rows, table.anchors or ("",) * len(table.rows), strict=True))
    )
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in twips)
    xml = (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblBorders>'
        '<w:top w:val="single" w:sz="8" w:color="1D5C63"/><w:bottom w:val="single" w:sz="8" w:color="1D5C63"/>'
        '<w:insideH w:val="single" w:sz="4" w:color="D5DCDD"/></w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{head}{rows}</w:tbl>"
    )
    body.put(parse_xml(xml))
    gap = body.paragraph(style="Cell")  # two tables without a paragraph between them become one
    gap.paragraph_format.keep_with_next = together and bool(table.caption)


def _ways(anchor: str, said: Collection[str]) -> tuple[str, str]:
    back = f"said-{anchor}"
    return anchor, back if back in said else ""


def _cell(
    text: str,
    width: int,
    style: str,
    number: bool,
    together: bool,
    anchor: str = "",
    back: str = "",
    on: Sequence[tuple[str, str]] = (),
    places: Sequence[str] = (),
    language: str = ENGLISH,
) -> str:
    align = '<w:jc w:val="right"/>' if number else ""
    keep = "<w:keepNext/>" if together else ""
    lines = clean(text).split("\n")
    lines_xml = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in lines)
    from_right = language != ENGLISH and right_to_left(text)
    aside = "<w:bidi/>" if from_right else ""
    spoken = "" if language == ENGLISH else f'<w:lang w:{"bidi" if from_right else "val"}="{language}"/>'
    look = spoken and f"<w:rPr>{'<w:rtl/>' * from_right}{spoken}</w:rPr>"
    words = f"<w:r>{look}{lines_xml}</w:r>"
    if back:
        words = f'<w:hyperlink w:anchor="{word_links.name(back)}">{words}</w:hyperlink>'
    for place in (anchor, *places):
        words = word_links.marked(words, place) if place else words
    words += "".join(f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{word_links.way(said, to)}' for said, to in on)
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{aside}{align}</w:pPr>{words}</w:p></w:tc>'
    )
