"""A table of people in a document in which nobody's words stand, with what each of them permits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.permission.against import stands_against
from harvest.readers.permission.answered import closed
from harvest.readers.permission.lines import answers, kind_of_label
from harvest.readers.permission.text import fold
from harvest.readers.permission.told import WHO
from harvest.readers.permission.wished.wishes import is_limits, limit_in

_LONGEST_CELL, _LONGEST_NAME, _SHORT = 25, 8, 4


def people_of_table(rows: Sequence[Sequence[str]]) -> list[Person]:
    """Who permits what by a table of people in which nobody's words stand; [] for any other table.

    >>> table = [["Initials", "Quote?", "Name?"], ["AK", "yes", "no"], ["RB", "no", "no"]]
    >>> [(one.names, one.answers["Quote?"]) for one in people_of_table(table)]
    [(('AK',), 'yes'), (('RB',), 'no')]
    """
    if len(rows) < 3 or len(rows[0]) < 2:
        return []
    head, *body = ([cell.strip() for cell in row] for row in rows)
    cells_of = [[row[n] for row in body if n < len(row) and row[n]] for n in range(len(head))]
    kinds = ["" if _names(cells) else kind_of_label(cell) for cell, cells in zip(head, cells_of, strict=True)]
    asked = [n for n, kind in enumerate(kinds) if kind]
    if not any(kinds[n] in ("words", "consent") for n in asked) or any(
        len(c.split()) > _LONGEST_CELL for r in body for c in r
    ):
        return []
    named = [n for n in range(len(head)) if n not in asked and n < min(asked) and _names(cells_of[n])]
    told = [n for n in range(len(head)) if n not in asked]
    if not named or any(_may_be_words(cell) for row in body for n, cell in enumerate(row) if n in told):
        return []
    found = []
    for row in body:
        if not any(row):
            continue
        cells = {h: c for h, c in zip(head, row, strict=False) if h}
        names = tuple(row[n] for n in named[:2])
        counted = tuple(f"{head[n]} {row[n]}" for n in named[:2] if re.fullmatch(r"\W?\d{1,4}\W?", row[n]))
        said = {h: cells.get(h, "") for n in asked if (h := head[n])}
        limits = [f"{row[n]} (?)" for n in told if n < len(row) and is_limits(head[n]) and limit_in(row[n])]
        rest = {h: cells.get(h, "") for n in told if n not in named[:2] and (h := head[n])}
        found.append(
            Person(
                (*names, *counted),
                {**rest, **said, WHO: names[-1]},
                [*(cell for cell in rest.values() if _says_more(cell)), *limits, *_beside_names(names)],
            )
        )
    return found


_ANSWER = frozenset(
    [
        "answer",
        "answers",
        "reply",
        "said",
        "response",
        "yes/no",
        "yes or no",
        "what they said",
        "atebion",
        "ateb",
        "odpowiedz",
        "reponse",
    ]
)


def with_question(rows: Sequence[Sequence[str]], above: str) -> Sequence[Sequence[str]]:
    """A table whose column of answers is headed by no more than that, under the question that stands above it.

    >>> with_question([["Resident", "Answer"], ["Vera", "Yes"]], "May we use it in the newsletter?")[0]
    ['Resident', 'May we use it in the newsletter?']
    """
    if not rows or not kind_of_label(above.strip()):
        return rows
    head = [above.strip() if fold(cell).strip(" :") in _ANSWER else cell for cell in rows[0]]
    return [head, *rows[1:]] if sum(a != b for a, b in zip(head, rows[0], strict=True)) == 1 else rows


_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


def _beside_names(names: Sequence[str]) -> list[str]:
    """What stands in brackets behind a name and speaks against a use: ``Choir (two did not sign)``."""
    return [m[1] for name in names for m in _BRACKETS.finditer(name) if any(stands_against(m[1]))]


def _says_more(cell: str) -> bool:
    """Whether a cell beside the answers says more than a yes or no to what another column asks."""
    bare = closed.stripped(fold(cell))
    # "Refused" and "withdrawn" are more than that.
    return bool(bare) and not (len(bare) <= _SHORT and (bare in closed.NO or bare in closed.YES))


def _may_be_words(cell: str) -> bool:
    """Whether a cell beside the answers is so long that somebody's words may stand in it."""
    long = len(_BRACKETS.sub(" ", cell).split()) > _LONGEST_NAME or len(cell.split()) > 2 * _LONGEST_NAME
    return long and not stands_against(cell)[1]


def _names(cells: Sequence[str]) -> bool:
    """Whether cells may name people: short ones, of which nearly each is another's, and none an answer."""
    # A name of two words may begin with another language's yes.
    short = all(len(_BRACKETS.sub(" ", cell).split()) <= 6 for cell in cells)
    short = short and not any(answers(cell) and not (cell.istitle() and len(cell.split()) > 1) for cell in cells)
    return bool(cells) and short and len(set(cells)) >= 0.8 * len(cells)
