"""Which reader a file goes to: by what is in it first, by its suffix second."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
from collections import Counter
from collections.abc import Mapping

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.file_names import safe_name, suffix_of
from harvest.readers.formats.zip_archive import read_archive
from harvest.readers.recognise.file_format import FileFormat, sniff
from harvest.readers.single_file import read_one


def read(name: str, data: bytes, *, mapping: Mapping[str, object] | None = None) -> tuple[Reading, ...]:
    """What one file holds: one Reading, several for a zip; ReadError, one clear sentence, is all that leaves."""
    name = safe_name(name)
    try:
        limits.check_size(name, data)
        suffix = suffix_of(name)
        found = sniff(name, suffix, data)
        if found is FileFormat.PROJECT or suffix in (".qdpx", ".qde"):
            return _project(name, data)
        if found is FileFormat.ZIP:
            return read_archive(name, data, mapping)
        return (read_one(name, data, found, mapping),)
    except ReadError as fault:
        raise _named(name, fault) from fault
    except MemoryError as fault:
        raise ReadError(
            f"{name}: the file needs more memory than there is. Split it into parts and upload these."
        ) from fault
    except RecursionError as fault:
        raise ReadError(
            f"{name}: the file is nested too deeply to be a document. Save it again and upload that."
        ) from fault
    except Exception as fault:  # a library's fault on a damaged file must not stop the other files
        raise ReadError(
            f"{name}: the file is damaged or not what its name says ({type(fault).__name__}). Open it in the "
            f"program that made "
            "it, save it again and upload that."
        ) from fault


def _named(name: str, fault: ReadError) -> ReadError:
    text = str(fault)
    return fault if text.startswith(name) else ReadError(f"{name}: {text[:1].lower()}{text[1:]}")


def _project(name: str, data: bytes) -> tuple[Reading, ...]:
    """A project of another program, where the reader for it is there."""
    if importlib.util.find_spec("harvest.refi.read") is None:
        raise ReadError(
            f"{name}: projects of other programs (.qdpx) are not read yet. Export its texts and upload these."
        )
    project = importlib.import_module("harvest.refi.read").read_qdpx(name, data)
    kinds = Counter(source.kind for source in project.sources)
    if not kinds:
        raise ReadError(f"{name}: the project holds no texts. Export it again with its sources.")
    warning = "Only the texts of this project are read here; its codes and codings come in with the import of projects."
    return (
        Reading(
            name, sha256(data), "REFI-QDA project", kinds.most_common(1)[0][0], project.sources, warnings=(warning,)
        ),
    )


def sha256(data: bytes) -> str:
    """The hash by which the original bytes are known."""
    return hashlib.sha256(data).hexdigest()
