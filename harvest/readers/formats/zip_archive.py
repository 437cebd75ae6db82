"""A zip → one Reading for each file in it; captions in a table find their pictures, folders name tables and rounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from zipfile import ZipFile

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.model.plural import count
from harvest.readers import limits
from harvest.readers.chats.slack_users import LISTS, USERS, users_of, with_users
from harvest.readers.dispatch import parse_file
from harvest.readers.file_names import safe_name
from harvest.readers.pictures import with_pictures
from harvest.readers.recognise.file_format import recognise
from harvest.readers.recognise.file_places import name_date, name_place
from harvest.readers.recognise.never_read import picture_suffix
from harvest.readers.refusing import only_harvest_errors
from harvest.readers.transcripts.utterances import SourceFields
from harvest.readers.uploaded_file import UploadedFile, sha256, uploaded

_SKIP = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini", "~$")


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """The Readings of all files in a zip; a file that cannot be read stands as one that is flagged with the reason."""
    name, data, mapping = file.name, file.data, file.mapping
    images: dict[str, tuple[str, bytes]] = {}
    readings: list[Reading] = []
    faults: list[str] = []
    names: set[str] = set()
    with limits.open_zip(name, data, "a zip archive") as archive:
        users = _slack_users(archive)
        for entry in archive.infolist():
            path = entry.filename.replace("\\", "/")
            base = path.rsplit("/", 1)[-1]
            if not base or entry.is_dir() or base.startswith((".", "~$")) or any(s in path for s in _SKIP):
                continue
            if users and path in LISTS:
                continue
            inner = _unique(safe_name(base), names)
            try:
                body = archive.read(entry)
            except Exception:  # zipfile and zlib raise a dozen kinds on damaged entries
                faults.append(f"{inner}: it is damaged in the archive.")
                readings.append(_failed(inner, b"", faults[-1]))
                continue
            if picture_suffix(body):
                images[inner.lower()] = (inner, body)
                continue
            try:
                told = with_users(body, users) if users and inner.endswith(".json") else body
                found = _entry(inner, path, told, mapping, name_date(name))
                readings.append(found if told is body else replace(found, sha256=sha256(body)))
            except ReadError as fault:
                faults.append(str(fault))
                readings.append(_failed(inner, body, str(fault)))
    readings, used = with_pictures(readings, images)
    for key, (inner, body) in images.items():
        if key not in used:
            readings += parse_file(inner, body)
    if not readings:
        raise ReadError(f"{name}: the zip holds no files. Check that it was packed properly.")
    if len(faults) == len(readings):
        raise ReadError(
            f"{name}: the {count(len(faults), 'file')} in the zip could not be read. The first: {faults[0]}"
        )
    return tuple(readings)


def _slack_users(archive: ZipFile) -> dict[str, str]:
    """Who is who in an archive that Slack exported: a list of people, and days in folders; empty for any other."""
    names = {entry.filename for entry in archive.infolist()}
    if USERS not in names or not any(name.count("/") == 1 and name.endswith(".json") for name in names):
        return {}
    try:
        return users_of(archive.read(USERS))
    except Exception:  # zipfile and zlib raise a dozen kinds on damaged entries
        return {}


def _entry(
    inner: str, path: str, body: bytes, mapping: Mapping[str, object] | None, date: str | None = None
) -> Reading:
    with only_harvest_errors(inner):
        limits.check_size(inner, body)
        file_format, decoded = recognise(inner, body)
        if file_format.holds in ("archive", "project"):
            raise ReadError(f"{inner}: an archive inside an archive is not opened. Upload it by itself.")
        folder = path.rpartition("/")[0]
        place = name_place(folder.replace("/", " ") + ".") if folder else name_place("")
        said = SourceFields("", table=place.table, round=place.round, date=name_date(folder) or date)
        chosen = mapping if file_format.columns else None
        (reading,) = uploaded(inner, body, file_format, decoded, chosen, said).read()
        return reading


def _unique(name: str, names: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    candidate, n = name, 2
    while candidate.lower() in names:
        candidate = f"{stem} ({n}){dot}{suffix}" if dot else f"{name} ({n})"
        n += 1
    names.add(candidate.lower())
    return candidate


def _failed(inner: str, body: bytes, why: str) -> Reading:
    return Reading(inner, sha256(body), "not read", Kind.NOTE, (), not_data=why)
