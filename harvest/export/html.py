"""The evidence pack as one HTML file: no network, no script, light and dark, and fit to print."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from functools import cache

from jinja2 import Template

from harvest.export.blocks import BlockDocument, ColumnBreak, Heading, Quote, Table
from harvest.export.safe_text import clean
from harvest.export.sentences import noted
from harvest.export.templates import environment


def write(document: BlockDocument) -> bytes:
    """The page as UTF-8; everything people said is escaped by the template, pictures are inside."""
    blocks = list(_named(document))
    headings = [(b["id"], b["block"]) for b in blocks if isinstance(b["block"], Heading)]
    page = _template().render(
        document=document,
        blocks=blocks,
        contents=[(name, block.text, block.level) for name, block in headings],
        noted=noted,
        said=document.said,
        data_uri=lambda png: "data:image/png;base64," + base64.b64encode(png).decode("ascii"),
    )
    return page.encode("utf-8", errors="replace")


@cache
def _template() -> Template:
    return environment(clean).get_template("pack.html.j2")


def _named(document: BlockDocument) -> Iterable[dict[str, object]]:
    said, taken = document.said, set[str]()
    top = False
    for block in document.blocks:
        if isinstance(block, ColumnBreak):
            top = True
            continue
        name, places = "", dict[tuple[int, int], tuple[str, ...]]()
        if isinstance(block, Heading):
            base = block.anchor or "s-" + (re.sub(r"[^a-z0-9]+", "-", block.text.lower()).strip("-") or "section")
            name, count = base, 2
            while name in taken:
                name, count = f"{base}-{count}", count + 1
            taken.add(name)
        elif isinstance(block, Quote) and f"said-q{block.number}" not in taken:
            name = f"said-q{block.number}"
            taken.add(name)
        elif isinstance(block, Table):
            places = {cell: block.places(*cell, said, taken) for cell in block.ways}
        yield {"kind": type(block).__name__, "block": block, "id": name, "top": top, "places": places}
        top = False
