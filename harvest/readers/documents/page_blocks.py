"""HTML → lines and tables: what a reader of the page sees; code, menus and hidden words are counted, not kept.

Shared by web pages, mails and books. Nothing is ever fetched: pictures, frames, styles and links stay where they are.
"""

from __future__ import annotations

import html.entities
import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut

_CODE = {"script", "style", "template", "iframe", "object", "embed", "noembed", "noframes", "xml"}
_FURNITURE = {"nav", "aside", "button", "select", "datalist", "dialog", "noscript", "menu"}
_ROLES = {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"}
_BLOCKS = {
    *("address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p"),
    *("pre", "section", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul"),
}
_ROWS = {"table", "thead", "tbody", "tfoot", "tr"}
_TABLE_PARTS = {*_ROWS, "td", "th", "caption", "colgroup", "col"}
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])", re.I)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")

FURNITURE = "menus, buttons and footers of the page"
HIDDEN = "words that the page hides"
CODE = "code of the page"
COMMENTS = "comments"
TITLE = "title of the page"
AROUND = "words around the text of the page"


def page_blocks(name: str, text: str, dropped: LeftOut) -> list[Block]:
    """The lines and tables of an HTML text; ReadError for one that is nested or filled without end."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    return _blocks(name, etree.fromstring(text.encode("utf-8", "replace"), parser), parser, dropped)


def xhtml_blocks(name: str, text: str, dropped: LeftOut) -> list[Block]:
    """The same for XHTML, where an empty ``<title/>`` must not swallow the page; what is no XML is read as HTML."""
    known = _ENTITY.sub(lambda m: html.entities.html5.get(f"{m.group(1)};", m.group()), text)
    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", known).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return page_blocks(name, text, dropped)
    return _blocks(name, root, parser, dropped)


def _blocks(name: str, root: Any, parser: Any, dropped: LeftOut) -> list[Block]:
    if any(fault.type_name == "ERR_RESOURCE_LIMIT" for fault in parser.error_log):
        raise ReadError(
            f"{name}: the page is nested too deeply or too long to be a document. Copy its words into a text file and "
            "upload that."
        )
    if root is None:
        return []
    main = _main_part(root)
    page = _Page(name, dropped, around=frozenset(main.iterancestors()) if main is not None else frozenset())
    page.walk(root)
    page.flush()
    return page.blocks


def _main_part(root: Any) -> Any | None:
    """The one part that the page itself calls its main one."""
    mains = [e for e in root.iter() if _tag(e) == "main" or (_tag(e) and e.get("role") == "main")]
    return mains[0] if len(mains) == 1 and any(t.strip() for t in mains[0].itertext()) else None


def _tag(element: Any) -> str:
    """The bare name of an element in small letters; empty for comments, entities and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _words(element: Any) -> str:
    """All words in an element, with none of the comments in it."""
    parts = [element.text or ""]
    for inner in element.iterdescendants():
        parts += [inner.text or "" if _tag(inner) else "", inner.tail or ""]
    return " ".join("".join(parts).split())


@dataclass(slots=True)
class _Page:
    name: str
    dropped: LeftOut
    around: frozenset[Any] = frozenset()
    """What the page's main part lies in; words that stand there are left out."""
    blocks: list[Block] = field(default_factory=list)
    _now: list[str] = field(default_factory=list)
    _bold: list[bool] = field(default_factory=list)
    _heading: int | None = None
    _item: bool = False

    def flush(self) -> None:
        """End the line that is being gathered."""
        lines = [_SPACE.sub(" ", line).strip() for line in "".join(self._now).split("\v")]
        bold = bool(self._bold) and all(self._bold)
        self.blocks += [Line(line, self._heading, bold, self._item) for line in lines if line]
        self._now, self._bold, self._item = [], [], False

    def walk(self, element: Any, bold: bool = False, kept: bool = False) -> None:
        """Gather an element and all in it; ``kept``: its line ends are meant."""
        tag = _tag(element)
        if (reason := _why_left_out(element, tag)) is not None:
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
        before = self._heading
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
        self._heading = before

    def _is_main(self, element: Any) -> bool:
        return bool(_tag(element)) and (_tag(element) == "main" or element.get("role") == "main")

    def _say(self, words: str | None, bold: bool, kept: bool) -> None:
        if words:
            self._now.append(words.replace("\n", "\v") if kept else _SPACE.sub(" ", words))
            if words.strip():
                self._bold.append(bold)

    def _leave_words(self, words: str | None, bold: bool, kept: bool) -> None:
        if words and words.strip():
            self.dropped.add(AROUND, words)

    def _leave_out(self, reason: str, element: Any) -> None:
        words = _words(element)
        if words.strip():
            self.dropped.add(reason, words)

    def _rows(self, table: Any) -> list[Block] | None:
        """A table with its caption before it; None for one that only lays out a page, or is no clean table."""
        parts = [e for e in table.iter() if _tag(e) in _ROWS]
        if any(_odd(part) for part in parts):
            return None
        rows: list[list[str]] = []
        cells = 0
        inside = _Page(self.name, LeftOut())
        for row in (e for e in parts if _tag(e) == "tr"):
            values = []
            for cell in (e for e in row if _tag(e) in ("td", "th")):
                inside.blocks = []
                inside.walk(cell)
                inside.flush()
                values.append("\n".join(b.text for b in inside.blocks if isinstance(b, Line)))
            cells += len(values)
            if cells > limits.CELLS or len(rows) > limits.ROWS:
                raise ReadError(f"{self.name}: a table in it has more than {limits.CELLS:,} cells. Split the page.")
            if any(values):
                rows.append(values)
        if len(rows) < 2 or max(map(len, rows)) < 2:
            return None
        inside.blocks = []
        for caption in (e for e in table if _tag(e) == "caption"):
            inside.walk(caption)
            inside.flush()
        self.dropped.take(inside.dropped)
        return [*inside.blocks, rows]


def _odd(part: Any) -> bool:
    """Whether a table, a group of rows or a row holds words or things outside its cells."""
    if _why_left_out(part, _tag(part)) is not None or (part.text or "").strip():
        return True
    for child in part:
        if (child.tail or "").strip() or not _tag(child) or _tag(child) not in _TABLE_PARTS:
            return True
        if _tag(child) in ("td", "th") and any(_tag(e) == "table" for e in child.iterdescendants()):
            return True
    return False


def _why_left_out(element: Any, tag: str) -> str | None:
    if not tag:
        return COMMENTS
    if tag in _CODE:
        return CODE
    if tag == "title":
        return TITLE
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return HIDDEN
    if tag in _FURNITURE or (element.get("role") or "").lower() in _ROLES:
        return FURNITURE
    if tag == "footer" and not any(_tag(up) in ("blockquote", "figure", "article") for up in element.iterancestors()):
        return FURNITURE
    return None
