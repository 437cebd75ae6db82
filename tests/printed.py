"""What a web page and a Word file print, read back without anything of Harvest: their paragraphs and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import docx
from lxml import html

Grid = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Printed:
    """Paragraphs in their order, and tables with their heads as first rows."""

    said: tuple[str, ...]
    tables: tuple[Grid, ...]

    def under(self, *head: str) -> list[tuple[str, ...]]:
        """The rows of every table with these heads."""
        return [row for table in self.tables if table and table[0] == head for row in table[1:]]

    def found(self, pattern: str) -> list[re.Match[str]]:
        """Where paragraphs say this."""
        return [met for text in self.said for met in re.finditer(pattern, text)]


def opened(path: Path) -> Printed:
    """What stands in a file that a browser or Word opens."""
    return _web(path) if path.suffix == ".html" else _word(path)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _web(path: Path) -> Printed:
    page = html.fromstring(path.read_text("utf-8"))
    said = [_plain(e.text_content()) for e in page.iter("p", "li", "h2", "h3", "h4", "figcaption")]
    tables = [
        tuple(tuple(_plain(cell.text_content()) for cell in row.iter("th", "td")) for row in table.iter("tr"))
        for table in page.iter("table")
    ]
    return Printed(tuple(said), tuple(tables))


def _word(path: Path) -> Printed:
    document = docx.Document(str(path))
    said = [_plain(p.text) for p in document.paragraphs]
    tables = [tuple(tuple(_plain(cell.text) for cell in row.cells) for row in table.rows) for table in document.tables]
    return Printed(tuple(said), tuple(tables))
