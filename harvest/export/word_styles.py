"""The look of our Word files: A4, one calm colour, styles with names a writer recognises."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from harvest.export.look import Look, look

INK = RGBColor(0x1F, 0x2A, 0x2E)
ACCENT = RGBColor(0x1D, 0x5C, 0x63)
QUIET = RGBColor(0x4C, 0x59, 0x5D)
FONT = "Arial"
"""On every machine, or with a twin of the same widths; Calibri is not, and its stand-in runs over."""


def styled(word: WordDocument, sizes: Look | None = None) -> WordDocument:
    """The document with our page and styles set, in the sizes of ordinary pages where none are given."""
    sizes = sizes or look()
    for section in word.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(sizes.side)
        section.top_margin, section.bottom_margin = Cm(sizes.above), Cm(sizes.below)
        section.footer_distance = Cm(sizes.edge)
    normal = word.styles["Normal"]
    _font(normal, sizes.text, INK)
    normal.paragraph_format.space_after = Pt(sizes.after)
    normal.paragraph_format.line_spacing = sizes.leading
    _language(normal)
    for name, size, before, after in (
        ("Title", sizes.title, 0, 4),
        ("Heading 1", sizes.heading, sizes.before_heading, sizes.after_heading),
        ("Heading 2", 14, 16, 3),
        ("Heading 3", 12.5, 12, 2),
        ("Heading 4", 11, 8, 2),
    ):
        style = word.styles[name]
        _font(style, size, ACCENT, bold=True)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        _no_border(style)
    _font(word.styles["Subtitle"], sizes.subtitle, QUIET, italic=True)
    word.styles["Subtitle"].paragraph_format.space_after = Pt(sizes.after_subtitle)
    _font(word.styles["Caption"], 9.5, QUIET)
    word.styles["Caption"].paragraph_format.space_after = Pt(12)
    _font(word.styles["Footer"], 9, QUIET)
    _add(word, "Lead", sizes.lead, INK).paragraph_format.space_after = Pt(9)
    _add(word, "Note", sizes.note, QUIET)
    _add(word, "Contents title", 14, ACCENT, bold=True).paragraph_format.space_before = Pt(6)
    _add(word, "toc 1", 11, INK).paragraph_format.space_after = Pt(2)
    figures = _add(word, "Figures", 9.5, QUIET)
    figures.paragraph_format.keep_with_next = True
    _shade(_add(word, "To fill in", 10, INK, italic=True), "FFF3CD")
    _shade(_add(word, "Draft", 11, INK, bold=True), "FBE3D6")
    words = _add(word, "Words", 10.5, INK)
    words.paragraph_format.left_indent, words.paragraph_format.right_indent = Cm(0.6), Cm(0.6)
    words.paragraph_format.space_before, words.paragraph_format.space_after = Pt(5), Pt(0)
    _left_bar(words)
    source = _add(word, "Source", 9, QUIET)
    source.paragraph_format.left_indent = Cm(0.6)
    source.paragraph_format.space_after = Pt(8)
    _left_bar(source)
    cell = _add(word, "Cell", sizes.cell, INK)
    cell.paragraph_format.space_after, cell.paragraph_format.line_spacing = Pt(2), 1.05
    head = _add(word, "Cell head", sizes.cell, ACCENT, bold=True)
    head.paragraph_format.space_after = Pt(2)
    head.paragraph_format.keep_with_next = True
    return word


def _add(word: WordDocument, name: str, size: float, colour: RGBColor, **look: bool) -> ParagraphStyle:
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    _font(style, size, colour, **look)
    style.quick_style = True
    return style


def _font(style: ParagraphStyle, size: float, colour: RGBColor, bold: bool = False, italic: bool = False) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
    style.font.bold, style.font.italic = bold, italic
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # a theme font would win over ours
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for face in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{face}"), FONT)


def _language(style: ParagraphStyle) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    style.element.get_or_add_rPr().append(language)


def _no_border(style: ParagraphStyle) -> None:
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _left_bar(style: ParagraphStyle) -> None:
    borders, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", "1D5C63")):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    _insert(style, borders)


def _shade(style: ParagraphStyle, fill: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shade.set(qn(f"w:{name}"), value)
    _insert(style, shade)


def _insert(style: ParagraphStyle, element: object) -> None:
    # the schema orders a paragraph's properties: borders and shading come before tabs, spacing and indents
    properties = style.element.get_or_add_pPr()
    later = {qn(f"w:{tag}") for tag in ("tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl")}
    for i, child in enumerate(properties):
        if child.tag in later:
            properties.insert(i, element)
            return
    properties.append(element)
