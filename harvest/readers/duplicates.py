"""Whether two files hold the same words, however they were saved."""

from __future__ import annotations

import hashlib

from harvest.model import Reading


def duplicate_key(reading: Reading) -> str:
    """A key that is equal for the same recording in other line ends, with a byte order mark or in another encoding.

    It is taken from the words of all sources (white space apart), so it also finds a .vtt saved as .srt.
    """
    digest = hashlib.sha256()
    for source in reading.sources:
        digest.update(" ".join(source.text.split()).encode("utf-8", "replace"))
        digest.update(b"\x1e" + hashlib.sha256(source.image).digest() if source.image else b"\x1e")
    if reading.data_table is not None:
        for row in (reading.data_table.columns, *reading.data_table.rows):
            digest.update("\x1f".join(" ".join(cell.split()) for cell in row).encode("utf-8", "replace") + b"\x1e")
    if not reading.sources and reading.data_table is None:
        return reading.sha256
    return digest.hexdigest()
