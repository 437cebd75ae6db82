"""Which columns of a table name pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns.staff_columns import from_the_field
from harvest.readers.recognise.kinds import asks_little_of_pictures, asks_of_more
from harvest.readers.tables.cells import is_closed
from harvest.readers.tables.grid import Grid

_PICTURE = re.compile(r"^[^\n]{1,120}\.(?:jpe?g|png|gif|heic|webp|tiff?|bmp)$", re.I)


def names_pictures(grid: Grid, name: str) -> bool:
    """Whether cells look like picture files; a bare "File name" names documents as often, and ticks name none."""
    n = grid.header.index(name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    pictures = sum(1 for c in cells if re.search(r"\.(?:jpe?g|png|gif|heic|webp|tiff?|bmp)$", c, re.I))
    if pictures >= 0.5 * len(cells):
        return True
    ticked = all(not c.isdigit() and (len(c) <= 2 or is_closed(c)) for c in cells) and len({*cells}) < len(cells)
    return not ticked and not re.search(r"file", name, re.I) and all(len(c.split()) == 1 for c in cells)


def are_pictures(grid: Grid, name: str) -> bool:
    """Whether nearly every cell of a column is the name of a picture file, whatever its heading says."""
    n = grid.header.index(name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    return bool(cells) and sum(1 for c in cells if _PICTURE.search(c)) >= 0.8 * len(cells)


def is_survey(header: Sequence[str], asked: Sequence[str]) -> bool:
    """Whether the columns of words are what a survey ``asked``, to which pictures may be added, and no captions.

    >>> is_survey(["_uuid", "photo", "works_well"], ["works_well"]), is_survey(["photo", "works_well"], ["works_well"])
    (True, False)
    """
    return asks_of_more(asked) or (from_the_field(header) and asks_little_of_pictures(asked))


_DESCRIBES = re.compile(
    r"^\W*(?:(?:image |photo |picture )?alt(?:ernat(?:e|ive))?[ _-]?(?:texts?|descriptions?|tags?)?|"
    r"(?:image|photo|picture|visual) descriptions?|(?:hash ?|#) ?tags?|alternativtext|bildbeschreibung|"
    r"texte? alternati(?:f|vo)|testo alternativo)\W*$",
    re.I,
)


def without_descriptions(texts: Sequence[str]) -> list[str]:
    """The columns of words without what tells those who do not see a picture what is in it, and what it is found by.

    Where that is all that is told, it is the caption.

    >>> without_descriptions(["Caption", "Alt text"]), without_descriptions(["Alt text"])
    (['Caption'], ['Alt text'])
    """
    return [name for name in texts if not _DESCRIBES.match(name)] or list(texts)
