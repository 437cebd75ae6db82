"""What a Word file holds, written from top to bottom: each part put at the end without a search through the rest.

python-docx looks through everything there is for the place of each paragraph, and for each section through all
sections: minutes for some thousands of pages.
"""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from harvest.export.safe_text import clean


class WordBody:
    """The body of a document, and how to go on at its end; ``wide`` says whether its pages lie on their side."""

    def __init__(self, word: WordDocument):
        self.word = word
        self.wide = False
        self._body = word.element.body
        self._styles: dict[str, str] = {}
        self._fresh = False
        self._column: bool | None = None

    def put(self, element: BaseOxmlElement) -> None:
        """An element as the last one, before the properties of the last section."""
        self._body[-1].addprevious(element)
        if self._fresh:
            self._fresh = False
            first = next(element.iter(qn("w:p")))  # of a table the first cell's
            Paragraph(first, self.word._body).paragraph_format.page_break_before = True  # type: ignore[arg-type]

    def paragraph(self, text: str = "", style: str = "Normal") -> Paragraph:
        """A paragraph at the end, with its text cleaned."""
        element = OxmlElement("w:p")
        self.put(element)
        made = Paragraph(element, self.word._body)
        if self._column is not None:  # the first line of a column stands at its top
            made.paragraph_format.space_before = Pt(0)
            if self._column:
                made.add_run().add_break(WD_BREAK.COLUMN)
            self._column = None
        if style != "Normal":  # which is what every paragraph has that names none
            if style not in self._styles:
                self._styles[style] = str(self.word.styles[style].style_id)
            element.style = self._styles[style]
        if text:
            made.add_run(clean(text))
        return made

    def page(self, wide: bool) -> None:
        """Goes on on a new page: in a new section where the page turns on its side or back."""
        if wide == self.wide:
            self._fresh = True
            return
        section = self.word.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        short, long = Cm(21), Cm(29.7)
        section.page_width, section.page_height = (long, short) if wide else (short, long)
        self.wide = wide

    def columns(self, count: int, gap: float) -> None:
        """Goes on below in so many columns, ``gap`` centimetres apart."""
        section = self.word.add_section(WD_SECTION.CONTINUOUS)
        columns = section._sectPr.find(qn("w:cols"))
        assert columns is not None  # python-docx's own template has it, and a new section takes it over
        columns.set(qn("w:num"), str(count))
        columns.set(qn("w:space"), str(round(gap * 567)))
        self._column = False

    def next_column(self) -> None:
        """Goes on at the top of the next column."""
        self._column = True
