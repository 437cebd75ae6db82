"""Codebooks as files: out in every kind there is, in again as a new version or as a codebook of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from harvest import codebook as codebook_files
from harvest import readers, shipped
from harvest.codebook.changes import bumped
from harvest.errors import CodebookError
from harvest.model import Codebook, Right
from harvest.store import codebooks
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.settings.codebooks import (
    CodebookDifference,
    check_unchanged,
    codebook_differences,
    save_codebook,
)


@dataclass(frozen=True, slots=True)
class CodebookFile:
    """One kind of file a codebook can be had as."""

    suffix: str
    name: str
    what: str
    media_type: str
    write: Callable[[Codebook], bytes]


def _qdc(book: Codebook) -> bytes:
    from harvest.refi import write_qdc

    return write_qdc(book)


_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _xlsx(book: Codebook) -> bytes:
    from harvest.codebook.write_tables import write_xlsx

    return write_xlsx(book)


def _csv(book: Codebook) -> bytes:
    from harvest.codebook.write_tables import write_csv

    return write_csv(book)


def _yaml(book: Codebook) -> bytes:
    return codebook_files.dump(book).encode("utf-8")


def codebook_file_kinds() -> tuple[CodebookFile, ...]:
    """Every kind of file that a codebook can be had as."""
    return (
        CodebookFile("yaml", "YAML", "Harvest's own file: everything, readable in any editor.", "text/yaml", _yaml),
        CodebookFile("xlsx", "Excel", "One row a code, for people who work in spreadsheets.", _EXCEL, _xlsx),
        CodebookFile("csv", "CSV", "The same for any other spreadsheet.", "text/csv", _csv),
        CodebookFile("qdc", "QDC", "For NVivo, ATLAS.ti, MAXQDA, QualCoder.", "application/xml", _qdc),
    )


_JOBS = {
    "yaml": "codebook yaml",
    "yml": "codebook yaml",
    "qdc": "codebook qdc",
    "csv": "codebook csv",
    "xlsx": "codebook xlsx",
}
"""Which of the worker's jobs parses a codebook of that suffix."""
CODEBOOK_SUFFIXES = tuple(_JOBS)
"""What a codebook can be read from."""


@dataclass(frozen=True, slots=True)
class IncomingCodebook:
    """A codebook from a file as it would be kept: a new version of one that is there, or one of its own."""

    book: Codebook
    known: Codebook | None
    differences: tuple[CodebookDifference, ...] = ()


def read_codebook_file(name: str, data: bytes) -> Codebook:
    """The codebook in a file, parsed in a worker; CodebookError or ReadError says what is wrong with it."""
    suffix = PurePath(name).suffix.lower().lstrip(".")
    return readers.run(_JOBS.get(suffix, "codebook yaml"), Codebook, name, data)


@verb(Right.READ)
def preview_codebook(ws: Workspace, book: Codebook) -> IncomingCodebook:
    """What would become of a codebook from a file.

    CodebookError when the very same is there already, or when it would not open again once it is kept.

    It becomes a new version of the codebook with its id when it still has all codes of that one, so that no decision
    loses its code; otherwise a codebook of its own.
    """
    book = codebook_files.loads(codebook_files.dump(book), book.name)
    known = {b.id: b for b in ws.codebooks()}
    old = known.get(book.id)
    if old is None:
        return IncomingCodebook(book, None)
    if {c.id for c in old.codes} <= {c.id for c in book.codes}:
        found = tuple(codebook_differences(old, book))
        if not found:
            raise CodebookError([f"{book.name}: these codes are in the inquiry already, at version {old.version}."])
        versions = {kept.version for kept in codebooks.versions(ws.store, book.id)}
        new = book if book.version not in versions else replace(book, version=bumped(old.version))
        return IncomingCodebook(new, old, found)
    free = next(f"{book.id}-{n}" for n in range(2, 10_000) if f"{book.id}-{n}" not in known)
    return IncomingCodebook(replace(book, id=free), None)


@verb(Right.READ)
def lenses(ws: Workspace) -> tuple[Codebook, ...]:
    """The lenses that come along and are switched off here: codebooks that this inquiry has not taken in."""
    mine = {b.id for b in ws.codebooks()}
    return tuple(b for b in codebook_files.load_folder(shipped.lenses()) if b.id not in mine)


@verb(Right.CODEBOOK)
def take_in_codebook(ws: Workspace, found: IncomingCodebook, *, why: str) -> Codebook:
    """Keep a codebook that came from elsewhere as it was seen in the preview; it is offered for coding from now on.

    CodebookError when somebody else changed the inquiry's codebooks since; then nothing is kept.
    """
    with ws.store.write():
        now = next((b for b in ws.codebooks() if b.id == found.book.id), None)
        if now is not None:
            check_unchanged(now, found.known.version if found.known is not None else "none")
        save_codebook(ws, found.book, why=why)
    return found.book
