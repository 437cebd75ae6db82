"""How big a file and what it unpacks to may be; beyond this a file is refused with one sentence."""

from __future__ import annotations

import io
import zipfile

from harvest.errors import ReadError

FILE_BYTES = 200 * 1024 * 1024
UNPACKED_BYTES = 300 * 1024 * 1024
ENTRY_BYTES = 150 * 1024 * 1024
RATIO = 200
"""Highest ratio of unpacked to packed size; real documents stay below 30 (a page of blanks in XML reaches 100)."""
RATIO_FREE_BYTES = 5 * 1024 * 1024
"""Below this size the ratio does no harm and is not looked at."""
ENTRIES = 5_000
ROWS = 100_000
"""Below the head of a table."""
CELLS = 3_000_000
COLUMNS = 2_000
CELL_CHARACTERS = 1_000_000
PAGES = 2_000
TEXT_CHARACTERS = 60_000_000
CPU_SECONDS = 60.0
"""How much processor time one file may take before its worker is ended …"""
BYTES_A_SECOND = 500_000
"""… and one second more for every so many bytes."""
WALL_SECONDS = 60.0
WALL_FACTOR = 10.0
"""A worker that has not answered after so many seconds and so many times its processor time hangs and is ended."""


def check_size(name: str, data: bytes) -> None:
    """ReadError when the file is empty or too big to be a document."""
    if not data:
        raise ReadError(f"{name}: the file is empty. Check that it was saved or exported properly and upload it again.")
    if len(data) > FILE_BYTES:
        raise ReadError(
            f"{name}: the file has {len(data) // 1_048_576} MB, more than {FILE_BYTES // 1_048_576} MB. Split it "
            f"and try again."
        )


def open_zip(name: str, data: bytes, what: str) -> zipfile.ZipFile:
    """A zip whose directory promises sane sizes; ReadError for a bomb, a damaged or a protected one."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, RuntimeError) as fault:
        raise ReadError(
            f"{name}: this is not {what} or it is damaged. Save or export it again and upload that."
        ) from fault
    if len(entries) > ENTRIES:
        raise ReadError(
            f"{name}: it holds {len(entries):,} entries, more than {ENTRIES:,}. Upload the files themselves."
        )
    total = 0
    for entry in entries:
        total += entry.file_size
        packed = max(1, entry.compress_size)
        if (
            entry.file_size > ENTRY_BYTES
            or total > UNPACKED_BYTES
            or (entry.file_size > RATIO_FREE_BYTES and entry.file_size / packed > RATIO)
        ):
            raise ReadError(
                f"{name}: it would unpack to far more than a document needs and was not opened. Save it again without "
                "large pictures or empty rows, or upload the text."
            )
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise ReadError(f"{name}: it is protected by a password. Save it without a password and upload that.")
    return archive


def check_width(name: str, width: int) -> None:
    """Refuse a table of more columns than anybody asks questions, before anything is made of it."""
    if width > COLUMNS:
        raise ReadError(f"{name}: the table has {width:,} columns, more than {COLUMNS:,}. Save only what is needed.")
