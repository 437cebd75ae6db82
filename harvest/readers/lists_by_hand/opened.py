"""A file opened to be looked at as a list."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.recognise.file_format import recognise
from harvest.readers.uploaded_file import UploadedFile, uploaded


def opened(name: str, data: bytes) -> UploadedFile:
    """The file in its format; ReadError for what holds other files."""
    limits.check_size(name, data)
    file_format, decoded = recognise(name, data)
    if file_format.holds in ("archive", "project"):
        raise ReadError(f"{name} is no list. Upload the list in it on its own.")
    return uploaded(name, data, file_format, decoded, None)
