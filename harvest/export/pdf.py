"""A document of blocks as a PDF that can be read aloud (PDF/UA-1): headings, heads of tables, alt text, links."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from harvest.export.blocks import (
    Block,
    BlockDocument,
    Bullets,
    ColumnBreak,
    Heading,
    Links,
    PageBreak,
    Para,
    Picture,
    Quote,
    Table,
)
from harvest.export.one_side import parts
from harvest.export.safe_text import clean
from harvest.export.sentences import noted
from harvest.giving_back import give_back_what_is_small
from harvest.model.punctuation import right_to_left

LONGEST = 40
"""A word of more letters may be broken anywhere: it would run out of the page."""
LONG = 900
"""A quotation of more letters may go on over the next page."""
HIGHEST = 0.75
"""Share of the text's width that a picture as high as wide may take; wide ones take all of it."""
LACKING = (
    "Some characters cannot be drawn with the fonts of this computer and stand as \ufffd; "
    "the Word file and the web page have them."
)
_HEAD = ("What", "Answer")
_NO_GLYPH = re.compile(r"the text `(.*?)` could not be displayed", re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_ALONE = b"#set document(title: [T])\n#for c in json(bytes(sys.inputs.document)) [#c \\ ]"
_EMPTY = b""
_KEEPS = 10
"""The typesetter keeps what it laid out until so many documents more did not need it: a hundred megabytes after a long
pack, which hold people's words. Empty documents make it let go."""
_LONG_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")
# direction marks that open something and may never close it, and characters that no font draws
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")


def write(document: BlockDocument) -> bytes:
    """The PDF. People's words reach the typesetter as strings of a JSON document, never as its code."""
    with TemporaryDirectory() as folder:  # for charts alone: nobody's words are written there
        content = json.dumps(_content(document, Path(folder)), ensure_ascii=False)
        compiler = typst.Compiler(root=folder)
        try:
            data = _drawn(compiler, _template(), content)
        except typst.TypstError as error:
            if not _undrawn(error):
                raise
            content = content.translate({ord(char): "\ufffd" for char in _lacking(compiler, content)})
            content = content.replace('"lacking": ""', f'"lacking": {json.dumps(LACKING)}', 1)
            data = _drawn(compiler, _template(), content)
        _let_go(compiler)
    assert isinstance(data, bytes)
    return data


def _drawn(compiler: typst.Compiler, source: bytes, content: str) -> object:
    return compiler.compile(source, sys_inputs={"document": content}, pdf_standards="ua-1")


def _let_go(compiler: typst.Compiler) -> None:
    """What was laid out is not kept, and its memory is the computer's again where the C library can give it back."""
    for _ in range(_KEEPS):
        compiler.compile(_EMPTY)
    give_back_what_is_small()


def _undrawn(error: typst.TypstError) -> str:
    """The characters that no font on this computer has, as the typesetter names them; empty for other errors."""
    found = _NO_GLYPH.search(error.message)
    return _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), found[1]) if found else ""


def _lacking(compiler: typst.Compiler, content: str) -> set[str]:
    """All such characters of a document, asked one after the other on a page that holds nothing else."""
    left = {char for char in content if ord(char) > 0x17F}
    lacking: set[str] = set()
    while left:
        try:
            _drawn(compiler, _ALONE, json.dumps(sorted(left)))
        except typst.TypstError as error:
            found = set(_undrawn(error)) & left
            if not found:
                raise
            lacking |= found
            left -= found
        else:
            break
    return lacking


@cache
def _template() -> bytes:
    return resources.files("harvest.export").joinpath("pdf.typ").read_bytes()


def _content(document: BlockDocument, folder: Path) -> dict[str, object]:
    anchors = {name for b in document.blocks if isinstance(b, Table) for name in b.anchors}
    named: set[str] = set()
    said = document.said
    sections: list[dict[str, object]] = []
    blocks: list[dict[str, object]] = []
    wide = False
    for number, block in enumerate(document.blocks):
        if isinstance(block, PageBreak):
            sections.append({"wide": wide, "blocks": blocks})
            blocks, wide = [], block.wide
        else:
            blocks.append(_block(block, number, folder, anchors, said, named))
    sections.append({"wide": wide, "blocks": blocks})
    title = shown(document.title) or "Untitled"
    return {
        "title": title,
        "short": title if len(title) <= 80 else title[:79] + "…",
        "subtitle": shown(document.subtitle),
        "note": shown(document.dated),
        "lacking": "",
        "contents": document.contents and sum(isinstance(b, Heading) and b.level == 1 for b in document.blocks) > 2,
        "sections": sections,
        # of a document on one side: where its two columns begin and where they end
        "columns": parts(document.blocks) if document.one_side else (),
    }


def shown(text: str) -> str:
    """The text as it can be drawn: no control characters, no unseen marks, and long words may be broken.

    >>> shown("a\\u202eb\\x07")
    'ab�'
    >>> shown("x" * 41) == "\\u200b".join("x" * 41)
    True
    """
    seen = _UNSEEN.sub("", clean(text))
    return _LONG_WORD.sub(lambda word: "\u200b".join(word.group()), seen)


def _said(text: str, language: str = "en-GB") -> dict[str, object]:
    code = language.partition("-")[0]
    return {"text": shown(text), "rtl": right_to_left(text), "lang": code}


def _block(
    block: Block, number: int, folder: Path, anchors: set[str], said: frozenset[str], named: set[str]
) -> dict[str, object]:
    match block:
        case Heading(text, level, anchor):
            return {"kind": "heading", "text": shown(text) or "–", "level": level, "anchor": anchor}
        case Links(text, items):
            return {
                "kind": "links",
                "text": shown(text),
                "items": [{"text": shown(words), "to": to} for words, to in items],
            }
        case Para(text, kind):
            return {"kind": "para", "said": _said(text), "style": kind}
        case Bullets(items):
            return {"kind": "bullets", "items": [_said(item) for item in items]}
        case Quote():
            name = f"said-q{block.number}"
            first = name not in named
            named.add(name)
            return {
                "kind": "quote",
                "said": _said(f"“{block.text}”", block.language),
                "before": _said(block.before),
                "translation": _said(block.translation),
                "long": len(block.text) > LONG,
                "number": f"Q{block.number}",
                "to": f"q{block.number}" if f"q{block.number}" in anchors else "",
                "name": name if first else "",
                "by": _said(block.by),
                "said_as": shown(block.said_as),
                "noted": shown(noted(block.quotation)),
            }
        case Table():
            return _table(block, said, named)
        case Picture():
            file = folder / f"{number}.png"
            file.write_bytes(block.png)
            across, down = struct.unpack(">II", block.png[16:24])
            width = min(1.0, HIGHEST * across / down)
            alt = shown(block.alt) or shown(block.caption) or "A chart"
            return {
                "kind": "picture",
                "file": f"/{file.name}",
                "alt": alt,
                "caption": shown(block.caption),
                "width": width,
            }
        case ColumnBreak():
            return {"kind": "column"}
        case PageBreak():
            raise AssertionError("sections are made of page breaks before")


def _table(table: Table, said: frozenset[str], named: set[str]) -> dict[str, object]:
    columns = len(table.header)

    def row(cells: Sequence[str], anchor: str = "") -> list[dict[str, object]]:
        back = f"said-{anchor}" if f"said-{anchor}" in said else ""
        return [
            {
                **_said(text, table.language(i, text)),
                "anchor": anchor if i == 0 else "",
                "back": back if i == 0 and text else "",
            }
            for i, text in enumerate(cells)
        ]

    anchors = table.anchors or ("",) * len(table.rows)
    return {
        "kind": "table",
        # a table of names and values has no head of its own; read aloud its columns need one
        "header": row(table.header if any(table.header) else (*_HEAD, *("",) * (columns - 2))[:columns]),
        "rows": [
            [
                cell
                | {
                    "ways": [{"text": shown(words), "to": to} for words, to in table.ways.get((at, i), ())],
                    "places": table.places(at, i, said, named),
                }
                for i, cell in enumerate(row(cells, anchor))
            ]
            for at, (cells, anchor) in enumerate(zip(table.rows, anchors, strict=True))
        ],
        "widths": list(table.widths or (1 / columns,) * columns),
        "numbers": list(table.numbers),
        "caption": shown(table.caption),
    }
