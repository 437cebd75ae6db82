"""The inside of a QDPX, opened with care: sizes are checked before anything is unpacked, nothing touches the disk.

Recordings and pictures may be as large as they like, because only the project and its texts are ever read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from lxml import etree

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.refi.project_contents import CODEBOOK_NAMESPACES, PROJECT_NS

ENTRIES = 50_000
# Some .NET programs declare UTF-16 and write UTF-8; in real UTF-16 this pattern has zero bytes between and never fits.
_WRONG_ENCODING = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']utf-16["'][^>]*\?>""", re.IGNORECASE)


class Archive:
    """A QDPX: its project file, and its texts by file name, whatever folder and letter case a tool chose."""

    def __init__(self, name: str, data: bytes):
        self.name = name
        limits.check_size(name, data)
        self._left = limits.UNPACKED_BYTES
        self._files: dict[str, zipfile.ZipInfo] = {}
        self._bare = data if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else None
        if self._bare is not None:  # a .qde without its archive: texts may still stand inside it
            return
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, RuntimeError) as fault:
            raise ReadError(
                f"{name}: this is not a REFI-QDA project or it is damaged. Export it again as QDPX and upload that."
            ) from fault
        if len(entries) > ENTRIES:
            raise ReadError(
                f"{name}: it holds {len(entries):,} files, more than {ENTRIES:,}. Export a smaller project."
            )
        projects: list[tuple[int, bool, int, zipfile.ZipInfo]] = []
        for entry in entries:
            path = PurePosixPath(entry.filename.replace("\\", "/"))
            if not entry.filename or entry.is_dir():
                continue
            if path.suffix.lower() == ".qde":
                projects.append((len(path.parts), path.name.lower() != "project.qde", len(projects), entry))
            else:
                self._files.setdefault(path.name.lower(), entry)
        if not projects:
            raise ReadError(
                f"{name}: there is no .qde file in it, so it is no REFI-QDA project. Export it again as QDPX."
            )
        self._qde = min(projects)[-1]

    def project(self) -> tuple[etree._Element, list[str]]:
        """The root of the project file (tags without namespace), and our own processing instructions."""
        return parse(self.name, self._bare if self._bare is not None else self._read(self._qde), "Project")

    def file(self, path: str) -> bytes | None:
        """The bytes of a file that ``internal://…`` or any other path names, or None when it is not in here."""
        entry = self._files.get(PurePosixPath(path.replace("\\", "/")).name.lower())
        return None if entry is None else self._read(entry)

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        size, packed = entry.file_size, max(1, entry.compress_size)
        self._left -= size
        bomb = size > limits.RATIO_FREE_BYTES and size / packed > limits.RATIO
        if size > limits.ENTRY_BYTES or self._left < 0 or bomb:
            raise ReadError(
                f"{self.name}: {entry.filename} would unpack to far more than a project needs and was not opened. "
                "Export the project in parts."
            )
        if entry.flag_bits & 0x1:
            raise ReadError(f"{self.name}: it is protected by a password. Save it without a password and upload that.")
        try:
            return self._zip.read(entry)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as fault:
            raise ReadError(f"{self.name}: {entry.filename} in it is damaged. Export the project again.") from fault


def parse(name: str, data: bytes, root_tag: str) -> tuple[etree._Element, list[str]]:
    """The root element with plain tags, and the contents of ``<?harvest …?>``; ReadError for anything unsafe or odd."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, remove_comments=True
    )
    try:
        root = etree.fromstring(_WRONG_ENCODING.sub(b"", data, count=1), parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise ReadError(f"{name}: the XML in it cannot be read ({fault}). Export it again.") from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise ReadError(f"{name}: it declares a document type, which REFI-QDA files never need. It was not opened.")
    space, _, tag = root.tag.rpartition("}")
    known = {"", "{" + PROJECT_NS, *("{" + n for n in CODEBOOK_NAMESPACES)}
    if tag != root_tag or not (space in known or space.lower().startswith("{urn:qda-xml:")):
        raise ReadError(f"{name}: its outermost element is {tag or 'missing'}, expected {root_tag} of REFI-QDA.")
    parts = []
    before = root.getprevious()
    while before is not None:
        if isinstance(before, etree._ProcessingInstruction) and before.target == "harvest":
            parts.append(before.text or "")
        before = before.getprevious()
    etree.strip_elements(root, etree.ProcessingInstruction, with_tail=False)
    for element in root.iter(etree.Element):
        element.tag = element.tag.rpartition("}")[2]
    return root, parts[::-1]
