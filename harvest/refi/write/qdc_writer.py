"""Codebooks as REFI-QDA codes: the tree, descriptions for people, and as a QDC file of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from lxml import etree

from harvest.errors import ExportError
from harvest.model import Code, Codebook, CodeRef
from harvest.model.plain import plain
from harvest.refi.code_description import describe
from harvest.refi.processing_instructions import TARGET, encode
from harvest.refi.project_contents import CODEBOOK_NS, Loss
from harvest.refi.read.codes import remembered
from harvest.refi.write.xml import Xml, colour, document, guid


def code_guid(codebook: Codebook, code_id: str) -> str:
    """The GUID of a code: the one it came with from another tool, else one made from its names."""
    known = remembered(codebook).get("guids")
    if isinstance(known, Mapping) and isinstance(known.get(code_id), str):
        return str(known[code_id])
    return guid("code", codebook.id, code_id)


def write_tree(xml: Xml, parent: etree._Element, codebook: Codebook, used: Collection[str] = ()) -> None:
    """Put a codebook's codes below an element: parents around children, elements as codes that cannot be used.

    ``used`` are ids that codings point at: these stay codable even when they are retired.
    """
    not_codable = set(remembered(codebook).get("not_codable") or ())
    written: set[str] = set()

    def write(above: etree._Element, code: Code) -> None:
        if code.id in written:
            return
        written.add(code.id)
        codable = code.id in used or not (code.retired or code.id in not_codable)
        element = xml.add(
            above,
            "Code",
            guid=code_guid(codebook, code.id),
            name=code.label,
            isCodable="true" if codable else "false",
            color=colour(code.colour),
        )
        if text := describe(code):
            xml.add(element, "Description", text)
        for child in children.get(code.id, ()):
            write(element, child)

    children: dict[str, list[Code]] = {}
    ids = {c.id for c in codebook.codes}
    for code in codebook.codes:
        if code.parent in ids and code.parent is not None:
            children.setdefault(code.parent, []).append(code)
    groups: dict[int, etree._Element] = {}
    for code in codebook.codes:
        if code.parent in ids:
            continue
        write(_group(xml, parent, codebook, code.element, groups), code)
    for code in codebook.codes:  # what is left stands in a ring of parents
        write(parent, code)


def _group(
    xml: Xml, parent: etree._Element, codebook: Codebook, number: int | None, groups: dict[int, etree._Element]
) -> etree._Element:
    if number is None or number not in codebook.elements:
        return parent
    if number not in groups:
        name = codebook.elements[number]
        made = guid("element", codebook.id, number)
        groups[number] = xml.add(parent, "Code", guid=made, name=name, isCodable="false")
    return groups[number]


def write_all(xml: Xml, parent: etree._Element, codebooks: Iterable[Codebook], used: Collection[CodeRef]) -> None:
    """Put several codebooks below an element, each in a code of its own that cannot be used; one stands alone."""
    books = [b for b in codebooks if b.codes]
    for book in books:
        above = parent
        if len(books) > 1:
            made = guid("codebook", book.id)
            above = xml.add(parent, "Code", guid=made, name=book.name, isCodable="false")
            if book.definition:
                xml.add(above, "Description", book.definition)
        write_tree(xml, above, book, {ref.code for ref in used if ref.codebook == book.id})


def codebook_details(codebooks: Iterable[Codebook]) -> list[dict[str, Any]]:
    """Every field of the codebooks, and the GUIDs under which their codes are written."""
    return [
        {"book": plain(b), "guids": {code_guid(b, c.id): c.id for c in b.codes}, "own": guid("codebook", b.id)}
        | ({"elements": {guid("element", b.id, n): n for n in b.elements}} if b.elements else {})
        for b in codebooks
    ]


def with_missing(codebooks: Iterable[Codebook], used: Iterable[CodeRef]) -> tuple[list[Codebook], list[Loss]]:
    """The codebooks, completed by codes that codings point at and no codebook has."""
    books = {b.id: b for b in codebooks}
    losses = []
    for ref in dict.fromkeys(used):
        book = books.get(ref.codebook) or Codebook(ref.codebook, ref.codebook, "", ())
        if book.code(ref.code) is None:
            book = replace(book, codes=(*book.codes, Code(ref.code, ref.code, "")))
            losses.append(Loss("code that no codebook defines", 1, "written with its id as its name"))
        books[ref.codebook] = book
    return list(books.values()), losses


def write_qdc(codebook: Codebook) -> bytes:
    """The codebook as a REFI-QDA codebook file (QDC); ExportError when there is no code in it."""
    if not codebook.codes:
        raise ExportError(f"The codebook {codebook.name or codebook.id} has no codes, and a QDC needs one. Add a code.")
    xml = Xml(CODEBOOK_NS)
    root = xml.root("CodeBook", origin="Harvest")
    write_tree(xml, xml.add(root, "Codes"), codebook)
    return document(root, encode({"codebooks": codebook_details([codebook])}), TARGET)
