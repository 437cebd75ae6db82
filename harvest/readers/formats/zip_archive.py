"""A zip → one Reading for each file in it; captions in a table find their pictures, folders name tables and rounds."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.readers import limits
from harvest.readers.file_names import safe_name, suffix_of
from harvest.readers.recognise.event_structure import name_date, name_place
from harvest.readers.recognise.file_format import FileFormat, image_suffix, sniff
from harvest.readers.single_file import read_one
from harvest.readers.utterances import SourceFields

_SKIP = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini", "~$")


def read_archive(name: str, data: bytes, mapping: Mapping[str, object] | None) -> tuple[Reading, ...]:
    """The Readings of all files in a zip; a file that cannot be read stands as one that is flagged with the reason."""
    images: dict[str, tuple[str, bytes]] = {}
    readings: list[Reading] = []
    faults: list[str] = []
    names: set[str] = set()
    with limits.open_zip(name, data, "a zip archive") as archive:
        for entry in archive.infolist():
            path = entry.filename.replace("\\", "/")
            base = path.rsplit("/", 1)[-1]
            if entry.is_dir() or not base or base.startswith((".", "~$")) or any(s in path for s in _SKIP):
                continue
            inner = _unique(safe_name(base), names)
            try:
                body = archive.read(entry)
            except Exception:  # zipfile and zlib raise a dozen kinds on damaged entries
                faults.append(f"{inner}: it is damaged in the archive.")
                readings.append(_failed(inner, b"", faults[-1]))
                continue
            if image_suffix(body):
                images[inner.lower()] = (inner, body)
                continue
            try:
                readings.append(_entry(inner, path, body, mapping))
            except ReadError as fault:
                faults.append(str(fault))
                readings.append(_failed(inner, body, str(fault)))
    readings, used = _with_images(readings, images)
    for key, (inner, body) in images.items():
        if key not in used:
            readings.append(read_one(inner, body, FileFormat.IMAGE, None))
    if not readings:
        raise ReadError(f"{name}: the zip holds no files. Check that it was packed properly.")
    if len(faults) == len(readings):
        raise ReadError(f"{name}: none of the {len(faults)} file(s) in the zip could be read. The first: {faults[0]}")
    return tuple(readings)


def _entry(inner: str, path: str, body: bytes, mapping: Mapping[str, object] | None) -> Reading:
    limits.check_size(inner, body)
    found = sniff(inner, suffix_of(inner), body)
    if found in (FileFormat.ZIP, FileFormat.PROJECT):
        raise ReadError(f"{inner}: an archive inside an archive is not opened. Upload it by itself.")
    folder = path.rpartition("/")[0]
    place = name_place(folder.replace("/", " ") + ".") if folder else name_place("")
    inside = SourceFields("", table=place.table, round=place.round, date=name_date(folder))
    try:
        return read_one(
            inner, body, found, mapping if suffix_of(inner) in (".csv", ".tsv", ".xlsx", ".ods") else None, inside
        )
    except ReadError:
        raise
    except MemoryError as fault:
        raise ReadError(f"{inner}: the file needs more memory than there is. Split it into parts.") from fault
    except Exception as fault:  # as in dispatch: a damaged file must not stop the others
        raise ReadError(f"{inner}: the file is damaged or not what its name says ({type(fault).__name__}).") from fault


def _unique(name: str, names: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    candidate, n = name, 2
    while candidate.lower() in names:
        candidate = f"{stem} ({n}){dot}{suffix}" if dot else f"{name} ({n})"
        n += 1
    names.add(candidate.lower())
    return candidate


def _failed(inner: str, body: bytes, why: str) -> Reading:
    return Reading(inner, hashlib.sha256(body).hexdigest(), "not read", Kind.NOTE, (), not_data=why)


def _with_images(readings: list[Reading], images: dict[str, tuple[str, bytes]]) -> tuple[list[Reading], set[str]]:
    """Captions that name a picture of the archive get its bytes."""
    used: set[str] = set()
    if not images:
        return readings, used
    stems = {key.rpartition(".")[0] or key: key for key in images}
    result = []
    for reading in readings:
        sources = []
        for source in reading.sources:
            wanted = (source.image_name or "").replace("\\", "/").rsplit("/", 1)[-1].strip().lower()
            key = wanted if wanted in images else stems.get(wanted) if wanted else None
            if key:
                used.add(key)
                source = replace(source, image=images[key][1], image_name=images[key][0], kind=Kind.PHOTO)
            sources.append(source)
        kind = Kind.PHOTO if any(s.image for s in sources) else reading.kind
        result.append(replace(reading, sources=tuple(sources), kind=kind))
    return result, used
