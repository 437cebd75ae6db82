"""Quotation cards: whole sentences, one a card, A6 four to a sheet, to seed the next café."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from harvest.evidence import Evidence, Quotation
from harvest.evidence.proposals import propose, shorten
from harvest.export.safe_text import clean
from harvest.export.sentences import about
from harvest.export.word_styles import styled

MOST_CARDS, PER_THEME = 80, 4
_TWIPS = 567
_WIDE, _HIGH = 10.5, 14.8
"""An A6 card lying in a corner of an upright A4 sheet, in centimetres."""


def write(evidence: Evidence) -> bytes:
    """The sheets as a Word file, to print on A4 and cut twice."""
    word = styled(docx.Document())
    section = word.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(0)
    section.header_distance = section.footer_distance = Cm(0)
    word.core_properties.title = clean(f"{evidence.title}: quotation cards")[:255]
    word.core_properties.author = ""
    word.core_properties.comments = clean(
        "; ".join(f"{k}: {v}" for k, v in about(evidence).items() if k != "Missing voices")
    )[:255]
    picked = cards(evidence)
    body = word.element.body
    texts = [_card(q, evidence) for q in picked] or [_card_xml("No quotations yet.", "", 16)]
    texts.append(_about(evidence))
    while len(texts) % 4:
        texts.append(_card_xml("", "", 12))
    for i in range(0, len(texts), 4):
        body.insert(len(body) - 1, parse_xml(_sheet(texts[i : i + 4])))
        if i + 4 < len(texts):
            gap = word.add_paragraph()
            gap.paragraph_format.space_after, gap.paragraph_format.line_spacing = Pt(0), Pt(1)
            gap.paragraph_format.page_break_before = False
    last = word.add_paragraph()
    last.paragraph_format.space_after, last.paragraph_format.line_spacing = Pt(0), Pt(1)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def cards(evidence: Evidence) -> list[Quotation]:
    """The quotations that get a card: those chosen, else a proposed spread; nobody's words stand on two cards."""
    picked: list[Quotation] = []
    seen: set[tuple[int, str]] = set()
    for theme in evidence.heard:
        if theme.identifying:
            continue
        found: Sequence[Quotation] = theme.quotations if evidence.chosen else propose(theme.quotations, PER_THEME)
        for quotation in found:
            key = (quotation.passage_id, words(quotation))
            if key not in seen:
                seen.add(key)
                picked.append(quotation)
    return picked[:MOST_CARDS]


def words(quotation: Quotation) -> str:
    """What stands on a card: whole sentences; the evaluator's shortening where there is one."""
    return quotation.text if quotation.shortened else shorten(quotation.whole, 70)


def _card(quotation: Quotation, evidence: Evidence) -> str:
    said = words(quotation)
    length = len(said) + len(quotation.translated)
    steps = ((80, 24), (150, 20), (260, 17), (400, 14), (560, 12))
    size = next((points for most, points in steps if length < most), 10)
    where = " · ".join(part for part in (quotation.voice, quotation.event or quotation.source) if part)
    translated = f"\n{quotation.translated}" if quotation.translated else ""
    return _card_xml(f"“{said}”{translated}", where, size)


def _about(evidence: Evidence) -> str:
    narrowed = about(evidence)
    text = "\n".join(
        [
            f"{evidence.title}, {evidence.at[:10]}",
            f"Filter: {narrowed['Filter']}",
            f"{narrowed['Consent']} Held back: {narrowed['Held back']}.",
            evidence.suppression_rule,
            f"{narrowed['Codebooks']}; {evidence.software}",
            f"Who is missing: {evidence.missing_voices}",
        ]
    )
    return _card_xml(text, "About these cards", 8 if len(text) < 1100 else 6.5, plain=True)


def _sheet(four: Sequence[str]) -> str:
    wide, high = round(_WIDE * _TWIPS), round(_HIGH * _TWIPS)
    rows = "".join(
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{high}" w:hRule="exact"/></w:trPr>'
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{text}</w:tc>'
            for text in pair
        )
        + "</w:tr>"
        for pair in (four[:2], four[2:])
    )
    edge = "".join(f'<w:{side} w:val="dashed" w:sz="4" w:color="B5C0C2"/>' for side in ("insideH", "insideV"))
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{2 * wide}" w:type="dxa"/><w:tblBorders>{edge}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
        f'</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="{wide}"/><w:gridCol w:w="{wide}"/></w:tblGrid>'
        f"{rows}</w:tbl>"
    )


def _card_xml(said: str, where: str, size: float, plain: bool = False) -> str:
    from xml.sax.saxutils import escape

    def paragraph(text: str, points: float, after: int, colour: str, bold: bool = False) -> str:
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in clean(text).split("\n"))
        weight = "<w:b/>" if bold else ""
        spacing = f'<w:spacing w:before="0" w:after="{after}" w:line="{250 if plain else 300}" w:lineRule="auto"/>'
        look = f'<w:rPr>{weight}<w:color w:val="{colour}"/><w:sz w:val="{round(points * 2)}"/></w:rPr>'
        return f'<w:p><w:pPr>{spacing}<w:ind w:left="620" w:right="620"/></w:pPr><w:r>{look}{lines}</w:r></w:p>'

    parts = [paragraph(said, size, 160, "1F2A2E")]
    if where:
        parts.append(paragraph(where, 10 if not plain else 8, 0, "1D5C63", bold=True))
    return "".join(parts if not plain else reversed(parts))
