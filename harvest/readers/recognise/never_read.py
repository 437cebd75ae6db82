"""What is known by its first bytes and never read, with what to do instead; and what a picture begins with."""

from __future__ import annotations

import re
from collections.abc import Collection

_PICTURES: tuple[tuple[bytes, str], ...] = (
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
    "transcript."
)
_OLD_OFFICE = (
    "this is an old Office file (.doc, .xls) or one with a password. Open it, save it as .docx or .xlsx without a "
    "password and upload that."
)
_FIRST_BYTES: tuple[tuple[bytes, str], ...] = (
    (b"ID3", _RECORDING),
    (b"OggS", _RECORDING),
    (b"fLaC", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"SQLite format 3\x00", "this is a database, not a document. Export its texts and upload these."),
    (b"\x1f\x8b", "this is a compressed archive. Unpack it and upload the files in it, or pack them as .zip."),
    (b"7z\xbc\xaf'\x1c", "this is a 7-Zip archive. Unpack it and upload the files in it, or pack them as .zip."),
    (b"Rar!", "this is a RAR archive. Unpack it and upload the files in it, or pack them as .zip."),
    (b"MZ", "this is a program, not a document. It was not opened."),
    (b"\x7fELF", "this is a program, not a document. It was not opened."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
)
_LETTERS = (b"MZ", b"ID3", b"Rar!")
"""First bytes that a text may begin with just as well."""
OLD_SUFFIXES = (".doc", ".xls")


def picture_suffix(data: bytes) -> str | None:
    """The usual suffix of a picture, told by its first bytes; None when it is none."""
    for mark, suffix in _PICTURES:
        if data.startswith(mark) and (mark != b"BM" or data[6:10] == bytes(4)):
            return suffix
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return ".heic"
    return None


def why_never_read(data: bytes) -> str | None:
    """What this is and what to do, for files that no reader will ever take; None for all others."""
    if picture_suffix(data):
        return None
    if (
        data[4:8] == b"ftyp"
        or (data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"AVI "))
        or data[:2] in (b"\xff\xfb", b"\xff\xf3")
    ):
        return _RECORDING
    for mark, what in _FIRST_BYTES:
        if data.startswith(mark) and not (mark in _LETTERS and _is_text(data)):
            return what
    return None


def why_package_never_read(entries: Collection[str]) -> str | None:
    """The same for a zip package, told by what is in it."""
    if any(entry.startswith("ppt/") for entry in entries):
        return "a presentation is not read. Save its text as Word, PDF or plain text and upload that."
    return None


def _is_text(data: bytes) -> bool:
    return not re.search(rb"[\x00-\x08\x0e-\x1a]", data[:2000])
