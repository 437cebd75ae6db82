"""The evidence pack as one HTML file: no network, no script, light and dark, and fit to print."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from functools import cache

from jinja2 import Template

from harvest.export.blocks import Block, BlockDocument, ColumnBreak, Heading, Quote
from harvest.export.safe_text import clean
from harvest.export.sentences import attribution, noted
from harvest.export.templates import environment


def write(document: BlockDocument) -> bytes:
    """The page as UTF-8; everything people said is escaped by the template, pictures are inside."""
    blocks = list(_named(document.blocks))
    headings = [(b["id"], b["block"]) for b in blocks if isinstance(b["block"], Heading)]
    page = _template().render(
        document=document,
        blocks=blocks,
        contents=[(name, block.text, block.level) for name, block in headings],
        attribution=attribution,
        noted=noted,
        said={b["id"] for b in blocks if isinstance(b["block"], Quote)},
        data_uri=lambda png: "data:image/png;base64," + base64.b64encode(png).decode("ascii"),
    )
    return page.encode("utf-8", errors="replace")


@cache
def _template() -> Template:
    return environment(clean).get_template("pack.html.j2")


def _named(blocks: Iterable[Block]) -> Iterable[dict[str, object]]:
    taken: set[str] = set()
    seen: set[int] = set()
    top = False
    for block in blocks:
        if isinstance(block, ColumnBreak):
            top = True
            continue
        name = ""
        if isinstance(block, Heading):
            base = block.anchor or "s-" + (re.sub(r"[^a-z0-9]+", "-", block.text.lower()).strip("-") or "section")
            name, count = base, 2
            while name in taken:
                name, count = f"{base}-{count}", count + 1
            taken.add(name)
        elif isinstance(block, Quote) and block.number not in seen:
            seen.add(block.number)
            name = f"said-q{block.number}"
        yield {"kind": type(block).__name__, "block": block, "id": name, "top": top}
        top = False
