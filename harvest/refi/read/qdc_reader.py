"""QDC in: the codebook of any tool, in the three namespaces in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from lxml import etree

from harvest.codebook.code_ids import unique
from harvest.errors import ReadError
from harvest.model import Codebook
from harvest.readers import limits
from harvest.refi.processing_instructions import decode
from harvest.refi.read.archive import parse
from harvest.refi.read.codes import Codes, guid_of, keep_in_meta, read_codes, remembered


def parse_qdc(name: str, data: bytes) -> Codebook:
    """The codebook in a QDC file; else ReadError. GUIDs and code groups of other tools are kept, see ``remembered``."""
    limits.check_size(name, data)
    root, parts = parse(name, data, "CodeBook")
    title = PurePath(name).stem or "Codebook"
    try:
        codes = _codes(root, decode(parts), title)
    except RecursionError as fault:
        raise ReadError(f"{name}: its codes are nested too deeply to be a codebook.") from fault
    if not codes.codebooks:
        raise ReadError(f"{name}: there are no codes in it. Export the codebook again.")
    book, *added = codes.codebooks
    return with_sets(_joined(book, added) if added else book, root)


def _codes(root: etree._Element, details: dict[str, Any], title: str) -> Codes:
    origin = root.get("origin") or ""
    codes = root.find("Codes")
    try:
        return read_codes(codes, details, title, origin)
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration):
        # what we wrote beside the standard is damaged; the standard's own places are whole
        return read_codes(codes, {}, title, origin)


def _joined(book: Codebook, added: Sequence[Codebook]) -> Codebook:
    """Our codebook with the codes that somebody added in another tool."""
    codes = {c.id: c for c in book.codes}
    refi = remembered(book)
    guids = dict(refi.get("guids") or {})
    for other in added:
        ids: dict[str, str] = {}
        for code in other.codes:
            ids[code.id] = made = unique(code.id, codes)
            codes[made] = replace(code, id=made, parent=ids.get(code.parent or ""))
            guids[made] = remembered(other)["guids"][code.id]
    return replace(book, codes=tuple(codes.values()), meta={**book.meta, **keep_in_meta({**refi, "guids": guids})})


def with_sets(book: Codebook, root: etree._Element) -> Codebook:
    """The codebook with the code groups of the file, by name."""
    refi = remembered(book)
    ids = {guid: code for code, guid in (refi.get("guids") or {}).items()}
    groups = {}
    for group in root.findall("Sets/Set"):
        named = [guid_of(m.get("guid") or m.get("targetGUID")) for m in group.findall("MemberCode")]
        if members := [ids[g] for g in named if g in ids]:
            groups[group.get("name") or "Unnamed"] = members
    return replace(book, meta={**book.meta, **keep_in_meta({**refi, "sets": groups})}) if groups else book
