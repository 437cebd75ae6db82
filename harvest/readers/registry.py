"""Every format that is read, one row each. A new one is a file in ``formats/`` with a function ``read`` and a row.

Recognition, the list on the upload page and the sentence for files that are not read all come from this table. The
order counts: of the rows that are told in one way, the first that fits has the file.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from harvest.readers.recognise.never_read import is_outlook_mail, picture_suffix
from harvest.readers.recognise.tabular_text import looks_tabular

Holds = Literal["transcript", "document", "table", "photo", "archive", "project"]
Sheet = tuple[str, list[list[str]]]
"""The title of a sheet (empty where there is only one) and its rows of cells."""


@dataclass(frozen=True, slots=True)
class FirstBytes:
    """Told by the bytes a file begins with."""

    fits: Callable[[bytes], bool]


@dataclass(frozen=True, slots=True)
class Package:
    """Told by the names in a zip package and by its entry ``mimetype``."""

    fits: Callable[[Collection[str], bytes], bool]


@dataclass(frozen=True, slots=True)
class Text:
    """Told by the suffix or, where that may mislead, by how the text looks; arguments are text and suffix."""

    fits: Callable[[str, str], bool] = lambda text, suffix: False


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One format: how it is called and told, and which module of ``formats`` reads it."""

    name: str
    """As it stands in a sentence, with its article."""
    label: str
    """As it stands in a list, and in the flavour of what was read."""
    holds: Holds
    suffixes: tuple[str, ...]
    module: str
    """The module in ``formats``: it has ``read(file)`` and, where there are ``columns``, ``sheets(file)``."""
    told_by: FirstBytes | Package | Text
    columns: bool = False
    """Whether people may choose which column holds what."""
    whatever_inside: bool = False
    """Whether the suffix alone decides."""

    def reader(self) -> Any:
        """Its module; imported when the first such file comes, because a morning of .vtt files needs no Excel."""
        return importlib.import_module(f"harvest.readers.formats.{self.module}")


def _any_starts(entries: Collection[str], folder: str) -> bool:
    return any(entry.startswith(folder) for entry in entries)


def _looks_like_csv(text: str, suffix: str) -> bool:
    return suffix in (".txt", "", ".dat") and looks_tabular(text)


_OTR_STAMP = re.compile(r"data-timestamp|class=\\?[\"']timestamp")


def _looks_like_otr(text: str) -> bool:
    """Whether a JSON text is one that oTranscribe saved: a page with times to click, and where its recording stood."""
    return text.lstrip()[:1] == "{" and '"text"' in text and '"media' in text and _OTR_STAMP.search(text) is not None


_MAIL_LINE = re.compile(rb"(?:From \S[^\n]*|[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*|[ \t]+\S[^\n]*)\r?$")
_MAIL_MUST = re.compile(
    rb"^(?:message-id|mime-version|content-type|received|x-mailer|delivered-to|return-path):|"
    rb"^date:[ \t]*(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? [+-]\d{4}",
    re.I | re.M,
)


def _looks_like_mail(data: bytes) -> bool:
    """Whether it begins with the head of a mail: lines with names that only mails have, From among them."""
    start = data[:16_384].lstrip(b"\xef\xbb\xbf\r\n \t")
    head = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    lines = head.split(b"\n")
    whole = lines if len(head) < len(start) else lines[:-1]
    return (
        bool(whole)
        and all(_MAIL_LINE.match(line) for line in whole)
        and re.search(rb"^from:", head, re.I | re.M) is not None
        and _MAIL_MUST.search(head) is not None
    )


MAIL_BEGINS = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,200}\d{1,2}:\d\d:\d\d[^\n]{0,40}\r?\n(?=[A-Za-z][A-Za-z0-9-]{1,60}:)"
)
"""The line with which each mail begins in a mailbox, after an empty one."""


def _looks_like_mailbox(data: bytes) -> bool:
    return data[:5] == b"From " and sum(1 for _, _ in zip(range(2), MAIL_BEGINS.finditer(data), strict=False)) == 2


_PAGE_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_SRT_START = re.compile(r"\s*(?:\d+\s*\n)?\s*(?:\d+:)?\d+:\d\d[,.]\d+ *-->")

FORMATS: tuple[FileFormat, ...] = (
    FileFormat(
        "a picture",
        "photo",
        "photo",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".avif"),
        "photo",
        FirstBytes(lambda data: picture_suffix(data) is not None),
    ),
    FileFormat("a PDF", "PDF", "document", (".pdf",), "pdf", FirstBytes(lambda data: b"%PDF-" in data[:1024])),
    FileFormat(
        "a rich text file", "RTF", "document", (".rtf",), "rtf", FirstBytes(lambda d: d.lstrip()[:5] == b"{\\rtf")
    ),
    FileFormat(
        "an Outlook mail", "Outlook mail", "document", (".msg",), "outlook_message", FirstBytes(is_outlook_mail)
    ),
    FileFormat("a mailbox", "mailbox", "archive", (".mbox",), "mailbox", FirstBytes(_looks_like_mailbox)),
    FileFormat("a mail", "mail", "document", (".eml",), "email_message", FirstBytes(_looks_like_mail)),
    FileFormat(
        "a REFI-QDA project",
        "REFI-QDA project",
        "project",
        (".qdpx", ".qde", ".qdc"),
        "refi_project",
        Package(lambda entries, mime: any(entry.lower().endswith(".qde") for entry in entries)),
        whatever_inside=True,
    ),
    FileFormat(
        "an EPUB book", "EPUB", "document", (".epub",), "epub", Package(lambda entries, mime: b"epub+zip" in mime)
    ),
    FileFormat(
        "an OpenDocument text",
        "OpenDocument",
        "document",
        (".odt",),
        "odt",
        Package(lambda entries, mime: b"opendocument.text" in mime),
    ),
    FileFormat(
        "an OpenDocument spreadsheet",
        "OpenDocument",
        "table",
        (".ods",),
        "ods",
        Package(lambda entries, mime: b"opendocument.spreadsheet" in mime),
        columns=True,
    ),
    FileFormat(
        "a Word document",
        "Word",
        "document",
        (".docx",),
        "word_document",
        Package(lambda entries, mime: _any_starts(entries, "word/")),
    ),
    FileFormat(
        "an Excel workbook",
        "Excel",
        "table",
        (".xlsx",),
        "excel",
        Package(lambda entries, mime: _any_starts(entries, "xl/")),
        columns=True,
    ),
    FileFormat(
        "a PowerPoint presentation",
        "PowerPoint",
        "document",
        (".pptx",),
        "presentation",
        Package(lambda entries, mime: _any_starts(entries, "ppt/")),
    ),
    FileFormat("a zip archive", "zip", "archive", (".zip",), "zip_archive", Package(lambda entries, mime: True)),
    FileFormat(
        "captions",
        "VTT",
        "transcript",
        (".vtt", ".srt", ".sbv"),
        "captions",
        Text(lambda text, suffix: text.lstrip()[:6] == "WEBVTT" or bool(_SRT_START.match(text.lstrip()[:200]))),
    ),
    FileFormat(
        "subtitles",
        "ASS",
        "transcript",
        (".ass", ".ssa"),
        "subtitle_script",
        Text(lambda text, suffix: text.lstrip("\ufeff \n")[:13].lower() == "[script info]"),
    ),
    FileFormat(
        "a web page",
        "web page",
        "document",
        (".html", ".htm", ".xhtml"),
        "web_page",
        Text(lambda text, suffix: suffix in (".txt", "", ".doc") and bool(_PAGE_START.match(text[:2000]))),
    ),
    FileFormat("a table", "CSV", "table", (".csv", ".tsv", ".tab"), "csv_tsv", Text(_looks_like_csv), columns=True),
    FileFormat(
        "an oTranscribe file",
        "oTranscribe",
        "transcript",
        (".otr",),
        "otranscribe",
        Text(lambda text, suffix: suffix in (".json", ".txt", "") and _looks_like_otr(text)),
    ),
    FileFormat(
        "JSON",
        "JSON",
        "table",
        (".json", ".jsonl", ".ndjson"),
        "json_lines",
        Text(lambda text, suffix: suffix in (".txt", "") and text.lstrip()[:2] in ('{"', "[{")),
    ),
    FileFormat("a Markdown text", "Markdown", "document", (".md", ".markdown"), "markdown", Text()),
    FileFormat("text", "text", "document", (".txt", ".text", ".asc", ".log", ".dat", ""), "plain_text", Text()),
)


@cache
def _by_suffix() -> dict[str, FileFormat]:
    return {suffix: row for row in FORMATS for suffix in row.suffixes}


def format_of_suffix(suffix: str) -> FileFormat | None:
    """The format that a suffix (lower case, with its dot) promises.

    >>> format_of_suffix(".docx").name
    'a Word document'
    """
    return _by_suffix().get(suffix)


def accepted_suffixes() -> tuple[str, ...]:
    """Every suffix that is read, with its dot."""
    return tuple(suffix for suffix in _by_suffix() if suffix)


def labels(*holds: Holds) -> str:
    """The formats that hold that, as a list for people.

    >>> labels("table")
    'OpenDocument, Excel, CSV, JSON'
    """
    return ", ".join(dict.fromkeys(row.label for row in FORMATS if row.holds in holds))


def what_is_read() -> str:
    """What can be uploaded, in one sentence for the upload page."""
    projects = ", ".join(suffix for row in FORMATS if row.holds == "project" for suffix in row.suffixes[:1])
    return (
        f"Transcripts (Zoom, Teams, Otter, Whisper …), documents ({labels('document')}), tables of answers "
        f"({labels('table')}), photos with their captions (beside them, in a zip or in Word), "
        f"projects of other tools ({projects})."
    )
