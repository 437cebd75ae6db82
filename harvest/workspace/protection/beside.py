"""What lies beside the inquiry and is not in it yet, searched for a withdrawn teller: uploads, and texts begun.

Every file in the folder of drafts is dealt with by what it is: JSON is cleaned string by string, anything else is a
file that somebody uploaded. A new kind of draft is covered without being named here.
"""

from __future__ import annotations

import contextlib
import html
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harvest import readers
from harvest.errors import HarvestError
from harvest.store.files import DRAFTS, read_json, write_json
from harvest.workspace.opened import Workspace

UPLOAD, INDEX = ".file", ".json"
"""A file that was uploaded and not taken in, and what was said of it."""
_TAG = re.compile(r"<[^>]*>")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".webp", ".svg", ".heic")
_MARKUP = (".xml", ".rels", ".html", ".xhtml", ".htm")
_DEEPEST = 3
_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Begun:
    """A text that somebody has begun and not kept: where (file in the folder of drafts, place in it), and the text."""

    ref: str
    text: str


def texts_begun(ws: Workspace) -> Iterator[Begun]:
    """Every text of a memo, finding or summary that is not kept yet, whoever began it."""
    folder = _folder(ws)
    for path in _files(folder):
        if path.suffix not in (UPLOAD, INDEX):
            for place, text in _strings(read_json(path)):
                if text:
                    yield Begun(f"{path.relative_to(folder).as_posix()}#{place}", text)


def reword_begun(ws: Workspace, ref: str, new: str) -> None:
    """Other words in the place of a text that was begun; none: it is left empty."""
    name, _, place = ref.partition("#")
    path = next((p for p in _files(_folder(ws)) if p.relative_to(_folder(ws)).as_posix() == name), None)
    if path is not None:
        _write(path, _mapped(read_json(path), lambda at, text: new if at == place else text))


def clean_texts_begun(ws: Workspace, clean: Callable[[str], str]) -> None:
    """The withdrawn words and names taken out of every text that was begun."""
    for path in _files(_folder(ws)):
        if path.suffix not in (UPLOAD, INDEX):
            found = read_json(path)
            cleaned = _mapped(found, lambda _, text: clean(text))
            if cleaned != found:
                _write(path, cleaned)


def uploads_holding(ws: Workspace, clean: Callable[[str], str]) -> tuple[str, ...]:
    """The names of uploads not taken in that hold the words or name, or that cannot be searched."""
    return tuple(dict.fromkeys(name for _, name in _holding(ws, clean)))


def drop_uploads_holding(ws: Workspace, clean: Callable[[str], str]) -> None:
    """Throw them away, with all that was said of them."""
    gone = {path for path, _ in _holding(ws, clean)}
    for path in gone:
        for index in path.parent.glob(f"*{INDEX}"):
            if _sha_of(index) == path.stem:
                index.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
    for folder in {path.parent for path in gone} | ({_folder(ws)} if gone else set()):
        with contextlib.suppress(OSError):
            folder.rmdir()  # only where nothing is left in it


def _holding(ws: Workspace, clean: Callable[[str], str]) -> Iterator[tuple[Path, str]]:
    for path in _files(_folder(ws)):
        if path.suffix != UPLOAD:
            continue
        said = [found for p in path.parent.glob(f"*{INDEX}") if isinstance(found := read_json(p), dict)]
        own = [found for found in said if found.get("sha256") == path.stem]
        name = str(own[0].get("file", "")) if own else ""
        told = [text for found in own for _, text in _strings(found)]
        if any(clean(text) != text for text in told) or not own or _holds(name, path.read_bytes(), clean):
            yield path, name or "an upload without a name"


def _holds(name: str, data: bytes, clean: Callable[[str], str]) -> bool:
    """Whether a file holds what is to go; True as well where nobody can tell."""
    try:
        return any(clean(text) != text for text in _texts_of(name, data))
    except _Unsearchable:
        return True


class _Unsearchable(Exception):
    """What a file says cannot be told."""


def _texts_of(name: str, data: bytes, depth: int = 0) -> Iterator[str]:
    """What a file says as it lies there: text in whatever encoding, every part of a packed one, and what is read."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                if depth == _DEEPEST or sum(i.file_size for i in packed.infolist()) > _LARGEST:
                    raise _Unsearchable
                for inside in packed.infolist():
                    yield inside.filename
                    if not inside.is_dir() and not inside.filename.lower().endswith(_PICTURES):
                        yield from _texts_of(inside.filename, packed.read(inside), depth + 1)
        except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError):
            raise _Unsearchable from None
        return
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        with contextlib.suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if sum(c < " " and c not in "\t\n\r\f" for c in text[:4000]) >= 5:
                break
            if name.lower().endswith(_MARKUP):  # a word may stand in two runs, two paragraphs side by side
                text = html.unescape(text)
                yield _TAG.sub("", text)
                text = _TAG.sub(" ", text)
            yield text
            return
    yield from _as_read(name, data)


def _as_read(name: str, data: bytes) -> Iterator[str]:
    """What a reader makes of a file that is no text by itself."""
    ((_, found),) = readers.read_files([(name, data)])
    sources = [] if isinstance(found, HarvestError) else [source for reading in found for source in reading.sources]
    if not any(source.text.strip() for source in sources):
        raise _Unsearchable
    for source in sources:
        yield from (source.title, source.text, *(t.speaker or "" for t in source.turns))


def _folder(ws: Workspace) -> Path:
    return ws.path.with_name(ws.path.name + DRAFTS)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*/*") if p.is_file()) if folder.is_dir() else []


def _sha_of(index: Path) -> str:
    found = read_json(index)
    return str(found.get("sha256")) if isinstance(found, dict) else ""


def _write(path: Path, value: Any) -> None:
    with contextlib.suppress(FileNotFoundError):  # its owner has just kept it
        write_json(path, value)


def _strings(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every string in JSON with its place."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _strings(inner, f"{at}.{key}" if at else str(key))


def _mapped(value: Any, change: Callable[[str, str], str], at: str = "") -> Any:
    """JSON with every string changed by its place and text."""
    if isinstance(value, str):
        return change(at, value)
    if isinstance(value, dict):
        return {k: _mapped(v, change, f"{at}.{k}" if at else str(k)) for k, v in value.items()}
    if isinstance(value, list):
        return [_mapped(v, change, f"{at}.{n}" if at else str(n)) for n, v in enumerate(value)]
    return value
