"""Comments that somebody set on cells of a workbook: who took words back often stands nowhere else."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress

from lxml import etree

from harvest.readers.permission.agreed_above import CELL_NOTES
from harvest.readers.tables.header import find_head

Notes = dict[int, list[str]]
"""The comments of a sheet by the row (from 1) on which they stand."""
_MOST, _LOOK = 20_000_000, 80
"""So many bytes at most of comments are read of a sheet; so many rows show where its head stands."""
_BY = re.compile(r"^[^\W\d_][\w .'’-]{0,40}:[ \t]*\n")
"""Who wrote a comment, as Excel puts it before the words."""
_OLD = re.compile(
    r"^\[(?:Threaded comment|Commentaire|Kommentarthread)[^\]]*\].*?\n(?:Comment|Commentaire|Kommentar):\s*", re.S
)
"""What stands before a comment for programs that know no threads."""


def notes_in_workbook(archive: zipfile.ZipFile) -> dict[str, Notes]:
    """The comments of every sheet of an .xlsx by its title; nothing where the package holds none or is odd."""
    if not any("omment" in name for name in archive.namelist()):
        return {}
    found: dict[str, Notes] = {}
    with suppress(KeyError, etree.XMLSyntaxError, ValueError, zipfile.BadZipFile, OSError):
        targets = _related(archive, "xl/workbook.xml")
        for sheet in _root(archive, "xl/workbook.xml").iter("{*}sheet"):
            link = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), "")
            part = targets.get(str(link), ("", ""))[1]
            notes: Notes = {}
            for kind, target in _related(archive, part).values():
                if kind.endswith(("/comments", "/threadedComment")):
                    _collect(archive, target, notes)
            if notes:
                found[str(sheet.get("name") or "")] = notes
    return found


def with_notes(rows: list[list[str]], notes: Mapping[int, Sequence[str]]) -> list[list[str]]:
    """The rows of a sheet with one more column that holds, behind each record, the comments on its cells.

    >>> with_notes([["Name", "Story"], ["Ada", "The ferry."], ["Bo", "The mill."]], {3: ["wants it out"]})
    [['Name', 'Story', 'Notes on cells'], ['Ada', 'The ferry.'], ['Bo', 'The mill.', 'wants it out']]
    """
    width = max(map(len, rows), default=0)
    head = _head_rows(rows)
    if width < 2 or not head:
        return rows
    made = list(rows)
    for n in range(head[0], len(rows)):
        said = [CELL_NOTES] if n == head[0] else [] if n in head else [text for text in notes.get(n + 1, ()) if text]
        if said:
            made[n] = [*rows[n], *([""] * (width - len(rows[n]))), " / ".join(said)]
    return made


def all_with_notes(
    sheets: list[tuple[str, list[list[str]]]], notes: Mapping[str, Notes]
) -> list[tuple[str, list[list[str]]]]:
    """The sheets with their comments; those of the same head keep one shape, so that they are still read together."""
    heads = {_head(rows) for title, rows in sheets if notes.get(title)} - {()}
    return [
        (title, with_notes(rows, notes.get(title, {})) if notes.get(title) or _head(rows) in heads else rows)
        for title, rows in sheets
    ]


def _head(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    head = _head_rows(rows)
    return tuple(rows[head[0]]) if head else ()


def _head_rows(rows: Sequence[Sequence[str]]) -> list[int]:
    """Which rows name the columns; where none does, the first filled one takes the name of this column."""
    filled = [n for n, row in enumerate(rows[:_LOOK]) if any(row)]
    width = max((len(rows[n]) for n in filled), default=0)
    if not filled:
        return []
    head = find_head([[*rows[n], *([""] * (width - len(rows[n])))] for n in filled])
    return filled[head.titles : head.titles + max(head.rows, 1)] if head.rows else []


def _collect(archive: zipfile.ZipFile, part: str, notes: Notes) -> None:
    threaded = "threaded" in part.lower()
    for comment in _root(archive, part).iter("{*}threadedComment" if threaded else "{*}comment"):
        place = re.fullmatch(r"[A-Z]{1,3}(\d{1,7})", str(comment.get("ref") or ""))
        words = "".join(str(t.text or "") for t in comment.iter("{*}text" if threaded else "{*}t"))
        words = " ".join(_BY.sub("", _OLD.sub("", words)).split())
        if place and words and words not in notes.get(int(place[1]), ()):
            notes.setdefault(int(place[1]), []).append(words)


def _related(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """What a part of the package points to: kind and path by the name of the link."""
    folder, name = posixpath.split(part)
    links = f"{folder}/_rels/{name}.rels"
    if not part or links not in archive.namelist():
        return {}
    found = {}
    for link in _root(archive, links).iter("{*}Relationship"):
        target = str(link.get("Target") or "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[str(link.get("Id"))] = (str(link.get("Type") or ""), path)
    return found


def _root(archive: zipfile.ZipFile, part: str) -> etree._Element:
    with archive.open(part) as stream:
        data = stream.read(_MOST)
    return etree.fromstring(data, etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False))
