"""REFI-QDA in: QDPX projects and QDC codebooks of any tool."""

from __future__ import annotations

from pathlib import PurePath

from harvest.errors import ReadError
from harvest.model import Codebook
from harvest.refi.processing_instructions import decode
from harvest.refi.project_contents import (
    LossReport,
    PositionReading,
    RefiCoding,
    RefiEvent,
    RefiNote,
    RefiProject,
    RefiVoice,
)
from harvest.refi.read.archive import Archive
from harvest.refi.read.project_reader import ProjectReader
from harvest.refi.read.qdc_reader import parse_qdc

__all__ = [
    "LossReport",
    "RefiCoding",
    "RefiEvent",
    "RefiNote",
    "RefiProject",
    "RefiVoice",
    "PositionReading",
    "parse_qdc",
    "parse_qdpx",
]

_ODD = (KeyError, TypeError, ValueError, AttributeError, StopIteration, RecursionError)


def _codes_only(name: str, book: Codebook) -> RefiProject:
    """A codebook as a project without texts."""
    return RefiProject(
        name=book.name,
        origin="",
        sources=(),
        codebooks=(book,),
        coders=(),
        codings=(),
        voices=(),
        events=(),
        notes=(),
        position_readings=(),
        losses=LossReport.of(()),
        title=PurePath(name).stem,
    )


def parse_qdpx(name: str, data: bytes) -> RefiProject:
    """Everything in a QDPX that Harvest can hold, how its positions were read, and what was lost; else ReadError.

    A QDC is a project that has codes only.
    """
    if name.lower().endswith(".qdc"):
        return _codes_only(name, parse_qdc(name, data))
    archive = Archive(name, data)
    root, parts = archive.project()
    for details in ([decode(parts)] if parts else []) + [{}]:
        # A second go without details: when what we wrote beside the standard is damaged, the rest may be whole.
        try:
            return ProjectReader(name, archive, root, details).read()
        except _ODD as fault:
            odd = fault
    raise ReadError(f"{name}: the project is not put together as REFI-QDA asks ({odd}). Export it again.") from odd
