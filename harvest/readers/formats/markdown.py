"""Markdown → lines: headings are headings, the marks of emphasis, links and lists are no words."""

from __future__ import annotations

import re

from harvest.model import Reading
from harvest.readers.documents.document_reading import document_reading
from harvest.readers.documents.forms.framed_story import frame_of
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.uploaded_file import UploadedFile

_LONGEST_HEADING = 2_000
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BULLET = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)")
_PICTURE = re.compile(r"!\[[\w.-]{0,80}\]\([^)\s]{0,500}\)")
"""A picture under the name of its file; what somebody wrote below one has spaces."""
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,2000}?)(?<=\S)\1")
_LONG = 5_000
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?![\w*_])")


_A_STORY = "a story " * 8
_TITLE = re.compile(r"\s*(?:title|layout|tags?|categor\w+|slug|draft|lang|permalink)\s*:", re.I)
"""What front matter says of the page rather than of who told it."""


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a Markdown text holds."""
    return (document_reading(file, lines_and_tables(file.text, file.dropped)),)


def lines_and_tables(text: str, dropped: LeftOut) -> list[Block]:
    """The lines of a Markdown text; front matter, comments and marks are counted in ``dropped``."""
    front = re.match(r"---\n(.*?)\n(?:---|\.\.\.)\n", text, re.S)
    lines: list[Block] = []
    if front:
        fields = [Line(line) for line in front[1].split("\n")]
        if frame_of([*fields, Line(_A_STORY)]) is not None:
            lines += [field for field in fields if field.text.strip() and not _TITLE.match(field.text)]
        if not lines:
            dropped.add("front matter", front.group())
        text = text[front.end() :]
    text = _without_comments(text, dropped)
    table: list[list[str]] = []
    for raw in text.split("\n"):
        if raw.lstrip().startswith("|") and raw.count("|") >= 2:
            _table_row(raw, table, dropped)
            continue
        if table:
            lines.append(table)
            table = []
        heading = _HEADING.match(raw) if len(raw) <= _LONGEST_HEADING else None
        if heading:
            lines.append(Line(_plain(heading.group(2)), len(heading.group(1))))
            _count(raw, heading.group(2), dropped)
            continue
        body = re.sub(r"^\s*>+\s?", "", raw)
        bullet = _BULLET.match(body)
        words = _plain(body[bullet.end() :] if bullet and not bullet.group().strip()[0].isdigit() else body)
        bold = _BOLD.fullmatch(body.strip()) is not None
        _count(raw, words, dropped)
        lines.append(Line(words, None, bold, item=bullet is not None))
    if table:
        lines.append(table)
    return lines


def _table_row(raw: str, table: list[list[str]], dropped: LeftOut) -> None:
    cells = [_plain(cell.strip()) for cell in raw.strip().strip("|").split("|")]
    if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
        dropped.add("marks of Markdown", raw)
        return
    _count(raw, "".join(cells), dropped)
    table.append(cells)


def _without_comments(text: str, dropped: LeftOut) -> str:
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        dropped.add("comments", text[start : end + 3])
        at = end + 3
    return "".join(kept) + text[at:]


def _plain(text: str) -> str:
    if len(text) > _LONG:
        # Looking for pairs in a line without end takes for ever; the bold marks are all that disturbs reading.
        return text.replace("**", "")
    text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    return _ITALIC.sub(r"\2", _BOLD.sub(r"\2", text))


def _count(raw: str, words: str, dropped: LeftOut) -> None:
    marks = sum(map(len, raw.split())) - sum(map(len, words.split()))
    if marks > 0:
        dropped.add("marks of Markdown", "x" * marks)
