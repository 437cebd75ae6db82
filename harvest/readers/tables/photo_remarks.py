"""Remarks beside the photos of a list that say of each what may be done with it: an answer in everybody's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.answered import closed
from harvest.readers.permission.captions import of_pictures
from harvest.readers.permission.text import fold

_REMARKS = re.compile(r"\W*(?:remarks?|notes?|comments?|uwagi|bemerkung\w*|remarques?|nodiadau|sylwadau)\W*$", re.I)
_LEAST = 2
UNSURE = "(?)"
ASKED = "May we use it?"


def with_remarks_as_answers(
    heads: Sequence[str], records: Sequence[Sequence[str]]
) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """A list of photos in which a column of remarks is read as the answer that it holds; any other table as it is.

    What is not understood stands as it was, and waits. Where nothing is remarked, nothing was permitted.

    >>> rows = [["IMG_1.jpg", "Ada: fine to use, with her name"], ["IMG_2.jpg", "Bo: don't print"], ["IMG_3.jpg", ""]]
    >>> with_remarks_as_answers(["File", "Remarks"], rows)
    (['File', 'May we use it?'], [['IMG_1.jpg', 'yes, with my name'], ['IMG_2.jpg', 'no'], ['IMG_3.jpg', '']])
    """
    if not any(map(_REMARKS.match, heads)) or not of_pictures(records):
        return heads, records
    filled = [[cell for cell in column if cell.strip()] for column in zip(*records, strict=True)]
    at = [n for n, head in enumerate(heads) if _REMARKS.match(head) and n < len(filled)]
    said = {n: {cell: words for cell in filled[n] if (words := _answer(cell))} for n in at}
    said = {
        n: known
        for n, known in said.items()
        if sum(not known.get(c, UNSURE).endswith(UNSURE) for c in filled[n]) >= _LEAST
    }
    if not said:
        return heads, records
    return (
        [ASKED if n in said else head for n, head in enumerate(heads)],
        [[said[n].get(cell, cell) if n in said else cell for n, cell in enumerate(row)] for row in records],
    )


def _answer(cell: str) -> str:
    """A remark as an answer that every reader understands; empty where it is none that is plain.

    A bare “ok” may be about the picture: it answers nothing until somebody has said to what.
    """
    if closed.stripped(fold(cell)) in closed.YES:
        return f"{cell} {UNSURE}"
    found = reads(cell)
    return words_of(found.permission) if found.clear and found.of_leave and not found.permission.hold else ""
