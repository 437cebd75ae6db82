"""How cells look in the workbook."""

from __future__ import annotations

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

LONGEST = 32_000
"""Excel takes 32,767 characters in a cell."""


class Look:
    """The formats of one workbook."""

    def __init__(self, book: Workbook):
        self.head: Format = book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1D5C63", "text_wrap": True, "valign": "top"}
        )
        self.text: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self.number: Format = book.add_format({"valign": "top"})
        self.name: Format = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.note: Format = book.add_format({"italic": True, "font_color": "#4C595D"})
        self.hidden: Format = book.add_format({"italic": True, "font_color": "#4C595D", "align": "right"})
        self.link: Format = book.add_format(
            {"text_wrap": True, "valign": "top", "font_color": "#1D5C63", "underline": 1}
        )
