"""What a file really is, from its first bytes, what its package holds and how its text looks."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.decoding import Decoded, decode
from harvest.readers.file_names import suffix_of
from harvest.readers.recognise.never_read import OLD_SUFFIXES, why_never_read, why_package_never_read
from harvest.readers.registry import FORMATS, FileFormat, FirstBytes, Package, Text, format_of_suffix, labels

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def recognise(name: str, data: bytes) -> tuple[FileFormat, Decoded | None]:
    """The format of a file and, where that is text, its text; ReadError says what to do with what is not read."""
    promised = format_of_suffix(suffix_of(name))
    never = why_never_read(name, data)
    if never:
        raise ReadError(f"{name}: {never}")
    if promised is not None and promised.whatever_inside:
        return promised, None
    if data.startswith(_ZIP):
        return _package(name, data, promised), None
    for row in FORMATS:
        if isinstance(row.told_by, FirstBytes) and row.told_by.fits(data):
            return row, None
    return _text(name, data, promised)


def _package(name: str, data: bytes, promised: FileFormat | None) -> FileFormat:
    rows = [(row, row.told_by) for row in FORMATS if isinstance(row.told_by, Package)]
    archive_format = rows[-1][0]
    if promised is None or not isinstance(promised.told_by, Package):
        promised = archive_format
    with limits.open_zip(name, data, promised.name) as archive:
        entries = set(archive.namelist())
        mime = b""
        if "mimetype" in entries and archive.getinfo("mimetype").file_size < 200:
            try:
                mime = archive.read("mimetype")
            except Exception as fault:  # a damaged entry; zipfile raises a dozen kinds
                raise ReadError(f"{name}: it is damaged. Save it again and upload that.") from fault
    found = next(row for row, told_by in rows if told_by.fits(entries, mime))
    if found is not archive_format:
        return found
    never = why_package_never_read(name, entries)
    if never:
        raise ReadError(f"{name}: {never}")
    if promised is not archive_format:
        raise ReadError(
            f"{name}: this is a zip archive and not {promised.name}. Save it again in the right format and upload that."
        )
    return archive_format


def _text(name: str, data: bytes, promised: FileFormat | None) -> tuple[FileFormat, Decoded]:
    suffix = suffix_of(name)
    if suffix in OLD_SUFFIXES or (promised is not None and not isinstance(promised.told_by, Text)):
        what = promised.name if promised is not None and promised.label == "PDF" else f"a {suffix} file"
        raise ReadError(
            f"{name}: this is not {what} as its name says. Open it in the program that made it, save it again and "
            "upload that."
        )
    if promised is None:
        raise ReadError(
            f"{name}: files of the kind {suffix} are not read. Save it as a transcript ({labels('transcript')}), "
            f"a document ({labels('document')}) or a table ({labels('table')}) and upload that."
        )
    decoded = decode(name, data)
    for row in FORMATS:
        if isinstance(row.told_by, Text) and (suffix in row.suffixes or row.told_by.fits(decoded.text, suffix)):
            return row, decoded
    raise AssertionError("the last row takes every text")
