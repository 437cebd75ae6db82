"""What a Word file holds, written from top to bottom: each part put at the end without a search through the rest.

python-docx looks through everything there is for the place of each paragraph, and for each section through all
sections: minutes for some thousands of pages.
"""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm
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
