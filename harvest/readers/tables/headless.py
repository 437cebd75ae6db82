# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Tables whose first row is a record like the others: it names no columns, so nothing stands above what people said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.days_in_cells import says_when
from harvest.readers.tables.cells import is_closed, is_machine

_SENTENCE = re.compile(r"^[\"'“‘(]?\w.*[.!][\"'”’)]*$", re.S)
_ASKS = re.compile(r"(?:[?:…]|\.\.\.)\W*$")
_INSTRUCTS = re.compile(
    r"^\W*(?:please|describe|tell|think|write|name|list|share|explain|give|complete|finish|imagine|say|put|add|choose|"
    r"tick|select|rate|enter|use|in your own words|anything|any other|what|how|why|when|where|who|which|if you|"
    r"(?:my|your|our|the|a) (?:\w+ )?(?:dreams?|wish(?:es)?|hopes?|visions?|ideas?|stor(?:y|ies)|pledges?|answers?|"
    r"comments?|statements?) (?:for|about|of|is|are|was))\b",
    re.I,
)
_PICTURE = re.compile(rf"\.{SUFFIXES}$", re.I)
_SHORT = 3
_SAID = 4
"""A sentence that somebody said has so many words."""
_OF_COLUMNS = (
    *(pattern for _, pattern in names.ROLES),
    *names.TELLERS,
    *(pattern for _, pattern in names.PLEDGE_PARTS),
    names.SURNAME, names.ID, names.HEADLINE, names.BODY, names.OWNER, names.NOT_TEXT_NAME,
)  # fmt: skip


def is_said(row: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a first row reads like those beneath it and not like names of columns.

    It holds a sentence above sentences, or a value that its column has again and again; and nothing in it asks, tells
    what to write, or is the name of a column.

    >>> body = [["Table 1", "A bench by the water."], ["Table 2", "A bus at night."], ["Table 2", "A lido for all!"]]
    >>> is_said(["Table 1", "We know each other's names."], body), is_said(["Table", "We dream of a town that …"], body)
    (True, False)
    """
    if any(names_column(cell) for cell in row if cell):
        return False
    columns = [(cell, [r[n] for r in body if n < len(r) and r[n]]) for n, cell in enumerate(row) if cell]
    if any(_typed(below) and not (is_machine(cell) or is_closed(cell)) for cell, below in columns):
        return False
    return any(_goes_on(cell, below) or _recurs(cell, below) for cell, below in columns)


def is_sentence(cell: str) -> bool:
    """Whether a cell holds a whole sentence of some words."""
    return len(cell.split()) >= _SAID and _SENTENCE.match(cell) is not None


def names_column(cell: str) -> bool:
    """Whether a cell reads like the name of a column: it asks, tells what to write, or is called as columns are."""
    if _PICTURE.search(cell):
        return False  # "Caption 1.jpg" is a file
    if _ASKS.search(cell) or _INSTRUCTS.match(cell):
        return True
    if len(cell.split()) > _SHORT or is_sentence(cell):
        return False
    return names.TEXT_NAME.search(cell) is not None or any(pattern.match(cell) for pattern in _OF_COLUMNS)


def _typed(cells: Sequence[str]) -> bool:
    return len(cells) >= 2 and sum(is_machine(c) or is_closed(c) for c in cells) >= 0.8 * len(cells)


def _goes_on(cell: str, below: Sequence[str]) -> bool:
    return is_sentence(cell) and len(below) >= 2 and sum(map(is_sentence, below)) >= 0.6 * len(below)


def _recurs(cell: str, below: Sequence[str]) -> bool:
    """Whether the column has few values and this is one of them; a ticked box has the one, under its own name."""
    counts = Counter(below)
    again = sum(n for n in counts.values() if n > 1)
    return len(counts) >= 2 and counts[cell] >= 1 and again >= 0.5 * len(below) and not is_closed(cell)


def tells_of_sheet(row: Sequence[str]) -> bool:
    """Whether a row says of its sheet who asked or typed and when, in a cell each, and names no columns.

    >>> tells_of_sheet(["asked by Ada", "3 Oct", ""]), tells_of_sheet(["3 Oct", "Mill Row", "typed up by Bo"])
    (True, True)
    >>> tells_of_sheet(["Name", "October"]), tells_of_sheet(["asked by Ada", "Why?"])
    (False, False)
    """
    filled = [cell for cell in row if cell]
    if len(filled) < _TOLD or max(map(len, filled)) > _LONGEST:
        return False
    by = [cell for cell in filled if _DONE_BY.fullmatch(cell)]
    when = [cell for cell in filled if says_when(cell)]
    places = [cell for cell in filled if cell not in by and cell not in when]
    short = all(len(cell.split()) <= _FEW_WORDS and not asks(cell) for cell in places)
    return bool(by) and len(by) + len(when) > len(places) and short and bool(when or len(by) > 1)


_TOLD, _FEW_WORDS, _LONGEST = 2, 5, 80
_DONE_BY = re.compile(
    r"\W*(?:asked|interviewed|interviews|walked|knocked|done|collected|typed(?: up)?|written(?: up| down)?|noted|notes?|taken|recorded|transcribed|compiled|put together|filled in|"
    r"gefragt|getippt|notiert|demandé|saisi|noté|preguntado|anotado|spisał[ay]?|opgeschreven|gofynnwyd|teipiwyd)"
    r" (?:by|von|par|por|door|gan|przez):? ?[^\W\d_]\S*(?: \S+){0,4}",
    re.I,
)
