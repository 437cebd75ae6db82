"""Writes small projects as other tools do: any unit, line end, end of a span, mark, letter case."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


def guid(number: int) -> str:
    return f"{number:08d}-0000-4000-8000-000000000000"


@dataclass(frozen=True)
class ForeignTool:
    units: str = "codepoints"
    file_ends: str = "\n"
    counted_ends: int = 1
    inclusive: bool = False
    bom: bool = False
    bom_counts: bool = False
    first: int = 0
    names: str = "full"
    origin: str = "Some tool 1.0"
    folder: str = "sources"
    qde: str = "project.qde"

    def position(self, text: str, index: int) -> int:
        """Where a code point of the ``\\n`` text stands as this tool counts."""
        before = text[:index]
        size = {
            "codepoints": len(before),
            "utf16": len(before.encode("utf-16-le")) // 2,
            "bytes": len(before.encode()),
        }[self.units]
        return size + (self.counted_ends - 1) * before.count("\n") + self.bom_counts + self.first

    def name(self, quotation: str) -> str:
        if self.names == "none":
            return ""
        if self.names == "cut" and len(quotation) > 20:
            return quotation[:20] + "..."
        return quotation


def attribute(text: str) -> str:
    return quoteattr(text, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def selection(
    tool: ForeignTool,
    number: int,
    text: str,
    start: int,
    end: int,
    code: str = guid(1),
    inner: str = "",
) -> str:
    a, b = tool.position(text, start), tool.position(text, end) - tool.inclusive
    coding = f'<Coding guid="{guid(5000 + number)}" creatingUser="{guid(90)}"><CodeRef targetGUID="{code}"/></Coding>'
    name = attribute(tool.name(text[start:end]))
    return (
        f'<PlainTextSelection guid="{guid(1000 + number)}" name={name} startPosition="{a}" endPosition="{b}">'
        f"{inner or coding}</PlainTextSelection>"
    )


def qde(tool: ForeignTool, sources: str, more: str = "", codes: str = "", before: str = "") -> str:
    codes = codes or f'<Code guid="{guid(1)}" name="Warmth" isCodable="true"/>'
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="Other" origin="{tool.origin}">'
        f'<Users><User guid="{guid(90)}" name="Kim"/></Users>'
        f"<CodeBook><Codes>{codes}</Codes></CodeBook>{before}<Sources>{sources}</Sources>{more}</Project>"
    )


def archive(tool: ForeignTool, project: str, files: dict[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(tool.qde, ("\ufeff" if tool.bom else "").encode() + project.encode())
        for name, text in files.items():
            if isinstance(text, str):
                text = (("\ufeff" if tool.bom else "") + text.replace("\n", tool.file_ends)).encode()
            made.writestr(f"{tool.folder}/{name}", text)
    return data.getvalue()


def project(tool: ForeignTool, text: str, spans: list[tuple[int, int]]) -> bytes:
    """One source with one coded selection a span."""
    inside = "".join(selection(tool, i, text, a, b) for i, (a, b) in enumerate(spans))
    source = f'<TextSource guid="{guid(2)}" name="Talk" plainTextPath="internal://t.txt">{inside}</TextSource>'
    return archive(tool, qde(tool, source), {"t.txt": text})


def with_source(text: str, inner: str = "", tool: ForeignTool = ForeignTool(), users: str = "", **more: str) -> bytes:
    """A project around one text, with anything inside the source and after the sources, and more users."""
    source = f'<TextSource guid="{guid(2)}" name="Talk" plainTextPath="internal://t.txt">{inner}</TextSource>'
    whole = qde(tool, source, **more).replace("</Users>", f"{users}</Users>")
    return archive(tool, whole, {"t.txt": text})


__all__ = ["ForeignTool", "archive", "attribute", "escape", "guid", "project", "qde", "selection", "with_source"]
