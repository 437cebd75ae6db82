"""Answers that are none: previews of a form by those who made it; and answers that were begun and never sent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.plural import count
from harvest.readers.tables.grid import Grid

_STATUS = re.compile(
    r"^(?:status|response ?type|response status|distribution ?channel|state|completion status|mode|tracking link|"
    r"(?:is )?(?:test|preview)(?: (?:response|data|record|submission))?)$",
    re.I,
)
_TEST = re.compile(r"^(?:survey )?(?:preview|test)(?: response| mode)?$", re.I)
_PARTIAL = re.compile(r"^(?:partial(?:ly completed?)?|incomplete|in progress|disqualified|abandoned)$", re.I)
_FLAG = re.compile(r"^(?:is )?(?:test|preview)(?: (?:response|data|record|submission))?\??$", re.I)
_TYPE = re.compile(r"^(?:poll|question|slide|response|item|activity) ?type$", re.I)
_CLOSED = re.compile(
    r"choice|rating|ranking|quiz|scale|slider|yes ?/? ?no|closed|checkbox|radio|drop-?down|matrix", re.I
)
_DIRECTION = re.compile(r"^(?:message )?direction$", re.I)
_WAYS = {"sent", "received", "in", "out", "incoming", "outgoing", "inbound", "outbound", "inbox", "outbox"}
"""How a log of messages says who wrote each, whatever its column is called."""
_SAMPLE = 300
_YES = {"true", "yes", "1", "x"}


_TESTING = re.compile(
    r"^\W*(?:(?:this is |just |only )?(?:a )?(?:test(?:ing|er|s)?|asdf\w*|qwert\w*|lorem ipsum\b.*|dummy|bla(?:h)?)"
    r"(?:\W+(?:test(?:ing)?|answer|response|only|please|ignore|delete|one|two|\d+|bla(?:h)?|asdf\w*))*)\W*$",
    re.I,
)
_TOTAL = re.compile(
    r"^\W*(?:(?:grand |sub-?)?totals?|sum|overall|gesamt|summe|total général|suma|totale|totaal|razem|cyfanswm|"
    r"(?:total |number of |count of |no\. of )(?:responses?|answers?|voters?|votes?|participants?|respondents?|"
    r"pledges?|"
    r"entries|rows|people|forms))\W{0,3}\d{0,6}\W*$",
    re.I,
)
_SHORT = 80
"""Letters of a cell that says “test” or “total”."""
_COUNTED = re.compile(r"^\W*\d[\d.,]*\W*(?:%|[^\W\d]+)?(?: [^\W\d]+)?\W*$")


def says_test(answers: Sequence[str]) -> bool:
    """Whether somebody only tried whether the form works: every answer given is a word for that.

    >>> says_test(["test", "test test"]), says_test(["test", "a bench"]), says_test([])
    (True, False, False)
    """
    return bool(answers) and all(len(answer) <= _SHORT and _TESTING.match(answer) for answer in answers)


def sent_rows(grid: Grid) -> set[int]:
    """The records (from 0) that the organisers sent, in a log of messages both ways."""
    ways = [{record[n].strip().lower() for record in grid.records[:_SAMPLE]} for n in range(len(grid.header))]
    column = next(
        (n for n, head in enumerate(grid.header) if _DIRECTION.match(head) or (len(ways[n]) == 2 and ways[n] <= _WAYS)),
        None,
    )
    if column is None:
        return set()
    found = {n for n, record in enumerate(grid.records) if re.match(r"out|sent", record[column], re.I)}
    return found if len(found) < len(grid.records) else set()


def option_rows(grid: Grid) -> set[int]:
    """The records (from 0) that are options of closed questions, where a column says of which type each question is."""
    column = next((n for n, head in enumerate(grid.header) if _TYPE.match(head)), None)
    if column is None:
        return set()
    found = {n for n, record in enumerate(grid.records) if _CLOSED.search(record[column])}
    return found if len(found) < len(grid.records) else set()


def total_rows(grid: Grid) -> set[int]:
    """The records (from 0) that sum up the others: ``TOTAL`` or ``Number of voters`` beside figures, or the sums."""
    found = set()
    for n, record in enumerate(grid.records):
        filled = [cell for cell in record if cell]
        named = [cell for cell in filled if len(cell) <= _SHORT and _TOTAL.match(cell)]
        if (
            named
            and len(filled) > 1
            and all(cell in named or (len(cell) <= _SHORT and _COUNTED.match(cell)) for cell in filled)
        ):
            found.add(n)
    last = range(max(0, len(grid.records) - _LAST), len(grid.records))
    found |= {n for n in last if _sums_up(grid.records[n], grid.records[:n])}
    return found if len(found) < len(grid.records) else set()


def _sums_up(record: Sequence[str], above: Sequence[Sequence[str]]) -> bool:
    """Whether a row that lacks cells which others have holds a few words and figures, each the sum of those above it.

    >>> rows = [["1", "A bench", "3"], ["2", "A swing", "4"], ["3", "More light", "2"], ["4", "A bus", "9"]]
    >>> _sums_up(["", "dots, everybody's", "18"], rows), _sums_up(["5", "More dots", "18"], rows)
    (True, False)
    """
    cells = {at: cell for at, cell in enumerate(record) if cell}
    figures = {at: int(cell) for at, cell in cells.items() if _FIGURE.fullmatch(cell)}
    words = [cell for at, cell in cells.items() if at not in figures]
    if not any(figures.values()) or len(words) != 1 or len(words[0]) > _SHORT:
        return False
    added = {at: [int(row[at]) for row in above if _FIGURE.fullmatch(row[at])] for at in figures}
    fuller = sum(sum(map(bool, row)) > len(cells) for row in above)
    return 2 * fuller > len(above) and all(
        len(added[at]) >= _ADDED and sum(added[at]) == figure for at, figure in figures.items()
    )


_FIGURE = re.compile(r"[0-9]{1,6}")
_LAST, _ADDED = 3, 4
"""Sums stand in one of so many rows at the end, and are of so many figures at least."""


def test_rows(grid: Grid) -> set[int]:
    """The records (from 0) that a tool says are tests."""
    found: set[int] = set()
    for column, head in enumerate(grid.header):
        parts = head.split(" – ")
        if not any(map(_STATUS.match, parts)):
            continue
        flag = any(map(_FLAG.match, parts))
        for n, record in enumerate(grid.records):
            cell = record[column]
            if _TEST.match(cell) or (flag and cell.lower() in _YES):
                found.add(n)
    return found if len(found) < len(grid.records) else set()


def partial_rows(grid: Grid) -> int:
    """How many records a tool says were begun and not sent off."""
    found: set[int] = set()
    for column, head in enumerate(grid.header):
        if any(map(_STATUS.match, head.split(" – "))):
            found |= {n for n, r in enumerate(grid.records) if _PARTIAL.match(r[column])}
        elif head.lower() == "finished":
            found |= {n for n, r in enumerate(grid.records) if r[column].lower() in ("false", "0")}
    return len(found - test_rows(grid))


def moderated(grid: Grid) -> list[str]:
    """What a platform for statements says of some of them: that they were rejected, or written to begin with."""
    said = []
    heads = {h.lower(): n for n, h in enumerate(grid.header)}
    for head, value, what in (
        ("moderated", "-1", "rejected by the platform's moderators (moderated = -1)"),
        ("is-seed", "true", "written by the organisers to start with (is-seed)"),
    ):
        if head in heads:
            n = sum(1 for r in grid.records if r[heads[head]].lower() == value)
            if n:
                said.append(f"{count(n, 'comment')} {what}: kept, check whether this should count.")
    return said
