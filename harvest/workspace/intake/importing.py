"""Files come in: looked at first, then stored, each whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from harvest import passages, readers
from harvest.errors import CodebookError, HarvestError, ReadError, StoreError
from harvest.model import Consent, Reading, Right, Split
from harvest.readers.pictures import with_pictures
from harvest.refi import RefiProject, read_qdpx
from harvest.store import intake
from harvest.workspace.intake import projects
from harvest.workspace.intake.as_asked import as_asked
from harvest.workspace.intake.file_preview import FileAnswer, FilePreview
from harvest.workspace.intake.known_tellers import with_known_tellers
from harvest.workspace.intake.lists_by_name import with_lists_by_name
from harvest.workspace.intake.on_tables import on_tables
from harvest.workspace.intake.one_spelling import know_people
from harvest.workspace.intake.pledge_doubts import with_doubts
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.refusals import log_refused_files

PROJECT = "REFI-QDA project"
PHOTO = "photo"
WHO = "{}: say who put people on this list right (--coder NAME), because it is kept as told by them."
Progress = Callable[[int, int, str], None]


def _previews(
    ws: Workspace, name: str, data: bytes, found: tuple[Reading, ...] | ReadError, seen: dict[str, str]
) -> Iterator[FilePreview]:
    sha = hashlib.sha256(data).hexdigest()
    if isinstance(found, ReadError):
        yield FilePreview(name, sha, error=str(found), data=data)
        return
    for reading in found:
        try:
            splits = tuple(passages.split_many(reading.sources))
        except HarvestError as error:
            yield FilePreview(reading.name, reading.sha256, error=str(error), data=data)
            continue
        if reading.flavour == PROJECT:
            yield from _projects(ws, reading.name, data, seen)
            continue
        yield _preview(ws, reading, splits, data, seen)


def _projects(ws: Workspace, name: str, data: bytes, seen: dict[str, str]) -> Iterator[FilePreview]:
    """What a project of another tool holds; one without texts offers its codebooks."""
    name = readers.safe_name(name)
    sha = hashlib.sha256(data).hexdigest()
    try:
        project = read_qdpx(name, data)
        if not project.sources and not project.codebooks:
            raise ReadError(f"{name}: the project holds neither texts nor codes. Export it again with its sources.")
        split = tuple(passages.split_many(project.sources))
    except HarvestError as error:
        yield FilePreview(name, sha, error=str(error), data=data)
        return
    sources, splits = projects.sources_holding_codings(project, split)
    reading = projects.reading_of(name, sha, project, sources, PROJECT)
    yield _preview(ws, reading, splits, data, seen, project)


def _preview(
    ws: Workspace,
    reading: Reading,
    splits: tuple[Split, ...],
    data: bytes,
    seen: dict[str, str],
    project: RefiProject | None = None,
) -> FilePreview:
    key = readers.duplicate_key(reading)
    reading = with_doubts(readers.with_held_voices(reading))
    earlier = intake.find_duplicate(ws.store, key) or seen.get(key, "")
    # the very same file that was taken in as a list of who permits what holds nobody's words now either
    earlier = earlier or intake.find_duplicate(ws.store, reading.sha256) or ""
    seen.setdefault(key, reading.name)
    return FilePreview(
        reading.name, reading.sha256, reading, splits, key, duplicate_of=earlier, data=data, project=project
    )


@verb(Right.IMPORT)
def preview(
    ws: Workspace,
    files: Sequence[tuple[str, bytes]],
    *,
    mapping: Mapping[str, object] | None = None,
    progress: Progress | None = None,
) -> list[FilePreview]:
    """What each file holds, nothing stored; a zip gives an entry for each file. Files tell of each other, too."""
    found = preview_alone(ws, files, mapping=mapping, progress=progress)
    return together(ws, found) if mapping is None else _on_tables(ws, beside_captions(found))


@verb(Right.IMPORT)
def preview_alone(
    ws: Workspace,
    files: Sequence[tuple[str, bytes]],
    *,
    mapping: Mapping[str, object] | None = None,
    progress: Progress | None = None,
) -> list[FilePreview]:
    """What each file holds by itself; :func:`together` says what they tell of each other."""
    seen, found = dict[str, str](), list[FilePreview]()
    others = [file for file in files if not _named_project(file[0])]
    results = iter(readers.read_files(others, mapping=mapping, progress=progress))
    for given, data in files:
        project = _named_project(given)  # read once, with its codings; one recognised by its contents is read again
        name, result = (given, ()) if project else next(results)
        found.extend(_projects(ws, name, data, seen) if project else _previews(ws, name, data, result, seen))
    log_refused_files(ws, [item.sha256 for item in found if item.status == "refused"])
    return found


@verb(Right.IMPORT)
def together(ws: Workspace, found: Sequence[FilePreview], put_right: Collection[FilePreview] = ()) -> list[FilePreview]:
    """Previews of :func:`preview_alone` with what the others tell: photos go to their captions, documents are read by
    whom the others know, lists of who permits what by who speaks, cards by the tables. Those that a person put right
    stay as that person read them."""
    told = beside_captions(found)
    fixed = [any(item is one for one in put_right) for item in found]
    beside = [item.reading for item, stays in zip(told, fixed, strict=True) if stays and item.reading is not None]
    others = [i for i, stays in zip(told, fixed, strict=True) if not stays]
    told_once = with_known_tellers(ws, others, beside)
    listed = with_lists_by_name(ws, told_once, beside)
    more = _on_lists(listed) - _on_lists(told_once)  # whom only the lists read by the names call so
    by_names = iter(with_known_tellers(ws, listed, beside) if more else listed)
    return _on_tables(ws, [item if stays else next(by_names) for item, stays in zip(told, fixed, strict=True)])


def _on_lists(found: Sequence[FilePreview]) -> set[str]:
    readings = (item.reading for item in found if item.reading is not None)
    return {name for reading in readings for one in reading.listed for name in one.names}


def _on_tables(ws: Workspace, found: Sequence[FilePreview]) -> list[FilePreview]:
    placed = on_tables(ws.store, [i.reading for i in found if i.reading is not None and not i.project])
    return [replace(item, reading=placed[id(item.reading)]) if id(item.reading) in placed else item for item in found]


def beside_captions(found: Sequence[FilePreview]) -> list[FilePreview]:
    """The previews with photos that were uploaded as loose files beside their captions gone to these.

    A photo that found its caption keeps its entry, which says where it went (``part_of``).
    """
    loose = {
        item.name.lower(): (item.reading.sources[0].image_name or item.name, item.reading.sources[0].image or b"")
        for item in found
        if item.reading is not None and item.reading.flavour == PHOTO and item.reading.sources[0].image
    }
    told = [item for item in found if item.reading is not None and item.reading.flavour != PHOTO and not item.project]
    readings, used = with_pictures([item.reading for item in told if item.reading is not None], loose)
    now: dict[int, FilePreview] = {}
    for item, reading in zip(told, readings, strict=True):
        if reading is not item.reading:
            now[id(item)] = replace(resplit(item, reading), key=readers.duplicate_key(reading))
    for item in found:
        if item.name.lower() in used and item.name.lower() in loose and not item.part_of and item not in told:
            now[id(item)] = replace(item, part_of=used[item.name.lower()])
    return [now.get(id(item), item) for item in found]


def _named_project(name: str) -> bool:
    return name.lower().endswith((".qdpx", ".qde", ".qdc"))


def resplit(item: FilePreview, reading: Reading) -> FilePreview:
    """The preview with a corrected reading (roles, titles, tables, consent), cut into passages anew."""
    reading = readers.with_held_voices(reading)
    return replace(item, reading=reading, splits=tuple(passages.split_many(reading.sources)))


@verb(Right.IMPORT)
def commit(
    ws: Workspace,
    item: FilePreview,
    *,
    event: str | None = None,
    consent: Consent = Consent.NONE,
    anyway: bool = False,
) -> FileAnswer:
    """Store one previewed file, all of it or nothing; its entry in the answer of ``harvest import``.

    ``anyway`` takes in a file that looks like no data. A file that cannot be stored is ``refused`` and says why.
    """
    if (
        item.part_of
        or item.reading is None
        or item.status in ("refused", "duplicate")
        or (item.status == "not_data" and not anyway)
    ):
        return item.report()
    if not ws.actor.name and any(one.by_hand for one in item.reading.listed):
        return replace(item, error=WHO.format(item.name)).report("refused")
    report = item.report("imported")
    try:
        if item.project is not None and not item.project.sources:
            projects.keep_codebooks(ws, item.project)
            return report
        with ws.store.write():
            file_id = intake.add_file(
                ws.store,
                as_asked(ws.store, item.reading),
                item.splits,
                duplicate_key=item.key,
                event=event,
                consent=consent,
                report=report,
                who=ws.actor.name,
            )
            if item.project is not None:
                projects.enter_codings(ws, item.project, file_id)
            know_people(ws.store, file_id, who=ws.actor.name)
    except (StoreError, CodebookError) as error:
        return replace(item, error=str(error)).report("refused")
    return report
