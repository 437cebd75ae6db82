"""Boxes of a list of which one is ticked (with my name, without it, not at all) → one answer in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.heads.purposes import PART_OF_NAME, REFUSAL
from harvest.readers.consent_lists.nouns import OTHER, PERMITS, ListColumn
from harvest.readers.permission.answered.answers import read_plainly
from harvest.readers.permission.answered.closed import stripped
from harvest.readers.permission.answered.grants_anyway import goes_ahead
from harvest.readers.permission.asks.turned import denies
from harvest.readers.permission.text import fold

_SAYS = {
    REFUSAL: "No",
    "quotation_without_name": "Yes, without my name",
    PART_OF_NAME: "Yes, first name only",
    "quotation_with_name": "Yes, with my name",
}
"""What a ticked box says, the strictest first."""
OPTIONS = frozenset(_SAYS)
ASKED = "May we quote you, and how?"
_UNNAMED, _NAMED = "quotation_without_name", "quotation_with_name"
_BOTH = "and with it: ask which"
_CONTRADICTS = "contradicts itself: ?"


def one_answer(columns: Sequence[ListColumn], table: Sequence[list[str]]) -> list[ListColumn]:
    """The columns with such boxes, and the question above them ("may we use what you say?"), made one answer.

    A single box that only adds the name to a question about quoting stays as it is. Who ticked several is quoted as
    the strictest says; who ticked a refusal and something else besides has to be asked, and
    who ticked with and without the name where others ticked one of the two.
    """
    boxes = [c for c in columns if len(c.purposes) == 1 and c.purposes[0] in OPTIONS]
    if len({c.purposes for c in boxes}) < 2 and not any(c.purposes == (REFUSAL,) for c in boxes):
        return list(columns)
    above = [c for c in columns if c.what == PERMITS and c.purposes == ("quotation",)]
    one_of_two = any(_ticks(row, boxes, _NAMED) and not _ticks(row, boxes, _UNNAMED) for row in table)
    refusable = any(c.purposes == (REFUSAL,) for c in boxes)
    opted_out = refusable and not above and {c.purposes for c in boxes} == {(REFUSAL,), (_NAMED,)}
    if opted_out and any(_says(row, boxes, _NAMED) == cells.NO for row in table):
        return _unless_opted_out(columns, table, boxes)
    asked = [c for c in columns if c.what == PERMITS]
    for row in table:
        everything = not refusable and all(cells.yes_or_no(row[c.index]) == cells.YES for c in asked)
        said = _answer(row, boxes, above, one_of_two=one_of_two and not everything)
        for column in (*boxes, *above):
            row[column.index] = ""
        row[boxes[0].index] = said
    answer = ListColumn(boxes[0].index, ASKED, PERMITS, ("quotation",))
    spent = {c.index for c in (*boxes[1:], *above)}
    return [
        answer if c.index == answer.index else ListColumn(c.index, "", OTHER) if c.index in spent else c
        for c in columns
    ]


def _unless_opted_out(
    columns: Sequence[ListColumn], table: Sequence[list[str]], boxes: Sequence[ListColumn]
) -> list[ListColumn]:
    """The columns of a list that asks who wants out of being quoted, and everybody whether the name may stand.

    The name is a question of its own there: a yes to it is none to being quoted, and an empty box permits nothing.
    """
    out = next(c for c in boxes if c.purposes == (REFUSAL,))
    for row in table:
        row[out.index] = _wants_out(row[out.index])
    answer = ListColumn(out.index, ASKED, PERMITS, ("quotation",))
    return [answer if c.index == answer.index else c for c in columns]


def _wants_out(cell: str) -> str:
    """An answer to whether somebody wants out of being quoted, as one to being quoted.

    >>> [_wants_out(said) for said in ("✓", "", "No", "FALSE", "no, quote away", "fine to be quoted", "not my photo")]
    ['No', '', 'Yes', '', 'Yes', 'No', 'not my photo ?']
    """
    said = cells.yes_or_no(cell)
    if said == cells.BLANK or said == cells.YES:
        return "No" if said == cells.YES else ""
    if said == cells.NO and (" " not in cell.strip() or goes_ahead(cell)):
        return "Yes" if denies(stripped(fold(cell))) or goes_ahead(cell) else ""
    answer = read_plainly(cell)
    if answer.hold or answer.says not in ("yes", "no") or not _OF_QUOTING.search(cell):
        return f"{cell} ?"
    return "Yes" if answer.says == "yes" else "No"


_OF_QUOTING = re.compile(r"\b(?:quot|print|us(?:e|ing)\b|publish)", re.I)


def _says(row: Sequence[str], boxes: Sequence[ListColumn], what: str) -> str:
    return next((cells.yes_or_no(row[c.index]) for c in boxes if c.purposes == (what,)), cells.BLANK)


def _ticks(row: Sequence[str], boxes: Sequence[ListColumn], what: str) -> bool:
    return any(cells.yes_or_no(row[c.index]) == cells.YES for c in boxes if c.purposes == (what,))


def _answer(row: Sequence[str], boxes: Sequence[ListColumn], above: Sequence[ListColumn], *, one_of_two: bool) -> str:
    """What the boxes of a row say; ``one_of_two``: others ticked the name alone, so both ticked is no answer."""
    read = {c.purposes[0]: cells.yes_or_no(row[c.index]) for c in boxes}
    asked = [cells.yes_or_no(row[c.index]) for c in above]
    ticked = [what for what in _SAYS if read.get(what) == cells.YES]
    if cells.UNCLEAR in (*read.values(), *asked):
        return " ".join([*(row[c.index] for c in (*above, *boxes)), "?"]).strip()
    if REFUSAL in ticked or cells.NO in asked:
        return _CONTRADICTS if len(ticked) > (REFUSAL in ticked) or cells.YES in asked else "No"
    if cells.BLANK in asked and ticked:
        return _CONTRADICTS  # one box ticked, and the one that it hangs on left empty
    if one_of_two and {_UNNAMED, _NAMED} <= {*ticked}:
        return f"{_SAYS[ticked[0]]} ({_BOTH})"
    if ticked:
        return _SAYS[ticked[0]]
    if cells.YES in asked:
        return "Yes, without my name"
    refused = [what for what, said in read.items() if said == cells.NO and what != REFUSAL]
    return "No" if refused and len(refused) == len(set(read) - {REFUSAL}) else ""
