"""Who permits what where names stand on one sheet and answers on another, joined by a number or code that both hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.permission.text import fold
from harvest.readers.registry import Sheet

_MOST, _LONGEST, _WORDS = 0.6, 2_000, 9
_DAY = re.compile(r"\W*\d{1,4}[/.:-]\d{1,2}\b.*")


def people_by_reference(sheets: Sequence[Sheet], note: str = "") -> dict[str, tuple[Listed, ...]]:
    """Everybody by the sheet of answers; sheets that only give names or later changes are there with nobody.

    >>> names = ("People", [["Ref", "Name"], ["1", "Ada Obi"], ["2", "Bo Lind"], ["3", "Cy Day"]])
    >>> answers = ("Consent", [["Ref", "Quote?", "Name too?"], ["1", "y", "y"], ["2", "y", "n"]])
    >>> changes = ("Changes", [["Ref", "What"], ["1", "withdrew by phone"]])
    >>> found = people_by_reference([names, answers, changes])
    >>> [(one.names[0], one.permission.quotation, bool(one.permission.hold)) for one in found["Consent"]]
    [('Ada Obi', 'no', True), ('Bo Lind', 'anonymous', False), ('Cy Day', 'unknown', False)]
    """
    tables = {title: [row for row in rows if any(row)] for title, rows in sheets if len(rows) <= _LONGEST}
    tables = {title: rows for title, rows in tables.items() if len(rows) > 1}
    if any(tells_at_length(rows) for rows in tables.values() if sum(map(bool, rows[0])) > 1):
        return {}  # somebody's words stand in the workbook, and their sheets are read together
    for named, people in tables.items():
        called = [n for n, head in enumerate(people[0]) if _kind(people, n) == NAME and head]
        for asked, answers in tables.items():
            if asked == named or not called or any(_kind(answers, n) == NAME for n in range(len(answers[0]))):
                continue
            at = next(iter(_shared(people, answers)), None)
            if at is None or not any(_kind(answers, n) == PERMITS for n in range(len(answers[0]))):
                continue
            more = {t: rows for t, rows in tables.items() if t not in (named, asked) and _shared(people, rows)}
            joined = _joined(people, answers, at, called, list(more.values()))
            if found := people_listed(joined[0], joined[1:], note):
                return {asked: found, named: (), **dict.fromkeys(more, ())}
    return {}


def tells_at_length(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column holds more words a cell than a name, an answer or what changed."""
    cells = [[row[n] for row in rows[1:] if n < len(row) and row[n]] for n in range(max(map(len, rows)))]
    return any(len(column) > 1 and sum(len(c.split()) for c in column) > _WORDS * len(column) for column in cells)


def _kind(rows: Sequence[Sequence[str]], n: int) -> str:
    return column_of(n, rows[0][n], [row[n] for row in rows[1:] if n < len(row)]).what


def _shared(one: Sequence[Sequence[str]], two: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """The places of a column that both have under the same heading, and whose values are those of one row each."""
    found = []
    for n, head in enumerate(one[0]):
        for m, other in enumerate(two[0]):
            if not head or fold(head) != fold(other):
                continue
            known = [row[n] for row in one[1:] if n < len(row) and row[n]]
            used = [row[m] for row in two[1:] if m < len(row) and row[m]]
            if used and len({*known}) == len(known) and sum(u in known for u in used) >= _MOST * len(used):
                found.append((n, m))
    return found


def _joined(
    people: Sequence[Sequence[str]],
    answers: Sequence[Sequence[str]],
    at: tuple[int, int],
    called: Sequence[int],
    more: Sequence[Sequence[Sequence[str]]],
) -> list[list[str]]:
    """One table of names and answers with what other sheets say later; who has no answer stands there with none."""
    width = len(answers[0])
    rows = [[*(people[0][n] for n in called), *answers[0], "Remarks"]]
    for person in people[1:]:
        ref = person[at[0]] if at[0] < len(person) else ""
        names = [person[n] if n < len(person) else "" for n in called]
        own = [row for row in answers[1:] if at[1] < len(row) and ref and row[at[1]] == ref]
        later = [
            cell
            for table in more
            for row in table[1:]
            if ref and ref in row
            for cell in row
            if cell and cell != ref and not _DAY.fullmatch(cell)
        ]
        for row in own or [[""] * width]:
            rows.append([*names, *row, *[""] * (width - len(row)), "; ".join(later)])
    return rows
