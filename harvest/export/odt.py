"""A document of blocks as an OpenDocument text: real headings, a list of contents, links, alt text, language."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterator
from functools import cache

from jinja2 import Environment
from markupsafe import Markup, escape

from harvest.export.blocks import DATED, BlockDocument, ColumnBreak, Heading, PageBreak, Picture, Quote, Table
from harvest.export.days import as_written
from harvest.export.look import GAP, look
from harvest.export.one_side import parts
from harvest.export.other_languages import ENGLISH
from harvest.export.safe_text import clean
from harvest.export.sentences import noted
from harvest.export.templates import environment
from harvest.model.punctuation import right_to_left

STYLE = {
    "draft": "Draft",
    "lead": "Lead",
    "note": "Note",
    "figures": "Figures",
    "ask": "To_20_fill_20_in",
    "foot": "Note",
}
"""What a paragraph of each kind is called; others are standard ones."""
_STARTS = ("Standard", *dict.fromkeys(STYLE.values()), *(f"Heading_20_{level}" for level in range(1, 5)))
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
UPRIGHT = look().width
"""Centimetres between the margins of an upright A4 page."""
WIDE = UPRIGHT + 8.7
"""The same of one that lies on its side."""
MOST_HEIGHT = 14.5
"""Centimetres that a picture may be high."""
SHARE = 0.86
"""Share of the text's width that a picture may take."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
_KEPT = re.compile(r"\n|\t| {2,}|^ | $")


def write(document: BlockDocument) -> bytes:
    """The file; whatever people said is escaped, pictures are inside."""
    blocks = list(_shown(document))
    sizes = look(document.one_side, document.short)
    pictures = [block.png for block in document.blocks if isinstance(block, Picture)]
    given = {
        "document": document,
        "blocks": blocks,
        "contents": [item for item in blocks if isinstance(block := item["block"], Heading) and block.level == 1],
        "pictures": range(len(pictures)),
        "look": sizes,
        "gap": GAP,
        "languages": sorted(_languages(document) - {ENGLISH}),
        "unclosed": document.one_side and parts(document.blocks)[2] == len(document.blocks),
        "date": as_written(document.about.get(DATED, "")),
        "software": document.about.get("Software", ""),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        # its kind stands first and is not compressed: so a file is known by its first bytes
        _put(package, "mimetype", MEDIA_TYPE.encode(), zipfile.ZIP_STORED)
        for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
            template = _environment().get_template(f"odt_{name.rpartition('/')[2]}.j2")
            _put(package, name, template.render(given).encode("utf-8", errors="replace"))
        for number, png in enumerate(pictures):
            _put(package, f"Pictures/{number}.png", png, zipfile.ZIP_STORED)
    return out.getvalue()


def _languages(document: BlockDocument) -> set[str]:
    """The codes of all languages in which somebody's words stand in it."""
    quoted = {block.language for block in document.blocks if isinstance(block, Quote)}
    tables = [block for block in document.blocks if isinstance(block, Table) and block.words]
    return quoted | {t.language(i, row[i]) for t in tables for row in t.rows for i in t.words}


def words(text: object) -> Markup:
    """Text as OpenDocument has it: ends of lines, tabs and runs of spaces as elements, since XML would lose them.

    >>> words("one  two\\n<three>")
    Markup('one<text:s text:c="2"/>two<text:line-break/>&lt;three&gt;')
    """
    said, parts, at = clean(text), [], 0
    for kept in _KEPT.finditer(said):
        parts.append(escape(said[at : kept.start()]))
        what = kept.group()
        element = {"\n": "<text:line-break/>", "\t": "<text:tab/>"}.get(what, f'<text:s text:c="{len(what)}"/>')
        parts.append(Markup(element))
        at = kept.end()
    return Markup("").join([*parts, escape(said[at:])])


def _put(package: zipfile.ZipFile, name: str, data: bytes, how: int = zipfile.ZIP_DEFLATED) -> None:
    package.writestr(zipfile.ZipInfo(name, _MOMENT), data, how)


@cache
def _environment() -> Environment:
    made = environment(words)
    made.filters["plain"] = lambda value: escape(" ".join(clean(value).split()))  # for attributes and properties
    made.globals.update(noted=noted, rtl=right_to_left, styles=STYLE, starts=_STARTS)
    return made


def _shown(document: BlockDocument) -> Iterator[dict[str, object]]:
    """Each block with what its place in the document adds to it: names, where links lead, on which page it begins."""
    said = document.said
    rows = {name for b in document.blocks if isinstance(b, Table) for name in b.anchors}
    named: set[str] = set()
    upright = look(short=document.short).width
    width, fresh, tables, pictures = upright, "", 0, 0
    first, second, last = parts(document.blocks) if document.one_side else (-1, -1, -1)
    for number, block in enumerate(document.blocks):
        if isinstance(block, PageBreak):
            width, fresh = (WIDE, "Wide") if block.wide else (upright, "Upright")
            continue
        if isinstance(block, ColumnBreak):
            fresh = "Column"
            continue
        if first <= number < last:
            width = look(document.one_side).column
            fresh = fresh or "First" * (number == first)
        item: dict[str, object] = {"kind": type(block).__name__, "block": block, "page": fresh, "name": ""}
        item["columns"] = "begin" if number == first else "end" if number == last else ""
        if isinstance(block, Heading):
            item["name"] = block.anchor or f"s{number}"
        elif isinstance(block, Quote):
            name = f"said-q{block.number}"
            item |= {"name": "" if name in named else name, "to": f"q{block.number}" in rows}
            named.add(name)
        elif isinstance(block, Table):
            item |= _table(block, width, said, named) | {"number": tables}
            tables += 1
        elif isinstance(block, Picture):
            item |= _size(block) | {"number": pictures}
            pictures += 1
        fresh = ""
        yield item


def _table(table: Table, width: float, said: frozenset[str], named: set[str]) -> dict[str, object]:
    shares = table.widths or tuple(1 / len(table.header) for _ in table.header)
    anchors = table.anchors or ("",) * len(table.rows)
    backs = [f"said-{anchor}" if f"said-{anchor}" in said else "" for anchor in anchors]
    return {
        "width": round(width * sum(shares), 2),
        "widths": [round(width * share, 2) for share in shares],
        "rows": list(zip(table.rows, anchors, backs, strict=True)),
        "has_head": any(table.header),
        "places": {cell: table.places(*cell, said, named) for cell in table.ways},
    }


def _size(block: Picture) -> dict[str, object]:
    wide, high = struct.unpack(">II", block.png[16:24])
    across = min(UPRIGHT * SHARE, MOST_HEIGHT * wide / high)
    return {"across": round(across, 2), "down": round(across * high / wide, 2)}
