"""The sources of a REFI-QDA project and the selections in them, before positions are settled."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from docx import Document
from lxml import etree

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.refi.project_contents import Loss
from harvest.refi.read.archive import Archive
from harvest.refi.read.codes import guid_of
from harvest.refi.read.positions import MarkedSelection
from harvest.refi.read.source_text import SourceText

_TEXT_INSIDE = {"PDFSource": "Representation", "PictureSource": "TextDescription"}
_AREAS = {
    "PDFSelection": "area of a PDF page",
    "PictureSelection": "area of a picture",
    "AudioSelection": "stretch of a recording",
    "VideoSelection": "stretch of a recording",
}


@dataclass(slots=True)
class FoundSource:
    """A source with a text, and the elements that say more about it."""

    title: str
    guids: tuple[str, ...]
    element: etree._Element
    holder: etree._Element
    text: SourceText
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class FoundSelection:
    """A selection and its element; ``marked`` holds its span once positions are settled."""

    element: etree._Element
    marked: MarkedSelection


class Sources:
    """Everything in ``Sources`` that is text, or has a text beside it; what is not goes to ``losses``."""

    def __init__(self, archive: Archive, root: etree._Element):
        self.archive = archive
        self.found: list[FoundSource] = []
        self.selected: list[FoundSelection] = []
        self.losses: list[Loss] = []
        for element in root.findall("Sources/*"):
            self._source(element)
        self.by_guid = {guid: i for i, one in enumerate(self.found) for guid in one.guids}

    def text_of(self, element: etree._Element) -> SourceText | None:
        """The text of a source or note: beside it, inside it, or taken from its Word file; None where there is none."""
        path = element.get("plainTextPath")
        if path:
            data = self.archive.file(path)
            if data is not None:
                return SourceText.of(path, data)
        content = element.find("PlainTextContent")
        if content is not None:
            return SourceText("".join(content.itertext()))
        rich = element.get("richTextPath") or ""
        data = self.archive.file(rich) if rich.lower().endswith((".docx", ".docm")) else None
        if data is not None:
            words = _word_text(rich, data)
            why = "the file holds no plain text of it, so the Word file was read; check the quotations"
            self.losses.append(Loss("source without plain text", 1, why))
            return SourceText(words)
        return None

    def _source(self, element: etree._Element) -> None:
        kind = element.tag
        title = element.get("name") or _file_name(element) or "Unnamed source"
        holders = [element] if kind == "TextSource" else element.findall(_TEXT_INSIDE.get(kind, "Transcript"))
        texts, empty = 0, False
        for holder in holders:
            try:
                text = self.text_of(holder)
            except ReadError as fault:
                self.losses.append(Loss(f"source “{title}”", 1, str(fault)))
                text = None
            if text is None:
                continue
            if not text.text.strip():
                self.losses.append(Loss(f"source “{title}”", 1, "its text is empty"))
                empty = True
                continue
            texts += 1
            index = len(self.found)
            guids = ((guid_of(element.get("guid")),) if texts == 1 else ()) + (guid_of(holder.get("guid")),)
            name = title if len(holders) == 1 else holder.get("name") or f"{title} ({texts})"
            self.found.append(FoundSource(name, guids, element, holder, text))
            for warning in text.warnings:
                self.losses.append(Loss(f"letters in “{title}”", 1, warning))
            self.selected += self._selections(holder, index)
        if not texts and not empty:
            self._lost(element, title)
        self._areas(element)

    def _selections(self, holder: etree._Element, index: int) -> Iterator[FoundSelection]:
        for element in holder.findall("PlainTextSelection"):
            start, end = _number(element.get("startPosition")), _number(element.get("endPosition"))
            if start is None or end is None:
                self.losses.append(Loss("selection", 1, "its positions are no numbers"))
                continue
            yield FoundSelection(element, MarkedSelection(index, start, end, element.get("name") or ""))
        points = {guid_of(p.get("guid")): _number(p.get("position")) for p in holder.findall("SyncPoint")}
        for element in holder.findall("TranscriptSelection"):
            start = points.get(guid_of(element.get("fromSyncPoint")))
            end = points.get(guid_of(element.get("toSyncPoint")))
            if start is None or end is None:
                self.losses.append(Loss("selection", 1, "the moments that it names have no place in the transcript"))
                continue
            yield FoundSelection(element, MarkedSelection(index, start, end, element.get("name") or ""))

    def _lost(self, element: etree._Element, title: str) -> None:
        path = element.get("plainTextPath") or element.get("path") or element.get("richTextPath") or ""
        kind = element.tag.removesuffix("Source").lower() or "unknown"
        if path.lower().startswith(("relative:", "absolute:", "file:", "http")):
            why = f"its text lies outside this file ({path}); export the project with its sources"
        elif element.tag == "TextSource":
            why = "no text of it is in this file; export it with plain text"
        else:
            why = "only texts are read, and it has none beside it"
        self.losses.append(Loss(f"{kind} source “{title}”", 1, why))
        codings = len(element.findall(".//PlainTextSelection/Coding")) + len(element.findall("Coding"))
        self.losses.append(Loss("coding", codings, f"its source “{title}” has no text here"))

    def _areas(self, element: etree._Element) -> None:
        for tag, what in _AREAS.items():
            coded = sum(len(s.findall("Coding")) for s in element.findall(tag))
            self.losses.append(Loss(f"coding of an {what}" if what[0] == "a" else f"coding of a {what}", coded,
                                    "it stands on no words; Harvest codes words"))  # fmt: skip


def _file_name(element: etree._Element) -> str:
    path = element.get("plainTextPath") or element.get("path") or element.get("richTextPath") or ""
    return path.replace("\\", "/").rpartition("/")[2]


def _word_text(name: str, data: bytes) -> str:
    """The paragraphs of a Word file, one a line, as other tools make their plain text of it."""
    limits.open_zip(name, data, "a Word document").close()
    try:
        return "\n".join(p.text for p in Document(io.BytesIO(data)).paragraphs)
    except Exception as fault:  # whatever python-docx, zipfile or lxml find wrong with the package
        raise ReadError(f"{name}: this is not a Word document or it is damaged.") from fault


def _number(text: str | None) -> int | None:
    try:
        return int((text or "").strip())
    except ValueError:
        return None
