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
    "this is a sound or video recording, and Harvest reads words. Get its transcript and upload that: Teams and Zoom "
    "keep one beside the recording (.vtt or .docx), Word makes one (Home, Dictate, Transcribe), and a program such as "
    "Whisper makes one on your own computer."
)
_OLD_OFFICE = (
    "this is an old Office file (.doc, .xls) or one with a password. Open it, save it as .docx or .xlsx without a "
    "password and upload that."
)
_OLE: tuple[tuple[str, str], ...] = (
    (
        "EncryptedPackage",
        "it is protected by a password. Open it, take the password off (File, Info, Protect), save it and upload that.",
    ),
    ("WordDocument", "this is an old Word file (.doc). Open it in Word, save it as .docx and upload that."),
    ("Workbook", "this is an old Excel file (.xls). Open it in Excel, save it as .xlsx and upload that."),
    (
        "PowerPoint Document",
        "this is an old PowerPoint file (.ppt). Open it in PowerPoint, save it as .pptx and upload that.",
    ),
)
"""What stands in the directory of an OLE package, the most telling first."""
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_APPLE: tuple[tuple[str, str], ...] = (
    (".numbers", "this is a Numbers table. Open it in Numbers, choose File, Export To, Excel and upload that."),
    (
        ".key",
        "this is a Keynote presentation. Open it in Keynote, choose File, Export To, PowerPoint and upload that.",
    ),
    ("", "this is a Pages document. Open it in Pages, choose File, Export To, Word and upload that."),
)
"""By the suffix that tells Apple's three programs apart; the last for any other name."""
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
    (bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), _RECORDING),
    (b"#!AMR", _RECORDING),
    (b"caff\x00\x01", _RECORDING),
    (b"\x00\x00\x01\xba", _RECORDING),
    (b"\x00\x00\x01\xb3", _RECORDING),
    (b"FLV\x01", _RECORDING),
    (b"\x02dss", _RECORDING),
    (b"\x03ds2", _RECORDING),
)
_LETTERS = (b"MZ", b"ID3", b"Rar!")
"""First bytes that a text may begin with just as well."""
OLD_SUFFIXES = (".doc", ".xls", ".ppt")
_RECORDING_SUFFIXES = (
    *(".mp3", ".m4a", ".m4b", ".wav", ".wma", ".aac", ".ogg", ".oga", ".opus", ".flac", ".aif", ".aiff", ".amr"),
    *(".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".wmv", ".mpg", ".mpeg", ".3gp", ".caf", ".ds2", ".dss"),
)
_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


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


def is_outlook_mail(data: bytes) -> bool:
    """Whether these are the bytes of an Outlook mail: an OLE package with the streams of one."""
    return data.startswith(_OLE_START) and _name_in_ole("__properties_version1.0") in data


def why_never_read(name: str, data: bytes) -> str | None:
    """What this is and what to do, for files that no reader will ever take; None for all others."""
    if picture_suffix(data):
        return None
    if data.startswith(_OLE_START):
        if is_outlook_mail(data):
            return None
        return next((why for mark, why in _OLE if _name_in_ole(mark) in data), _OLD_OFFICE)
    if (
        (data[4:8] in _BOXES and data[0] == 0)
        or (data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"AVI "))
        or (data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC"))
        or (data[:1] == b"\xff" and data[1:2] in (b"\xfb", b"\xf3", b"\xf2", b"\xfa", b"\xf1", b"\xf9"))
    ):
        return _RECORDING
    for mark, what in _FIRST_BYTES:
        if data.startswith(mark) and not (mark in _LETTERS and _is_text(data)):
            return what
    return _RECORDING if name.lower().endswith(_RECORDING_SUFFIXES) and not _is_text(data) else None


def _name_in_ole(name: str) -> bytes:
    return name.encode("utf-16-le")


def why_package_never_read(name: str, entries: Collection[str]) -> str | None:
    """The same for a zip package, told by what is in it; ``name`` tells Apple's three programs apart."""
    if any(e.endswith(".iwa") for e in entries) or "Index.zip" in entries or "buildVersionHistory.plist" in entries:
        return next(why for suffix, why in _APPLE if name.lower().endswith(suffix))
    if "index.apxl" in entries or "index.apxl.gz" in entries:
        return next(why for suffix, why in _APPLE if suffix == ".key")
    return None


def _is_text(data: bytes) -> bool:
    return not re.search(rb"[\x00-\x08\x0e-\x1a]", data[:2000])
