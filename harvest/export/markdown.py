"""The evidence pack as Markdown, for wikis, version control and pasting."""

from __future__ import annotations

import re

from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Links, PageBreak, Para, Picture, Quote, Table
from harvest.export.safe_text import clean
from harvest.export.sentences import noted

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~])")
_STARTS_BLOCK = re.compile(r"^(\s*)([-+=>]|\d+(?=[.)]))", re.MULTILINE)


def write(document: BlockDocument) -> bytes:
    """The document as UTF-8 Markdown."""
    parts = [f"# {escape(document.title)}"]
    if document.subtitle:
        parts.append(f"*{escape(document.subtitle)}*")
    parts.append("\n".join(f"- **{escape(key)}:** {inline(value)}" for key, value in document.about.items() if value))
    parts.extend(text for block in document.blocks if (text := _block(block)))
    return ("\n\n".join(parts) + "\n").encode("utf-8", errors="replace")


def escape(text: str) -> str:
    """People's words as plain text: nothing in them becomes markup, a tag or maths.

    >>> escape("<script>$5 & *stars*")
    '\\\\<script\\\\>\\\\$5 &amp; \\\\*stars\\\\*'
    """
    escaped = _SPECIAL.sub(r"\\\1", clean(text).replace("&", "&amp;"))
    return _STARTS_BLOCK.sub(r"\1\\\2", escaped)


def inline(text: str) -> str:
    """The same on one line."""
    return escape(" ".join(text.split()))


def _block(block: Block) -> str:
    match block:
        case Heading(text, level, anchor):
            named = f'<a id="{anchor}"></a>' if anchor else ""
            return f"{'#' * (level + 1)} {named}{inline(text)}"
        case Links(text, items):
            return f"{inline(text)} " + " · ".join(f"[{inline(words)}](#{to})" for words, to in items)
        case Para(text, kind):
            return f"*{inline(text)}*" if kind in ("note", "ask", "foot") else escape(text)
        case Bullets(items):
            return "\n".join(f"- {inline(item)}" for item in items)
        case Quote(number, quotation, text, _):
            quoted = "\n".join(f"> {line}" for line in escape(f"“{text}”").split("\n"))
            where = f"**Q{number}** {inline(block.by)}, **{inline(block.said_as)}**"
            facets = f"\n>\n> *{inline(noted(quotation))}*" if noted(quotation) else ""
            before = f"> {inline(block.before)}\n>\n" if block.before else ""
            translated = f"\n>\n> {inline(block.translation)}" if block.translation else ""
            return f"{before}{quoted}{translated}\n>\n> {where}{facets}"
        case Table(header, rows, _, numbers, caption):
            rule = "|".join("---:" if i in numbers else "---" for i in range(len(header)))
            lines = ["| " + " | ".join(map(inline, header)) + " |", f"|{rule}|"]
            for at, row in enumerate(rows):
                behind = (
                    "".join(f" {inline(words)}" for words, _ in block.ways.get((at, i), ())) for i in range(len(row))
                )
                lines.append(
                    "| " + " | ".join((a + b).strip() for a, b in zip(map(inline, row), behind, strict=True)) + " |"
                )
            return "\n".join(lines) + (f"\n\n*{inline(caption)}*" if caption else "")
        case Picture(_, _, alt, caption):
            return f"*{inline(caption)}* {inline(alt)}"
        case PageBreak():
            return "---"
    return ""
