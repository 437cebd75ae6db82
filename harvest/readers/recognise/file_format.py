"""What a file really is, from its first bytes and what its package holds, whatever its name says."""

from __future__ import annotations

import re
from enum import StrEnum

from harvest.errors import ReadError
from harvest.readers import limits


class FileFormat(StrEnum):
    """The formats that are told apart before any text is looked at."""

    WORD = "a Word document"
    ODT = "an OpenDocument text"
    SHEET = "an Excel workbook"
    ODS = "an OpenDocument spreadsheet"
    SLIDES = "a presentation"
    ZIP = "a zip archive"
    PROJECT = "a REFI-QDA project"
    PDF = "a PDF"
    RTF = "a rich text file"
    IMAGE = "a picture"
    TEXT = "text"


_IMAGES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF87a", ".gif"),
    (b"GIF89a", ".gif"),
    (b"BM", ".bmp"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
)
_RECORDING = (
    "this is a sound or video recording. Have it transcribed first (Teams, Zoom and Word can do that) and upload the "
    "transcript"
)
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"ID3", _RECORDING),
    (b"OggS", _RECORDING),
    (b"fLaC", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"SQLite format 3\x00", "this is a database, not a document. Export its texts and upload these"),
    (b"\x1f\x8b", "this is a compressed archive. Unpack it and upload the files in it, or pack them as .zip"),
    (b"7z\xbc\xaf'\x1c", "this is a 7-Zip archive. Unpack it and upload the files in it, or pack them as .zip"),
    (b"Rar!", "this is a RAR archive. Unpack it and upload the files in it, or pack them as .zip"),
    (b"MZ", "this is a program, not a document. It was not opened"),
    (b"\x7fELF", "this is a program, not a document. It was not opened"),
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def image_suffix(data: bytes) -> str | None:
    """The usual suffix of a picture, told by its first bytes; None when it is none."""
    for mark, suffix in _IMAGES:
        if data.startswith(mark) and (mark != b"BM" or data[6:10] == bytes(4)):
            return suffix
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return ".heic"
    return None


def sniff(name: str, suffix: str, data: bytes) -> FileFormat:
    """The format of a file; ReadError with what to do for formats that cannot be read."""
    if image_suffix(data):
        return FileFormat.IMAGE
    if (
        data[4:8] == b"ftyp"
        or (data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"AVI "))
        or data[:2] in (b"\xff\xfb", b"\xff\xf3")
    ):
        raise ReadError(f"{name}: {_RECORDING}.")
    for mark, what in _OTHERS:
        if data.startswith(mark) and not (mark in (b"MZ", b"ID3", b"Rar!") and _is_text(data)):
            raise ReadError(f"{name}: {what}.")
    if data.startswith(OLD_OFFICE):
        raise ReadError(
            f"{name}: this is an old Office file (.doc, .xls) or one with a password. Open it, save it as .docx or "
            f".xlsx "
            "without a password and upload that."
        )
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _package(name, suffix, data)
    if b"%PDF-" in data[:1024]:
        return FileFormat.PDF
    if data.lstrip()[:5] == b"{\\rtf":
        return FileFormat.RTF
    return FileFormat.TEXT


def _is_text(data: bytes) -> bool:
    return not re.search(rb"[\x00-\x08\x0e-\x1a]", data[:2000])


def _package(name: str, suffix: str, data: bytes) -> FileFormat:
    wanted = {".docx": FileFormat.WORD, ".xlsx": FileFormat.SHEET, ".odt": FileFormat.ODT}.get(suffix, FileFormat.ZIP)
    with limits.open_zip(name, data, wanted.value) as archive:
        names = set(archive.namelist())
        if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
            try:
                mime = archive.read("mimetype")
            except Exception as fault:  # a damaged entry; zipfile raises a dozen kinds
                raise ReadError(f"{name}: it is damaged. Save it again and upload that.") from fault
            if b"opendocument.text" in mime:
                return FileFormat.ODT
            if b"opendocument.spreadsheet" in mime:
                return FileFormat.ODS
    if any(n.startswith("word/") for n in names):
        return FileFormat.WORD
    if any(n.startswith("xl/") for n in names):
        return FileFormat.SHEET
    if any(n.startswith("ppt/") for n in names):
        return FileFormat.SLIDES
    if any(n.lower().endswith(".qde") for n in names):
        return FileFormat.PROJECT
    if wanted is not FileFormat.ZIP:
        raise ReadError(
            f"{name}: this is a zip archive and not {wanted.value}. Save it again in the right format and upload that."
        )
    return FileFormat.ZIP
