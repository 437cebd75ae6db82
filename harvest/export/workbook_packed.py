"""A workbook whose sheets wait packed until they are put into the file: as text, all at once, they take much memory."""

from __future__ import annotations

import io
import zlib

from xlsxwriter.packager import Packager
from xlsxwriter.workbook import Workbook

_QUICK = 1
"""How hard it is tried to pack what is unpacked again right after: hardly."""


class Packed(io.StringIO):
    """What is written into it, kept packed; it gives back the bytes."""

    def __init__(self) -> None:
        super().__init__()
        self._packing = zlib.compressobj(_QUICK)
        self._parts: list[bytes] = []

    def write(self, text: str, /) -> int:
        self._parts.append(self._packing.compress(text.encode("utf-8")))
        return len(text)

    def getvalue(self) -> bytes:  # type: ignore[override]
        self._parts.append(self._packing.flush())
        return zlib.decompress(b"".join(self._parts))


class _PackingPackager(Packager):
    """XlsxWriter's own, which keeps each part of the file packed."""

    def _filename(self, xml_filename: str) -> Packed:
        packed = Packed()
        self.filenames.append((packed, xml_filename, True))  # as bytes, which are put into the file as they are
        return packed


class PackedWorkbook(Workbook):
    """A workbook in memory, which is never written anywhere else."""

    def _get_packager(self) -> Packager:
        return _PackingPackager()

    def close(self) -> None:
        """Write the file, and let go of the sheets: each knows this workbook, so that they would wait for a search
        for garbage otherwise."""
        super().close()
        self.worksheets_objs.clear()
        self.sheetnames.clear()
