"""REFI-QDA in: QDPX projects and QDC codebooks of any tool."""

from __future__ import annotations

from harvest.errors import ReadError
from harvest.refi.details import decode
from harvest.refi.nouns import LossReport, RefiCoding, RefiEvent, RefiNote, RefiProject, RefiVoice, Verdict
from harvest.refi.read.archive import Archive
from harvest.refi.read.codebook import read_qdc
from harvest.refi.read.project import ProjectReader

__all__ = [
    "LossReport",
    "RefiCoding",
    "RefiEvent",
    "RefiNote",
    "RefiProject",
    "RefiVoice",
    "Verdict",
    "read_qdc",
    "read_qdpx",
]

_ODD = (KeyError, TypeError, ValueError, AttributeError, StopIteration, RecursionError)


def read_qdpx(name: str, data: bytes) -> RefiProject:
    """Everything in a QDPX that Harvest can hold, how its positions were read, and what was lost; else ReadError."""
    archive = Archive(name, data)
    root, parts = archive.project()
    for details in ([decode(parts)] if parts else []) + [{}]:
        # A second go without details: when what we wrote beside the standard is damaged, the rest may be whole.
        try:
            return ProjectReader(name, archive, root, details).read()
        except _ODD as fault:
            odd = fault
    raise ReadError(f"{name}: the project is not put together as REFI-QDA asks ({odd}). Export it again.") from odd
