"""HTML → lines and tables: what a reader of the page sees; code, menus and hidden words are counted, not kept.

Shared by web pages, mails and books. Nothing is ever fetched: pictures, frames, styles and links stay where they are.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.web.page_fields import with_fields_written
from harvest.readers.documents.web.page_tags import bare_tag, why_left_out, words_in
from harvest.readers.dropping import LeftOut
from harvest.readers.tables.workbooks.merged import Span, filled_in

_WIDEST = 200
_BLOCKS = {
    *("address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p"),
    *("pre", "section", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul"),
}
_ROWS = {"table", "thead", "tbody", "tfoot", "tr"}
_TABLE_PARTS = {*_ROWS, "td", "th", "caption", "colgroup", "col"}
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_COLOUR = re.compile(r"(?<![-\w])color\s*:\s*([^;\"']{3,40})", re.I)
_PLAIN = {"black", "windowtext", "inherit", "initial", "auto", "currentcolor", "#000", "#000000"}
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")

AROUND = "words around the text of the page"


def page_blocks(name: str, text: str, dropped: LeftOut) -> list[Block]:
    """The lines and tables of an HTML text; ReadError for one that is nested or filled without end."""
    return blocks_of(name, page_root(name, text), dropped)


def page_root(name: str, text: str) -> Any:
    """The outermost element of an HTML text, None where there is none; ReadError where it is nested without end."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    return with_fields_written(_checked(name, etree.fromstring(text.encode("utf-8", "replace"), parser), parser))


def xhtml_blocks(name: str, text: str, dropped: LeftOut) -> list[Block]:
    """The same for XHTML, where an empty ``<title/>`` must not swallow the page; what is no XML is read as HTML."""
    known = _ENTITY.sub(lambda m: html.entities.html5.get(f"{m.group(1)};", m.group()), text)
    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", known).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return page_blocks(name, text, dropped)
    return blocks_of(name, _checked(name, root, parser), dropped)


def _checked(name: str, root: Any, parser: Any) -> Any:
    if any(fault.type_name == "ERR_RESOURCE_LIMIT" for fault in parser.error_log):
        raise ReadError(
            f"{name}: the page is nested too deeply or too long to be a document. Copy its words into a text file and "
            "upload that."
        )
    return root


def blocks_of(name: str, root: Any, dropped: LeftOut, left: Mapping[Any, str] | None = None) -> list[Block]:
    """The lines and tables in an element. What stands in ``left`` is counted for its reason; empty: not at all."""
    if root is None:
        return []
    main = _main_part(root)
    around = frozenset(main.iterancestors()) if main is not None else frozenset()
    page = _Page(name, dropped, around=around, left=left or {})
    page.walk(root)
    page.flush()
    return page.blocks


def _main_part(root: Any) -> Any | None:
    """The one part that the page itself calls its main one."""
    mains = [e for e in root.iter() if bare_tag(e) == "main" or (bare_tag(e) and e.get("role") == "main")]
    return mains[0] if len(mains) == 1 and any(t.strip() for t in mains[0].itertext()) else None


@dataclass(slots=True)
class _Page:
    name: str
    dropped: LeftOut
    around: frozenset[Any] = frozenset()
    """What the page's main part lies in; words that stand there are left out."""
    left: Mapping[Any, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    _now: list[str] = field(default_factory=list)
    _bold: list[bool] = field(default_factory=list)
    _colours: list[str] = field(default_factory=list)
    _colour: str = ""
    _heading: int | None = None
    _item: bool = False

    def flush(self) -> None:
        """End the line that is being gathered."""
        lines = [_SPACE.sub(" ", line).strip() for line in "".join(self._now).split("\v")]
        bold = bool(self._bold) and all(self._bold)
        colour = self._colours[0] if len(set(self._colours)) == 1 else ""
        self.blocks += [Line(line, self._heading, bold, self._item, colour=colour) for line in lines if line]
        self._now, self._bold, self._colours, self._item = [], [], [], False

    def walk(self, element: Any, bold: bool = False, kept: bool = False) -> None:
        """Gather an element and all in it; ``kept``: its line ends are meant."""
        tag = bare_tag(element)
        reason = self.left.get(element) if element in self.left else why_left_out(element, tag)
        if reason is not None:
            if reason:
                self._leave_out(reason, element)
            return
        if tag == "br":
            self._now.append("\v")
        elif tag == "table" and (rows := self._rows(element)) is not None:
            self.flush()
            self.blocks += rows
            return
        block = tag in _BLOCKS or tag in _HEADINGS
        if block:
            self.flush()
        before, beneath = self._heading, self._colour
        self._colour = _colour_of(element, tag, beneath)
        self._heading = _HEADINGS.get(tag, before)
        self._item = self._item or tag == "li"
        bold = bold or tag in ("b", "strong") or bool(_BOLD_STYLE.search(element.get("style") or ""))
        kept = kept or tag in ("pre", "textarea")
        say = self._leave_words if element in self.around else self._say
        say(element.text, bold, kept)
        for child in element:
            if element in self.around and child not in self.around and not self._is_main(child):
                self._leave_out(AROUND, child)
            else:
                self.walk(child, bold, kept)
            say(child.tail, bold, kept)
        if block:
            self.flush()
        self._heading, self._colour = before, beneath

    def _is_main(self, element: Any) -> bool:
        return bool(bare_tag(element)) and (bare_tag(element) == "main" or element.get("role") == "main")

    def _say(self, words: str | None, bold: bool, kept: bool) -> None:
        if words:
            self._now.append(words.replace("\n", "\v") if kept else _SPACE.sub(" ", words))
            if words.strip():
                self._bold.append(bold)
                self._colours.append(self._colour)

    def _leave_words(self, words: str | None, bold: bool, kept: bool) -> None:
        if words and words.strip():
            self.dropped.add(AROUND, words)

    def _leave_out(self, reason: str, element: Any) -> None:
        words = words_in(element)
        if words.strip():
            self.dropped.add(reason, words)

    def _rows(self, table: Any) -> list[Block] | None:
        """A table with its caption before it; None for one that only lays out a page, or is no clean table."""
        parts = [e for e in table.iter() if bare_tag(e) in _ROWS]
        if any(_odd(part) for part in parts):
            return None
        rows: list[list[str]] = []
        cells = 0
        inside = _Page(self.name, LeftOut(), left=self.left)
        spans: list[Span] = []
        below: dict[int, int] = {}
        for row in (e for e in parts if bare_tag(e) == "tr"):
            values: list[str] = []
            for cell in (e for e in row if bare_tag(e) in ("td", "th")):
                _under_spans(values, below)
                inside.blocks = []
                inside.walk(cell)
                inside.flush()
                down, along = _span(cell, "rowspan"), _span(cell, "colspan")
                if down > 1:
                    spans.append((len(rows), len(values), len(rows) + down - 1, len(values) + along - 1))
                    below |= dict.fromkeys(range(len(values), len(values) + along), down)
                values += ["\n".join(b.text for b in inside.blocks if isinstance(b, Line)), *[""] * (along - 1)]
            _under_spans(values, below)
            below = {column: rest - 1 for column, rest in below.items() if rest > 1}
            cells += len(values)
            if cells > limits.CELLS or len(rows) > limits.ROWS:
                raise ReadError(f"{self.name}: a table in it has more than {limits.CELLS:,} cells. Split the page.")
            if any(values) or spans:
                rows.append(values)
        rows = filled_in(rows, spans) if spans else rows
        if len(rows) < 2 or max(map(len, rows)) < 2:
            return None
        inside.blocks = []
        for caption in (e for e in table if bare_tag(e) == "caption"):
            inside.walk(caption)
            inside.flush()
        self.dropped.take(inside.dropped)
        return [*inside.blocks, rows]


def _colour_of(element: Any, tag: str, around: str) -> str:
    """The colour that an element gives its words; what is black as all else has none."""
    found = _COLOUR.search(element.get("style") or "")
    named = found.group(1) if found else (element.get("color") or "") if tag == "font" else ""
    if not named:
        return around
    colour = "".join(named.casefold().split()).removesuffix("!important")
    if parts := re.fullmatch(r"rgb\((\d{1,3}),(\d{1,3}),(\d{1,3})\)", colour):
        colour = "#" + "".join(f"{int(part):02x}" for part in parts.groups())
    return "" if colour in _PLAIN else colour


def _span(cell: Any, along: str) -> int:
    """Over how many rows or columns a cell goes."""
    said = (cell.get(along) or "").strip()
    return min(int(said), _WIDEST) if said.isascii() and said.isdigit() and int(said) > 1 else 1


def _under_spans(values: list[str], below: Mapping[int, int]) -> None:
    """Adds empty cells to a row where a cell of a row above stands in it."""
    while below.get(len(values)):
        values.append("")


def _odd(part: Any) -> bool:
    """Whether a table, a group of rows or a row holds words or things outside its cells."""
    if why_left_out(part, bare_tag(part)) is not None or (part.text or "").strip():
        return True
    for child in part:
        if (child.tail or "").strip() or not bare_tag(child) or bare_tag(child) not in _TABLE_PARTS:
            return True
        if bare_tag(child) in ("td", "th") and any(bare_tag(e) == "table" for e in child.iterdescendants()):
            return True
    return False
