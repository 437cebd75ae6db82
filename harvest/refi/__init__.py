"""REFI-QDA, the exchange format of NVivo, ATLAS.ti, MAXQDA and QualCoder: projects (QDPX) and codebooks (QDC).

What comes in is parsed in a worker that can be killed; ``refi.read`` is where it is parsed.
"""

from __future__ import annotations

from harvest import readers
from harvest.model import Codebook
from harvest.refi.project_contents import (
    Loss,
    LossReport,
    PositionReading,
    RefiCoding,
    RefiEvent,
    RefiNote,
    RefiProject,
    RefiVoice,
)
from harvest.refi.write import write_qdc, write_qdpx

__all__ = [
    "Loss",
    "LossReport",
    "PositionReading",
    "RefiCoding",
    "RefiEvent",
    "RefiNote",
    "RefiProject",
    "RefiVoice",
    "read_qdc",
    "read_qdpx",
    "write_qdc",
    "write_qdpx",
]


def read_qdpx(name: str, data: bytes) -> RefiProject:
    """Everything in a project that Harvest can hold, how its positions were read, and what was lost; else ReadError."""
    return readers.run("project", RefiProject, name, data)


def read_qdc(name: str, data: bytes) -> Codebook:
    """The codebook in a QDC file; else ReadError."""
    return readers.run("codebook qdc", Codebook, name, data)
