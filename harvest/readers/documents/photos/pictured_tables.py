"""Tables of a document with a picture in each row: the row tells of it in columns, and the picture goes with it.

A table with who took it, what it shows and what may be done with it is read as any other table is, so that names and a
no in a column are heard; here only the picture gets a name in its row, by which it is found again afterwards.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Kind, Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.photos.caption_words import credits_nobody, taken_by
from harvest.readers.documents.photos.pictures_with_words import pictures_with_words, words_above
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.never_read import picture_suffix

Pictured = Mapping[tuple[int, int], Sequence[bytes]]
"""The pictures of a table by the row and the cell in which they stand."""
HEAD, CAPTION = "Photo", "Caption"
_FILE = re.compile(rf"[^\n]{{1,120}}\.{SUFFIXES}", re.I)
_LABELLED = re.compile(r"^\W{0,3}([^\W\d_][^:：\n]{0,60}?)\s*[:：](?!\d)\s*(.*)$", re.S)
_LEAST, _TOLD, _SHARED = 2, 2, 0.6
"""So many rows with a picture, so many columns that tell something of it, and where most have a label."""


def named_pictures(
    rows: Sequence[Sequence[str]], pictured: Pictured, title: str
) -> tuple[list[list[str]], dict[str, bytes]] | None:
    """The table with the name of its picture in each row, and the pictures by these names; None for any other table.

    >>> table = [["", "Who", "Caption"], ["", "Jo", "My gate."], ["", "Bo", "His bench."]]
    >>> named_pictures(table, {(1, 0): [b"a"], (2, 0): [b"b"]}, "Walk")[0]
    [['Photo', 'Who', 'Caption'], ['Walk 1', 'Jo', 'My gate.'], ['Walk 2', 'Bo', 'His bench.']]
    """
    at = {row: blobs[0] for (row, _), blobs in sorted(pictured.items()) if len(blobs) == 1}
    columns = {column for _, column in pictured}
    width = max(map(len, rows), default=0)
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    first = 0 if 0 in at else 1
    if len(at) < _LEAST or len(at) < len(pictured) or len(columns) != 1 or len(at) < 0.8 * (len(rows) - first):
        return None
    if len({*at.values()}) < len(at):
        return None  # a face beside each time somebody spoke
    column = columns.pop()
    told = [n for n in range(width) if n != column and any(row[n : n + 1] != [""] for row in rows[first:])]
    if len(told) < _TOLD:
        return None
    made = [list(row) for row in rows]
    if any(row[column] for row in made[first:]):
        # Words stand below the picture in its own cell: its name gets a column of its own.
        made = [["", *row] for row in made]
        column = 0
    if first:
        made[0][column] = made[0][column] or HEAD
    found: dict[str, bytes] = {}
    for number, (row, blob) in enumerate(at.items(), 1):
        given = next((cell for cell in made[row] if _FILE.fullmatch(cell)), "")
        name = given or f"{title} {number}{picture_suffix(blob) or ''}"
        made[row][column] = name
        found[name] = blob
    return made, found


def labelled_pictures(parts: Sequence[bytes | Line], title: str) -> tuple[list[Block], dict[str, bytes]]:
    """Pictures with labelled lines at each (``Taken by: Jo``) as one table, and the pictures by name; else none."""
    before, items = pictures_with_words(parts)
    above = words_above(parts)
    ordered = [(item.picture or b"", item.lines[::-1] if above else item.lines) for item in items]
    ordered = ordered[::-1] if above else ordered
    named = {f"{title} {n}{picture_suffix(blob) or ''}": blob for n, (blob, _) in enumerate(ordered, 1)}
    rows = labelled_rows(list(zip(named, (lines for _, lines in ordered), strict=True)))
    return ([], {}) if rows is None else ([*before, rows], named)


def labelled_rows(items: Sequence[tuple[str, Sequence[str]]]) -> list[list[str]] | None:
    """The lines at each of several pictures as a table by their labels; None where most have no label in common.

    >>> labelled_rows([("a.jpg", ["My gate.", "By: Jo"]), ("b.jpg", ["His bench.", "By: Bo"])])
    [['Photo', 'By', 'Caption'], ['a.jpg', 'Jo', 'My gate.'], ['b.jpg', 'Bo', 'His bench.']]
    >>> labelled_rows([("a.jpg", ["Jo: My gate."]), ("b.jpg", ["Bo: His bench."]), ("c.jpg", ["Jo: Mud."])])
    """
    found = [[_LABELLED.match(line) for line in lines] for _, lines in items]
    often = Counter(key for one in found for key in {m[1].casefold() for m in one if m})
    # What stands before the only line at each picture is no label, unless all have it: it may say whose words follow.
    alone = all(sum(1 for line in lines if not _FILE.fullmatch(line.strip(" ()[]"))) < 2 for _, lines in items)
    shared = {key for key, n in often.items() if n >= _LEAST and n >= (1 if alone else _SHARED) * len(items)}
    if not shared:
        return None
    heads = {m[1].casefold(): m[1] for one in reversed(found) for m in reversed(one) if m and m[1].casefold() in shared}
    keys = [*dict.fromkeys(m[1].casefold() for one in found for m in one if m and m[1].casefold() in shared)]
    if CAPTION.casefold() not in keys:
        keys.append(CAPTION.casefold())
    rows = [[HEAD, *(heads.get(key, CAPTION) for key in keys)]]
    for (name, lines), labels in zip(items, found, strict=True):
        told: dict[str, list[str]] = {}
        at = CAPTION.casefold()
        for line, label in zip(lines, labels, strict=True):
            at = label[1].casefold() if label and label[1].casefold() in shared else at
            told.setdefault(at, []).append(label[2] if label and label[1].casefold() == at else line)
            if taken_by(line) or credits_nobody(line):
                at = CAPTION.casefold()  # a name does not go on in the next line
        rows.append([name, *("\n".join(told.get(key, [])).strip() for key in keys)])
    return rows


def with_their_pictures(reading: Reading, pictures: Mapping[str, bytes]) -> Reading | None:
    """The reading of such a table with each picture beside what was said of it; None where they found no place."""
    found = [pictures.get(source.image_name or "") for source in reading.sources]
    if reading.not_data or not any(found):
        return None
    sources = tuple(
        source if picture is None else replace(source, image=picture, kind=Kind.PHOTO)
        for source, picture in zip(reading.sources, found, strict=True)
    )
    return replace(reading, sources=sources, kind=Kind.PHOTO)


def below_each(rows: Sequence[Sequence[str]], pictured: Pictured) -> list[bytes | Line] | None:
    """The pictures and lines of a sheet of pictures side by side with the words below them, each with its own words.

    >>> below_each([["", ""], ["My gate.", "His bench."]], {(0, 0): [b"a"], (0, 1): [b"b"]})
    [b'a', Line(text='My gate.', ...), b'b', Line(text='His bench.', ...)]
    """
    at = {row for row, _ in pictured}
    alone = {row for row in at if not any(rows[row]) and sum(1 for r, _ in pictured if r == row) > 1}
    if not alone or alone != at or 0 not in at or any(row + 1 in at or row + 1 >= len(rows) for row in at):
        return None
    found: list[bytes | Line] = []
    for row in sorted(at):
        end = min((r for r in at if r > row), default=len(rows))
        for column in sorted(c for r, c in pictured if r == row):
            found += pictured[row, column]
            words = [rows[below][column] for below in range(row + 1, end) if column < len(rows[below])]
            found += [Line(line) for cell in words for line in cell.split("\n") if line.strip()]
    return found
