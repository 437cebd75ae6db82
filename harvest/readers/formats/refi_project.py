"""A .qdpx project of another tool → its texts. Its codes and codings come in when the project is imported."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.readers.sandbox.jobs import job
from harvest.readers.uploaded_file import UploadedFile

if TYPE_CHECKING:
    from harvest.model import ReadSource


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """The texts of a project."""
    # Asked for as a job, because REFI-QDA stands above the readers: it needs codebooks.
    project = job("project")(file.name, file.data)
    sources: tuple[ReadSource, ...] = project.sources
    if not sources and not project.codebooks:
        raise ReadError(f"{file.name}: the project holds neither texts nor codes. Export it again with its sources.")
    kinds = Counter(source.kind for source in sources)
    kind = kinds.most_common(1)[0][0] if kinds else Kind.NOTE
    warning = "Only the texts of this project are read here; its codes and codings come in with the import of projects."
    return (file.reading(file.format.label, kind, sources, warnings=(warning,)),)
