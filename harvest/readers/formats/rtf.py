"""An .rtf file → lines."""

from __future__ import annotations

import re

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.uploaded_file import UploadedFile

_PAGE, _CELL, _BEGINS, _ENDS, _ITEM, _BOLD, _PLAIN = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006"
"""Stand for the end of a page or cell, where rows begin and end, what is an item of a list and what is bold while the
file is made text; no script's letters."""
_LEVELS = "\ue010\ue011\ue012\ue013\ue014\ue015\ue016\ue017\ue018"
"""Behind a heading, for its level."""
_SHAPES = re.compile(f"[{_ITEM}{_BOLD}{_PLAIN}{_LEVELS}]")
_TOKEN = re.compile(r"\\(?:([a-z]+)(-?\d+)?\s?|[^a-z])|[{}]", re.S)


def _escaped(mark: str) -> str:
    return f"{{\\uc1\\u{ord(mark)}?}}"


_MARKED = {"page": rf"\par{_escaped(_PAGE)}\par ", "cell": _escaped(_CELL), "row": _escaped(_ENDS)}
_MARKED |= {"trowd": rf"\trowd{_escaped(_BEGINS)}"}
_ENDS_LINE = ("par", "line", "page", "cell", "row")


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a rich text file holds."""
    return (document_or_mail(file, lines_and_tables(file.name, file.data)),)


def lines_and_tables(name: str, data: bytes) -> list[Block]:
    """The lines and tables of a rich text file."""
    from striprtf.striprtf import rtf_to_text

    if len(data) > 60 * 1024 * 1024:
        raise ReadError(f"{name}: the file is too big for a rich text file. Save it as Word without its pictures.")
    try:
        text: str = rtf_to_text(_with_marks(data.decode("latin-1")), errors="replace")  # type: ignore[no-untyped-call]
    except Exception as fault:  # striprtf on damaged files raises whatever it stumbles over
        raise ReadError(
            f"{name}: this rich text file is damaged. Open it in Word, save it as .docx and upload that."
        ) from fault
    *rows, below = text.split(_ENDS)
    blocks: list[Block] = []
    for piece in rows:
        above, _, row = piece.partition(_BEGINS)
        cells = [_SHAPES.sub("", cell).strip() for cell in row.replace(_BEGINS, "").split(_CELL)[:-1]]
        if _SHAPES.sub("", above).strip() or "\n" in above or not blocks:
            blocks += _lines(above)
        if not cells:
            blocks += _lines(row)
        elif blocks and not isinstance(blocks[-1], Line):
            blocks[-1].append(cells)
        else:
            blocks.append([cells])
    return [*blocks, *_lines(below)]


def _with_marks(source: str) -> str:
    """The source of a file with marks where it says what a program that only wants its text would not be told."""
    made: list[str] = []
    bold, level, outer = False, -1, list[bool]()
    at = 0
    for token in _TOKEN.finditer(source):
        word, number = token.group(1), token.group(2)
        before, after, was = "", "", bold
        if token.group() == "{":
            outer.append(bold)
        elif token.group() == "}":
            bold = outer.pop() if outer else False
        elif word == "b":
            bold = number != "0"
        elif word == "plain":
            bold = False
        elif word in ("pntext", "listtext"):
            after = f"}}{_escaped(_ITEM)}{{\\pntext "  # before the group with the bullet, which is no text
        elif word == "outlinelevel":
            level = int(number or 9)
        elif word == "pard":
            level = -1
        elif word in _ENDS_LINE or token.group() in ("\\\n", "\\\r"):
            # each line says of itself what it is
            before = _escaped(_PLAIN) if bold else ""
            before += _escaped(_LEVELS[level]) if 0 <= level < len(_LEVELS) else ""
            after = _escaped(_BOLD) if bold else ""
        if bold != was:
            after = _escaped(_BOLD if bold else _PLAIN)
        own = "" if word in ("pntext", "listtext") else _MARKED.get(word or "", token.group())
        made += [source[at : token.start()], before, own, after]
        at = token.end()
    return "".join([*made, source[at:]])


def _lines(text: str) -> list[Line]:
    text = text.replace(_BEGINS, "").replace(_CELL, " ")
    return [_line(line) for line in text.split("\n")]


def _line(line: str) -> Line:
    bare = re.sub(f"{_BOLD}[^{_PLAIN}]*", "", line)
    words = _SHAPES.sub("", line).replace(_PAGE, "")
    plain = any(c.isalnum() for c in _SHAPES.sub("", bare))
    level = next((_LEVELS.index(mark) + 1 for mark in line if mark in _LEVELS), None)
    made_bold = not plain and any(c.isalnum() for c in words)
    return Line(words, heading=level, bold=made_bold, item=_ITEM in line, page=_PAGE in line)
